package org.artgroups.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.artgroups.operations.views.CodeLists;
import org.artgroups.operations.views.ViewTables;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The flat tables of one fake server: a database of its own, with the tables that the real server has. Safe for use by many threads. */
final class FlatTables implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    private static final String DERIVED =
            "select string_agg('art.' || tablename, ', ') from pg_tables where schemaname = 'art'"
                    + " and tablename not in ('concept', 'concept_version', 'view_definition')";

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ViewTables tables;
    private final CodeLists codes;

    /** @param url of the database, which has the tables */
    FlatTables(String url) {
        pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        jdbc = JdbcClient.create(pool);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
        tables = tables(pool, transactions);
        codes = new CodeLists(Definitions.fhirPackage(), new JdbcTemplate(pool), transactions, tables);
    }

    /** Makes the tables in a new database. */
    static void create(DataSource database) {
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        ViewTables tables = tables(database, transactions);
        tables.bringUpToDate();
        new CodeLists(Definitions.fhirPackage(), new JdbcTemplate(database), transactions, tables).write();
    }

    private static ViewTables tables(DataSource database, TransactionTemplate transactions) {
        return new ViewTables(
                Definitions::views, new JdbcTemplate(database), transactions, (type, id) -> List.of(), false);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** What codes mean. */
    CodeLists codes() {
        return codes;
    }

    /** Does several things in one transaction, or as part of the one that goes on. */
    <T> T inTransaction(Supplier<T> work) {
        T done = transactions.execute(status -> work.get());
        if (done == null) {
            throw new IllegalStateException("what is done in a transaction has a result");
        }
        return done;
    }

    /** Puts the rows of these resources, by {@code Type/id}, in place of what the tables held of them. */
    void replace(Map<String, Resource> written) {
        transactions.executeWithoutResult(status -> {
            Definitions.withViews(() -> tables.replace(written, written.keySet()));
            for (Resource resource : written.values()) {
                if (resource instanceof ConceptMap map) {
                    codes.stored(map);
                }
            }
        });
    }

    /** Empties the tables. */
    void clear() {
        boolean mapped = jdbc.sql("select exists (select from art.concept_map)")
                .query(Boolean.class)
                .single();
        jdbc.sql("truncate " + jdbc.sql(DERIVED).query(String.class).single()).update();
        if (mapped) {
            codes.write();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
