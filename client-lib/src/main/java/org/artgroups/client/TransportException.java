package org.artgroups.client;

import java.util.OptionalInt;

/**
 * No answer came, or none that says what happened: the connection failed, time ran out, the server or something before it
 * broke, also after what is safe was repeated. Nobody knows whether the request was carried out. It may be sent again: what
 * reads writes nothing, and what writes here writes once however often it is sent.
 */
public final class TransportException extends RuntimeException {
    private final int status;

    TransportException(String message, Throwable cause) {
        this(0, message, cause);
    }

    TransportException(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The HTTP status of the last answer; empty if none came. */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }
}
