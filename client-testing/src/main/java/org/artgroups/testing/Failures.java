package org.artgroups.testing;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes wrong on demand, and how often still. Safe for use by many threads. */
final class Failures {

    /** A way to fail. */
    enum Kind {
        /** 401. */
        UNAUTHORIZED(401),
        /** 429, with {@code Retry-After}. */
        TOO_MANY_REQUESTS(429),
        /** 503, with {@code Retry-After}. */
        BUSY(503),
        /** 409, as when somebody else writes the same. */
        CONFLICT(409),
        /** The connection breaks off in the middle of the answer. */
        HALF_ANSWER(0),
        /** The request is carried out, and the connection breaks off before the answer. */
        RESET_AFTER_COMMIT(0);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** Of the answer that is given in place of the real one; 0 if there is none. */
        int status() {
            return status;
        }
    }

    private final Map<Kind, Integer> left = new EnumMap<>(Kind.class);
    private Duration retryAfter = Duration.ZERO;
    private Duration slow = Duration.ZERO;
    private boolean unplugged;
    private int unplugAfterVisits = -1;

    synchronized void next(Kind kind, int times) {
        left.put(kind, times);
    }

    synchronized void next(Kind kind, int times, Duration after) {
        retryAfter = after;
        left.put(kind, times);
    }

    /** The way in which this request is to fail before it is carried out; null if it is not. */
    synchronized @Nullable Kind before() {
        for (Kind kind : Kind.values()) {
            if (kind.status() > 0 && take(kind)) {
                return kind;
            }
        }
        return null;
    }

    /** Whether this is one of the next. */
    synchronized boolean take(Kind kind) {
        int times = left.getOrDefault(kind, 0);
        left.put(kind, Math.max(0, times - 1));
        return times > 0;
    }

    synchronized Duration retryAfter() {
        return retryAfter;
    }

    synchronized void slow(Duration perAnswer) {
        slow = perAnswer;
    }

    synchronized Duration slow() {
        return slow;
    }

    synchronized void unplug() {
        unplugged = true;
    }

    synchronized void plug() {
        unplugged = false;
        unplugAfterVisits = -1;
    }

    synchronized boolean unplugged() {
        return unplugged;
    }

    synchronized void unplugAfterVisits(int number) {
        unplugAfterVisits = number;
    }

    synchronized void recorded(int visits) {
        if (visits == unplugAfterVisits) {
            unplugged = true;
        }
    }

    synchronized void clear() {
        left.clear();
        retryAfter = Duration.ZERO;
        slow = Duration.ZERO;
        plug();
    }
}
