package org.artgroups.testing;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fake server as a program: {@code java -jar art-groups-fake.jar --port 8089 [--example]}. Keeps nothing; runs until it is
 * stopped.
 */
public final class FakeServer {
    private static final int PORT = 8089;
    private static final String USAGE = "usage: java -jar art-groups-fake.jar [--port 8089] [--example]";

    private FakeServer() {}

    /** Starts it. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            if (start(List.of(arguments), System.out) != null) {
                Thread.currentThread().join();
            }
            System.err.println(USAGE);
        } catch (UncheckedIOException portInUse) {
            System.err.println("This port cannot be used: " + portInUse.getCause());
        }
        System.exit(2);
    }

    /** What the arguments ask for; null if they cannot be read. */
    static @Nullable FakeArtGroups start(List<String> arguments, PrintStream out) {
        int port = PORT;
        boolean example = false;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--example")) {
                example = true;
            } else if (arguments.get(i).equals("--port")
                    && i + 1 < arguments.size()
                    && arguments.get(i + 1).matches("\\d{1,5}")) {
                port = Integer.parseInt(arguments.get(++i));
            } else {
                return null;
            }
        }
        FakeArtGroups server = FakeArtGroups.startAt(port, example);
        out.println("A fake ART Groups server: " + server.url());
        out.println("POST " + server.controlUrl() + "/reset, /fail?how=busy&times=2, /slow?millis=500; GET "
                + server.controlUrl() + "/requests");
        return server;
    }
}
