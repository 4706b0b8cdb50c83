package org.artgroups.client;

import org.jspecify.annotations.Nullable;

/**
 * The server, or something before it, refused the request for a reason that is not about its content: not signed in, not
 * allowed, no such address. To send it again without change is of no use.
 */
public final class RefusedException extends RuntimeException {
    private final int status;

    RefusedException(int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The HTTP status, 400 to 499. */
    public int status() {
        return status;
    }
}
