package org.artgroups.server.platform.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's own PostgreSQL: started with the server, started again on the same port when it dies, and stopped after
 * everything that uses it. Thread-safe.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);
    private static final long LOOK_EVERY_MILLIS = 500;

    private final Path data;
    private final ScheduledExecutorService watch;
    private EmbeddedPostgres postgres;
    private boolean closed;

    private EmbeddedDatabase(Path data) throws IOException {
        this.data = data;
        this.postgres = start(data, 0);
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "embedded-postgresql-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts PostgreSQL on a directory that this server has claimed, and watches it from then on. */
    static EmbeddedDatabase on(DataDirectory directory) throws IOException {
        EmbeddedDatabase database = new EmbeddedDatabase(directory.path());
        Future<?> unused = database.watch.scheduleWithFixedDelay(
                database::startAgainIfDead, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        log.info("Embedded PostgreSQL listens on port {}, data in {}", database.postgres.getPort(), directory.path());
        return database;
    }

    private static EmbeddedPostgres start(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // after a crash it first goes through its log
                .setPGStartupWait(STARTS_WITHIN)
                // a hook of its own would stop it while sessions are still being written
                .setRegisterShutdownHook(false)
                // the library is made for tests and switches both off: an acknowledged write must survive a power cut
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // the binaries come from Maven; unpacked beside the data they survive a cleaned /tmp
                .setOverrideWorkingDirectory(
                        data.resolveSibling("postgresql-binaries").toFile());
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /** The address of the database; the same after it was started again. */
    synchronized String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    private synchronized void startAgainIfDead() {
        if (closed || isAlive()) {
            return;
        }
        log.warn("The embedded PostgreSQL has ended; it is started again");
        try {
            int port = postgres.getPort();
            // gives up the library's lock on the directory
            postgres.close();
            postgres = start(data, port);
            log.info("The embedded PostgreSQL runs again");
        } catch (IOException | RuntimeException e) {
            // processes of the one that died may still hold its memory: the next look tries again
            log.warn(
                    "The embedded PostgreSQL could not be started again yet ({})",
                    e.getClass().getSimpleName());
        }
    }

    private boolean isAlive() {
        return DataDirectory.postmaster(data.resolve("postmaster.pid")).isPresent();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        watch.shutdownNow();
        if (Files.exists(data.resolve("postmaster.pid"))) {
            postgres.close();
        }
    }
}
