package org.artgroups.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@DisplayName("The compose file and the systemd unit")
class ComposeTest {

    private static final Path DEPLOY = Path.of("../deploy");

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() throws IOException {
        try (Reader file = Files.newBufferedReader(DEPLOY.resolve("compose/compose.yaml"))) {
            Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return (Map<String, Map<String, Object>>) Objects.requireNonNull(compose.get("services"));
        }
    }

    @Test
    @DisplayName("let nobody in but by the proxy, and keep the server from writing")
    void compose() throws IOException {
        Map<String, Map<String, Object>> services = services();

        assertThat(services).containsOnlyKeys("server", "database", "proxy", "keycloak");
        assertThat(services.get("proxy")).containsKey("ports");
        for (String inside : List.of("server", "database", "keycloak")) {
            assertThat(services.get(inside)).doesNotContainKey("ports");
        }
        assertThat(services.get("server"))
                .containsEntry("read_only", true)
                .containsKeys("healthcheck", "mem_limit", "stop_grace_period");
        assertThat(services.get("keycloak")).containsEntry("profiles", List.of("sign-in"));
    }

    @Test
    @DisplayName("keep no password in a file of this repository")
    void passwords() throws IOException {
        assertThat(String.valueOf(
                        Objects.requireNonNull(services().get("server")).get("environment")))
                .contains("SPRING_DATASOURCE_PASSWORD=${DATABASE_PASSWORD:?");
        assertThat(Files.readString(DEPLOY.resolve("compose/.env.example"))).contains("DATABASE_PASSWORD=\n");
        assertThat(Files.readString(DEPLOY.resolve("systemd/art-groups.env.example")))
                .contains("SPRING_DATASOURCE_PASSWORD=\n");
    }

    @Test
    @DisplayName("take SIGTERM as an end that was asked for, and wait for it longer than the server takes")
    void unit() throws IOException {
        List<String> unit = Files.readAllLines(DEPLOY.resolve("systemd/art-groups.service"));

        assertThat(unit)
                .contains("SuccessExitStatus=143", "TimeoutStopSec=90", "DynamicUser=yes", "ProtectSystem=strict");
        assertThat(unit.stream().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .allMatch(line -> line.matches("\\[(Unit|Service|Install)\\]|[A-Z][A-Za-z]+=.+"));
    }
}
