package org.artgroups.client;

import java.util.List;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;

/**
 * The session was recorded before with other content, and nothing was written. Send it as a correction if it is to
 * replace what was recorded.
 */
public final class ConflictException extends ProblemException {
    /** Of the whole session, there is a conflict. */
    private static final String KEY = "session";

    ConflictException(List<Fault> faults) {
        super(faults);
    }

    /**
     * Where the two records differ: the element in the one just sent, and what was and is said there. None if the key is that
     * of a session of another group.
     */
    public List<Fault> differences() {
        return faults().stream()
                .filter(fault -> fault.problem() == Problem.SESSION_CONFLICT
                        && !fault.element().equals(KEY))
                .toList();
    }
}
