package org.artgroups.server.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.server.ServerTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("Seen from outside")
class ObservedTest extends ServerTest {

    private static final String JSON = "{\"resourceType\":\"Parameters\"}";

    @Test
    @DisplayName("each refusal is counted by operation and problem, each request timed by its route")
    void metrics() {
        post("/Group/" + unique("nobody") + "/$group-visit", JSON);

        String metrics = send(HttpRequest.newBuilder(URI.create(root() + "/actuator/prometheus"))
                        .build())
                .body();

        assertThat(metrics)
                .containsPattern("artgroups_refusals_total\\{operation=\"\\$group-visit\",problem=\"[a-z-]+\"\\} [1-9]")
                .contains("artgroups_sessions_total{result=\"recorded\"}", "artgroups_jobs{status=\"queued\"}")
                .contains("hikaricp_connections_pending{pool=\"database\"}")
                .containsPattern("http_server_requests_seconds_bucket\\{.*uri=\"/fhir/Group/\\{id\\}/\\$group-visit\"")
                .doesNotContain("nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yaml", "grafana-dashboard.json"})
    @DisplayName("alerts and dashboard ask for metrics that exist")
    void metricsExist(String file) throws IOException {
        post("/Group/" + unique("nobody") + "/$group-visit", JSON);
        String metrics = send(HttpRequest.newBuilder(URI.create(root() + "/actuator/prometheus"))
                        .build())
                .body();
        Set<String> named = new TreeSet<>();
        Matcher name = Pattern.compile("\\b(artgroups|http_server|hikaricp|jvm)_[a-z_]+")
                .matcher(Files.readString(Path.of("../deploy/observability", file)));
        while (name.find()) {
            named.add(name.group());
        }

        assertThat(named).hasSizeGreaterThan(3).allSatisfy(each -> assertThat(metrics)
                .containsPattern("(?m)^" + each + "[{ ]"));
    }

    @Test
    @DisplayName("a request is one line with its route, status and id, and nothing of whom it is about")
    void oneLine() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("org.artgroups.requests");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        String id = unique("thandi");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base() + "/Patient/" + id + "?_elements=name"))
                                .header("X-Request-ID", "a-request-0001")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        // the line is written once the answer has gone out
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !lines.list.isEmpty());
        logger.detachAppender(lines);

        assertThat(answer.headers().allValues("X-Request-ID")).containsExactly("a-request-0001");
        List<String> said =
                lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(said)
                .hasSize(1)
                .first()
                .asString()
                .matches("GET /fhir/Patient/\\{id\\} 404 \\d+ ms, request a-request-0001");
    }
}
