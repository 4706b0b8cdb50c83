package org.artgroups.server.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The data directory of the embedded PostgreSQL, claimed by one server at a time. The claim ends with the process, however
 * it ends. A PostgreSQL that outlived a killed server is stopped first: nobody but us starts one there.
 */
final class DataDirectory implements AutoCloseable {

    private static final int STOP_WITHIN_SECONDS = 60;

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Claims a directory, which need not exist.
     *
     * @throws IllegalStateException if another server has it
     */
    static DataDirectory claim(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path.getParent());
            FileChannel channel = FileChannel.open(
                    path.resolveSibling(path.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new IllegalStateException("another server is running on the data in " + path
                        + "; stop it, or give this one artgroups.database.data-directory of its own");
            }
            DataDirectory claimed = new DataDirectory(path, channel);
            claimed.stopOrphan();
            return claimed;
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory " + path + " cannot be used", e);
        }
    }

    Path path() {
        return path;
    }

    private void stopOrphan() throws IOException {
        Path pidFile = path.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle orphan = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .orElse(null);
        if (orphan == null) {
            return; // PostgreSQL clears a file whose process is gone by itself
        }
        orphan.destroy();
        try {
            orphan.onExit().get(STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException(
                    "PostgreSQL with process id " + pid + " uses " + path + " and does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
