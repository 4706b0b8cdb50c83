package org.artgroups.fhir.operation;

import org.artgroups.fhir.generated.Problem;

/**
 * One thing wrong with a request.
 *
 * @param problem what kind of fault it is
 * @param path where it is, {@code member[4].refill[0].daysSupply}: an index, counted among the parameters of that name, wherever
 *     the definition allows repetition. Empty if the fault is in no single parameter
 * @param text what is wrong, in words that follow the element: {@code 0 is not between 1 and 366 d}. May hold what was
 *     sent, and so must not be logged
 */
public record Fault(Problem problem, ElementPath path, String text) {

    /** A fault in a place that is written out. */
    public Fault(Problem problem, String element, String text) {
        this(problem, ElementPath.parse(element), text);
    }

    /**
     * Something that a request names is not there.
     *
     * @param what {@code Group/7}
     */
    public static Fault unknown(Problem problem, String element, String what) {
        return new Fault(problem, element, what + " is not known here");
    }

    /** The path, written out; empty if the fault is in no single parameter. */
    public String element() {
        return path.toString();
    }

    /** Element and text: {@code member[4].refill[0].daysSupply: 0 is not between 1 and 366 d}. */
    public String describe() {
        return path.isEmpty() ? text : path + ": " + text;
    }
}
