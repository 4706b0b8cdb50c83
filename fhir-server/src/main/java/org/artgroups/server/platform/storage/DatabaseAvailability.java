package org.artgroups.server.platform.storage;

import java.io.EOFException;
import java.net.ConnectException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database answers, asked every half second on a connection of its own, so that nobody has to wait to find out.
 * Thread-safe.
 */
public final class DatabaseAvailability implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAvailability.class);
    private static final long ASK_EVERY_MILLIS = 500;
    private static final int ANSWERS_WITHIN_SECONDS = 2;
    /** A database that is only slow finishes what it has begun; one that says nothing for so long does not. */
    private static final Duration SILENT = Duration.ofSeconds(8);

    private final String url;
    private final Properties properties = new Properties();
    private final Runnable giveUp;
    private final ScheduledExecutorService asking;
    private @Nullable Connection connection;
    private volatile boolean available = true;
    private volatile Instant answered = Instant.now();

    /**
     * Begins to ask.
     *
     * @param giveUp what is done each time the database is found to be gone: ends what waits for its answer
     */
    DatabaseAvailability(String url, @Nullable String user, @Nullable String password, Runnable giveUp) {
        this.url = url;
        this.giveUp = giveUp;
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "art-groups availability");
        properties.setProperty("connectTimeout", Integer.toString(ANSWERS_WITHIN_SECONDS));
        properties.setProperty("loginTimeout", Integer.toString(ANSWERS_WITHIN_SECONDS));
        properties.setProperty("socketTimeout", Integer.toString(ANSWERS_WITHIN_SECONDS));
        this.asking = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "database-availability");
            thread.setDaemon(true);
            return thread;
        });
        Future<?> unused =
                asking.scheduleWithFixedDelay(this::ask, ASK_EVERY_MILLIS, ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether the database answered when it was last asked. */
    public boolean isAvailable() {
        return available;
    }

    private void ask() {
        try {
            Connection open = connection;
            if (open == null) {
                open = DriverManager.getConnection(url, properties);
                connection = open;
            }
            try (Statement statement = open.createStatement()) {
                statement.execute("select 1");
            }
            answered = Instant.now();
            if (!available) {
                log.info("The database answers again");
            }
            available = true;
        } catch (SQLException | RuntimeException e) {
            forget();
            if (available) {
                log.warn("The database does not answer ({}); requests are answered with 503 until it does", state(e));
            }
            available = false;
            if (isRefused(e) || Instant.now().isAfter(answered.plus(SILENT))) {
                giveUp.run();
            }
        }
    }

    /** The connection was refused or ended, so that nobody will ever answer on the others either. */
    private static boolean isRefused(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof EOFException
                    || (cause instanceof SQLException sql
                            && String.valueOf(sql.getSQLState()).startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }

    private static String state(Exception e) {
        return e instanceof SQLException sql
                ? "SQLSTATE " + sql.getSQLState()
                : e.getClass().getSimpleName();
    }

    private void forget() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            log.debug("The connection was gone already");
        }
        connection = null;
    }

    @Override
    public void close() {
        asking.shutdownNow();
        try {
            if (asking.awaitTermination(ANSWERS_WITHIN_SECONDS + 1L, TimeUnit.SECONDS)) {
                forget();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
