package org.artgroups.server.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.artgroups.server.platform.start.StartFailureException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Copies all that is on record from the server's database to an empty one, for instance from the embedded PostgreSQL to one of
 * the operator's own. What is derived (flat tables, search results, jobs) is left out: the server makes it anew.
 */
@Component
public class DatabaseCopy {

    /** HAPI's tables that hold what is on record and how it is found. */
    private static final String TABLES =
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r'
              and c.relname not like 'bt2\\_%' and c.relname not like 'hfj\\_search%' and lower(c.relname) not like 'fly\\_%'
            order by c.relname""";

    private static final String FOREIGN_KEYS =
            """
            select format('alter table %s alter constraint %I ', c.conrelid::regclass, c.conname)
            from pg_constraint c join pg_namespace n on n.oid = c.connamespace
            where n.nspname = 'public' and c.contype = 'f' order by c.conname""";

    private static final int PIPE_BYTES = 1 << 20;

    private final AvailableDataSource source;

    DatabaseCopy(AvailableDataSource source) {
        this.source = source;
    }

    /**
     * Copies, in one transaction of the target.
     *
     * @param url the address of a database that is empty
     * @return how many resources are there now
     * @throws StartFailureException if the target is not empty, or cannot be used
     */
    public long copyTo(String url, String user, @Nullable String password) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(url);
            pool.setUsername(user);
            pool.setPassword(password);
            pool.setSchema("public");
            new SchemaMigration(pool, new DatabaseLock(pool)).migrate();
            try (Connection from = source.getConnection();
                    Connection to = pool.getConnection()) {
                return copy(from, to);
            }
        } catch (SQLException | IOException e) {
            throw new StartFailureException(
                    "the copy failed, and nothing was written: " + e.getMessage(), "See the log of PostgreSQL.", e);
        }
    }

    private static long copy(Connection from, Connection to) throws SQLException, IOException {
        JdbcTemplate source = new JdbcTemplate(new SingleConnectionDataSource(from, true));
        JdbcTemplate target = new JdbcTemplate(new SingleConnectionDataSource(to, true));
        if (count(target) > 0) {
            throw new StartFailureException(
                    "the database to copy to is not empty", "Name an empty one: what is there would be mixed up.");
        }
        // read at one instant, written all or not at all
        from.setAutoCommit(false);
        source.execute("set transaction isolation level repeatable read read only");
        to.setAutoCommit(false);
        List<String> keys = target.queryForList(FOREIGN_KEYS, String.class);
        keys.forEach(key -> target.execute(key + "deferrable initially deferred"));
        for (String table : source.queryForList(TABLES, String.class)) {
            copyTable(table, columns(source, table), from, to);
        }
        source.query("select sequencename, last_value from pg_sequences where schemaname = 'public'", row -> {
            if (row.getObject("last_value") != null) {
                target.queryForList(
                        "select setval(format('public.%I', ?::text)::regclass, ?)",
                        row.getString("sequencename"), row.getLong("last_value"));
            }
        });
        target.execute("set constraints all immediate");
        keys.forEach(key -> target.execute(key + "not deferrable"));
        long copied = count(target);
        if (copied != count(source)) {
            throw new SQLException("resources are missing in the copy");
        }
        to.commit();
        from.rollback();
        return copied;
    }

    private static long count(JdbcTemplate jdbc) {
        Long count = jdbc.queryForObject("select count(*) from public.hfj_resource", Long.class);
        return count == null ? 0 : count;
    }

    private static String columns(JdbcTemplate source, String table) {
        return source
                .queryForList(
                        "select format('%I', attname) from pg_attribute where attrelid = format('public.%I', ?::text)::regclass"
                                + " and attnum > 0 and not attisdropped and attgenerated = '' order by attnum",
                        String.class, table)
                .stream()
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static void copyTable(String table, String columns, Connection from, Connection to)
            throws SQLException, IOException {
        String name = "public.\"" + table + "\"" + columns;
        PGConnection source = from.unwrap(PGConnection.class);
        PGConnection target = to.unwrap(PGConnection.class);
        try (PipedInputStream in = new PipedInputStream(PIPE_BYTES)) {
            PipedOutputStream out = new PipedOutputStream(in);
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
                try (out) {
                    source.getCopyAPI().copyOut("copy " + name + " to stdout", out);
                } catch (SQLException | IOException e) {
                    throw new CompletionException(e);
                }
            });
            target.getCopyAPI().copyIn("copy " + name + " from stdin", in);
            reading.join();
        }
    }
}
