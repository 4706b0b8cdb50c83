package org.artgroups.server.platform.search;

import ca.uhn.fhir.jpa.api.svc.ISearchCoordinatorSvc;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the pages of searches before HAPI's own. */
@Configuration
class SearchConfig {

    @Bean
    SearchPages searchPages(JdbcClient jdbc) {
        return new SearchPages(jdbc);
    }

    @Bean
    static BeanPostProcessor pagedSearch(ObjectProvider<SearchPages> pages) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ISearchCoordinatorSvc<?> hapi ? paged(hapi, pages) : bean;
            }
        };
    }

    private static <T extends IResourcePersistentId<?>> PagedSearch<?> paged(
            ISearchCoordinatorSvc<T> hapi, ObjectProvider<SearchPages> pages) {
        return new PagedSearch<>(hapi, pages::getObject);
    }
}
