package org.artgroups.server.model;

import java.util.Map;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.ModelSettings;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.server.platform.packages.ModelDirectory;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The models of the package and of the operator. One with a fault stops the start: {@link BadModelsAnalyzer} tells why. */
@Configuration
@EnableConfigurationProperties(ModelConfig.Settings.class)
class ModelConfig {

    /**
     * What this deployment has decided for itself.
     *
     * @param parameters by the model's key and the parameter's name: {@code
     *     artgroups.models.parameters.zambia-cag.pregnantWomenExcluded=false}
     */
    @ConfigurationProperties("artgroups.models")
    record Settings(@DefaultValue Map<String, Map<String, String>> parameters) {}

    @Bean
    RuleLanguage ruleLanguage(IWorkerContext context) {
        return new RuleLanguage(context);
    }

    @Bean
    DeliveryModels deliveryModels(
            FhirPackage fhirPackage, ModelDirectory directory, Settings settings, RuleLanguage language) {
        return new DeliveryModels(fhirPackage, directory.files(), new ModelSettings(settings.parameters()), language);
    }
}
