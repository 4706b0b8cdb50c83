package org.artgroups.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The server, or something before it, refused the request for a reason that is not about its content, or for one that this client
 * does not know, as it is older than the server: not signed in, not allowed, no such address. To send it again without change is
 * of no use.
 */
public final class RefusedException extends RuntimeException {
    private final int status;

    @SuppressWarnings("serial") // a list of texts, of List.of
    private final List<String> reasons;

    RefusedException(int status, String message, List<String> reasons, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
        this.reasons = List.copyOf(reasons);
    }

    /** The HTTP status, 400 to 499. */
    public int status() {
        return status;
    }

    /** What the server said to it in words, an issue each; none if it said nothing. May hold what was sent, so is not in the message. */
    public List<String> reasons() {
        return reasons;
    }
}
