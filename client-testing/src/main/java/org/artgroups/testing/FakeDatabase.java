package org.artgroups.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL of all fake servers of a JVM. Starts when the first of them is asked something that needs the flat
 * tables, and stops with the JVM. Each fake has a database of its own in it; one whose fake is closed is emptied and used
 * again. Safe for use by many threads.
 */
final class FakeDatabase {
    private static final String TEMPLATE = "art_template";
    private static final int MOST_CONNECTIONS = 400;

    private static @Nullable FakeDatabase started;

    private final EmbeddedPostgres postgres;
    private final Deque<FlatTables> free = new ArrayDeque<>();
    private int made;

    private FakeDatabase() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", Integer.toString(MOST_CONNECTIONS))
                    // what a test has said need not survive a power cut
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("create database " + TEMPLATE);
        FlatTables.create(postgres.getDatabase("postgres", TEMPLATE));
    }

    /** Empty tables for one fake. */
    static synchronized FlatTables take() {
        if (started == null) {
            started = new FakeDatabase();
        }
        return started.next();
    }

    /** Takes them back from a fake that is closed. */
    static synchronized void giveBack(FlatTables tables) {
        if (started != null) {
            started.free.push(tables);
        }
    }

    private FlatTables next() {
        FlatTables used = free.poll();
        if (used != null) {
            used.clear();
            return used;
        }
        String name = "fake_" + ++made;
        execute("create database " + name + " template " + TEMPLATE);
        return new FlatTables(postgres.getJdbcUrl("postgres", name));
    }

    private void execute(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
