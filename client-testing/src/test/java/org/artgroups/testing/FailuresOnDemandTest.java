package org.artgroups.testing;

import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.client.Retries;
import org.artgroups.client.TransportException;
import org.artgroups.fhir.generated.EncounterKind;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A fake server, made to fail,")
@ExtendWith(FakeArtGroupsExtension.class)
class FailuresOnDemandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final GroupVisitRequest SESSION = GroupVisit.of("club")
            .on(DAY)
            .facilitatedBy("Nomsa")
            .present("Patient/a")
            .refilled(tld(90))
            .build();

    private final FakeArtGroups server;
    private final ArtGroupsClient client;

    FailuresOnDemandTest(FakeArtGroups server) {
        this.server = server;
        this.client = ArtGroupsClient.at(server.url()).retries(Retries.NONE).build();
    }

    @BeforeEach
    void aGroup() {
        server.group("club").members("a", "b");
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    @DisplayName("answers 429 or 409 so often, and then as usual")
    void answers() {
        server.tooManyRequests(1, Duration.ofSeconds(3));
        assertThatThrownBy(() -> client.recordVisit("club", SESSION))
                .isInstanceOfSatisfying(TransportException.class, failed -> assertThat(failed.status())
                        .hasValue(429));
        server.conflict(1);
        assertThatThrownBy(() -> client.recordVisit("club", SESSION))
                .isInstanceOfSatisfying(ProblemException.class, failed -> assertThat(failed.has(Problem.EDIT_CONFLICT))
                        .isTrue());

        assertThat(client.recordVisit("club", SESSION).replayed()).isFalse();
        assertThat(server.received()).extracting(ReceivedRequest::status).containsExactly(429, 409, 200);
    }

    @Test
    @DisplayName("records a session and loses the answer, or half of it: sent again, the session is there once")
    void lostAnswers() throws InterruptedException {
        server.resetAfterCommit(1);
        assertThatThrownBy(() -> client.recordVisit("club", SESSION)).isInstanceOf(TransportException.class);
        server.halfAnswer(1);
        assertThatThrownBy(() -> client.recordVisit("club", SESSION)).isInstanceOf(TransportException.class);

        assertThat(client.recordVisit("club", SESSION).replayed()).isTrue();
        assertThat(server.visits()).hasSize(1);
        // the last is noted once its answer has gone out
        for (int i = 0; i < 100 && server.received().get(2).status() == 0; i++) {
            Thread.sleep(20);
        }
        assertThat(server.received()).extracting(ReceivedRequest::status).containsExactly(0, 0, 200);
    }

    @Test
    @DisplayName("remembers what it received, and forgets everything when it is reset")
    void reset() {
        client.recordVisit("club", SESSION);
        assertThat(server.received()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("Group/club/$group-visit");
            assertThat(GroupVisit.REQUEST.differences(
                            SESSION,
                            GroupVisit.REQUEST.read(FhirContext.forR4Cached()
                                    .newJsonParser()
                                    .parseResource(Parameters.class, request.body()))))
                    .isEmpty();
        });

        server.slow(Duration.ofHours(1));
        server.reset();

        assertThat(server.received()).isEmpty();
        assertThat(server.visits()).isEmpty();
        assertThatThrownBy(() -> client.recordVisit("club", SESSION))
                .isInstanceOfSatisfying(
                        ProblemException.class, refused -> assertThat(refused.has(Problem.UNKNOWN_GROUP))
                                .isTrue());
    }

    @Test
    @DisplayName("answers 500 where it fails by itself")
    void unforeseen() throws IOException, InterruptedException {
        Encounter broken = new Encounter().setSubject(new Reference("Group/club"));
        broken.setStatus(Encounter.EncounterStatus.FINISHED)
                .addIdentifier(SESSION.session())
                .addType(EncounterKind.GROUP_SESSION.concept())
                .getPeriod()
                .setStartElement(new DateTimeType(DAY.toString()));
        broken.addExtension(Extensions.SESSION_RECORD, new Reference("Binary/nowhere"));
        broken.setId("broken");
        server.resource(broken);

        HttpResponse<String> answer = send("POST", server.url() + "/Group/club/$group-visit", body());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("OperationOutcome", "log");
    }

    private static String body() {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(GroupVisit.REQUEST.write(SESSION));
    }

    @Test
    @DisplayName("is controlled over HTTP, too: failures to come, requests received, reset")
    void control() throws IOException, InterruptedException {
        assertThat(send("POST", server.controlUrl() + "/fail?how=busy&times=1&retryAfter=7", "")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> busy = send("POST", server.url() + "/Group/club/$group-visit", body());

        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(send("GET", server.controlUrl() + "/requests", "").body())
                .contains("Group/club/$group-visit", "503");
        assertThat(send("POST", server.controlUrl() + "/fail?how=sulk", ""))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(400))
                .satisfies(refused -> assertThat(refused.body()).contains("HALF_ANSWER"));
        send("POST", server.controlUrl() + "/reset", "");
        assertThat(server.received()).isEmpty();
    }

    private static HttpResponse<String> send(String method, String url, String body)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Content-Type", "application/fhir+json")
                                .method(
                                        method,
                                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    @DisplayName("takes a resource by PUT, gives it back by GET, and rejects what is none")
    void plainFhir() throws IOException, InterruptedException {
        String patient = server.url() + "/Patient/c";

        assertThat(send("PUT", patient, "{\"resourceType\": \"Patient\", \"birthDate\": \"1980-05-01\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("GET", patient, "").body()).contains("1980-05-01");
        assertThat(send("PUT", patient, "nothing").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("has the example, as a program on a port of its own")
    void program() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(FakeServer.start(List.of("--prot", "8089"), out)).isNull();
        try (FakeArtGroups example = FakeServer.start(List.of("--port", "0", "--example"), out);
                ArtGroupsClient asking = ArtGroupsClient.at(
                                Objects.requireNonNull(example).url())
                        .build()) {
            assertThat(asking.rotation("lusaka-cag-1", new RotationRequest(null, null, 1, List.of()))
                            .turns())
                    .hasSize(1);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains(example.url(), example.controlUrl());
        }
    }
}
