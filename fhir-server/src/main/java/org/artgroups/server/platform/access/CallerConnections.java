package org.artgroups.server.platform.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/**
 * Says to the database, with every connection that is lent, for whom it works: the server itself, or a caller whose rows alone are then
 * there. A connection is never lent before that is said. Thread-safe.
 */
@Component
public class CallerConnections {

    private static final String SAY = "select set_config('role', ?, false), set_config('art.holders', ?, false),"
            + " set_config('art.types', ?, false), set_config('art.writer', ?, false), set_config('statement_timeout', ?,"
            + " false)";

    /** What one question may take of the database. */
    private static final String LONGEST_MILLIS = "60000";

    private final boolean enabled;
    private final Map<Object, Work> said = new WeakHashMap<>();

    /** For whom a connection works. */
    private record Work(String role, String holders, String types, String writer, String timeout) {
        static final Work SERVER = new Work("none", "", "", "", "0");
    }

    CallerConnections(AccessSettings settings) {
        this.enabled = settings.enabled();
    }

    /**
     * Makes a connection work for whoever asks in this thread.
     *
     * @param connection just borrowed, not within a transaction
     */
    public Connection bound(Connection connection) throws SQLException {
        if (!enabled) {
            return connection;
        }
        try {
            Object physical = connection.unwrap(PGConnection.class);
            Work work = work(Caller.current());
            if (!work.equals(before(physical))) {
                remember(physical, null);
                say(connection, work);
                remember(physical, work);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private synchronized Work before(Object physical) {
        return said.getOrDefault(physical, Work.SERVER);
    }

    private synchronized void remember(Object physical, @Nullable Work work) {
        // null: not known; what is said next cannot be equal to it
        said.put(physical, work == null ? new Work("", "", "", "", "") : work);
    }

    private static Work work(@Nullable Caller caller) {
        if (caller == null) {
            return Work.SERVER;
        }
        if (!caller.isBound()) {
            return new Work("none", "", "", caller.writer() == null ? "" : caller.writer(), LONGEST_MILLIS);
        }
        Set<String> holders = caller.holders();
        boolean anyType = Caller.isWithinOperation() || caller.permissions().readsEverything();
        return new Work(
                "art_caller",
                holders == null ? Permissions.ALL : String.join(",", new TreeSet<>(holders)),
                anyType
                        ? Permissions.ALL
                        : String.join(",", new TreeSet<>(caller.permissions().readable())),
                caller.writer() == null ? "" : caller.writer(),
                LONGEST_MILLIS);
    }

    private static void say(Connection connection, Work work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAY)) {
            statement.setString(1, work.role());
            statement.setString(2, work.holders());
            statement.setString(3, work.types());
            statement.setString(4, work.writer());
            statement.setString(5, work.timeout());
            statement.execute();
        }
    }
}
