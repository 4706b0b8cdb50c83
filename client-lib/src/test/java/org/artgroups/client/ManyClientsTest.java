package org.artgroups.client;

import static org.artgroups.client.CannedServer.answer;
import static org.artgroups.client.CannedServer.hangUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of many clients, the client")
class ManyClientsTest {
    private static final String NDJSON = "application/fhir+ndjson";
    private static final CohortEligibilityRequest ASKED =
            new CohortEligibilityRequest("zambia-cag", LocalDate.of(2026, 3, 4), null, null);
    private static final CohortEligibilityResponse COUNTS =
            new CohortEligibilityResponse("urn:example:model|1", LocalDate.of(2026, 3, 4), 3, List.of(), List.of());

    private static String line(int client) {
        return json(Eligibility.RESPONSE.write(new EligibilityResponse(List.of(new Assessment(
                        new Reference("Patient/" + client),
                        "urn:example:model|1",
                        LocalDate.of(2026, 3, 4),
                        EligibilityOutcome.ELIGIBLE,
                        List.of(),
                        null,
                        null,
                        List.of(new CriterionResult(
                                "adult", "adult", "%age > 18", Verdict.MET, List.of(), List.of(), "WHO", List.of())),
                        List.of())))))
                + "\n";
    }

    private static String json(Parameters parameters) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(parameters);
    }

    private static ArtGroupsClient clientOf(CannedServer server) {
        return ArtGroupsClient.at(server.url())
                .retries(new Retries(3, Duration.ofMillis(1), Duration.ofMillis(2), 0))
                .build();
    }

    @Test
    @DisplayName("counts them")
    void counts() {
        try (CannedServer server = CannedServer.answering(200, Eligibility.COHORT_RESPONSE.write(COUNTS))) {
            assertThat(clientOf(server).countEligible(ASKED).total()).isEqualTo(3);
            assertThat(server.sent().get(0).line()).isEqualTo("POST /fhir/Patient/$eligibility");
        }
    }

    @Test
    @DisplayName("reads one assessment after the other")
    void lines() {
        try (CannedServer server = CannedServer.answering(200, NDJSON, line(1) + line(2) + line(3));
                Stream<Assessment> assessments = clientOf(server).assessments(ASKED)) {
            assertThat(assessments.map(assessment -> assessment.client().getReference()))
                    .containsExactly("Patient/1", "Patient/2", "Patient/3");
            assertThat(server.sent().get(0).headers().getFirst("Accept")).isEqualTo(NDJSON);
        }
    }

    @Test
    @DisplayName("reads no more lines than it is asked for")
    void lazily() {
        String endless = IntStream.range(0, 5).mapToObj(ManyClientsTest::line).reduce("", String::concat);
        try (CannedServer server = CannedServer.inTurn(hangUp(endless));
                Stream<Assessment> assessments = clientOf(server).assessments(ASKED)) {
            assertThat(assessments.limit(2)).hasSize(2);
        }
    }

    @Test
    @DisplayName("tells of an answer that breaks off, after what came of it")
    void brokenOff() {
        try (CannedServer server = CannedServer.inTurn(hangUp(line(1) + line(2)));
                Stream<Assessment> assessments = clientOf(server).assessments(ASKED)) {
            assertThatThrownBy(assessments::count)
                    .isInstanceOf(TransportException.class)
                    .hasMessage("the answer broke off after 2 lines");
        }
    }

    @Test
    @DisplayName("is told what is wrong with the question before the first line")
    void refused() {
        ProblemException problem = new ProblemException(Problem.UNKNOWN_MODEL, "model", "nope is not known");
        try (CannedServer server = CannedServer.answering(422, problem.toOutcome())) {
            assertThatThrownBy(() -> clientOf(server).assessments(ASKED))
                    .isInstanceOfSatisfying(
                            ProblemException.class, reported -> assertThat(reported.has(Problem.UNKNOWN_MODEL))
                                    .isTrue());
        }
    }

    @Test
    @DisplayName("comes back for an answer that takes longer, also with nothing but its address")
    void later() throws Exception {
        try (CannedServer server = CannedServer.inTurn(
                answer(202, "text/plain", "", "Content-Location", "http://127.0.0.1:1/jobs/9"),
                answer(202, "text/plain", "", "Retry-After", "0"),
                answer(
                        200,
                        "application/json",
                        "{\"output\":[{\"type\":\"Parameters\",\"url\":\"SERVER/jobs/9/counts.ndjson\"}]}"))) {
            CohortJob asked = clientOf(server).eligibilityLater(ASKED);
            assertThat(asked.address()).isEqualTo(URI.create("http://127.0.0.1:1/jobs/9"));
            assertThat(server.sent().get(0).headers().getFirst("Prefer")).isEqualTo("respond-async");

            CohortJob job = clientOf(server).eligibilityJob(URI.create(server.url() + "/jobs/9"));
            assertThat(job.counts()).as("while it is worked on").isEmpty();
        }
        CannedServer.Answer files = exchange -> {
            String here = "http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI();
            CannedServer.Answer one = here.endsWith("counts.ndjson")
                    ? answer(200, NDJSON, json(Eligibility.COHORT_RESPONSE.write(COUNTS)) + "\n")
                    : here.endsWith("assessments.ndjson")
                            ? answer(200, NDJSON, line(1) + line(2))
                            : answer(
                                    200,
                                    "application/json",
                                    "{\"output\":[{\"url\":\"" + here + "/counts.ndjson\"},{\"url\":\"" + here
                                            + "/assessments.ndjson\"}]}");
            one.to(exchange);
        };
        try (CannedServer server = CannedServer.inTurn(files)) {
            CohortJob job = clientOf(server).eligibilityJob(URI.create(server.url() + "/jobs/9"));
            assertThat(job.await(Duration.ofSeconds(1)).orElseThrow().total()).isEqualTo(3);
            try (Stream<Assessment> assessments = job.assessments().orElseThrow()) {
                assertThat(assessments).hasSize(2);
            }
            job.forget();
            assertThat(server.sent().get(server.sent().size() - 1).line()).isEqualTo("DELETE /fhir/jobs/9");
        }
    }

    @Test
    @DisplayName("finds one page after the other, and fetches none that it is not asked for")
    void pages() {
        CannedServer.Answer pages = exchange -> {
            boolean second = exchange.getRequestURI().getQuery() != null
                    && exchange.getRequestURI().getQuery().contains("page=2");
            Bundle page = new Bundle().setType(Bundle.BundleType.SEARCHSET);
            for (int i = 1; i <= 2; i++) {
                page.addEntry().setResource(new Patient().setId((second ? "b" : "a") + i));
            }
            if (!second) {
                page.addLink()
                        .setRelation("next")
                        .setUrl("http://" + exchange.getRequestHeaders().getFirst("Host") + "/fhir?page=2");
            }
            answer(200, page).to(exchange);
        };
        try (CannedServer server = CannedServer.inTurn(pages)) {
            ArtGroupsClient client = clientOf(server);
            Stream<Patient> first =
                    client.all(Patient.class, client.fhir().search().forResource(Patient.class));
            assertThat(first.limit(2)).hasSize(2);
            assertThat(server.sent()).hasSize(1);

            assertThat(client.all(Patient.class, client.fhir().search().forResource(Patient.class))
                            .map(patient -> patient.getIdElement().getIdPart()))
                    .containsExactly("a1", "a2", "b1", "b2");
        }
    }
}
