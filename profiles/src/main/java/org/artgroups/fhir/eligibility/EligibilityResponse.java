package org.artgroups.fhir.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.operation.DisplayOnlyAllowed;
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
     * @param override a clinician's decision over the rules' head, which changes no verdict; null if there is none
     * @param recorded the Observation that keeps the assessment; null if it is not kept
     * @param criteria every criterion of the model, in its order; at least one
     * @param exits every condition that makes a member leave, where members of a group are assessed; met means it applies
     * @param unread records that may bear on a fact the model reads and that nobody could read
     */
    public record Assessment(
            @Key Reference client,
            @Key String model,
            LocalDate asOf,
            EligibilityOutcome outcome,
            @Part("parameter") List<ModelParameter> parameters,
            @Nullable ClinicianOverride override,
            @Nullable Reference recorded,
            @Part("criterion") List<CriterionResult> criteria,
            @Part("exit") List<CriterionResult> exits,
            @Part("unread") List<UnreadRecord> unread) {
        /** One of somebody of whom everything could be read. */
        public Assessment(
                Reference client,
                String model,
                LocalDate asOf,
                EligibilityOutcome outcome,
                List<ModelParameter> parameters,
                @Nullable ClinicianOverride override,
                @Nullable Reference recorded,
                List<CriterionResult> criteria,
                List<CriterionResult> exits) {
            this(client, model, asOf, outcome, parameters, override, recorded, criteria, exits, List.of());
        }

        /** Copies the lists. */
        public Assessment {
            parameters = List.copyOf(parameters);
            criteria = List.copyOf(criteria);
            exits = List.copyOf(exits);
            unread = List.copyOf(unread);
        }

        /** The same with what a clinician decided. */
        public Assessment with(@Nullable ClinicianOverride decided) {
            return new Assessment(client, model, asOf, outcome, parameters, decided, recorded, criteria, exits, unread);
        }

        /** The same, kept on record. */
        public Assessment keptAs(Reference observation) {
            return new Assessment(
                    client, model, asOf, outcome, parameters, override, observation, criteria, exits, unread);
        }
    }

    /**
     * A clinician's decision that a client may, or may not, join groups of a model whatever its rules say.
     *
     * @param eligible whether the client may join
     * @param reason why
     * @param by the clinician
     * @param date since when
     * @param record the Observation it is kept as
     */
    public record ClinicianOverride(
            boolean eligible, String reason, @DisplayOnlyAllowed Reference by, LocalDate date, Reference record) {}

    /**
     * A record that may bear on facts and that nobody could read: a concept map makes it readable.
     *
     * @param record the resource
     * @param system of its code; null if it has none
     * @param code that is not known; null if it has none
     * @param text in words; null if there is none
     * @param reason why it could not be read
     * @param facts it may bear on
     */
    public record UnreadRecord(
            @Key Reference record,
            @Nullable String system,
            @Nullable String code,
            @Nullable String text,
            String reason,
            @Part("fact") List<Fact> facts) {
        /** Copies the list. */
        public UnreadRecord {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A threshold or switch of a model.
     *
     * @param name the rules read it as {@code %name}
     * @param value as text
     * @param published the value in the model's own file, where this deployment has set another; else null
     */
    public record ModelParameter(@Key String name, String value, @Nullable String published) {}

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
