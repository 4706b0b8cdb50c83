package org.artgroups.testing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.ModelFile;
import org.artgroups.decisions.model.ModelSettings;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.decisions.views.ViewRunner;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.visit.Plausibility;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.PlanDefinition;

/**
 * The package's definitions: its delivery models and their rules, and what its views make of resources. Read when they are first
 * asked for and once in a JVM, however many fake servers there are. Safe for use by many threads.
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
    }

    private Definitions() {}

    static FhirPackage fhirPackage() {
        return Read.PACKAGE;
    }

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

    /** HL7's runner of the views; used by one thread at a time, {@link #withViews}. */
    static ViewRunner views() {
        return Read.VIEWS;
    }

    /** Does something with the views while nobody else does. */
    static void withViews(Runnable work) {
        synchronized (Read.VIEWS) {
            work.run();
        }
    }
}
