package org.artgroups.fhir.operation;

import org.artgroups.fhir.generated.Problem;

/**
 * One thing wrong with a request.
 *
 * @param problem what kind of fault it is
 * @param element path of the parameter, {@code member[4].refill[0].daysSupply}: an index, counted among the parameters
 *     of that name, wherever the definition allows repetition. Empty if the fault is in no single parameter
 * @param text what is wrong, in words that follow the element: {@code 0 is not between 1 and 366 d}. May hold what was
 *     sent, and so must not be logged
 */
public record Fault(Problem problem, String element, String text) {
    /**
     * Something that a request names is not there.
     *
     * @param what {@code Group/7}
     */
    public static Fault unknown(Problem problem, String element, String what) {
        return new Fault(problem, element, what + " is not known here");
    }

    /** Element and text: {@code member[4].refill[0].daysSupply: 0 is not between 1 and 366 d}. */
    public String describe() {
        return element.isEmpty() ? text : element + ": " + text;
    }
}
