package org.artgroups.client;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.Constants;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.HttpURLConnection;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpDelete;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.hl7.fhir.r4.model.Parameters;

/**
 * A question about many clients that the server answers later. Known by its address, so that another program, or this one
 * started anew, can come back for the answer ({@link ArtGroupsClient#eligibilityJob}); the server keeps it for a day, and not
 * over a restart of its own. Whoever knows the address can fetch the answer. Immutable, so safe for use by many threads.
 */
public final class CohortJob {
    private static final Map<String, String> JSON = Map.of("Accept", "application/json");
    private static final Map<String, String> LINES = Map.of("Accept", Constants.CT_FHIR_NDJSON);
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(2);
    private static final String COUNTS = "/counts.ndjson";
    private static final String ASSESSMENTS = "/assessments.ndjson";

    private final PlainHttp http;
    private final URI address;

    CohortJob(PlainHttp http, URI address) {
        this.http = http;
        this.address = address;
    }

    /** Where the answer is fetched. */
    public URI address() {
        return address;
    }

    /**
     * How many have each outcome, and what stops the others; empty as long as it is worked on.
     *
     * @throws org.artgroups.fhir.operation.ProblemException {@code unknown-job} if the answer was forgotten
     * @throws TransportException if nobody answers, or the server failed at it
     */
    public Optional<CohortEligibilityResponse> counts() {
        return status().file(COUNTS).map(this::counts);
    }

    /**
     * Every single assessment, read as it is asked for; to be closed. Empty as long as it is worked on.
     *
     * @throws org.artgroups.fhir.operation.ProblemException {@code unknown-job} if the answer was forgotten
     * @throws TransportException if nobody answers, or the server failed at it; also from the stream, if it breaks off
     */
    public Optional<Stream<Assessment>> assessments() {
        return status().file(ASSESSMENTS).map(file -> http.lines(http.get(file, LINES), Cohorts::assessment));
    }

    /**
     * Waits until the answer is there, asking as often as the server says.
     *
     * @param patience how long to wait at most; each question has the client's timeouts besides
     * @return the counts; empty if they were not there in time, and may be later
     * @throws org.artgroups.fhir.operation.ProblemException {@code unknown-job} if the answer was forgotten
     * @throws TransportException if nobody answers, or the server failed at it
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Optional<CohortEligibilityResponse> await(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Status status = status();
            Optional<String> ready = status.file(COUNTS);
            if (ready.isPresent() || System.nanoTime() + status.pause().toNanos() > end) {
                return ready.map(this::counts);
            }
            Thread.sleep(status.pause().toMillis());
        }
    }

    /**
     * Stops it if it runs, and has the server forget the answer.
     *
     * @throws org.artgroups.fhir.operation.ProblemException {@code unknown-job} if it was forgotten before
     * @throws TransportException if nobody answers; it may be sent again
     */
    public void forget() {
        PlainHttp.text(http.send(new HttpDelete(address), JSON));
    }

    private CohortEligibilityResponse counts(String file) {
        String line = PlainHttp.text(http.get(file, LINES));
        Parameters said = Failures.translated(
                () -> FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, line.strip()));
        return Failures.read(() -> Eligibility.COHORT_RESPONSE.read(said));
    }

    private Status status() {
        CloseableHttpResponse response = http.get(address.toString(), JSON);
        boolean ready = response.getStatusLine().getStatusCode() == HttpURLConnection.HTTP_OK;
        Duration pause = RetryAfter.of(response, Clock.systemUTC()).orElse(USUAL_PAUSE);
        String said = PlainHttp.text(response);
        return new Status(pause, ready ? Optional.of(said) : Optional.empty());
    }

    /**
     * How far it is.
     *
     * @param pause before it is worth asking again
     * @param manifest what tells the files of the answer; empty while it is worked on
     */
    private record Status(Duration pause, Optional<String> manifest) {
        Optional<String> file(String name) {
            return manifest.map(said -> address(said, name));
        }
    }

    private static String address(String manifest, String name) {
        try {
            List<Object> files = JSONObjectUtils.getJSONArray(JSONObjectUtils.parse(manifest), "output");
            for (Object file : files == null ? List.of() : files) {
                if (file instanceof Map<?, ?> reported
                        && reported.get("url") instanceof String url
                        && url.endsWith(name)) {
                    return url;
                }
            }
        } catch (ParseException page) {
            throw Failures.notFhir(page);
        }
        throw new TransportException(
                "the answer names no " + name, new IllegalStateException("is the server newer than this client?"));
    }
}
