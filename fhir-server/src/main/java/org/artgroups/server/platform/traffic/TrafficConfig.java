package org.artgroups.server.platform.traffic;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.artgroups.server.platform.storage.DatabaseAvailability;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The filters before every request, in their order, and the orderly end. */
@Configuration
@ConditionalOnWebApplication
@EnableConfigurationProperties({ProxySettings.class, ShutdownSettings.class})
class TrafficConfig {

    /** After the filters that observe (metrics, log), so that they see what is refused here. */
    private static final int AVAILABILITY_ORDER = Ordered.HIGHEST_PRECEDENCE + 30;

    @Bean
    FilterRegistrationBean<Filter> trustedProxyFilter(ProxySettings settings) {
        FilterRegistrationBean<Filter> filter =
                new FilterRegistrationBean<>(new TrustedProxyFilter(settings.trusted()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    AvailabilityFilter availabilityFilter(DatabaseAvailability database, FhirContext fhirContext) {
        return new AvailabilityFilter(
                database, problem -> fhirContext.newJsonParser().encodeResourceToString(problem.toOutcome()));
    }

    @Bean
    FilterRegistrationBean<AvailabilityFilter> availabilityFilterRegistration(AvailabilityFilter availabilityFilter) {
        FilterRegistrationBean<AvailabilityFilter> filter = new FilterRegistrationBean<>(availabilityFilter);
        filter.setOrder(AVAILABILITY_ORDER);
        return filter;
    }

    /** What comes while definitions are stored and the example is loaded would be mixed with them. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> takesRequestsOnceReady(AvailabilityFilter filter) {
        return ready -> filter.start();
    }

    @Bean
    Shutdown shutdown(ApplicationContext context, AvailabilityFilter filter, ShutdownSettings settings) {
        return new Shutdown(context, filter, settings);
    }
}
