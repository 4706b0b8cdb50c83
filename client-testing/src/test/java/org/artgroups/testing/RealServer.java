package org.artgroups.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.server.ArtGroupsServer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real server with its example, started once for all tests that ask it; it stops when they are over. */
final class RealServer {
    private static final ArtGroupsClient CLIENT = started();

    private RealServer() {}

    static ArtGroupsClient client() {
        return CLIENT;
    }

    private static ArtGroupsClient started() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgresql");
            ConfigurableApplicationContext server = SpringApplication.run(
                    ArtGroupsServer.class,
                    "--server.port=0",
                    "--artgroups.example=true",
                    "--artgroups.database.data-directory=" + data.resolve("data"));
            return ArtGroupsClient.at(
                            "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port") + "/fhir")
                    .timeout(Duration.ofMinutes(1))
                    .build();
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }
}
