package org.artgroups.server.eligibility;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.UnmappedCodesResponse;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.operations.eligibility.EligibilityHandler;
import org.artgroups.operations.eligibility.UnmappedCodesHandler;
import org.artgroups.server.eligibility.CohortJobs.Job;
import org.artgroups.server.platform.fhir.OperationEndpoint;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.artgroups.server.platform.fhir.TableAnswers;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code $eligibility} over HTTP: on one client, on a group, on many; {@code $unmapped-codes}. */
@Component
public class EligibilityProvider implements OperationProvider {

    private static final String NDJSON = "ndjson";

    private final EligibilityHandler handler;
    private final UnmappedCodesHandler unmappedCodes;
    private final CohortJobs jobs;
    private final OperationEndpoint endpoint;
    private final FhirContext fhirContext;

    EligibilityProvider(
            EligibilityHandler handler,
            UnmappedCodesHandler unmappedCodes,
            CohortJobs jobs,
            OperationEndpoint endpoint,
            FhirContext fhirContext) {
        this.handler = handler;
        this.unmappedCodes = unmappedCodes;
        this.jobs = jobs;
        this.endpoint = endpoint;
        this.fhirContext = fhirContext;
    }

    /** Which models a client is eligible for, and why; also by GET. */
    @Operation(
            name = Operations.ELIGIBILITY,
            canonicalUrl = Operations.ELIGIBILITY_URL,
            type = Patient.class,
            idempotent = true)
    public Parameters eligibility(@IdParam IdType patient, RequestDetails request) {
        return endpoint.answer(Eligibility.OPERATION, patient, request);
    }

    /** Which members of a group may stay and which should leave, and why; also by GET. */
    @Operation(
            name = Operations.GROUP_ELIGIBILITY,
            canonicalUrl = Operations.GROUP_ELIGIBILITY_URL,
            type = Group.class,
            idempotent = true)
    public Parameters groupEligibility(@IdParam IdType group, RequestDetails request) {
        return endpoint.answer(Eligibility.GROUP_OPERATION, group, request);
    }

    /** How many of many clients are eligible and what stops the others; as NDJSON every single assessment. */
    @Operation(
            name = Operations.COHORT_ELIGIBILITY,
            canonicalUrl = Operations.COHORT_ELIGIBILITY_URL,
            type = Patient.class,
            idempotent = true,
            manualResponse = true)
    public void cohortEligibility(RequestDetails request, HttpServletRequest http, HttpServletResponse response)
            throws IOException {
        CohortEligibilityRequest asked = OperationEndpoint.read(Eligibility.COHORT_OPERATION, request);
        if (wantsItLater(http)) {
            // FHIR's asynchronous request pattern
            Job job = jobs.submit(asked, request.getCompleteUrl());
            response.setStatus(Constants.STATUS_HTTP_202_ACCEPTED);
            response.setHeader(
                    Constants.HEADER_CONTENT_LOCATION,
                    ServletUriComponentsBuilder.fromContextPath(http)
                            .pathSegment(CohortJobsController.PATH.substring(1), job.id())
                            .build()
                            .toUriString());
            return;
        }
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (!wantsLines(http)) {
            Parameters answer = Eligibility.COHORT_RESPONSE.write(handler.count(asked));
            response.setContentType(Constants.CT_FHIR_JSON_NEW);
            fhirContext.newJsonParser().setPrettyPrint(true).encodeResourceToWriter(answer, response.getWriter());
            return;
        }
        IParser line = fhirContext.newJsonParser();
        response.setContentType(Constants.CT_FHIR_NDJSON);
        Writer out = response.getWriter();
        handler.stream(asked, assessment -> {
            try {
                out.write(line.encodeResourceToString(Eligibility.RESPONSE.write(assessment)));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }

    /** Which codes of records nobody can read, as FHIR or as a table; also by GET. */
    @Operation(
            name = Operations.UNMAPPED_CODES,
            canonicalUrl = Operations.UNMAPPED_CODES_URL,
            type = Patient.class,
            idempotent = true)
    public Parameters unmappedCodes(RequestDetails request) {
        UnmappedCodesResponse answer = unmappedCodes.count(OperationEndpoint.read(Eligibility.UNMAPPED_CODES, request));
        if (TableAnswers.wanted(request)) {
            TableAnswers.give(request, "unmapped-codes-" + answer.asOf() + ".csv", UnmappedCodesTable.of(answer));
        }
        return Eligibility.UNMAPPED_CODES.response().write(answer);
    }

    private static boolean wantsItLater(HttpServletRequest http) {
        String prefer = http.getHeader(Constants.HEADER_PREFER);
        return prefer != null && prefer.contains(Constants.HEADER_PREFER_RESPOND_ASYNC);
    }

    private static boolean wantsLines(HttpServletRequest http) {
        String accept = http.getHeader(Constants.HEADER_ACCEPT);
        String format = http.getParameter(Constants.PARAM_FORMAT);
        return (accept != null && accept.contains(NDJSON)) || (format != null && format.contains(NDJSON));
    }
}
