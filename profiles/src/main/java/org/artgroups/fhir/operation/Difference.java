package org.artgroups.fhir.operation;

import org.artgroups.fhir.generated.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One place in which two requests differ.
 *
 * @param element path of the parameter in the later request; of the list, for a repetition only the earlier one has
 * @param before what the earlier request says there; null if nothing
 * @param after what the later request says there; null if nothing
 */
public record Difference(String element, @Nullable String before, @Nullable String after) {
    /** This difference as a fault of the given kind: {@code member[2].weight: was 54, now 61.5}. */
    public Fault as(Problem problem) {
        return new Fault(problem, element, "was " + said(before) + ", now " + said(after));
    }

    private static String said(@Nullable String value) {
        return value == null ? "absent" : value;
    }
}
