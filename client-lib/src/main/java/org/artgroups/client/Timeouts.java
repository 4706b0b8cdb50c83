package org.artgroups.client;

import java.time.Duration;

/**
 * How long a client waits. Each at least 1 ms.
 *
 * @param connect for a connection; 30 s unless said
 * @param read for each next part of an answer; 30 s unless said
 * @param total for one call with all its repetitions and the pauses between them, until the whole answer is there; of a
 *     stream, until its beginning is there; 2 min unless said
 */
public record Timeouts(Duration connect, Duration read, Duration total) {
    /** What a client has unless told otherwise. */
    public static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMinutes(2));

    /** @throws IllegalArgumentException naming the one that is less than 1 ms, or more than fits */
    public Timeouts {
        check("connect", connect);
        check("read", read);
        check("total", total);
    }

    private static void check(String name, Duration patience) {
        if (patience.compareTo(Duration.ofMillis(1)) < 0
                || patience.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("timeout " + name + " is between 1 ms and 24 days, not " + patience);
        }
    }
}
