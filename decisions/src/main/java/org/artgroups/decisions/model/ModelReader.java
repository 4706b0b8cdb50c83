package org.artgroups.decisions.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ModelBlock;
import org.artgroups.fhir.generated.ModelFamily;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.jspecify.annotations.Nullable;

/** Reads a delivery model from its PlanDefinition, and finds what is wrong with it. */
final class ModelReader {

    /** Every fact with a value of its type. */
    private static final Map<String, Base> FACTS =
            Stream.of(Fact.values()).collect(Collectors.toUnmodifiableMap(Fact::code, ModelReader::any));

    private static final int DAY = "2026-01-01".length();
    private static final int LONGEST_MONTH = 31;

    private final RuleLanguage language;
    private final ModelSettings settings;

    ModelReader(RuleLanguage language, ModelSettings settings) {
        this.language = language;
        this.settings = settings;
    }

    /** @throws BadModelsException with every fault there is */
    DeliveryModel read(PlanDefinition plan) {
        Map<String, Base> parameters = new HashMap<>();
        List<String> faults = new ArrayList<>(ModelCodes.faults(plan));
        for (Extension parameter : plan.getExtensionsByUrl(Extensions.MODEL_PARAMETER)) {
            String name = parameter.getExtensionString("name");
            Extension value = parameter.getExtensionByUrl("value");
            if (name == null || value == null || !value.hasValue()) {
                throw fault(plan, "extension[model-parameter]", "needs a name and a value");
            }
            if (FACTS.containsKey(name)) {
                throw fault(plan, "extension[model-parameter]", name + " is the name of a fact");
            }
            if (parameters.put(name, value.getValue()) != null) {
                faults.add(said(plan, "extension[model-parameter]", name + " is defined twice"));
            }
        }
        Map<String, Base> published = new HashMap<>(parameters);
        Map<String, Base> set = settings.of(plan.getIdElement().getIdPart(), published, faults);
        parameters.putAll(set);
        published.keySet().retainAll(set.keySet());
        List<Criterion> eligibility = criteria(plan, ModelBlock.ELIGIBILITY, parameters, faults);
        List<Criterion> exit = criteria(plan, ModelBlock.EXIT, parameters, faults);
        if (eligibility.isEmpty() && faults.isEmpty()) {
            faults.add(said(
                    plan,
                    "action[" + ModelBlock.ELIGIBILITY.code() + "]",
                    "no criterion: everybody would be eligible"));
        }
        if (faults.isEmpty()) {
            unused(parameters.keySet(), eligibility, exit)
                    .forEach(name -> faults.add(
                            said(plan, "extension[model-parameter]", name + " is read by no rule of the model")));
        }
        if (!faults.isEmpty()) {
            throw new BadModelsException(faults);
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
                Map.copyOf(published),
                eligibility,
                exit,
                refillEvery(plan),
                every(plan, ModelBlock.CONSULTATION),
                every(plan, ModelBlock.VIRAL_LOAD_DRAW),
                new DeliveryModel.Collection(
                        flag(collection, "buddyAllowed"),
                        number(collection, "maxBuddyInARow"),
                        flag(collection, "collectorAllowed")),
                family(plan),
                mostMembers(plan),
                sessions(plan),
                supply(plan));
    }

    /** The parameters that no rule reads, by the alphabet: most likely one of them is misspelt. */
    private static List<String> unused(Set<String> parameters, List<Criterion> eligibility, List<Criterion> exit) {
        return parameters.stream()
                .filter(name -> Stream.concat(eligibility.stream(), exit.stream())
                        .noneMatch(criterion -> criterion.rule().names().contains(name)))
                .sorted()
                .toList();
    }

