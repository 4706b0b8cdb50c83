package org.artgroups.server.validate;

import ca.uhn.fhir.rest.server.RestfulServer;
import org.artgroups.validate.GuideValidator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guide's validator, and where it answers. */
@Configuration
class ValidateConfig {

    /** Nobody who records sessions should wait for somebody who validates. */
    private static final int AT_A_TIME = 2;

    @Bean
    GuideValidator guideValidator() {
        return new GuideValidator(AT_A_TIME);
    }

    @Bean
    SmartInitializingSingleton resourcesValidated(RestfulServer server, ValidateInterceptor validate) {
        return () -> server.registerInterceptor(validate);
    }
}
