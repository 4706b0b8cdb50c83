package org.artgroups.server.eligibility;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.Constants;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.eligibility.CohortJobs.Job;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.InstantType;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where the answer to {@code Prefer: respond-async} is fetched, as FHIR's asynchronous request pattern has it: 202 while it
 * is not there, 200 with the list of files when it is, DELETE to stop or forget it.
 */
@RestController
@RequestMapping(CohortJobsController.PATH)
class CohortJobsController {

    static final String PATH = "/jobs";

    private static final String PROGRESS = "X-Progress";
    private static final String SECONDS_UNTIL_NEXT_LOOK = "2";

    private final CohortJobs jobs;
    private final FhirContext fhirContext;

    CohortJobsController(CohortJobs jobs, FhirContext fhirContext) {
        this.jobs = jobs;
        this.fhirContext = fhirContext;
    }

    /** How far the job is, or the files of its answer. */
    @GetMapping("/{id}")
    ResponseEntity<Object> status(@PathVariable String id) {
        return with(id, job -> {
            CohortEligibilityResponse counts = job.counts();
            if (job.failed()) {
                return outcome(new ProblemException(
                        Problem.UNEXPECTED,
                        "",
                        "something went wrong here that is not the sender's fault; the log has it under job "
                                + job.id()));
            }
            if (counts == null) {
                return ResponseEntity.accepted()
                        .header(PROGRESS, job.done() + " clients assessed")
                        .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_NEXT_LOOK)
                        .build();
            }
            String here =
                    ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUriString();
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of(
                            "transactionTime",
                            new InstantType(java.util.Date.from(job.since())).getValueAsString(),
                            "request",
                            job.asked(),
                            "requiresAccessToken",
                            false,
                            "output",
                            List.of(
                                    Map.of("type", "Parameters", "url", here + "/counts.ndjson", "count", 1),
                                    Map.of(
                                            "type",
                                            "Parameters",
                                            "url",
                                            here + "/assessments.ndjson",
                                            "count",
                                            counts.total())),
                            "error",
                            List.of()));
        });
    }

    /** How many have each outcome, and what stops the others: one line. */
    @GetMapping("/{id}/counts.ndjson")
    ResponseEntity<Object> counts(@PathVariable String id) {
        return with(id, job -> {
            CohortEligibilityResponse counts = job.counts();
            return counts == null ? gone() : lines(encoded(Eligibility.COHORT_RESPONSE.write(counts)) + "\n");
        });
    }

    /** Every assessment, one a line. */
    @GetMapping("/{id}/assessments.ndjson")
    ResponseEntity<Object> assessments(@PathVariable String id) {
        return with(id, job -> job.counts() == null ? gone() : lines(new FileSystemResource(job.file())));
    }

    /** Stops the job if it runs, and forgets it. */
    @DeleteMapping("/{id}")
    ResponseEntity<Object> delete(@PathVariable String id) {
        return with(id, job -> {
            jobs.delete(job);
            return ResponseEntity.accepted().build();
        });
    }

    private ResponseEntity<Object> with(String id, Function<Job, ResponseEntity<Object>> answer) {
        return jobs.find(id).map(answer).orElseGet(this::gone);
    }

    private static ResponseEntity<Object> lines(Object body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Constants.CT_FHIR_NDJSON))
                .body(body);
    }

    private ResponseEntity<Object> gone() {
        return outcome(new ProblemException(
                Problem.UNKNOWN_JOB,
                "",
                "there is no answer at this address: it was never given, is not ready, or was forgotten"));
    }

    private ResponseEntity<Object> outcome(ProblemException problem) {
        return ResponseEntity.status(HttpStatus.valueOf(problem.status()))
                .contentType(MediaType.parseMediaType(Constants.CT_FHIR_JSON_NEW))
                .body(encoded(problem.toOutcome()));
    }

    private String encoded(IBaseResource resource) {
        return fhirContext.newJsonParser().encodeResourceToString(resource);
    }
}
