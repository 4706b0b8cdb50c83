package org.artgroups.server.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
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
