package org.artgroups.server.identity;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the identity of clients into HAPI's storage. */
@Configuration
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityConfig {

    @Bean
    SmartInitializingSingleton identityKept(IInterceptorService storage, IdentityInterceptor identity) {
        return () -> storage.registerInterceptor(identity);
    }
}
