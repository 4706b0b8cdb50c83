package org.artgroups.server.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Static pages beside the FHIR endpoint: the start page, and the guide under {@code /ig/}. */
@Configuration
class PagesConfig implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        // its links are relative, so the address has to end in a slash
        registry.addRedirectViewController("/ig", "/ig/");
        registry.addViewController("/ig/").setViewName("forward:/ig/index.html");
    }
}
