package org.artgroups.decisions.model;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import org.artgroups.fhir.definitions.FhirPackage;
import org.hl7.fhir.r4.model.PlanDefinition;

/** The models of the package and the language of their rules, without a server. */
public final class PackageModels {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    /** The language, with HL7's engine. */
    public static final RuleLanguage LANGUAGE = new RuleLanguage();

    /** The package. */
    public static final FhirPackage PACKAGE = new FhirPackage(FHIR);

    /** The models of the package. */
    public static final DeliveryModels MODELS = new DeliveryModels(PACKAGE, LANGUAGE);

    private PackageModels() {}

    /** A model of the package by its key. */
    public static DeliveryModel model(String key) {
        return MODELS.find(key, LocalDate.of(2026, 11, 21)).orElseThrow();
    }

    /** The file of a model, as a copy of its own. */
    static PlanDefinition definition(String key) {
        return PACKAGE.definitions(PlanDefinition.class).stream()
                .filter(plan -> plan.getIdPart().equals(key))
                .findFirst()
                .orElseThrow()
                .copy();
    }

    /** A model told as the JSON of its PlanDefinition. */
    static PlanDefinition parse(String json) {
        return FHIR.newJsonParser().parseResource(PlanDefinition.class, json);
    }
}
