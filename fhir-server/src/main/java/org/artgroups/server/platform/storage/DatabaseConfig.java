package org.artgroups.server.platform.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Set;
import javax.sql.DataSource;
import org.artgroups.server.platform.access.CallerConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Where the data is: the PostgreSQL of {@code spring.datasource.url}, or without one a PostgreSQL of the server's own,
 * started and stopped with it, that keeps its data in {@code artgroups.data-directory} between starts.
 */
@Configuration
@EnableConfigurationProperties({DataSourceProperties.class, EmbeddedDatabaseProperties.class})
class DatabaseConfig {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfig.class);

    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseUrl.class)
    DataDirectory dataDirectory(EmbeddedDatabaseProperties properties) {
        return DataDirectory.claim(properties.dataDirectory());
    }

    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseUrl.class)
    EmbeddedPostgres embeddedPostgres(DataDirectory data) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data.path())
                .setCleanDataDirectory(false)
                // the library is made for tests and switches both off: an acknowledged write must survive a power cut
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // the binaries come from Maven; unpacked beside the data they survive a cleaned /tmp
                .setOverrideWorkingDirectory(
                        data.path().resolveSibling("postgresql-binaries").toFile())
                .start();
        log.info("Embedded PostgreSQL listens on port {}, data in {}", postgres.getPort(), data.path());
        return postgres;
    }

    @Bean
    @Conditional(NoDatabaseUrl.class)
    CallerDataSource embeddedDataSource(EmbeddedPostgres postgres, CallerConnections callers) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return new CallerDataSource(tuned(pool), callers);
    }

    @Bean
    @Conditional(DatabaseUrl.class)
    CallerDataSource dataSource(DataSourceProperties properties, CallerConnections callers) {
        return new CallerDataSource(
                tuned(properties
                        .initializeDataSourceBuilder()
                        .type(HikariDataSource.class)
                        .build()),
                callers);
    }

    private static HikariDataSource tuned(HikariDataSource pool) {
        pool.setMaximumPoolSize(20);
        // a session is some 1,300 single-row statements without it and some 150 with it (and Hibernate's batches)
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    /** HAPI's tables, brought to this version's shape by HAPI's own migrator; a second server starting waits for the first. */
    @Bean
    SchemaReady schemaReady(DataSource dataSource) {
        HapiMigrator migrator =
                new HapiMigrator(SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME, dataSource, DriverTypeEnum.POSTGRES_9_4);
        migrator.createMigrationTableIfRequired();
        migrator.addTasks(new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values()));
        migrator.migrate();
        return new SchemaReady();
    }

    /** A token: whoever needs the tables asks for it. */
    record SchemaReady() {}
}
