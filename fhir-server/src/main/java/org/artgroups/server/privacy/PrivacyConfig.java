package org.artgroups.server.privacy;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the guard of the roster into HAPI's endpoint and storage. */
@Configuration
@EnableConfigurationProperties(PrivacySettings.class)
class PrivacyConfig {

    @Bean
    SmartInitializingSingleton rosterGuarded(
            IInterceptorService storage, RestfulServer server, RosterRedactionInterceptor guard) {
        return () -> {
            server.registerInterceptor(guard);
            storage.registerInterceptor(guard);
        };
    }
}
