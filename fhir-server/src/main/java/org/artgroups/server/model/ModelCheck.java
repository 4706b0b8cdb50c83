package org.artgroups.server.model;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.ModelSettings;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.server.platform.packages.ModelDirectory;
import org.artgroups.server.platform.packages.OwnModelsSettings;
import org.artgroups.server.platform.packages.PackageValidator;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;

/** Reads the delivery models as a start does, without starting anything. */
public final class ModelCheck {

    private ModelCheck() {}

    /**
     * Reads them.
     *
     * @throws org.artgroups.decisions.model.BadModelsException with every fault
     */
    public static void check(OwnModelsSettings settings) {
        FhirContext fhirContext = FhirContext.forR4Cached();
        new DeliveryModels(
                new FhirPackage(fhirContext),
                new ModelDirectory(settings, fhirContext, new PackageValidator(fhirContext)).files(),
                new ModelSettings(settings.parameters()),
                new RuleLanguage(new HapiWorkerContext(fhirContext, new DefaultProfileValidationSupport(fhirContext))));
    }
}
