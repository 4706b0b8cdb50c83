package org.artgroups.fhir.operation;

import org.artgroups.fhir.generated.Problem;

/** A value that cannot be read: what kind of fault that is, and the words for it. Caught within this package. */
final class UnreadableValueException extends Exception {
    private final Problem problem;
    private final String text;

    private UnreadableValueException(Problem problem, String text) {
        // no stack trace: thrown for control flow, and a request may hold thousands
        super(text, null, false, false);
        this.problem = problem;
        this.text = text;
    }

    static UnreadableValueException of(Problem problem, String text) {
        return new UnreadableValueException(problem, text);
    }

    static UnreadableValueException badValue(String text) {
        return new UnreadableValueException(Problem.BAD_VALUE, text);
    }

    Fault at(ElementPath element) {
        return new Fault(problem, element, text);
    }
}
