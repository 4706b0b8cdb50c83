package org.artgroups.server.visit;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs what guards sessions into HAPI's storage, and what takes registers into its endpoint. */
@Configuration
class VisitConfig {

    @Bean
    SmartInitializingSingleton sessionsGuarded(
            IInterceptorService storage,
            SessionVersionGuard unchanged,
            RestfulServer server,
            RegisterUploadInterceptor registers) {
        return () -> {
            storage.registerInterceptor(unchanged);
            server.registerInterceptor(registers);
        };
    }
}
