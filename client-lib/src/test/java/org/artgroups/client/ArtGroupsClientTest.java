package org.artgroups.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.artgroups.client.CannedServer.Sent;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.operation.Difference;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.MemberResult;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The client")
class ArtGroupsClientTest {
    private static final GroupVisitRequest SESSION = GroupVisit.session("urn:example:sessions", "1")
            .on(LocalDate.of(2026, 3, 4))
            .facilitatedBy("Thandi")
            .present("Patient/1")
            .screenedWell()
            .build();

    private static final GroupVisitResponse RECORDED = new GroupVisitResponse(
            new Reference("Encounter/1"),
            false,
            null,
            List.of(),
            List.of(new MemberResult(new Reference("Patient/1"), List.of(new Reference("Encounter/2")), List.of())),
            List.of(),
            List.of());

    private static final EligibilityResponse ASSESSED = new EligibilityResponse(List.of(new Assessment(
            new Reference("Patient/1"),
            "urn:example:model|1",
            LocalDate.of(2026, 3, 4),
            EligibilityOutcome.ELIGIBLE,
            List.of(),
            null,
            null,
            List.of(new CriterionResult(
                    "adult", "adult", "%age > 18", Verdict.MET, List.of(), List.of(), "WHO", List.of())),
            List.of())));

    private static ArtGroupsClient clientOf(CannedServer server) {
        return ArtGroupsClient.at(server.url())
                .timeout(Duration.ofSeconds(20))
                .retries(Retries.NONE)
                .build();
    }

