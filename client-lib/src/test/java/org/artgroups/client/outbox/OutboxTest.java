package org.artgroups.client.outbox;

import static org.artgroups.client.outbox.Sessions.session;
import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.client.RefusedException;
import org.artgroups.client.Retries;
import org.artgroups.client.TransportException;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.MemberBuilder;
import org.artgroups.fhir.visit.SessionBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The outbox")
class OutboxTest {
    @TempDir
    private Path folder = Path.of("");

    private final RecordingServer server = new RecordingServer();
    private Outbox outbox = Outbox.open(Path.of("target/no-outbox"));

    @BeforeEach
    void open() {
        outbox.close();
        outbox = Outbox.open(folder);
    }

    @AfterEach
    void close() {
        outbox.close();
        server.close();
    }

    private static List<String> keys(Stream<WaitingVisit> visits) {
        return visits.map(visit -> visit.visit().session().getValue()).toList();
    }

    @Test
    @DisplayName("keeps what is told while there is no network, and sends it in order when there is one")
    void offline() {
        server.unplug();
        List.of("a", "b", "c").forEach(key -> outbox.add("Group/7", session(key)));

        Delivery offline = outbox.send(server.client());
        server.plug();
        Delivery online = outbox.send(server.client());

        assertThat(offline.left()).isEqualTo(3);
        assertThat(offline.stoppedBy()).containsInstanceOf(TransportException.class);
        assertThat(keys(online.delivered().stream().map(Delivery.Delivered::visit)))
                .containsExactly("a", "b", "c");
        assertThat(online.delivered()).noneMatch(each -> each.answer().replayed());
        assertThat(online.stoppedBy()).isEmpty();
        assertThat(online.left()).isZero();
        assertThat(outbox.waiting()).isEmpty();
        assertThat(server.keys()).containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("ends with exactly a hundred sessions on record, though the server was unplugged in the middle")
    void exactlyAHundred() {
        IntStream.range(0, 100).forEach(i -> outbox.add("7", session("s" + i)));
        server.whenRecorded(number -> {
            if (number == 37) {
                server.unplug();
            }
        });

        Delivery first = outbox.send(server.client());
        server.plug();
        Delivery second = outbox.send(server.client());

        assertThat(first.delivered()).hasSize(36);
        assertThat(first.left()).isEqualTo(64);
        assertThat(second.delivered()).hasSize(64);
        assertThat(second.delivered().get(0).answer().replayed())
                .as("the one that was recorded without an answer")
                .isTrue();
        assertThat(server.keys()).hasSize(100).doesNotHaveDuplicates();
        assertThat(server.requests()).isEqualTo(101);
    }

    @Test
    @DisplayName("moves aside what the server will not take, with the reasons, and sends what is behind it")
    void rejected() {
        outbox.add("7", session("a"));
        outbox.add("unknown", session("b"));
        outbox.add("7", session("c"));

        Delivery delivery = outbox.send(server.client());

        assertThat(server.keys()).containsExactly("a", "c");
        assertThat(delivery.left()).isZero();
        assertThat(delivery.stoppedBy()).isEmpty();
        assertThat(delivery.rejected()).hasSize(1);
        RejectedVisit rejected = outbox.rejected().get(0);
        assertThat(rejected.visit().session().getValue()).isEqualTo("b");
        assertThat(rejected.group()).isEqualTo("unknown");
        assertThat(rejected.faults()).extracting(Fault::describe).containsExactly("Group/unknown is not known");
        outbox.discard(rejected);
        assertThat(outbox.rejected()).isEmpty();
    }

    @Test
    @DisplayName("goes on with other groups where the server fails at one, and keeps the order within it")
    void held() {
        outbox.add("broken", session("a"));
        outbox.add("busy", session("b"));
        outbox.add("broken", session("c"));
        outbox.add("7", session("d"));

        Delivery delivery = outbox.send(server.client());

        assertThat(keys(delivery.delivered().stream().map(Delivery.Delivered::visit)))
                .containsExactly("d");
        assertThat(delivery.left()).isEqualTo(3);
        assertThat(delivery.stoppedBy()).isPresent();
        assertThat(server.groups()).containsExactly("broken", "busy", "7");
    }

    @Test
    @DisplayName("stops where nobody lets it in, and loses nothing")
    void notLetIn() {
        outbox.add("closed", session("a"));
        outbox.add("7", session("b"));

        Delivery delivery = outbox.send(server.client());

        assertThat(delivery.stoppedBy()).containsInstanceOf(RefusedException.class);
        assertThat(delivery.left()).isEqualTo(2);
        assertThat(server.keys()).isEmpty();
    }

    @Test
    @DisplayName("goes on with other groups where a session is refused for its size or its group")
    void notThisOne() {
        outbox.add("too-large", session("a"));
        outbox.add("7", session("b"));

        Delivery delivery = outbox.send(server.client());

        assertThat(delivery.stoppedBy()).containsInstanceOf(RefusedException.class);
        assertThat(delivery.left()).isEqualTo(1);
        assertThat(server.keys()).containsExactly("b");

        WaitingVisit tooLarge = delivery.held().get(0).visit();
        assertThat(delivery.held().get(0).why()).isInstanceOf(RefusedException.class);
        outbox.withdraw(tooLarge);
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    @DisplayName("says what a listener of the program threw, with what was delivered before it")
    void listenerThrows() {
        outbox.add("7", session("a"));
        outbox.add("8", session("b"));
        ArtGroupsClient client = ArtGroupsClient.at(server.url())
                .retries(Retries.NONE)
                .authorization(() -> {
                    if (server.keys().isEmpty()) {
                        return Optional.of("Bearer token");
                    }
                    throw new IllegalArgumentException("no token");
                })
                .build();

        Delivery delivery = outbox.send(client);

        assertThat(keys(delivery.delivered().stream().map(Delivery.Delivered::visit)))
                .containsExactly("a");
        assertThat(delivery.stoppedBy()).containsInstanceOf(IllegalArgumentException.class);
        assertThat(delivery.left()).isEqualTo(1);
    }

    @Test
    @DisplayName("that is closed takes and sends nothing: another one may have the folder")
    void closedRefuses() {
        WaitingVisit first = outbox.add("7", session("a"));
        Outbox old = outbox;
        old.close();
        outbox = Outbox.open(folder);
        outbox.add("7", session("b"));

        assertThatIllegalStateException().isThrownBy(() -> old.add("7", session("c")));
        assertThatIllegalStateException().isThrownBy(() -> old.send(server.client()));
        assertThatIllegalStateException().isThrownBy(old::waiting);
        assertThatIllegalStateException().isThrownBy(() -> old.withdraw(first));
        assertThat(keys(outbox.waiting().stream())).containsExactly("a", "b");
    }

    @Test
    @DisplayName("replaces no file that is there, whoever put it there")
    void replacesNothing() throws IOException {
        Files.writeString(folder.resolve("waiting").resolve("0000000000001.json"), "somebody's");

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> outbox.add("7", session("a")));

        assertThat(folder.resolve("waiting").resolve("0000000000001.json")).hasContent("somebody's");
        outbox.add("7", session("b"));
    }

    @Test
    @DisplayName("keeps those who were left out of a session that was stored in part")
    void inPart() throws IOException {
        outbox.add("in-part", session("a"));

        Delivery delivery = outbox.send(server.client());

        assertThat(delivery.delivered()).hasSize(1);
        assertThat(delivery.left()).isZero();
        assertThat(delivery.rejected()).hasSize(1);
        outbox.close();
        outbox = Outbox.open(folder);
        assertThat(outbox.rejected()).singleElement().satisfies(kept -> {
            assertThat(kept.visit().session().getValue()).isEqualTo("a");
            assertThat(kept.faults())
                    .containsExactly(new Fault(Problem.NOT_IN_GROUP, "member[1].client", "Patient/2 is no member"));
        });
    }

    @Test
    @DisplayName("sends a session to be stored in part with the members at fault, and takes none that it cannot keep")
    void membersAtFault() {
        SessionBuilder reported = GroupVisit.session("urn:example:sessions", "a")
                .on(LocalDate.of(2026, 3, 4))
                .facilitatedBy("Thandi")
                .inPart();
        MemberBuilder members =
                reported.present("Patient/1").present("Patient/2").refilled(tld(0));
        outbox.add("7", members.build());
        outbox.close();
        outbox = Outbox.open(folder);

        assertThat(outbox.send(server.client()).unreadable()).isEmpty();

        assertThat(server.keys()).containsExactly("a");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> outbox.add("7", members.note(" ").build()))
                .satisfies(said -> assertThat(said.faults())
                        .extracting(Fault::describe)
                        .containsExactly(
                                "member[1].refill[0].daysSupply: 0 is not between 1 and 366 d",
                                "member[1].note: is blank"));
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("says that a session is not taken where the disk is full, leaves nothing of it, and takes it later")
    void diskFull() throws IOException {
        outbox.add("7", session("a"));
        Path young = folder.resolve("new");
        Files.createSymbolicLink(young.resolve("0000000000002.json"), Path.of("/dev/full"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> outbox.add("7", session("b")))
                .withStackTraceContaining("No space left on device");

        assertThat(young).isEmptyDirectory();
        outbox.add("7", session("b"));
        assertThat(keys(outbox.waiting().stream())).containsExactly("a", "b");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("goes on with other groups where a session cannot be moved aside on a full disk")
    void diskFullWhileSending() throws IOException {
        outbox.add("7", session("a"));
        WaitingVisit refused = outbox.add("unknown", session("b"));
        outbox.add("7", session("c"));
        Files.createSymbolicLink(folder.resolve("new").resolve(refused.name()), Path.of("/dev/full"));

        Delivery delivery = outbox.send(server.client());
        Delivery later = outbox.send(server.client());

        assertThat(keys(delivery.delivered().stream().map(Delivery.Delivered::visit)))
                .containsExactly("a", "c");
        assertThat(delivery.held()).singleElement().satisfies(held -> {
            assertThat(held.visit().name()).isEqualTo(refused.name());
            assertThat(held.why()).isInstanceOf(UncheckedIOException.class);
        });
        assertThat(delivery.left()).isEqualTo(1);
        assertThat(later.rejected()).hasSize(1);
        assertThat(server.keys()).containsExactly("a", "c");
    }

    @Test
    @DisplayName("can be opened once the folder is as it should be")
    void openedLater() throws IOException {
        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve("lock"));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Outbox.open(other));

        Files.delete(other.resolve("lock"));
        Outbox.open(other).close();
    }

    @Test
    @DisplayName("takes the same session once, and a correction of it as another")
    void sameAgain() {
        outbox.add("7", session("a"));
        outbox.add("Group/7", session("a"));
        outbox.add("7", session("a", 60).asCorrection(true));
        outbox.add("7", session("a", 60).asCorrection(true));

        assertThat(outbox.waiting())
                .extracting(visit -> visit.visit().corrects())
                .containsExactly(false, true);
    }

    @Test
    @DisplayName("does not take what the server would refuse for what can be seen here")
    void checked() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> outbox.add("7", session("a", 0)))
                .satisfies(reported ->
                        assertThat(reported.faults().get(0).element()).isEqualTo("member[0].refill[0].daysSupply"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outbox.add("Patient/7", session("a")))
                .withMessage("not the id of a Group: Patient/7");
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    @DisplayName("is one process's at a time, and everything is there for the next")
    void onlyOne() {
        outbox.add("7", session("a"));
        assertThatIllegalStateException()
                .isThrownBy(() -> Outbox.open(folder))
                .withMessageStartingWith("this outbox is open already");

        outbox.close();
        outbox = Outbox.open(folder);
        outbox.add("7", session("b"));

        assertThat(keys(outbox.waiting().stream())).containsExactly("a", "b");
    }

    @Test
    @DisplayName("moves aside what holds no session, and sends the others")
    void unreadable() throws IOException {
        WaitingVisit broken = outbox.add("7", session("a"));
        outbox.add("7", session("b"));
        Files.writeString(folder.resolve("waiting").resolve(broken.name()), "{\"resourceType\":\"Para");

        Delivery delivery = outbox.send(server.client());

        assertThat(delivery.unreadable()).containsExactly(broken.name() + ".unreadable");
        assertThat(folder.resolve("rejected").resolve(broken.name() + ".unreadable"))
                .exists();
        assertThat(server.keys()).containsExactly("b");
        outbox.close();
        outbox = Outbox.open(folder);
        assertThat(outbox.rejected()).isEmpty();
        assertThat(outbox.unreadable()).containsExactly(broken.name() + ".unreadable");
    }

    @Test
    @DisplayName("is told sessions by some threads while another sends, each once and in the order of its thread")
    void manyThreads() {
        List<CompletableFuture<Void>> tellers = IntStream.range(0, 4)
                .mapToObj(teller ->
                        CompletableFuture.runAsync(() -> IntStream.range(0, 25).forEach(i -> {
                            outbox.add("g" + teller, session(teller + "-" + i));
                            outbox.add("g" + teller, session(teller + "-" + i));
                        })))
                .toList();
        CompletableFuture<Void> reported = CompletableFuture.allOf(tellers.toArray(CompletableFuture[]::new));
        do {
            outbox.send(server.client());
            outbox.waiting();
        } while (!reported.isDone());
        reported.join();
        assertThat(outbox.send(server.client()).left()).isZero();

        assertThat(server.keys()).hasSize(100).doesNotHaveDuplicates();
        for (int teller = 0; teller < 4; teller++) {
            String prefix = teller + "-";
            assertThat(server.keys())
                    .filteredOn(key -> key.startsWith(prefix))
                    .isEqualTo(IntStream.range(0, 25).mapToObj(i -> prefix + i).toList());
        }
    }

    @Test
    @DisplayName("goes on with what version 0.1 left")
    void earlierVersion() throws IOException {
        outbox.close();
        Path left = Path.of("src/test/resources/outbox-of-0.1");
        for (String file : List.of("waiting/0000000000007.json", "rejected/0000000000006.json")) {
            Files.copy(left.resolve(file), folder.resolve(file));
        }
        outbox = Outbox.open(folder);

        assertThat(outbox.rejected()).singleElement().satisfies(reported -> assertThat(reported.faults())
                .extracting(Fault::describe)
                .containsExactly("Group/unknown is not known"));
        assertThat(outbox.add("7", session("c")).name()).isEqualTo("0000000000008.json");
        assertThat(outbox.send(server.client()).left()).isZero();
        assertThat(server.keys()).containsExactly("a", "c");
    }

    @Test
    @DisplayName("sends what another version could not read once it can be read")
    void readableLater() throws IOException {
        WaitingVisit newer = outbox.add("7", session("a"));
        Path file = folder.resolve("waiting").resolve(newer.name());
        String reported = Files.readString(file);
        Files.writeString(file, reported.replace("\"name\": \"facilitator\"", "\"name\": \"weather\""));
        outbox.send(server.client());
        assertThat(server.keys()).isEmpty();
        assertThat(outbox.unreadable()).hasSize(1);
        outbox.close();

        Files.writeString(folder.resolve("rejected").resolve(newer.name() + ".unreadable"), reported);
        outbox = Outbox.open(folder);
        assertThat(outbox.unreadable()).isEmpty();
        outbox.send(server.client());
        assertThat(server.keys()).containsExactly("a");
    }

    @Test
    @DisplayName("lets nobody else read what it holds")
    void permissions() throws IOException {
        WaitingVisit visit = outbox.add("7", session("a"));
        Path waiting = folder.resolve("waiting");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(waiting)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(waiting.resolve(visit.name()))))
                .isEqualTo("rw-------");
    }
}
