package org.artgroups.fhir.operation;

import org.artgroups.fhir.generated.Problem;

/** A value that cannot be read: what kind of fault that is, and the words for it. Caught within this package. */
final class Misread extends Exception {
    private final Problem problem;
    private final String text;

    private Misread(Problem problem, String text) {
        // no stack trace: thrown for control flow, and a request may hold thousands
        super(text, null, false, false);
        this.problem = problem;
        this.text = text;
    }

    static Misread of(Problem problem, String text) {
        return new Misread(problem, text);
    }

    static Misread badValue(String text) {
        return new Misread(Problem.BAD_VALUE, text);
    }

    Fault at(String element) {
        return new Fault(problem, element, text);
    }
}
