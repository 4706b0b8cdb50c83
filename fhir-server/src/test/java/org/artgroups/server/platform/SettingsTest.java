package org.artgroups.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings")
class SettingsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/configuration.md");
    private static final String BEGIN = "<!-- made by SettingsTest from the records of the settings -->\n";
    private static final String END = "<!-- end -->\n";
    /** Where a deployment sets its settings. */
    private static final List<String> DEPLOYMENTS = List.of(
            "README.md",
            "deploy/compose/compose.yaml",
            "deploy/kubernetes/art-groups.yaml",
            "deploy/systemd/art-groups.env.example");

    @Test
    @DisplayName("are each in docs/configuration.md, with what they are for: -Dartgroups.write=true writes it")
    void documented() throws IOException {
        String page = Files.readString(PAGE);
        String made =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("artgroups.write")) {
            Files.writeString(PAGE, made);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    @Test
    @DisplayName("that deployments and README name exist")
    void named() throws IOException {
        Set<String> known = new TreeSet<>();
        for (JsonNode setting : settings().values()) {
            known.add(variable(setting.path("name").asText()));
        }
        List<String> unknown = new ArrayList<>();
        for (String file : DEPLOYMENTS) {
            Matcher name = Pattern.compile("ARTGROUPS_[A-Z]+(_[A-Z]+)*").matcher(Files.readString(ROOT.resolve(file)));
            while (name.find()) {
                if (!known.contains(name.group()) && !name.group().startsWith("ARTGROUPS_MODELS_PARAMETERS")) {
                    unknown.add(file + ": " + name.group());
                }
            }
        }

        assertThat(known).contains("ARTGROUPS_DATABASE_POOLSIZE");
        assertThat(unknown).isEmpty();
    }

    @Test
    @DisplayName("are read by records alone")
    void records() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> text(file).contains("@Value(\"")))
                    .isEmpty();
        }
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder(
                "| setting | in the environment | unless set | what it is for |\n|---|---|---|---|\n");
        for (JsonNode setting : settings().values()) {
            String name = setting.path("name").asText();
            JsonNode value = setting.path("defaultValue");
            String text = value.isArray() ? "" : value.asText("");
            table.append("| `")
                    .append(name)
                    .append("` | `")
                    .append(variable(name))
                    .append("` | ")
                    .append(text.isEmpty() ? "" : "`" + text + "`")
                    .append(" | ")
                    .append(setting.path("description")
                            .asText()
                            .replaceAll("\\s+", " ")
                            .replaceAll("\\{@code ([^}]*)}", "`$1`")
                            .replace("|", "\\|"))
                    .append(" |\n");
        }
        return table.toString();
    }

    /** From the metadata that Spring Boot's annotation processor makes of the records and their Javadoc, by name. */
    private static Map<String, JsonNode> settings() throws IOException {
        JsonNode metadata = new ObjectMapper()
                .readTree(Path.of("target/classes/META-INF/spring-configuration-metadata.json")
                        .toFile());
        Map<String, JsonNode> settings = new TreeMap<>();
        metadata.path("properties")
                .forEach(each -> settings.put(each.path("name").asText(), each));
        assertThat(settings).isNotEmpty();
        return settings;
    }

    /** The name of a setting's environment variable: dots are underscores, dashes are left out. */
    private static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
