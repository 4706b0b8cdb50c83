package org.artgroups.server.platform.observe;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The one line that says where the server listens and what to try. */
@Component
class StartupBanner {

    private static final Logger log = LoggerFactory.getLogger(StartupBanner.class);

    private final String host;

    StartupBanner(@Value("${server.address}") String host) {
        this.host = host;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            String root = UriComponentsBuilder.newInstance()
                    .scheme("http")
                    .host(host)
                    .port(web.getWebServer().getPort())
                    .toUriString();
            log.info(
                    "ART Groups is ready: {}/fhir - start with {}/ in a browser, or {}/fhir/PlanDefinition",
                    root,
                    root,
                    root);
        }
    }
}
