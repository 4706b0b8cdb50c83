package org.artgroups.client;

import static org.artgroups.client.CannedServer.answer;
import static org.artgroups.client.CannedServer.hangUp;
import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.http.HttpResponse;
import org.apache.http.HttpVersion;
import org.apache.http.message.BasicHttpResponse;
import org.apache.http.message.BasicStatusLine;
import org.artgroups.client.CannedServer.Answer;
import org.artgroups.client.CannedServer.Sent;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("On a bad network, the client")
class BadNetworkTest {
    private static final GroupVisitRequest SESSION = GroupVisit.of("7")
            .on(LocalDate.of(2026, 3, 4))
            .facilitatedBy("Thandi")
            .present("Patient/1")
            .refilled(tld(90))
            .build();

    private static final Answer RECORDED = answer(
            200,
            GroupVisit.RESPONSE.write(new GroupVisitResponse(
                    new Reference("Encounter/1"),
                    false,
                    null,
                    List.of(),
                    List.of(new GroupVisitResponse.MemberResult(new Reference("Patient/1"), List.of(), List.of())),
                    List.of(),
                    List.of())));
    private static final Answer OVERLOADED = answer(503, "text/html", "<h1>later</h1>");
    private static final Retries QUICK = new Retries(4, Duration.ofMillis(1), Duration.ofMillis(2), 0.5);

    /** What the client told its listener, a line each. */
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private ArtGroupsClient clientOf(CannedServer server) {
        return clientOf(server, Duration.ofSeconds(20));
    }

    private ArtGroupsClient clientOf(CannedServer server, Duration total) {
        return ArtGroupsClient.at(server.url())
                .total(total)
                .retries(QUICK)
                .listener(new ClientListener() {
                    @Override
                    public void sending(Sending request) {
                        heard.add("sending " + request.attempt() + " " + request.method() + " " + request.what());
                    }

                    @Override
                    public void answered(Answered attempt) {
                        heard.add("answered " + attempt.request().attempt() + " " + said(attempt.status()));
                    }

                    @Override
                    public void retrying(Retrying next) {
                        heard.add("retrying after " + next.failed().attempt() + " " + said(next.status()));
                    }
                })
                .build();
    }

    private static String said(@Nullable Integer status) {
        return status == null ? "nothing" : status.toString();
    }

    @Test
    @DisplayName("sends a session again until it is answered, and tells its listeners without a word of content")
    void again() {
        try (CannedServer server = CannedServer.inTurn(hangUp(""), OVERLOADED, RECORDED)) {
            assertThat(clientOf(server).recordVisit("7", SESSION).session().getReference())
                    .isEqualTo("Encounter/1");

            assertThat(server.sent()).hasSize(3);
            assertThat(server.sent())
                    .extracting(Sent::body)
                    .containsOnly(server.sent().get(0).body());
            assertThat(heard)
                    .containsExactly(
                            "sending 1 POST Group/[id]/$group-visit",
                            "answered 1 nothing",
                            "retrying after 1 nothing",
                            "sending 2 POST Group/[id]/$group-visit",
                            "answered 2 503",
                            "retrying after 2 503",
                            "sending 3 POST Group/[id]/$group-visit",
                            "answered 3 200");
        }
    }

    @Test
    @DisplayName("takes an answer that breaks off for none")
    void brokenOff() {
        try (CannedServer server = CannedServer.inTurn(hangUp("{\"resourceType\""), RECORDED)) {
            assertThat(clientOf(server).recordVisit("7", SESSION).replayed()).isFalse();
            assertThat(server.sent()).hasSize(2);
        }
    }

    @Test
    @DisplayName("gives up after as many attempts as it was told, and says what the last answer was")
    void givesUp() {
        try (CannedServer server = CannedServer.inTurn(OVERLOADED)) {
            TransportException reported =
                    catchThrowableOfType(() -> clientOf(server).recordVisit("7", SESSION), TransportException.class);

            assertThat(reported.status()).hasValue(503);
            assertThat(server.sent()).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 422, 500})
    @DisplayName("does not repeat what would be answered the same")
    void notAgain(int status) {
        try (CannedServer server = CannedServer.answering(status, "text/html", "")) {
            assertThatThrownBy(() -> clientOf(server).recordVisit("7", SESSION)).isInstanceOf(RuntimeException.class);
            assertThat(server.sent()).hasSize(1);
        }
    }

    @Test
    @DisplayName("does not create anything twice: a plain create without condition is sent once")
    void plainCreate() {
        try (CannedServer server = CannedServer.inTurn(OVERLOADED)) {
            assertThatThrownBy(() -> clientOf(server)
                            .fhir()
                            .create()
                            .resource(new Patient())
                            .execute())
                    .isInstanceOf(RuntimeException.class);
            assertThat(server.sent()).hasSize(1);
        }
    }

