package org.artgroups.client.outbox;

import static org.artgroups.client.outbox.Sessions.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends programs by force. What {@code Halted} does at every step within this JVM, a child JVM shows at some for real. */
@DisplayName("However a program ends, its outbox")
class KilledOutboxTest {
    private static final int KILLED = 128 + 9;

    @TempDir
    private Path folder = Path.of("");

    private final RecordingServer server = new RecordingServer();

    @AfterEach
    void close() {
        server.close();
    }

    /** The program is over: nothing of it is done any more. */
    private static final class Halted extends Error {
        Halted() {
            super("halted", null, false, false);
        }
    }

    /** Throws at the step of this number; counts them. */
    private static final class HaltAt implements Consumer<String> {
        private final int step;
        private int done;

        HaltAt(int step) {
            this.step = step;
        }

        @Override
        public void accept(String name) {
            if (++done == step) {
                throw new Halted();
            }
        }
    }

    /** Two sessions, one of which is rejected: every kind of step an outbox takes. */
    private void tell(Outbox outbox, List<String> acknowledged) {
        for (String key : List.of("good", "bad")) {
            outbox.add(key.equals("bad") ? "unknown" : "7", session(key));
            acknowledged.add(key);
        }
        outbox.send(server.client());
    }

    @Test
    @DisplayName("neither loses nor doubles a session, between any two steps")
    void betweenAnyTwoSteps() {
        HaltAt never = new HaltAt(0);
        try (Outbox outbox = Outbox.open(folder.resolve("whole"), never)) {
            tell(outbox, new ArrayList<>());
        }
        assertThat(never.done).as("steps of the whole").isGreaterThan(15);

        for (int step = 1; step <= never.done; step++) {
            try (RecordingServer fresh = new RecordingServer()) {
                haltAndGoOn(step, folder.resolve("step-" + step), fresh);
            }
        }
    }

    private static void haltAndGoOn(int step, Path folder, RecordingServer server) {
        List<String> acknowledged = new ArrayList<>();
        Outbox halted = Outbox.open(folder, new HaltAt(step));
        try {
            for (String key : List.of("good", "bad")) {
                halted.add(key.equals("bad") ? "unknown" : "7", session(key));
                acknowledged.add(key);
            }
            halted.send(server.client());
        } catch (Halted end) {
            // as a killed process: its locks are gone, and nothing else was done
        }
        halted.close();

        try (Outbox outbox = Outbox.open(folder)) {
            // what was not acknowledged is told again by whoever told it
            for (String key : List.of("good", "bad")) {
                if (!acknowledged.contains(key)) {
                    outbox.add(key.equals("bad") ? "unknown" : "7", session(key));
                }
            }
            outbox.send(server.client());

            assertThat(server.keys()).as("halted at step " + step).containsExactly("good");
            assertThat(outbox.rejected())
                    .as("halted at step " + step)
                    .extracting(visit -> visit.visit().session().getValue())
                    .containsExactly("bad");
            assertThat(outbox.waiting()).as("halted at step " + step).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 14})
    @DisplayName("neither loses nor doubles a session in a JVM that halts at a step")
    void haltedJvm(int step) throws Exception {
        List<String> said = new ArrayList<>();
        Process child = start("tell-and-send", server.url(), Integer.toString(step));
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(said::add);
        }
        assertThat(child.waitFor()).isEqualTo(KILLED);

        try (Outbox outbox = Outbox.open(folder)) {
            for (String key : List.of("good", "bad")) {
                if (!said.contains("told " + key)) {
                    outbox.add(key.equals("bad") ? "unknown" : "7", session(key));
                }
            }
            outbox.send(server.client());
            assertThat(server.keys()).containsExactly("good");
            assertThat(outbox.rejected()).hasSize(1);
            assertThat(outbox.waiting()).isEmpty();
        }
    }

    @Test
    @DisplayName("ends with exactly a hundred on record, though its program is killed again and again while it sends")
    void killedWhileSending() throws Exception {
        try (Outbox outbox = Outbox.open(folder)) {
            IntStream.range(0, 100).forEach(i -> outbox.add("7", session("s" + i)));
        }
        AtomicReference<@Nullable Process> running = new AtomicReference<>();
        CountDownLatch started = new CountDownLatch(3);
        server.whenRecorded(number -> {
            Process process = running.get();
            if ((number == 20 || number == 21 || number == 60) && process != null) {
                // kill -9, with the session on record and its answer not given
                process.destroyForcibly();
                waitFor(process);
                started.countDown();
            }
        });

        List<Integer> ends = new ArrayList<>();
        while (ends.isEmpty() || ends.get(ends.size() - 1) != 0) {
            Process child = start("send", server.url(), "0");
            running.set(child);
            ends.add(child.waitFor());
        }

        assertThat(started.getCount()).isZero();
        assertThat(ends).containsExactly(KILLED, KILLED, KILLED, 0);
        assertThat(server.keys()).hasSize(100).doesNotHaveDuplicates();
        assertThat(server.requests()).isEqualTo(103);
        try (Outbox outbox = Outbox.open(folder)) {
            assertThat(outbox.waiting()).isEmpty();
        }
    }

    @Test
    @DisplayName("has everything it said it had, though its program is killed while it is told")
    void killedWhileReported() throws Exception {
        List<String> reported = new ArrayList<>();
        Process child = start("tell-many", server.url(), "0");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reported.add(line.replace("told ", ""));
                if (reported.size() == 30) {
                    // not by the Process, which would close what is left to read
                    child.toHandle().destroyForcibly();
                }
            }
        }
        waitFor(child);

        try (Outbox outbox = Outbox.open(folder)) {
            List<String> kept = outbox.waiting().stream()
                    .map(visit -> visit.visit().session().getValue())
                    .toList();
            assertThat(kept).containsAll(reported).doesNotHaveDuplicates();
            Delivery delivery = outbox.send(server.client());
            assertThat(delivery.left()).isZero();
            assertThat(delivery.unreadable()).isEmpty();
            assertThat(server.keys()).isEqualTo(kept);
        }
    }

    @Test
    @DisplayName("is no other program's as long as one has it open, whatever that one tries besides")
    void anotherProgram() throws Exception {
        try (Outbox outbox = Outbox.open(folder)) {
            outbox.add("7", session("a"));
            assertThatIllegalStateException().isThrownBy(() -> Outbox.open(folder));

            assertThat(start("open", server.url(), "0").waitFor()).isEqualTo(OutboxProgram.OPEN_ALREADY);
        }
        assertThat(start("open", server.url(), "0").waitFor()).isZero();
    }

    private static void waitFor(Process process) {
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(String what, String url, String step) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        OutboxProgram.class.getName(),
                        folder.toString(),
                        url,
                        what,
                        step)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
