package org.artgroups.server.platform.start;

import org.jspecify.annotations.Nullable;

/** A reason why the server cannot start, and what an operator can do about it, each in one sentence. */
public class StartFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * Makes the exception.
     *
     * @param reason what is wrong, without names of classes
     * @param action what to do
     */
    public StartFailureException(String reason, String action, @Nullable Throwable cause) {
        super(reason, cause);
        this.action = action;
    }

    /** Makes an exception that has no cause in code. */
    public StartFailureException(String reason, String action) {
        this(reason, action, null);
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
