package org.artgroups.server.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The connection pool, which gives up at once while the database is away. Whoever waits for a free connection waits as long as
 * the setting allows; whoever waits for an answer of a database that is gone is woken. Thread-safe.
 */
final class AvailableDataSource extends DelegatingDataSource implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AvailableDataSource.class);

    private static final long PAUSE_NANOS = 300_000_000;

    private final HikariDataSource pool;
    private final Duration longestWait;
    private final DatabaseAvailability availability;
    private final Set<Connection> lent = ConcurrentHashMap.newKeySet();

    AvailableDataSource(HikariDataSource pool, Duration longestWait) {
        super(pool);
        this.pool = pool;
        this.longestWait = longestWait;
        this.availability =
                new DatabaseAvailability(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword(), this::abortLent);
    }

    DatabaseAvailability availability() {
        return availability;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long deadline = System.nanoTime() + longestWait.toNanos();
        while (true) {
            if (!availability.isAvailable()) {
                // what tries again and again in the background must not do so a thousand times a second
                LockSupport.parkNanos(PAUSE_NANOS);
                throw new SQLTransientConnectionException("the database is away", "08006");
            }
            try {
                return remembered(pool.getConnection());
            } catch (SQLTransientConnectionException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    private Connection remembered(Connection connection) {
        if (lent.size() > 2 * pool.getMaximumPoolSize()) {
            lent.removeIf(AvailableDataSource::isReturned);
        }
        lent.add(connection);
        return connection;
    }

    /** The pool's own handle of a connection counts as closed once the connection is back. */
    private static boolean isReturned(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    private void abortLent() {
        for (Connection connection : List.copyOf(lent)) {
            lent.remove(connection);
            try {
                if (!connection.isClosed()) {
                    connection.abort(Runnable::run);
                }
            } catch (SQLException e) {
                log.debug("A connection was gone already");
            }
        }
    }

    @Override
    public void close() {
        availability.close();
        pool.close();
    }
}
