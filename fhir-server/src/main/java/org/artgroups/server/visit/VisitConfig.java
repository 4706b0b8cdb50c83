package org.artgroups.server.visit;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs what guards sessions into HAPI's storage. */
@Configuration
class VisitConfig {

    @Bean
    SmartInitializingSingleton sessionsGuarded(IInterceptorService storage, UnchangedSession unchanged) {
        return () -> storage.registerInterceptor(unchanged);
    }
}
