package org.artgroups.server.platform.limits;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The filters that come first, and what Tomcat says by itself. */
@Configuration
@EnableConfigurationProperties(LimitSettings.class)
class LimitsConfig {

    private static final int HEADERS_ORDER = Ordered.HIGHEST_PRECEDENCE + 20;
    private static final int LIMITS_ORDER = Ordered.HIGHEST_PRECEDENCE + 40;

    @Bean
    FilterRegistrationBean<SecureHeaders> secureHeaders() {
        FilterRegistrationBean<SecureHeaders> filter = new FilterRegistrationBean<>(new SecureHeaders());
        filter.setOrder(HEADERS_ORDER);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RequestLimits> requestLimits(LimitSettings settings, Outcomes outcomes) {
        FilterRegistrationBean<RequestLimits> filter =
                new FilterRegistrationBean<>(new RequestLimits(settings, outcomes));
        filter.setOrder(LIMITS_ORDER);
        return filter;
    }

    /** After Spring Boot's own, so that it is asked before it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
        // not the application's context: the web server is made before it
        FhirContext fhirContext = FhirContext.forR4Cached();
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainErrors(problem -> fhirContext
                        .newJsonParser()
                        .encodeResourceToString(problem.toOutcome()))));
    }

    @Bean
    SmartInitializingSingleton contentGuarded(
            IInterceptorService storage, RestfulServer server, NarrativeGuard narratives, BundleLimits bundles) {
        return () -> {
            storage.registerInterceptor(narratives);
            server.registerInterceptor(bundles);
        };
    }
}
