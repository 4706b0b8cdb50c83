package org.artgroups.server.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ModelBlock;
import org.artgroups.fhir.generated.ModelFamily;
import org.artgroups.server.platform.packages.FhirPackage;
import org.artgroups.server.platform.packages.ModelDirectory;
import org.artgroups.server.platform.packages.ModelDirectory.ModelFile;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The delivery models of the package and of the operator's own directory. A model with a fault stops the start: file, element
 * and reason are in the message, of every fault found.
 */
@Component
@EnableConfigurationProperties(ModelSettings.class)
public class DeliveryModels {

    /** Every fact with a value of its type. */
    private static final Map<String, Base> FACTS =
            Stream.of(Fact.values()).collect(Collectors.toUnmodifiableMap(Fact::code, DeliveryModels::any));

    private static final int DAY = "2026-01-01".length();

    /** The version that comes into force last is the first. */
    private static final Comparator<DeliveryModel> NEWEST_FIRST = Comparator.comparing(
                    DeliveryModel::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(DeliveryModel::version)
            .reversed();

    private final RuleLanguage language;
    private final ModelSettings settings;
    private final List<DeliveryModel> models;

    @Autowired
    DeliveryModels(FhirPackage fhirPackage, ModelDirectory directory, ModelSettings settings, RuleLanguage language) {
        this(files(fhirPackage.definitions(PlanDefinition.class), directory), settings, language);
    }

    /** Reads the models. */
    public DeliveryModels(List<PlanDefinition> definitions, RuleLanguage language) {
        this(files(definitions), ModelSettings.NONE, language);
    }

    DeliveryModels(List<ModelFile> files, ModelSettings settings, RuleLanguage language) {
        this.language = language;
        this.settings = settings;
        List<String> faults = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        SortedSet<String> keys = new TreeSet<>();
        List<DeliveryModel> read = new ArrayList<>();
        for (ModelFile file : files) {
            String name = file.name().isEmpty() ? "" : file.name() + ": ";
            file.faults().forEach(fault -> faults.add(name + fault));
            PlanDefinition plan = file.model();
            if (plan == null) {
                continue;
            }
            keys.add(plan.getIdElement().getIdPart());
            try {
                DeliveryModel model = read(plan);
                for (String unique : List.of(
                        "the id " + model.key(),
                        "the version " + model.canonical(),
                        model.url() + " in force from " + (model.from() == null ? "ever" : model.from()))) {
                    String other = taken.putIfAbsent(unique, name.isEmpty() ? "of the package" : "of " + file.name());
                    if (other != null) {
                        faults.add(name + "PlanDefinition/" + model.key() + ": " + unique + " is that of a model "
                                + other);
                    }
                }
                read.add(model);
            } catch (BadModelsException e) {
                e.faults().forEach(fault -> faults.add(name + fault));
            }
        }
        faults.addAll(settings.faults(keys));
        if (!faults.isEmpty()) {
            throw new BadModelsException(faults);
        }
        this.models = List.copyOf(read);
    }

    private static List<ModelFile> files(List<PlanDefinition> definitions) {
        return definitions.stream()
                .map(plan -> new ModelFile("", plan, List.of()))
                .toList();
    }

    private static List<ModelFile> files(List<PlanDefinition> definitions, ModelDirectory directory) {
        return Stream.concat(files(definitions).stream(), directory.files().stream())
                .toList();
    }

    /** Every version of every model. */
    public List<DeliveryModel> all() {
        return models;
    }

    /** The models in force on a day: of several versions of one the last that came into force. */
    public List<DeliveryModel> inForce(LocalDate day) {
        return models.stream()
                .filter(model -> find(model.url(), day).filter(model::equals).isPresent() && model.inForce(day))
                .toList();
    }

    /**
     * The model a reference means: {@code url|version} or the model's key for just that version; {@code url} or its last part
     * alone for the version in force on {@code day}, the last that came into force if there are several, else for the newest
     * there is.
     */
    public Optional<DeliveryModel> find(String canonicalOrKey, LocalDate day) {
        List<DeliveryModel> meant = models.stream()
                .filter(model -> canonicalOrKey.equals(model.canonical())
                        || canonicalOrKey.equals(model.url())
                        || canonicalOrKey.equals(
                                model.url().substring(model.url().lastIndexOf('/') + 1))
                        || canonicalOrKey.equals(model.key()))
                .sorted(NEWEST_FIRST)
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
        Map<String, Base> published = new HashMap<>(parameters);
        List<String> faults = new ArrayList<>();
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
                supplyBuffer(plan));
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
                        .map(DeliveryModels::dayOfWeek)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return new DeliveryModel.Sessions(on, lateAfterDays(plan));
    }

    private static @Nullable Integer lateAfterDays(PlanDefinition plan) {
        return days(plan, Extensions.LATE_AFTER, "extension[late-after]");
    }

    private static int supplyBuffer(PlanDefinition plan) {
        Integer days = days(plan, Extensions.SUPPLY_BUFFER, "extension[supply-buffer]");
        return days == null ? 0 : days;
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
                        citation));
            } catch (IllegalArgumentException e) {
                faults.add(said(plan, element + ".condition[0].expression", String.valueOf(e.getMessage())));
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

    private static BadModelsException fault(PlanDefinition plan, String element, String reason) {
        return new BadModelsException(List.of(said(plan, element, reason)));
    }

    private static String said(PlanDefinition plan, String element, String reason) {
        return "PlanDefinition/" + plan.getIdElement().getIdPart() + ", " + element + ": " + reason;
    }
}
