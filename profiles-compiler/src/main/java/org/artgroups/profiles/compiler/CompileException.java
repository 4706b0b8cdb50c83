package org.artgroups.profiles.compiler;

/** The inputs are at fault: the message says which file or resource, and what is wrong with it. */
public final class CompileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault of the inputs, described by {@code message}. */
    public CompileException(String message) {
        super(message);
    }

    /** A fault of the inputs, described by {@code message}, that came to light by {@code cause}. */
    public CompileException(String message, Throwable cause) {
        super(message, cause);
    }
}
