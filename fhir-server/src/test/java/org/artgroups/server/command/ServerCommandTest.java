package org.artgroups.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import org.artgroups.fhir.generated.Canonicals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("On the command line")
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class ServerCommandTest {

    private final EmbeddedPostgres postgres;

    ServerCommandTest() throws IOException {
        this.postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    private int run(String... arguments) {
        return ServerCommand.run(
                settings -> {
                    throw new IllegalStateException("a start was not asked for");
                },
                arguments);
    }

    private String database() {
        return "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres");
    }

    @Test
    @DisplayName("--version says the version")
    void version(CapturedOutput output) {
        assertThat(run("--version")).isZero();
        assertThat(output.getOut()).contains("ART Groups " + Canonicals.VERSION);
    }

    @Test
    @DisplayName("--check lists every fault at once and ends with 1")
    void faults(CapturedOutput output) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int code = run(
                    "--check",
                    "--server.address=0.0.0.0",
                    "--server.port=" + taken.getLocalPort(),
                    "--artgroups.database.pool-size=1",
                    "--artgroups.proxy.trusted=nginx",
                    "--artgroups.models.directory=no-such-directory",
                    "--spring.datasource.url=jdbc:postgresql://localhost:1/none");

            assertThat(code).isEqualTo(1);
            assertThat(output.getOut())
                    .contains("FAULT: artgroups.database.pool-size: '1' must be greater than or equal to 4")
                    .contains("'nginx' is no address or network")
                    .contains("FAULT: port " + taken.getLocalPort() + " is in use")
                    .contains("no-such-directory is no directory that can be read")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    @DisplayName("--migrate makes the tables, --check then finds nothing wrong, backup-check that all is there")
    void migrate(CapturedOutput output) {
        assertThat(run("--migrate", database())).isZero();
        assertThat(run("--check", "--server.port=0", database())).isZero();
        assertThat(run("backup-check", database())).isZero();
        assertThat(output.getOut())
                .contains("The server can start.", "The backup is whole.")
                .doesNotContain("\tat ");
    }
}
