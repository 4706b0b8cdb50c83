package org.artgroups.server.views;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the views into HAPI's storage. */
@Configuration
class ViewsConfig {

    /** Registered with storage, not with the endpoint, so that what is written without HTTP is in the tables, too. */
    @Bean
    SmartInitializingSingleton viewsInStep(IInterceptorService storage, ViewsInterceptor views) {
        return () -> storage.registerInterceptor(views);
    }

    @Bean
    IWorkerContext fhirPathContext(FhirContext fhirContext) {
        return new HapiWorkerContext(fhirContext, new DefaultProfileValidationSupport(fhirContext));
    }
}
