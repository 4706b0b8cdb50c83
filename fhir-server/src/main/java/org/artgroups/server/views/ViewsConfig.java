package org.artgroups.server.views;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.operations.views.CodeLists;
import org.artgroups.operations.views.StoredResources;
import org.artgroups.operations.views.ViewTables;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Hangs the views into HAPI's storage. */
@Configuration
@EnableConfigurationProperties(ViewsSettings.class)
class ViewsConfig {

    /** Registered with storage, not with the endpoint, so that what is written without HTTP is in the tables, too. */
    @Bean
    SmartInitializingSingleton viewsInStep(IInterceptorService storage, ViewsInterceptor views) {
        return () -> storage.registerInterceptor(views);
    }

    @Bean(initMethod = "bringUpToDate")
    ViewTables viewTables(
            FhirPackage fhirPackage,
            IWorkerContext context,
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            StoredResources stored,
            ViewsSettings settings) {
        return new ViewTables(fhirPackage, context, jdbc, transactions, stored, settings.rebuild());
    }

    @Bean(initMethod = "write")
    CodeLists codeLists(
            FhirPackage fhirPackage, JdbcTemplate jdbc, TransactionTemplate transactions, ViewTables tables) {
        return new CodeLists(fhirPackage, jdbc, transactions, tables);
    }

    @Bean
    IWorkerContext fhirPathContext(FhirContext fhirContext) {
        return new HapiWorkerContext(fhirContext, new DefaultProfileValidationSupport(fhirContext));
    }
}
