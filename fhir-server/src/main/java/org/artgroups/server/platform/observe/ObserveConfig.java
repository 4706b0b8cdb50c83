package org.artgroups.server.platform.observe;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import java.util.TreeSet;
import org.artgroups.fhir.definitions.FhirPackage;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What is seen of the server from outside: metrics, traces, the log. */
@Configuration
class ObserveConfig {

    /** HAPI's own that are asked for; another is shown as {@code ${operation}}. */
    private static final Set<String> OF_HAPI =
            Set.of("validate", "everything", "expand", "validate-code", "lookup", "translate", "meta", "export");

    @Bean
    RequestRoute requestRoute(FhirContext fhirContext, FhirPackage fhirPackage) {
        Set<String> operations = new TreeSet<>(OF_HAPI);
        fhirPackage.definitions(OperationDefinition.class).forEach(operation -> operations.add(operation.getCode()));
        return new RequestRoute(fhirContext.getResourceTypes(), operations);
    }

    @Bean
    RouteObservation routeObservation(RequestRoute routes) {
        return new RouteObservation(routes);
    }

    @Bean
    FilterRegistrationBean<RequestLogFilter> requestLogFilter(RequestRoute routes) {
        FilterRegistrationBean<RequestLogFilter> filter = new FilterRegistrationBean<>(new RequestLogFilter(routes));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }
}
