package org.artgroups.client;

/**
 * No answer came, or none that says what happened: the connection failed, time ran out, the server or something before
 * it broke. Nobody knows whether the request was carried out. It may be sent again: an assessment writes nothing, and a
 * session is recorded once however often it is sent.
 */
public final class TransportException extends RuntimeException {
    TransportException(String message, Throwable cause) {
        super(message, cause);
    }
}
