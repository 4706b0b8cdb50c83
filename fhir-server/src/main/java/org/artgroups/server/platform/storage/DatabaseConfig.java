package org.artgroups.server.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.artgroups.server.platform.access.CallerConnections;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Where the data is: the PostgreSQL of {@code spring.datasource.url}, or without one a PostgreSQL of the server's own,
 * started and stopped with it, that keeps its data in {@code artgroups.database.data-directory} between starts.
 */
@Configuration
@EnableConfigurationProperties({DataSourceProperties.class, DatabaseSettings.class})
class DatabaseConfig {

    /** Where HAPI's tables are, said to every connection: PostgreSQL's default begins with a schema named like the role. */
    private static final String SCHEMA = "public";

    /** How long the pool waits at once, before it is asked again whether the database is there. */
    private static final long POOL_WAITS_MILLIS = 1_500;

    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseUrl.class)
    DataDirectory dataDirectory(DatabaseSettings settings) {
        return DataDirectory.claim(settings.dataDirectory());
    }

    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseUrl.class)
    EmbeddedDatabase embeddedDatabase(DataDirectory data) throws IOException {
        return EmbeddedDatabase.on(data);
    }

    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseUrl.class)
    AvailableDataSource embeddedDataSource(EmbeddedDatabase database, DatabaseSettings settings) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        return tuned(pool, settings);
    }

    @Bean(destroyMethod = "close")
    @Conditional(DatabaseUrl.class)
    AvailableDataSource dataSource(DataSourceProperties properties, DatabaseSettings settings) {
        return tuned(
                properties
                        .initializeDataSourceBuilder()
                        .type(HikariDataSource.class)
                        .build(),
                settings);
    }

    private static AvailableDataSource tuned(HikariDataSource pool, DatabaseSettings settings) {
        pool.setPoolName("database");
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setConnectionTimeout(POOL_WAITS_MILLIS);
        pool.setSchema(SCHEMA);
        // a session is some 1,300 single-row statements without it and some 150 with it (and Hibernate's batches)
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "art-groups");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return new AvailableDataSource(pool, settings.connectionWait());
    }

    /** What everything but the start works with: the pool, whose connections show the rows of the caller alone. */
    @Bean(destroyMethod = "")
    @Primary
    DataSource callerDataSource(AvailableDataSource pool, CallerConnections callers) {
        return new CallerDataSource(pool, callers);
    }

    @Bean(destroyMethod = "")
    DatabaseAvailability databaseAvailability(AvailableDataSource dataSource) {
        return dataSource.availability();
    }

    @Bean
    DatabaseLock databaseLock(AvailableDataSource dataSource) {
        return new DatabaseLock(dataSource);
    }

    @Bean
    SchemaMigration schemaMigration(AvailableDataSource dataSource, DatabaseLock lock) {
        return new SchemaMigration(dataSource, lock);
    }

    /** The tables, brought to this version's shape; a second server starting waits for the first. */
    @Bean
    SchemaReady schemaReady(SchemaMigration migration) {
        migration.migrate();
        return new SchemaReady();
    }

    /** A token: whoever needs the tables asks for it. */
    record SchemaReady() {}
}
