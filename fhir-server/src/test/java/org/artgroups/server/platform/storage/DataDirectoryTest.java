package org.artgroups.server.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPostgresThatOutlivedAKilledServerIsStoppedSoThatTheNextCanStart() throws IOException {
        Path data = folder.resolve("data");
        start(data);
        ProcessHandle process = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                        .get(0)
                        .strip()))
                .orElseThrow();
        assertThat(process.isAlive()).isTrue();

        try (DataDirectory claimed = DataDirectory.claim(data)) {
            assertThat(process.isAlive()).isFalse();
            assertThat(claimed.path().resolve("postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void aPostgresThatOutlivedItsServerIsStoppedAlsoWhileSomebodyIsConnectedToIt() throws IOException, SQLException {
        Path data = folder.resolve("data");
        EmbeddedPostgres orphan = start(data);
        try (Connection idle = DriverManager.getConnection(orphan.getJdbcUrl("postgres", "postgres"))) {
            assertThat(idle.isValid(1)).isTrue();
            try (DataDirectory claimed = DataDirectory.claim(data)) {
                assertThat(claimed.path().resolve("postmaster.pid")).doesNotExist();
            }
        }
    }

    @Test
    void thePostgresOfSomebodyElseIsLeftAloneAlsoWhereOurPidFileHasItsProcessId() throws IOException {
        Path theirs = folder.resolve("theirs");
        EmbeddedPostgres other = start(theirs);
        Path ours = Files.createDirectories(folder.resolve("ours"));
        Files.copy(theirs.resolve("postmaster.pid"), ours.resolve("postmaster.pid"));

        DataDirectory.claim(ours).close();

        assertThat(DataDirectory.postmaster(theirs.resolve("postmaster.pid"))).isPresent();
        other.close();
    }

    @Test
    void aStalePidFileOfAProcessThatIsGoneIsNoObstacle() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("postmaster.pid"), Long.MAX_VALUE + "\n");
        DataDirectory.claim(data).close();
    }

    @Test
    void oneServerAtATime() throws IOException {
        Path data = folder.resolve("data");
        try (DataDirectory first = DataDirectory.claim(data)) {
            // a second process is told in words; within one process Java itself refuses
            assertThatThrownBy(() -> DataDirectory.claim(first.path()))
                    .isInstanceOf(OverlappingFileLockException.class);
        }
        DataDirectory.claim(data).close();
    }

    private EmbeddedPostgres start(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .start();
    }
}
