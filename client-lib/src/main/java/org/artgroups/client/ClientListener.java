package org.artgroups.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every request: to log, to measure, to show that the network is bad. What it hears holds no content, no ids and no
 * token. Called in the thread of the request, so has to be quick and safe for use by many threads; what it throws ends the
 * call.
 */
public interface ClientListener {
    /** A request is about to be sent. */
    default void sending(Sending request) {}

    /** An attempt has ended. */
    default void answered(Answered attempt) {}

    /** An attempt has failed, and another one follows after a pause. */
    default void retrying(Retrying next) {}

    /**
     * A request.
     *
     * @param method {@code POST}
     * @param what the address below the base, without ids: <code>Group/[id]/$group-visit</code>
     * @param attempt 1 for the first
     */
    record Sending(String method, String what, int attempt) {}

    /**
     * The end of an attempt.
     *
     * @param request which
     * @param status the HTTP status; null if no answer came
     * @param took until the answer was there; of a stream, until it began
     */
    record Answered(Sending request, @Nullable Integer status, Duration took) {}

    /**
     * A repetition.
     *
     * @param failed the attempt that failed
     * @param status its HTTP status; null if no answer came
     * @param pause until the next attempt
     */
    record Retrying(Sending failed, @Nullable Integer status, Duration pause) {}
}
