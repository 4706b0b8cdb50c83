package org.artgroups.server.platform.observe;

import java.net.InetAddress;
import java.time.Clock;
import org.artgroups.fhir.generated.Canonicals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the log says when the server is ready: what is ready, where it listens, and what to try. */
@Component
@ConditionalOnWebApplication
class StartupBanner {

    private static final Logger log = LoggerFactory.getLogger(StartupBanner.class);

    private final ServerProperties server;
    private final JdbcClient jdbc;
    private final Clock clock;

    StartupBanner(ServerProperties server, JdbcClient jdbc, Clock clock) {
        this.server = server;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            String root = UriComponentsBuilder.newInstance()
                    .scheme("http")
                    .host(host(server.getAddress()))
                    .port(web.getWebServer().getPort())
                    .toUriString();
            log.info(
                    "ART Groups {} is ready: PostgreSQL {}, {} groups on record, days in {}",
                    Canonicals.VERSION,
                    jdbc.sql("select current_setting('server_version')")
                            .query(String.class)
                            .single(),
                    jdbc.sql("select count(*) from art.care_group")
                            .query(Long.class)
                            .single(),
                    clock.getZone());
            log.info("It listens at {}/fhir: start with {}/ in a browser, or {}/fhir/PlanDefinition", root, root, root);
        }
    }

    private static String host(@Nullable InetAddress address) {
        return address == null || address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
    }
}
