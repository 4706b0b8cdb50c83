package org.artgroups.server.exchange;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.artgroups.server.platform.capability.OfferedCapabilities;
import org.artgroups.server.platform.errors.ErrorInterceptor;
import org.artgroups.server.platform.fhir.RequestRules;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs what comes in from EMRs into HAPI's endpoint and storage. */
@Configuration
@EnableConfigurationProperties(ExchangeSettings.class)
class ExchangeConfig {

    @Bean
    BundleHandler bundleHandler(
            IFhirSystemDao<Bundle, Meta> storage,
            ErrorInterceptor errors,
            RequestRules requestRules,
            OfferedCapabilities offered,
            ExchangeSettings settings) {
        return new BundleHandler(storage::transaction, errors, requestRules, offered, settings);
    }

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
