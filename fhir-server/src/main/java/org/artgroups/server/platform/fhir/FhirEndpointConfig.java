package org.artgroups.server.platform.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.interceptor.ForceOffsetSearchModeInterceptor;
import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.server.platform.errors.ErrorInterceptor;
import org.artgroups.server.platform.observe.OperationMetrics;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR endpoint {@code /fhir}: HAPI's own providers, ours, and the interceptors around both. */
@Configuration
class FhirEndpointConfig {

    @Bean
    DatabaseBackedPagingProvider pagingProvider() {
        DatabaseBackedPagingProvider paging = new DatabaseBackedPagingProvider();
        paging.setDefaultPageSize(50);
        paging.setMaximumPageSize(500);
        return paging;
    }

    @Bean
    RestfulServer fhirServer(
            FhirContext context,
            IFhirSystemDao<Bundle, Meta> systemDao,
            ResourceProviderFactory resourceProviders,
            IJpaSystemProvider systemProvider,
            JpaStorageSettings settings,
            ISearchParamRegistry searchParameters,
            IValidationSupport validationSupport,
            DatabaseBackedPagingProvider paging,
            List<OperationProvider> operations,
            DefinedOperations definedOperations,
            TableAnswers tables,
            OperationMetrics metrics,
            ErrorInterceptor errors) {
        // what a sender writes and we would not store is a fault, not something to drop silently
        context.setParserErrorHandler(new StrictErrorHandler());
        RestfulServer server = new RestfulServer(context);
        server.setServerName("ART Groups");
        server.setServerVersion(Canonicals.VERSION);
        server.setImplementationDescription("Antiretroviral treatment delivered in groups");
        server.registerProviders(resourceProviders.createProviders());
        server.registerProvider(systemProvider);
        server.registerProviders(operations);
        server.setServerConformanceProvider(
                new JpaCapabilityStatementProvider(server, systemDao, settings, searchParameters, validationSupport));
        server.setPagingProvider(paging);
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.setDefaultPrettyPrint(true);
        // searches are answered from the tables, not from a stored copy of an earlier answer
        server.registerInterceptor(new ForceOffsetSearchModeInterceptor());
        server.registerInterceptor(errors);
        server.registerInterceptor(definedOperations);
        server.registerInterceptor(tables);
        server.registerInterceptor(metrics);
        OutsideAddress address = new OutsideAddress();
        server.setServerAddressStrategy(address);
        server.registerInterceptor(address);
        server.registerInterceptor(new OpenApiInterceptor());
        return server;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
        ServletRegistrationBean<RestfulServer> servlet = new ServletRegistrationBean<>(server, "/fhir/*");
        servlet.setLoadOnStartup(1);
        return servlet;
    }
}