    private static Parameters parameters(Sent sent) {
        return FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, sent.body());
    }

    @Test
    @DisplayName("records a session and gives the server's answer")
    void recordVisit() {
        try (CannedServer server = CannedServer.answering(200, GroupVisit.RESPONSE.write(RECORDED))) {
            GroupVisitResponse answer = clientOf(server).recordVisit("Group/7", SESSION);

            assertThat(GroupVisit.RESPONSE.differences(RECORDED, answer)).isEmpty();
            assertThat(server.sent()).singleElement().satisfies(sent -> {
                assertThat(sent.line()).isEqualTo("POST /fhir/Group/7/$group-visit");
                assertThat(GroupVisit.differences(SESSION, GroupVisit.REQUEST.read(parameters(sent))))
                        .isEmpty();
            });
        }
    }

    @Test
    @DisplayName("asks for one model, or for all of them")
    void eligibility() {
        try (CannedServer server = CannedServer.answering(200, Eligibility.RESPONSE.write(ASSESSED))) {
            ArtGroupsClient client = clientOf(server);

            EligibilityResponse ofOne = client.eligibility("1", "urn:example:model", LocalDate.of(2026, 3, 4));
            EligibilityResponse ofAll = client.eligibility("Patient/1");

            assertThat(Eligibility.RESPONSE.differences(ASSESSED, ofOne)).isEmpty();
            assertThat(Eligibility.RESPONSE.differences(ASSESSED, ofAll)).isEmpty();
            assertThat(server.sent())
                    .extracting(Sent::line)
                    .containsExactly("POST /fhir/Patient/1/$eligibility", "POST /fhir/Patient/1/$eligibility");
            assertThat(server.sent())
                    .extracting(sent -> Eligibility.REQUEST.read(parameters(sent)))
                    .containsExactly(
                            new EligibilityRequest("urn:example:model", LocalDate.of(2026, 3, 4)),
                            EligibilityRequest.everyModelToday());
        }
    }

    @Test
    @DisplayName("calls any operation by its codecs, on one resource or on a type")
    void anyOperation() {
        try (CannedServer server = CannedServer.answering(200, Eligibility.RESPONSE.write(ASSESSED))) {
            ArtGroupsClient client = clientOf(server);
            EligibilityRequest asked = EligibilityRequest.everyModelToday();

            client.operation("Patient/1", "$eligibility", Eligibility.REQUEST, asked, Eligibility.RESPONSE);
            client.operation("Patient", "$eligibility", Eligibility.REQUEST, asked, Eligibility.RESPONSE);

            assertThat(server.sent())
                    .extracting(Sent::line)
                    .containsExactly("POST /fhir/Patient/1/$eligibility", "POST /fhir/Patient/$eligibility");
        }
    }

    @Test
    @DisplayName("tells every fault the server found")
    void problem() {
        List<Fault> faults = List.of(
                new Fault(Problem.CLIENT_TWICE, "member[1].client", "is in the session twice"),
                new Fault(Problem.NOT_IN_GROUP, "member[2].client", "was not in the group on that day"));
        try (CannedServer server = CannedServer.answering(422, new ProblemException(faults).toOutcome())) {
            assertThatThrownBy(() -> clientOf(server).recordVisit("7", SESSION))
                    .isExactlyInstanceOf(ProblemException.class)
                    .isInstanceOfSatisfying(ProblemException.class, problem -> {
                        assertThat(problem.faults()).isEqualTo(faults);
                        assertThat(problem.status()).isEqualTo(422);
                    });
        }
    }

    @Test
    @DisplayName("tells where a session differs from what was recorded before")
    void conflict() {
        Fault difference = new Difference("member[0].weight", "60", "61.5").as(Problem.SESSION_CONFLICT);
        ProblemException conflict = new ProblemException(List.of(difference));
        try (CannedServer server = CannedServer.answering(409, conflict.toOutcome())) {
            assertThatThrownBy(() -> clientOf(server).recordVisit("7", SESSION))
                    .isInstanceOfSatisfying(ConflictException.class, reported -> assertThat(reported.differences())
                            .extracting(Fault::describe)
                            .containsExactly("member[0].weight: was 60, now 61.5"));
        }
    }

    @Test
    @DisplayName("tells a refusal that is not about the content by its status")
    void refused() {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setDiagnostics("who are you?");
        try (CannedServer server = CannedServer.answering(401, outcome)) {
            assertThatThrownBy(() -> clientOf(server).eligibility("1"))
                    .isInstanceOfSatisfying(RefusedException.class, reported -> assertThat(reported.status())
                            .isEqualTo(401));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    @DisplayName("says that the request may be sent again if something broke on the way")
    void broken(int status) {
        try (CannedServer server = CannedServer.answering(status, "text/html", "<h1>sorry</h1>")) {
            assertThatThrownBy(() -> clientOf(server).recordVisit("7", SESSION))
                    .isInstanceOf(TransportException.class)
                    .hasMessage("the server answered " + status);
        }
    }

    @Test
    @DisplayName("tells in the server's words what it is refused for, where it does not know the reason")
    void newerServer() {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setDiagnostics("member[0].weather: Patient/1 came in the rain")
                .getDetails()
                .addCoding(new Coding(Problem.SYSTEM, "bad-weather", "Bad weather"));
        try (CannedServer server = CannedServer.answering(422, outcome)) {
            assertThatThrownBy(() -> clientOf(server).recordVisit("7", SESSION))
                    .isInstanceOfSatisfying(RefusedException.class, reported -> {
                        assertThat(reported).hasMessage("the server answered 422");
                        assertThat(reported.reasons()).containsExactly("member[0].weather: Patient/1 came in the rain");
                    });
        }
    }

    @Test
    @DisplayName("says that the request may be sent again if the server failed in its own words")
    void unexpected() {
        ProblemException unexpected = new ProblemException(Problem.UNEXPECTED, "", "something went wrong");
        try (CannedServer server = CannedServer.answering(500, unexpected.toOutcome())) {
            assertThatThrownBy(() -> clientOf(server).recordVisit("7", SESSION)).isInstanceOf(TransportException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"login\":\"required\"}",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"session\",\"valueIdent"
            })
    @DisplayName("does not take what is not the answer, or half of it, for one about the request")
    void unreadable(String body) {
        try (CannedServer server = CannedServer.answering(200, "application/fhir+json", body)) {
            assertThatThrownBy(() -> clientOf(server).recordVisit("7", SESSION))
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("the answer is not FHIR");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Parameters\"}",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"session\",\"valueString\":\"1\"}]}"
            })
    @DisplayName("does not take an answer it does not know for one about the request")
    void unknown(String body) {
        try (CannedServer server = CannedServer.answering(200, "application/fhir+json", body)) {
            assertThatThrownBy(() -> clientOf(server).recordVisit("7", SESSION))
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("the answer cannot be read; is the server newer than this client?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<h1>sign in to this network</h1>"})
    @DisplayName("does not take a page of something in between for an answer, and says so")
    void page(String page) {
        try (CannedServer server = CannedServer.answering(200, "text/html", page)) {
            ArtGroupsClient client = clientOf(server);
            assertThatThrownBy(() -> client.recordVisit("7", SESSION))
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("the answer is not FHIR");
            assertThatThrownBy(() -> client.all(
                                    Patient.class, client.fhir().search().forResource(Patient.class))
                            .toList())
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("the answer is not FHIR");
        }
    }

    @Test
    @DisplayName("says that the request may be sent again if nobody listens")
    void nobodyListens() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ArtGroupsClient client = ArtGroupsClient.at("http://localhost:" + port + "/fhir")
                .retries(Retries.NONE)
                .build();

        assertThatThrownBy(() -> client.eligibility("1"))
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith("no answer");
    }

    @Test
    @DisplayName("says that the request may be sent again if no answer comes in time")
    void timeout() {
        CountDownLatch over = new CountDownLatch(1);
        try (CannedServer server = new CannedServer(exchange -> awaitEnd(over))) {
            ArtGroupsClient client = ArtGroupsClient.at(server.url())
                    .timeout(Duration.ofMillis(100))
                    .retries(Retries.NONE)
                    .build();

            assertThatThrownBy(() -> client.recordVisit("7", SESSION))
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("no answer");
            over.countDown();
        }
    }

    private static void awaitEnd(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("sends every request through its interceptors, plain FHIR as well")
    void interceptors() {
        List<String> tokens = new CopyOnWriteArrayList<>();
        String patient = "{\"resourceType\":\"Patient\",\"id\":\"1\"}";
        try (CannedServer server = new CannedServer(exchange -> {
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getResponseHeaders().add("Content-Type", "application/fhir+json");
            exchange.sendResponseHeaders(200, patient.length());
            exchange.getResponseBody().write(patient.getBytes(StandardCharsets.UTF_8));
        })) {
            ArtGroupsClient client = ArtGroupsClient.at(server.url())
                    .through(new BearerTokenAuthInterceptor("let-me-in"))
                    .build();

            client.fhir().read().resource(Patient.class).withId("1").execute();

            assertThat(tokens).containsExactly("Bearer let-me-in");
            assertThat(server.sent()).extracting(Sent::line).containsExactly("GET /fhir/Patient/1");
        }
    }

    @Test
    @DisplayName("sends nothing for an id of something else, or without patience")
    void misuse() {
        ArtGroupsClient client = ArtGroupsClient.at("http://localhost/fhir").build();

        assertThatThrownBy(() -> client.recordVisit("Patient/1", SESSION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the id of a Group: Patient/1");
        assertThatThrownBy(() -> client.eligibility(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the id of a Patient: ");
        assertThatThrownBy(() -> ArtGroupsClient.at("http://localhost/fhir").timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
