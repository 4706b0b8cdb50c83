package org.artgroups.decisions.model;

import java.util.Map;
import org.artgroups.decisions.model.RuleLanguage.Rule;
import org.artgroups.fhir.generated.Fact;

/**
 * One condition of a model.
 *
 * @param code within the model
 * @param text in words
 * @param rule over facts and the model's parameters
 * @param citation who says so
 * @param within the greatest age, in months, of what a fact may be read from: older evidence is unknown
 */
public record Criterion(String code, String text, Rule rule, String citation, Map<Fact, Integer> within) {

    /** One whose evidence may be of any age. */
    public Criterion(String code, String text, Rule rule, String citation) {
        this(code, text, rule, citation, Map.of());
    }

    /** Copies the map. */
    public Criterion {
        within = Map.copyOf(within);
    }
}
