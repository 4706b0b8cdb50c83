package org.artgroups.testing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.ModelFile;
import org.artgroups.decisions.model.ModelSettings;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.decisions.views.Concept;
import org.artgroups.decisions.views.View;
import org.artgroups.decisions.views.ViewRunner;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.visit.Plausibility;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What the package says: its delivery models and their rules, what its views make of resources, which codes mean what. Takes a
 * moment, so it is read when it is first asked for and once in a JVM, however many fake servers there are. Safe for use by
 * many threads.
 */
final class Definitions {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final IWorkerContext CONTEXT =
            new HapiWorkerContext(FHIR, new DefaultProfileValidationSupport(FHIR));
    private static final RuleLanguage LANGUAGE = new RuleLanguage(CONTEXT);

    /** The package itself, which not every test needs. */
    private static final class Read {
        private static final FhirPackage PACKAGE = new FhirPackage(FHIR);
        private static final DeliveryModels MODELS = new DeliveryModels(PACKAGE, LANGUAGE);
        private static final ViewRunner VIEWS = new ViewRunner(CONTEXT, PACKAGE.views());
        private static final Plausibility PLAUSIBILITY = new Plausibility(PACKAGE);
        private static final List<Concept> CONCEPTS = Concept.of(PACKAGE);
        private static final Map<String, Concept> BY_CODE = new HashMap<>();
        private static final Map<String, String> TYPES = new HashMap<>();

        static {
            CONCEPTS.forEach(
                    concept -> BY_CODE.putIfAbsent(key(concept.list(), concept.system(), concept.code()), concept));
            VIEWS.views().forEach(view -> TYPES.put(view.name(), view.resourceType()));
        }
    }

    private Definitions() {}

    /** The models of the package. */
    static DeliveryModels models() {
        return Read.MODELS;
    }

    /** The models of the package and others. */
    static DeliveryModels models(List<PlanDefinition> own) {
        return new DeliveryModels(
                Read.PACKAGE,
                own.stream()
                        .map(model -> new ModelFile(
                                "PlanDefinition/" + model.getIdElement().getIdPart(), model, List.of()))
                        .toList(),
                new ModelSettings(Map.of()),
                LANGUAGE);
    }

    static Plausibility plausibility() {
        return Read.PLAUSIBILITY;
    }

    static RuleLanguage language() {
        return LANGUAGE;
    }

    /** The type of resource that a table is made from. */
    static String typeOf(String table) {
        String type = Read.TYPES.get(table);
        if (type == null) {
            throw new IllegalStateException("there is no table " + table);
        }
        return type;
    }

    /** The rows that a resource has in the tables, by table. */
    static Map<String, List<Row>> rows(Resource resource) {
        Map<String, List<Row>> rows = new HashMap<>();
        synchronized (Read.VIEWS) {
            Read.VIEWS
                    .rows(resource)
                    .forEach((view, made) -> rows.put(
                            view.name(),
                            made.stream().map(cells -> row(view, cells)).toList()));
        }
        return rows;
    }

    private static Row row(View view, @Nullable Object[] cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            if (cell != null) {
                row.put(view.columns().get(i).name(), cell);
            }
        }
        return new Row(row);
    }

    /** What a code means in a list; empty if it is not in it. */
    static Optional<Concept> concept(String list, @Nullable String system, @Nullable String code) {
        return Optional.ofNullable(Read.BY_CODE.get(key(list, system, code)));
    }

    /** Everything in a list. */
    static Stream<Concept> concepts(String list) {
        return Read.CONCEPTS.stream().filter(concept -> concept.list().equals(list));
    }

    private static String key(String list, @Nullable String system, @Nullable String code) {
        return list + "|" + system + "|" + code;
    }
}
