package org.artgroups.client.outbox;

import static org.artgroups.client.outbox.Sessions.session;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A program with an outbox, to be ended by force. Says on its output what it has told the outbox. */
final class OutboxProgram {
    private OutboxProgram() {}

    /** Takes the folder, the server, what to do, and the step at which to halt; 0 for never. */
    public static void main(String[] args) {
        int halt = Integer.parseInt(args[3]);
        AtomicInteger done = new AtomicInteger();
        try (Outbox outbox = Outbox.open(Path.of(args[0]), step -> {
            if (done.incrementAndGet() == halt) {
                Runtime.getRuntime().halt(128 + 9);
            }
        })) {
            switch (args[2]) {
                case "tell-and-send" -> {
                    for (String key : List.of("good", "bad")) {
                        outbox.add(key.equals("bad") ? "unknown" : "7", session(key));
                        print(key);
                    }
                    outbox.send(RecordingServer.client(args[1]));
                }
                case "tell-many" ->
                    IntStream.range(0, 1000).forEach(i -> {
                        outbox.add("7", session("s" + i));
                        print("s" + i);
                    });
                case "open" -> print("nothing");
                default -> outbox.send(RecordingServer.client(args[1]));
            }
        } catch (IllegalStateException openAlready) {
            Runtime.getRuntime().halt(OPEN_ALREADY);
        }
    }

    /** What a program ends with that finds its outbox open already. */
    static final int OPEN_ALREADY = 3;

    private static void print(String key) {
        System.out.println("told " + key);
        System.out.flush();
    }
}