    @Test
    @DisplayName("repeats reads of plain FHIR")
    void plainRead() {
        try (CannedServer server = CannedServer.inTurn(OVERLOADED, answer(200, new Patient().setId("1")))) {
            clientOf(server).fhir().read().resource(Patient.class).withId("1").execute();
            assertThat(server.sent()).hasSize(2);
            assertThat(heard).contains("sending 2 GET Patient/[id]");
        }
    }

    @Test
    @DisplayName("repeats an EMR's bundle, and no other")
    void bundles() {
        Patient client = new Patient();
        client.addIdentifier().setSystem("urn:example:emr").setValue("4711");
        Bundle repeatable = new EmrBundle().put(client).build();
        Bundle creating = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        creating.addEntry()
                .setResource(client)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.POST)
                .setUrl("Patient");
        try (CannedServer server = CannedServer.inTurn(
                OVERLOADED, answer(200, new Bundle().setType(Bundle.BundleType.TRANSACTIONRESPONSE)), OVERLOADED)) {
            clientOf(server).send(repeatable);
            assertThat(server.sent()).hasSize(2);
            assertThat(server.sent().get(0).headers()).doesNotContainKey("X-repeatable");

            assertThatThrownBy(() -> clientOf(server).send(creating)).isInstanceOf(TransportException.class);
            assertThat(server.sent()).hasSize(3);
        }
    }

    @Test
    @DisplayName("waits as long as the server asks, and not at all if that is longer than it has")
    void retryAfter() {
        Answer inAnHour = answer(429, "text/plain", "", "Retry-After", "3600");
        try (CannedServer server = CannedServer.inTurn(inAnHour)) {
            assertThatThrownBy(() -> clientOf(server).recordVisit("7", SESSION))
                    .isInstanceOfSatisfying(TransportException.class, reported -> assertThat(reported.status())
                            .hasValue(429));
            assertThat(server.sent()).hasSize(1);
        }
        Answer atOnce = answer(503, "text/plain", "", "Retry-After", "0");
        try (CannedServer server = CannedServer.inTurn(atOnce, RECORDED)) {
            clientOf(server).recordVisit("7", SESSION);
            assertThat(server.sent()).hasSize(2);
        }
    }

    @Test
    @DisplayName("reads the pause in seconds or as a date")
    void pauses() {
        Clock noon = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

        assertThat(RetryAfter.read("120", noon)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Wed, 04 Mar 2026 12:01:30 GMT", noon)).contains(Duration.ofSeconds(90));
        assertThat(RetryAfter.read("Wed, 04 Mar 2026 11:00:00 GMT", noon)).contains(Duration.ZERO);
        assertThat(RetryAfter.read("soon", noon)).isEmpty();
        assertThat(RetryAfter.read("-1", noon)).isEmpty();
    }

    @Test
    @DisplayName("ends a call when its time is over, however slowly the answer drips")
    void totalTime() {
        CountDownLatch over = new CountDownLatch(1);
        Answer dripping = exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            try {
                over.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        };
        try (CannedServer server = CannedServer.inTurn(dripping)) {
            assertThatThrownBy(() -> clientOf(server, Duration.ofMillis(200)).recordVisit("7", SESSION))
                    .isInstanceOf(TransportException.class)
                    .hasMessage("no answer: it took too long");
            assertThat(server.sent()).hasSize(1);
            over.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @DisplayName(
            "does not follow to the page of a network to sign in, says who it is to nobody there, and names its site")
    void signIn(int status) {
        try (CannedServer portal = CannedServer.answering(200, "text/html", "<h1>sign in to this network</h1>");
                CannedServer server = CannedServer.inTurn(
                        answer(status, "text/html", "", "Location", portal.url() + "?back=Patient/1"))) {
            ArtGroupsClient client = ArtGroupsClient.at(server.url())
                    .retries(QUICK)
                    .authorization(Authorization.bearer("secret"))
                    .build();
            List<ThrowingCallable> calls = List.of(
                    () -> client.recordVisit("7", SESSION),
                    () -> client.assessments(new CohortEligibilityRequest("any", null, null, null)),
                    () -> client.all(Patient.class, client.fhir().search().forResource(Patient.class))
                            .toList());
            for (ThrowingCallable call : calls) {
                TransportException reported = catchThrowableOfType(call, TransportException.class);
                assertThat(reported)
                        .hasMessage("sent on to " + portal.url().replace("/fhir", "")
                                + ", not to where the server is: sign in to the network, or put the server's address"
                                + " right");
                assertThat(reported.status()).hasValue(status);
            }
            assertThat(server.sent()).hasSize(3);
            assertThat(portal.sent()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<h1>sign in to this network</h1>"})
    @DisplayName("does not take a page of something in between for nobody being eligible")
    void pageForLines(String page) {
        try (CannedServer server = CannedServer.answering(200, "text/html", page)) {
            assertThatThrownBy(
                            () -> clientOf(server).assessments(new CohortEligibilityRequest("any", null, null, null)))
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("the answer is not FHIR");
        }
    }

    @Test
    @DisplayName("says in words that name nobody why there is no answer")
    void why() throws IOException {
        assertThat(unanswered("http://no-such-host.invalid/fhir", Duration.ofSeconds(20)))
                .isEqualTo("no answer: there is no network, or no such host");
        assertThat(unanswered("http://127.0.0.1:1/fhir", Duration.ofSeconds(20)))
                .isEqualTo("no answer: nobody listens there");
        try (CannedServer server = CannedServer.inTurn(hangUp(""))) {
            assertThat(unanswered(server.url(), Duration.ofSeconds(20))).isEqualTo("no answer: the connection broke");
        }
        try (ServerSocket portal = new ServerSocket(0)) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answerPlainly(portal));
            assertThat(unanswered("https://127.0.0.1:" + portal.getLocalPort() + "/fhir", Duration.ofSeconds(20)))
                    .isEqualTo("no answer: the server does not prove that it is the one; is the date of this machine"
                            + " right?");
            answered.join();
        }
    }

    /** What stands where a server with a certificate should. */
    private static void answerPlainly(ServerSocket portal) {
        try (Socket caller = portal.accept()) {
            caller.getInputStream().read();
            caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String unanswered(String url, Duration patience) {
        try (ArtGroupsClient client =
                ArtGroupsClient.at(url).timeout(patience).retries(Retries.NONE).build()) {
            return String.valueOf(catchThrowableOfType(() -> client.recordVisit("7", SESSION), TransportException.class)
                    .getMessage());
        }
    }

    @Test
    @DisplayName("reads a date to come back at by the clock of the server that told it")
    void serversClock() {
        Instant here = Instant.parse("2026-03-04T11:00:00Z");
        HttpResponse answer = new BasicHttpResponse(new BasicStatusLine(HttpVersion.HTTP_1_1, 503, "later"));
        answer.addHeader("Date", "Wed, 04 Mar 2026 12:00:00 GMT");
        answer.addHeader("Retry-After", "Wed, 04 Mar 2026 12:01:30 GMT");

        assertThat(RetryAfter.of(answer, Clock.fixed(here, ZoneOffset.UTC))).contains(Duration.ofSeconds(90));
    }

    @Test
    @DisplayName("ends where its thread is interrupted while it waits to send again, which stays interrupted")
    void interrupted() {
        try (CannedServer server = CannedServer.inTurn(answer(503, "text/plain", "", "Retry-After", "10"))) {
            ArtGroupsClient client = clientOf(server);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> client.recordVisit("7", SESSION))
                    .isInstanceOf(TransportException.class)
                    .hasMessage("no answer: the thread was interrupted");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.sent()).hasSize(1);
        }
    }

    @Test
    @DisplayName("goes through the proxy that the JVM has")
    void proxy() {
        try (CannedServer proxy = CannedServer.inTurn(RECORDED)) {
            System.setProperty("http.proxyHost", "127.0.0.1");
            System.setProperty(
                    "http.proxyPort", Integer.toString(URI.create(proxy.url()).getPort()));
            try (ArtGroupsClient client =
                    ArtGroupsClient.at("http://art.example/fhir").build()) {
                client.recordVisit("7", SESSION);
            } finally {
                System.clearProperty("http.proxyHost");
                System.clearProperty("http.proxyPort");
            }
            assertThat(proxy.sent())
                    .extracting(Sent::line)
                    .containsExactly("POST http://art.example/fhir/Group/7/$group-visit");
        }
    }

    @Test
    @DisplayName("sends nothing at all that it can tell the server would refuse, and names every fault by its element")
    void checkedBefore() {
        GroupVisitRequest wrong = GroupVisit.of("7")
                .on(LocalDate.of(2026, 3, 4))
                .facilitatedBy("Thandi")
                .present("Patient/1")
                .refilled(tld(0))
                .collectedFor("Patient/2")
                .build();
        try (CannedServer server = CannedServer.inTurn(RECORDED)) {
            ProblemException reported =
                    catchThrowableOfType(() -> clientOf(server).recordVisit("7", wrong), ProblemException.class);

            assertThat(reported.faults())
                    .extracting(fault -> fault.describe())
                    .containsExactly(
                            "member[0].refill[0].daysSupply: 0 is not between 1 and 366 d",
                            "collector: a member's refill was brought by the collector, and the session does not say"
                                    + " who that was");
            assertThat(server.sent()).isEmpty();
        }
    }
}
