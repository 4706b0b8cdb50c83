package org.artgroups.server.exchange;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs what comes in from EMRs into HAPI's storage. */
@Configuration
class ExchangeConfig {

    @Bean
    SmartInitializingSingleton exchangeInPlace(IInterceptorService storage, ConditionalUpdates conditionalUpdates) {
        return () -> storage.registerInterceptor(conditionalUpdates);
    }
}
