package org.artgroups.ig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.artgroups.fhir.Coded;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.ModelBlock;
import org.artgroups.fhir.generated.ModelFamily;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;

/**
 * A delivery model in words.
 *
 * @param plan the model
 * @param artifacts where its codes have their names
 */
record DeliveryModel(PlanDefinition plan, Artifacts artifacts) {

    /**
     * A switch or threshold of the rules.
     *
     * @param name without {@code %}
     */
    record Parameter(String name, String value, String meaning) {}

    /** The model's key. */
    String key() {
        return plan.getIdElement().getIdPart();
    }

    /** One of the building blocks, if the model has it. */
    Optional<PlanDefinitionActionComponent> block(ModelBlock block) {
        return plan.getAction().stream()
                .filter(action -> action.getCode().stream().anyMatch(code -> is(code, block)))
                .findFirst();
    }

    private static boolean is(CodeableConcept concept, Coded code) {
        return concept.hasCoding(code.system(), code.code());
    }

    /** Its rules of a kind, eligibility or exit: an action each. */
    List<PlanDefinitionActionComponent> rules(ModelBlock kind) {
        return block(kind).map(PlanDefinitionActionComponent::getAction).orElse(List.of());
    }

    /** Its switches and thresholds. */
    List<Parameter> parameters() {
        return plan.getExtensionsByUrl(Extensions.MODEL_PARAMETER).stream()
                .map(parameter -> new Parameter(
                        parameter.getExtensionString("name"),
                        parameter.getExtensionByUrl("value").getValue().primitiveValue(),
                        parameter.getExtensionString("description")))
                .toList();
    }

    /** Whether the model belongs to a family. */
    boolean isOf(ModelFamily family) {
        return plan.getTopic().stream().anyMatch(topic -> is(topic, family));
    }

    /** {@code Health care worker-managed group}. */
    String family() {
        return concepts(plan.getTopic());
    }

    /** {@code 2016.1, in force from 2016-01-01}. */
    String version() {
        String version = plan.getVersion();
        return plan.hasEffectivePeriod()
                ? version + ", in force from "
                        + plan.getEffectivePeriod().getStartElement().asStringValue()
                : version;
    }

    /** {@code 25 to 30 members}. */
    Optional<String> size() {
        return Optional.ofNullable(plan.getExtensionByUrl(Extensions.GROUP_SIZE))
                .map(extension -> range(extension, "members"));
    }

    /** {@code 60 to 90 days}. */
    Optional<String> supply() {
        return block(ModelBlock.REFILL)
                .map(refill -> refill.getExtensionByUrl(Extensions.SUPPLY_DAYS))
                .map(extension -> range(extension, "days"));
    }

    private static String range(Extension extension, String unit) {
        Range range = (Range) extension.getValue();
        String low = range.getLow().getValue().toPlainString();
        String high = range.getHigh().getValue().toPlainString();
        return (low.equals(high) ? low : low + " to " + high) + " " + unit;
    }

    /** {@code every 2 to 3 months}. */
    Optional<String> interval(ModelBlock block) {
        return block(block)
                .filter(PlanDefinitionActionComponent::hasTimingTiming)
                .map(action -> words(action.getTimingTiming().getRepeat()));
    }

    private static String words(TimingRepeatComponent repeat) {
        String times = repeat.getFrequency() > 1 ? repeat.getFrequency() + " times " : "";
        String unit = repeat.getPeriodUnit().getDisplay();
        String period = repeat.getPeriod().toPlainString();
        if (repeat.hasPeriodMax()) {
            return times + "every " + period + " to " + repeat.getPeriodMax().toPlainString() + " " + unit + "s";
        }
        return times + "every " + (period.equals("1") ? unit : period + " " + unit + "s");
    }

    /** Where a block happens. */
    Optional<String> where(ModelBlock block) {
        return block(block)
                .map(action -> concepts(action.getExtensionsByUrl(Extensions.VENUE_TYPE).stream()
                        .map(extension -> (CodeableConcept) extension.getValue())
                        .toList()));
    }

    /** Who runs a block. */
    Optional<String> who(ModelBlock block) {
        return block(block)
                .map(action -> concepts(action.getParticipant().stream()
                        .map(participant -> participant.getRole())
                        .toList()));
    }

    /** What happens in a block. */
    Optional<String> what(ModelBlock block) {
        return block(block)
                .map(action -> concepts(action.getAction().stream()
                        .flatMap(part -> part.getCode().stream())
                        .toList()));
    }

    private String concepts(List<CodeableConcept> concepts) {
        return String.join(
                ", ",
                concepts.stream()
                        .map(concept ->
                                concept.hasText() ? concept.getText() : artifacts.display(concept.getCodingFirstRep()))
                        .map(DeliveryModel::inSentence)
                        .toList());
    }

    /** A name as it stands within a sentence; an abbreviation stays as it is. */
    private static String inSentence(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Who may collect in place of the member. */
    Optional<String> collection() {
        Extension collection = plan.getExtensionByUrl(Extensions.COLLECTION);
        if (collection == null) {
            return Optional.empty();
        }
        List<String> who = new ArrayList<>();
        if (flag(collection, "buddyAllowed")) {
            Extension inARow = collection.getExtensionByUrl("maxBuddyInARow");
            who.add("a friend or relative (buddy)"
                    + (inARow == null ? "" : ", at most " + inARow.getValue().primitiveValue() + " times in a row"));
        }
        if (flag(collection, "collectorAllowed")) {
            who.add("the member whose turn it is (collector), for all");
        }
        return Optional.of(who.isEmpty() ? "nobody" : String.join(", or ", who));
    }

    private static boolean flag(Extension extension, String part) {
        Extension flag = extension.getExtensionByUrl(part);
        return flag != null && ((BooleanType) flag.getValue()).booleanValue();
    }

    /** From when on who comes after the session has missed it. */
    Optional<String> lateAfter() {
        return Optional.ofNullable(plan.getExtensionByUrl(Extensions.LATE_AFTER))
                .map(extension -> (Duration) extension.getValue())
                .map(duration -> duration.getValue().toPlainString() + " "
                        + (duration.hasUnit() ? duration.getUnit() : duration.getCode()));
    }

    /** What a block is, in the model's own words. */
    Optional<String> description(ModelBlock block) {
        return block(block)
                .filter(PlanDefinitionActionComponent::hasDescription)
                .map(PlanDefinitionActionComponent::getDescription);
    }
}
