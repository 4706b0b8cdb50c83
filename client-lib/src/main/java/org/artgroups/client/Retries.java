package org.artgroups.client;

import java.time.Duration;

/**
 * How often a request that is safe to repeat is sent again when nobody knows what became of it, and after which pause. Each
 * pause is twice the one before, and every one is longer or shorter by chance, so that a hundred phones that lost the network
 * together do not come back together. A pause that the server asks for ({@code Retry-After}) is never cut short: where it
 * would outlast {@link Timeouts#total()}, the call ends at once.
 *
 * @param attempts how often a request is sent at most, 1 to 20; 1 is without repetition
 * @param first the pause before the second attempt
 * @param longest the pause that none is longer than, but for chance
 * @param jitter how much longer or shorter chance makes a pause: 0 not at all, 0.5 by up to half, less than 1
 */
public record Retries(int attempts, Duration first, Duration longest, double jitter) {
    /** What a client has unless told otherwise: 4 attempts, pauses of about 0.5 s, 1 s and 2 s. */
    public static final Retries USUAL = new Retries(4, Duration.ofMillis(500), Duration.ofSeconds(30), 0.5);

    /** Nothing is sent twice. */
    public static final Retries NONE = new Retries(1, Duration.ofMillis(500), Duration.ofSeconds(30), 0.5);

    private static final int MOST = 20;

    /** @throws IllegalArgumentException naming what is out of its range */
    public Retries {
        if (attempts < 1 || attempts > MOST) {
            throw new IllegalArgumentException("attempts is between 1 and " + MOST + ", not " + attempts);
        }
        if (first.isNegative() || first.isZero() || longest.compareTo(first) <= 0) {
            throw new IllegalArgumentException(
                    "the first pause is more than nothing and less than the longest, not " + first + " and " + longest);
        }
        if (!(jitter >= 0 && jitter < 1)) {
            throw new IllegalArgumentException("jitter is at least 0 and less than 1, not " + jitter);
        }
    }
}
