package org.artgroups.decisions.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.PlanDefinition;

/** Delivery models, with every version there is. Immutable. */
public final class DeliveryModels {

    /** The version that comes into force last is the first. */
    private static final Comparator<DeliveryModel> NEWEST_FIRST = Comparator.comparing(
                    DeliveryModel::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(DeliveryModel::version)
            .reversed();

    private final List<DeliveryModel> models;

    /** Those of a package, as they are published. */
    public DeliveryModels(FhirPackage fhirPackage, RuleLanguage language) {
        this(fhirPackage, List.of(), ModelSettings.NONE, language);
    }

    /**
     * Those of a package and more.
     *
     * @param own those of the operator
     * @param settings what the operator has decided
     * @throws BadModelsException if one has a fault: with file, element and reason of every fault of all
     */
    public DeliveryModels(FhirPackage fhirPackage, List<ModelFile> own, ModelSettings settings, RuleLanguage language) {
        this(
                Stream.concat(
                                fhirPackage.definitions(PlanDefinition.class).stream()
                                        .map(plan -> new ModelFile("", plan, List.of())),
                                own.stream())
                        .toList(),
                settings,
                language);
    }

    DeliveryModels(List<ModelFile> files, ModelSettings settings, RuleLanguage language) {
        ModelReader reader = new ModelReader(language, settings);
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
                DeliveryModel model = reader.read(plan);
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
     * The model that a reference means.
     *
     * @param element the parameter that it is from; empty if it is from none
     * @throws ProblemException if this server does not have it, saying which it has
     */
    public DeliveryModel require(String canonicalOrKey, String element, LocalDate day) {
        return find(canonicalOrKey, day)
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_MODEL,
                        element,
                        unknown(canonicalOrKey) + "; it has "
                                + models.stream().map(DeliveryModel::canonical).collect(Collectors.joining(", "))));
    }

    /** What is said of a model that this server does not have. */
    public static String unknown(String canonicalOrKey) {
        return canonicalOrKey + " is not a delivery model of this server";
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
}
