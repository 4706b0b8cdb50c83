package org.artgroups.fhir.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.operation.Key;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * For each model asked for, whether the client is eligible and why.
 *
 * @param assessments at least one
 */
public record EligibilityResponse(@Part("assessment") List<Assessment> assessments) {
    /** Copies the list. */
    public EligibilityResponse {
        assessments = List.copyOf(assessments);
    }

    /**
     * One client held against one model.
     *
     * @param client the Patient
     * @param model canonical of the model with its version, {@code url|version}
     * @param asOf the day whose knowledge was used
     * @param outcome not eligible if any criterion is not met, however many are unknown; else unknown if any is
     *     unknown; else eligible
     * @param parameters the thresholds and switches of the model, as they were in force
     * @param criteria every criterion of the model, in its order; at least one
     * @param exits every condition that makes a member leave, where members of a group are assessed; met means it applies
     */
    public record Assessment(
            @Key Reference client,
            @Key String model,
            LocalDate asOf,
            EligibilityOutcome outcome,
            @Part("parameter") List<ModelParameter> parameters,
            @Part("criterion") List<CriterionResult> criteria,
            @Part("exit") List<CriterionResult> exits) {
        /** Copies the lists. */
        public Assessment {
            parameters = List.copyOf(parameters);
            criteria = List.copyOf(criteria);
            exits = List.copyOf(exits);
        }
    }

    /**
     * A threshold or switch of a model.
     *
     * @param name the rules read it as {@code %name}
     * @param value as text
     */
    public record ModelParameter(@Key String name, String value) {}

    /**
     * One criterion and what was found.
     *
     * @param code the criterion's code within its model
     * @param text the criterion in words
     * @param expression the rule as it was evaluated: FHIRPath over facts
     * @param verdict met, not met or unknown
     * @param values the facts the rule read
     * @param evidence the resources those facts come from
     * @param citation who says that this is a criterion
     * @param resolvedBy what to record or do so that an unknown becomes known; empty unless the verdict is unknown
     */
    public record CriterionResult(
            @Key String code,
            String text,
            String expression,
            Verdict verdict,
            @Part("value") List<FactValue> values,
            List<Reference> evidence,
            String citation,
            List<String> resolvedBy) {
        /** Copies the lists. */
        public CriterionResult {
            values = List.copyOf(values);
            evidence = List.copyOf(evidence);
            resolvedBy = List.copyOf(resolvedBy);
        }
    }

    /**
     * One fact as the rule read it.
     *
     * @param fact which fact
     * @param value its value with its unit, {@code 40 {copies}/mL}; null if unknown
     * @param note what the value alone does not tell: {@code no record}, {@code < 20 copies/mL}; null if nothing
     */
    public record FactValue(@Key Fact fact, @Nullable String value, @Nullable String note) {}
}
