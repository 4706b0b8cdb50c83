package org.artgroups.decisions.eligibility;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.artgroups.fhir.generated.Fact;

/**
 * What a deployment decides of facts: for how long what is on record counts, and for which facts an unread record is a
 * caution and no unknown. Immutable.
 */
public record Windows(Map<Fact, Integer> set, Set<Fact> cautions) {

    /** As code system {@code fact} publishes them. */
    public static final Windows PUBLISHED = new Windows(Map.of(), Set.of());

    /** Copies map and set. */
    public Windows {
        set = set.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(set));
        cautions = Set.copyOf(cautions);
    }

    /** The window of a fact: of the deployment, else as published. */
    public int in(Fact fact) {
        Integer own = set.get(fact);
        return own == null ? of(fact) : own;
    }

    /** The window of a fact as published. */
    static int of(Fact fact) {
        return fact.window().orElseThrow(() -> new IllegalArgumentException(fact.code() + " has no window"));
    }
}
