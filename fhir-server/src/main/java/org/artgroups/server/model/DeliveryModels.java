package org.artgroups.server.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ModelBlock;
import org.artgroups.server.platform.packages.FhirPackage;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The delivery models of the package. A model with a fault stops the start: file, element and reason are in the message. */
@Component
public class DeliveryModels {

    /** Every fact with a value of its type. */
    private static final Map<String, Base> FACTS =
            Stream.of(Fact.values()).collect(Collectors.toUnmodifiableMap(Fact::code, DeliveryModels::any));

    private static final int DAY = "2026-01-01".length();

    private final RuleLanguage language;
    private final List<DeliveryModel> models;

    @Autowired
    DeliveryModels(FhirPackage fhirPackage, RuleLanguage language) {
        this(fhirPackage.definitions(PlanDefinition.class), language);
    }

    /** Reads the models. */
    public DeliveryModels(List<PlanDefinition> definitions, RuleLanguage language) {
        this.language = language;
        this.models = definitions.stream().map(this::read).toList();
    }

    /** Every version of every model. */
    public List<DeliveryModel> all() {
        return models;
    }

    /** The models in force on a day. */
    public List<DeliveryModel> inForce(LocalDate day) {
        return models.stream().filter(model -> model.inForce(day)).toList();
    }

    /**
     * The model a reference means: {@code url|version}; or {@code url}, its last part or the model's key alone for the version
     * in force on {@code day}, else for the newest there is.
     */
    public Optional<DeliveryModel> find(String canonicalOrKey, LocalDate day) {
        List<DeliveryModel> meant = models.stream()
                .filter(model -> canonicalOrKey.equals(model.canonical())
                        || canonicalOrKey.equals(model.url())
                        || canonicalOrKey.equals(
                                model.url().substring(model.url().lastIndexOf('/') + 1))
                        || canonicalOrKey.equals(model.key()))
                .sorted(Comparator.comparing(DeliveryModel::version).reversed())
                .toList();
        return meant.stream().filter(model -> model.inForce(day)).findFirst().or(() -> meant.stream()
                .findFirst());
    }

    private DeliveryModel read(PlanDefinition plan) {
        Map<String, Base> parameters = new HashMap<>();
        for (Extension parameter : plan.getExtensionsByUrl(Extensions.MODEL_PARAMETER)) {
            String name = parameter.getExtensionString("name");
            Extension value = parameter.getExtensionByUrl("value");
            if (name == null || value == null || !value.hasValue()) {
                throw fault(plan, "extension[model-parameter]", "needs a name and a value");
            }
            if (FACTS.containsKey(name)) {
                throw fault(plan, "extension[model-parameter]", name + " is the name of a fact");
            }
            parameters.put(name, value.getValue());
        }
        List<Criterion> eligibility = criteria(plan, ModelBlock.ELIGIBILITY, parameters);
        if (eligibility.isEmpty()) {
            throw fault(
                    plan, "action[" + ModelBlock.ELIGIBILITY.code() + "]", "no criterion: everybody would be eligible");
        }
        Extension collection = plan.getExtensionByUrl(Extensions.COLLECTION);
        return new DeliveryModel(
                plan.getIdElement().getIdPart(),
                plan.getUrl(),
                plan.getVersion(),
                day(plan.getEffectivePeriod().getStartElement()),
                day(plan.getEffectivePeriod().getEndElement()),
                plan.getTitle(),
                Map.copyOf(parameters),
                eligibility,
                criteria(plan, ModelBlock.EXIT, parameters),
                refillEvery(plan),
                every(plan, ModelBlock.CONSULTATION),
                every(plan, ModelBlock.VIRAL_LOAD_DRAW),
                new DeliveryModel.Collection(
                        flag(collection, "buddyAllowed"),
                        number(collection, "maxBuddyInARow"),
                        flag(collection, "collectorAllowed")));
    }

    private static DeliveryModel.@Nullable Interval refillEvery(PlanDefinition plan) {
        TimingRepeatComponent repeat = block(plan, ModelBlock.REFILL)
                .map(refill -> refill.getTimingTiming().getRepeat())
                .orElse(null);
        if (repeat == null) {
            return null;
        }
        int shortest = months(repeat.getPeriod(), repeat, plan);
        return new DeliveryModel.Interval(
                shortest, repeat.hasPeriodMax() ? months(repeat.getPeriodMax(), repeat, plan) : shortest);
    }

