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
        return new Fault(problem, element, words());
    }

    /** What was recorded and what is there now, in words that follow the element. */
    public String words() {
        if (before == null) {
            return "was not recorded, now " + after;
        }
        return after == null ? "was " + before + ", left out of this version" : "was " + before + ", now " + after;
    }
}
