package org.artgroups.fhir.register;

import org.artgroups.fhir.generated.Problem;

/** A cell that cannot be read. Its message is for the one who filled it in, and may hold what was written. */
public final class UnreadableCellException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    UnreadableCellException(Problem problem, String text) {
        super(text);
        this.problem = problem;
    }

    UnreadableCellException(String text) {
        this(Problem.BAD_VALUE, text);
    }

    /** What kind of fault it is. */
    public Problem problem() {
        return problem;
    }

    /** What is wrong, in words that follow the place. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
