package org.artgroups.server.exchange;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs what comes in from EMRs into HAPI's endpoint and storage. */
@Configuration
class ExchangeConfig {

    @Bean
    SmartInitializingSingleton exchangeInPlace(
            IInterceptorService storage,
            RestfulServer server,
            ConditionalUpdates conditionalUpdates,
            Conditions conditions,
            TolerantBatch tolerantBatch,
            StoredForm storedForm,
            StatedVersion statedVersion,
            Placeholders placeholders) {
        return () -> {
            server.registerInterceptor(conditions);
            server.registerInterceptor(tolerantBatch);
            storage.registerInterceptor(conditionalUpdates);
            storage.registerInterceptor(conditions);
            storage.registerInterceptor(storedForm);
            storage.registerInterceptor(statedVersion);
            storage.registerInterceptor(placeholders);
        };
    }
}
