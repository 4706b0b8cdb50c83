package org.artgroups.server.platform.packages;

import ca.uhn.fhir.context.FhirContext;
import org.artgroups.fhir.definitions.FhirPackage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The package the server is built with. */
@Configuration
@EnableConfigurationProperties(OwnModelsSettings.class)
class PackagesConfig {

    @Bean
    FhirPackage fhirPackage(FhirContext fhirContext) {
        return new FhirPackage(fhirContext);
    }
}
