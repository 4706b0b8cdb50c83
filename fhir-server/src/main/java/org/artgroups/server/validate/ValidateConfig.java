package org.artgroups.server.validate;

import ca.uhn.fhir.rest.server.RestfulServer;
import org.artgroups.validate.GuideValidator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guide's validator, and where it answers. */
@Configuration
class ValidateConfig {

    @Bean
    GuideValidator guideValidator() {
        return new GuideValidator();
    }

    @Bean
    SmartInitializingSingleton resourcesValidated(RestfulServer server, ValidateInterceptor validate) {
        return () -> server.registerInterceptor(validate);
    }
}
