package org.artgroups.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.server.ArtGroupsServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("The real server")
class ServerContractTest extends ListsContract {
    private static ConfigurableApplicationContext server =
            new org.springframework.context.support.GenericApplicationContext();
    private static ArtGroupsClient client =
            ArtGroupsClient.at("http://localhost/fhir").build();

    @BeforeAll
    static void start() throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgresql");
        server = SpringApplication.run(
                ArtGroupsServer.class,
                "--server.port=0",
                "--artgroups.database.data-directory=" + data.resolve("data"));
        client = ArtGroupsClient.at(
                        "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port") + "/fhir")
                .timeout(Duration.ofMinutes(1))
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Override
    ArtGroupsClient client() {
        return client;
    }
}
