package org.artgroups.server.model;

import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.ModelSettings;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.server.platform.packages.ModelDirectory;
import org.artgroups.server.platform.packages.OwnModelsSettings;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The models of the package and of the operator. One with a fault stops the start: {@link BadModelsAnalyzer} tells why. */
@Configuration
class ModelConfig {

    @Bean
    RuleLanguage ruleLanguage(IWorkerContext context) {
        return new RuleLanguage(context);
    }

    @Bean
    DeliveryModels deliveryModels(
            FhirPackage fhirPackage, ModelDirectory directory, OwnModelsSettings settings, RuleLanguage language) {
        return new DeliveryModels(fhirPackage, directory.files(), new ModelSettings(settings.parameters()), language);
    }
}