    private static @Nullable LocalDate day(DateTimeType written) {
        return written.hasValue() ? LocalDate.parse(written.getValueAsString().substring(0, DAY)) : null;
    }

    private static Base any(Fact fact) {
        return switch (fact.type()) {
            case "integer" -> new IntegerType(1);
            case "decimal" -> new DecimalType(BigDecimal.ONE);
            case "boolean" -> new BooleanType(true);
            default -> throw new IllegalStateException("fact " + fact.code() + " is of type " + fact.type());
        };
    }

    private List<Criterion> criteria(PlanDefinition plan, ModelBlock block, Map<String, Base> parameters) {
        Map<String, Base> known = new HashMap<>(FACTS);
        known.putAll(parameters);
        List<Criterion> criteria = new ArrayList<>();
        for (PlanDefinitionActionComponent action :
                block(plan, block).map(PlanDefinitionActionComponent::getAction).orElse(List.of())) {
            String element = "action[" + block.code() + "].action[" + action.getId() + "]";
            if (!action.hasId() || !action.hasTextEquivalent()) {
                throw fault(plan, element, "needs an id and a textEquivalent");
            }
            String citation = action.getDocumentation().stream()
                    .filter(RelatedArtifact::hasCitation)
                    .map(RelatedArtifact::getCitation)
                    .collect(Collectors.joining("; "));
            if (citation.isEmpty()) {
                throw fault(plan, element + ".documentation", "a criterion without citation");
            }
            try {
                criteria.add(new Criterion(
                        action.getId(),
                        action.getTextEquivalent(),
                        language.parse(
                                action.getConditionFirstRep().getExpression().getExpression(), known),
                        citation));
            } catch (IllegalArgumentException e) {
                throw fault(plan, element + ".condition[0].expression", String.valueOf(e.getMessage()));
            }
        }
        return List.copyOf(criteria);
    }

    private static Optional<PlanDefinitionActionComponent> block(PlanDefinition plan, ModelBlock block) {
        return plan.getAction().stream()
                .filter(action -> action.getCode().stream()
                        .flatMap(code -> code.getCoding().stream())
                        .anyMatch(coding -> block.system().equals(coding.getSystem())
                                && block.code().equals(coding.getCode())))
                .findFirst();
    }

    private static @Nullable Period every(PlanDefinition plan, ModelBlock block) {
        return block(plan, block)
                .filter(action -> action.hasTimingTiming())
                .map(action -> action.getTimingTiming().getRepeat())
                .map(repeat -> Period.ofMonths(months(repeat.getPeriod(), repeat, plan)))
                .orElse(null);
    }

    private static int months(@Nullable BigDecimal period, TimingRepeatComponent repeat, PlanDefinition plan) {
        if (period == null || repeat.getPeriodUnit() == null) {
            throw fault(plan, "action.timing.repeat", "needs period and periodUnit");
        }
        if (period.stripTrailingZeros().scale() > 0) {
            throw fault(plan, "action.timing.repeat.period", period + " is not a whole number");
        }
        return switch (repeat.getPeriodUnit()) {
            case MO -> period.intValueExact();
            case A -> 12 * period.intValueExact();
            default -> throw fault(plan, "action.timing.repeat.periodUnit", "is neither mo nor a");
        };
    }

    private static boolean flag(@Nullable Extension extension, String part) {
        return extension != null
                && extension.getExtensionByUrl(part) != null
                && ((BooleanType) extension.getExtensionByUrl(part).getValue()).booleanValue();
    }

    private static @Nullable Integer number(@Nullable Extension extension, String part) {
        return extension == null || extension.getExtensionByUrl(part) == null
                ? null
                : ((IntegerType) extension.getExtensionByUrl(part).getValue()).getValue();
    }

    private static IllegalStateException fault(PlanDefinition plan, String element, String reason) {
        return new IllegalStateException(
                "PlanDefinition/" + plan.getIdElement().getIdPart() + ", " + element + ": " + reason);
    }
}
