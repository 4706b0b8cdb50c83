package org.artgroups.decisions.model;

import java.util.List;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;

/**
 * One delivery model as somebody wrote it.
 *
 * @param name path of its file, for messages; empty for one of the package
 * @param model what is in it; null if that cannot be read
 * @param faults what is wrong with it, by element
 */
public record ModelFile(String name, @Nullable PlanDefinition model, List<String> faults) {

    /** Copies the list. */
    public ModelFile {
        faults = List.copyOf(faults);
    }
}