    private static @Nullable ModelFamily family(PlanDefinition plan) {
        return plan.getTopic().stream()
                .flatMap(topic -> topic.getCoding().stream())
                .filter(coding -> ModelFamily.SYSTEM.equals(coding.getSystem()))
                .flatMap(coding -> ModelFamily.of(coding.getCode()).stream())
                .findFirst()
                .orElse(null);
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

    private static DeliveryModel.Sessions sessions(PlanDefinition plan) {
        Set<DayOfWeek> on = block(plan, ModelBlock.REFILL)
                .map(refill -> refill.getTimingTiming().getRepeat().getDayOfWeek().stream()
                        .map(ModelReader::dayOfWeek)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return new DeliveryModel.Sessions(on, lateAfterDays(plan));
    }

    private static @Nullable Integer lateAfterDays(PlanDefinition plan) {
        return days(plan, Extensions.LATE_AFTER, "extension[late-after]");
    }

    private static DeliveryModel.Supply supply(PlanDefinition plan) {
        Integer buffer = days(plan, Extensions.SUPPLY_BUFFER, "extension[supply-buffer]");
        return new DeliveryModel.Supply(
                buffer == null ? 0 : buffer,
                days(plan, Extensions.SUPPLY_OVERLAP, "extension[supply-overlap]"),
                longestSupply(plan));
    }

    /** For how many days medicines are handed out at the most, by the supply of any action, else by the interval. */
    private static @Nullable Integer longestSupply(PlanDefinition plan) {
        Integer longest = null;
        for (PlanDefinitionActionComponent action : plan.getAction()) {
            if (action.hasExtension(Extensions.SUPPLY_DAYS)
                    && action.getExtensionByUrl(Extensions.SUPPLY_DAYS).getValue() instanceof Range days
                    && days.hasHigh()) {
                int high = whole(days.getHigh().getValue(), plan, "action.extension[supply-days].high");
                longest = longest == null ? high : Math.max(longest, high);
            }
        }
        DeliveryModel.Interval every = refillEvery(plan);
        if (longest == null && every != null) {
            return LONGEST_MONTH * every.longest();
        }
        return longest;
    }

    private static @Nullable Integer days(PlanDefinition plan, String extension, String element) {
        if (!plan.hasExtension(extension)) {
            return null;
        }
        if (plan.getExtensionByUrl(extension).getValue() instanceof Duration duration
                && "d".equals(duration.getCode())) {
            return whole(duration.getValue(), plan, element);
        }
        throw fault(plan, element, "needs a duration in days (UCUM d)");
    }

    private static @Nullable Integer mostMembers(PlanDefinition plan) {
        return plan.hasExtension(Extensions.GROUP_SIZE)
                        && plan.getExtensionByUrl(Extensions.GROUP_SIZE).getValue() instanceof Range size
                        && size.hasHigh()
                ? whole(size.getHigh().getValue(), plan, "extension[group-size].high")
                : null;
    }

    private static int whole(@Nullable BigDecimal number, PlanDefinition plan, String element) {
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            throw fault(plan, element, number + " is not a whole number");
        }
        return number.intValueExact();
    }

    private static DayOfWeek dayOfWeek(Enumeration<Timing.DayOfWeek> written) {
        return DayOfWeek.valueOf(written.getValue().getDisplay().toUpperCase(Locale.ROOT));
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

    private List<Criterion> criteria(
            PlanDefinition plan, ModelBlock block, Map<String, Base> parameters, List<String> faults) {
        Map<String, Base> known = new HashMap<>(FACTS);
        known.putAll(parameters);
        List<Criterion> criteria = new ArrayList<>();
        for (PlanDefinitionActionComponent action :
                block(plan, block).map(PlanDefinitionActionComponent::getAction).orElse(List.of())) {
            String element = "action[" + block.code() + "].action[" + action.getId() + "]";
            if (!action.hasId() || !action.hasTextEquivalent()) {
                faults.add(said(plan, element, "needs an id and a textEquivalent"));
            }
            String citation = action.getDocumentation().stream()
                    .filter(RelatedArtifact::hasCitation)
                    .map(RelatedArtifact::getCitation)
                    .collect(Collectors.joining("; "));
            if (citation.isEmpty()) {
                faults.add(said(plan, element + ".documentation", "a criterion without citation"));
            }
            try {
                criteria.add(new Criterion(
                        String.valueOf(action.getId()),
                        String.valueOf(action.getTextEquivalent()),
                        language.parse(
                                action.getConditionFirstRep().getExpression().getExpression(), known),
                        citation,
                        within(action)));
            } catch (IllegalArgumentException e) {
                faults.add(said(plan, element + ".condition[0].expression", String.valueOf(e.getMessage())));
            }
        }
        return List.copyOf(criteria);
    }

    /** How old the evidence of each fact may be. */
    private static Map<Fact, Integer> within(PlanDefinitionActionComponent action) {
        Map<Fact, Integer> within = new HashMap<>();
        for (Extension evidence : action.getExtensionsByUrl(Extensions.EVIDENCE_WITHIN)) {
            String code = String.valueOf(evidence.getExtensionString("fact"));
            Fact fact = Fact.of(code)
                    .orElseThrow(() -> new IllegalArgumentException("evidence-within: " + code + " is no fact"));
            if (!(evidence.getExtensionByUrl("within") != null
                    && evidence.getExtensionByUrl("within").getValue() instanceof Duration duration
                    && "mo".equals(duration.getCode())
                    && duration.getValue() != null)) {
                throw new IllegalArgumentException("evidence-within: needs a duration in months (UCUM mo)");
            }
            within.put(fact, duration.getValue().intValueExact());
        }
        return within;
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
                .map(repeat -> Period.ofMonths(
                        months(repeat.hasPeriodMax() ? repeat.getPeriodMax() : repeat.getPeriod(), repeat, plan)))
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

    private static @Nullable Boolean flag(@Nullable Extension extension, String part) {
        Extension flag = extension == null ? null : extension.getExtensionByUrl(part);
        return flag == null ? null : ((BooleanType) flag.getValue()).booleanValue();
    }

    private static @Nullable Integer number(@Nullable Extension extension, String part) {
        return extension == null || extension.getExtensionByUrl(part) == null
                ? null
                : ((IntegerType) extension.getExtensionByUrl(part).getValue()).getValue();
    }

    private static BadModelsException fault(PlanDefinition plan, String element, String reason) {
        return new BadModelsException(List.of(said(plan, element, reason)));
    }

    private static String said(PlanDefinition plan, String element, String reason) {
        return "PlanDefinition/" + plan.getIdElement().getIdPart() + ", " + element + ": " + reason;
    }
}
