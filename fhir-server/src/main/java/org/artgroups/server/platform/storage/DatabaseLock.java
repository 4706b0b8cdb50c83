package org.artgroups.server.platform.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Work at the start that one server at a time may do on a database, however many are starting: the others wait for it. Held on
 * a connection of its own, so that it ends with the process.
 */
public final class DatabaseLock {

    private static final long KEY = 0x6172742d67727570L;

    private final DataSource dataSource;

    DatabaseLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Does the work when it is this server's turn. */
    public void during(Runnable work) {
        try (Connection connection = dataSource.getConnection()) {
            ask(connection, "select pg_advisory_lock(?)");
            try {
                work.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(?)");
            }
        } catch (SQLException e) {
            throw e.getSQLState() != null && e.getSQLState().startsWith("08")
                    ? new CannotGetJdbcConnectionException("no connection to wait in turn", e)
                    : new UncategorizedSQLException("waiting in turn", null, e);
        }
    }

    private static void ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            statement.execute();
        }
    }
}
