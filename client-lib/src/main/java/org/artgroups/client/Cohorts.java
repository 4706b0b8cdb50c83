package org.artgroups.client;

import ca.uhn.fhir.rest.api.Constants;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.http.Header;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.generated.Operations;
import org.hl7.fhir.r4.model.Parameters;

/** Questions about many clients whose answer is read as it comes, or later. Safe for use by many threads. */
final class Cohorts {
    private static final String PATH = "Patient/" + Operations.COHORT_ELIGIBILITY;

    private final PlainHttp http;

    Cohorts(PlainHttp http) {
        this.http = http;
    }

    Stream<Assessment> assessments(CohortEligibilityRequest request) {
        Parameters body = Calls.checked(Eligibility.COHORT_REQUEST, request);
        return http.lines(
                http.post(PATH, body, Map.of(Constants.HEADER_ACCEPT, Constants.CT_FHIR_NDJSON)), Cohorts::assessment);
    }

    CohortJob later(CohortEligibilityRequest request) {
        CloseableHttpResponse taken = http.post(
                PATH,
                Calls.checked(Eligibility.COHORT_REQUEST, request),
                Map.of(Constants.HEADER_PREFER, Constants.HEADER_PREFER_RESPOND_ASYNC));
        Header address = taken.getFirstHeader(Constants.HEADER_CONTENT_LOCATION);
        PlainHttp.text(taken);
        if (address == null) {
            throw new TransportException(
                    taken.getStatusLine().getStatusCode(),
                    "the server does not answer later",
                    new IllegalStateException("no " + Constants.HEADER_CONTENT_LOCATION));
        }
        return job(URI.create(address.getValue()));
    }

    CohortJob job(URI address) {
        return new CohortJob(http, address);
    }

    /** What a line of the answer says. */
    static Assessment assessment(Parameters line) {
        return Eligibility.RESPONSE.read(line).assessments().get(0);
    }
}
