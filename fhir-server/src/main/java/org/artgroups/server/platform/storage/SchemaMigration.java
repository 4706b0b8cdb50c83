package org.artgroups.server.platform.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.taskdef.BaseTask;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.lang.Runtime.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.server.platform.start.StartFailureException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings a database to the shape that this version needs: HAPI's tables (schema {@code public}) by HAPI's migrator, ours (schema
 * {@code art}) by Flyway. One server does it at a time; a database that a later version has changed is refused.
 */
final class SchemaMigration {

    /** The oldest PostgreSQL that is tested. */
    private static final int OLDEST_POSTGRESQL = 16;

    private static final int MAJOR = 10_000;
    private static final Logger log = LoggerFactory.getLogger(SchemaMigration.class);
    private static final String LATER =
            "Start the version of the server that changed it, or a later one; or restore the"
                    + " backup that was made before.";

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final DatabaseLock lock;

    SchemaMigration(DataSource dataSource, DatabaseLock lock) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.lock = lock;
    }

    /**
     * Migrates, or does nothing where nothing is left to do.
     *
     * @throws StartFailureException if this server cannot use the database
     */
    void migrate() {
        checkPostgreSql();
        lock.during(() -> {
            HapiMigrator hapi = hapiMigrator();
            hapi.createMigrationTableIfRequired();
            checkNotLater();
            hapi.migrate();
            flyway().migrate();
            jdbc.update(
                    "insert into art.release (version) values (?) on conflict (version) do nothing",
                    Canonicals.VERSION);
        });
    }

    /**
     * Checks that this server can use the database, and changes nothing.
     *
     * @throws StartFailureException if not
     */
    void check() {
        checkPostgreSql();
        checkNotLater();
    }

    private void checkPostgreSql() {
        Integer number = jdbc.queryForObject("select current_setting('server_version_num')::int", Integer.class);
        checkVersion(number == null ? 0 : number);
    }

    /** Refuses a PostgreSQL that is too old, by its number as {@code server_version_num} has it. */
    static void checkVersion(int number) {
        if (number / MAJOR < OLDEST_POSTGRESQL) {
            throw new StartFailureException(
                    "the database is PostgreSQL " + number / MAJOR + "; " + OLDEST_POSTGRESQL + " or later is needed",
                    "Upgrade PostgreSQL, or name another in SPRING_DATASOURCE_URL.");
        }
    }

    private void checkNotLater() {
        if (exists("art.release")) {
            jdbc.queryForList("select version from art.release", String.class).stream()
                    .filter(version -> isLater(version, Canonicals.VERSION))
                    .findFirst()
                    .ifPresent(version -> {
                        throw new StartFailureException(
                                "the database was changed by ART Groups " + version + ", and this is "
                                        + Canonicals.VERSION,
                                LATER);
                    });
        }
        String table = "public.\"" + SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME + "\"";
        if (exists(table)) {
            Set<String> known = StreamSupport.stream(tasks().spliterator(), false)
                    .map(BaseTask::getMigrationVersion)
                    .collect(Collectors.toSet());
            List<String> unknown = jdbc
                    .queryForList(
                            "select \"version\" from " + table + " where \"success\" and \"version\" is not null",
                            String.class)
                    .stream()
                    .filter(version -> !known.contains(version))
                    .toList();
            if (!unknown.isEmpty()) {
                throw new StartFailureException(
                        "the database was changed by a later HAPI FHIR (its step " + unknown.get(0) + ")", LATER);
            }
        }
    }

    static boolean isLater(String one, String other) {
        return Version.parse(number(one)).compareTo(Version.parse(number(other))) > 0;
    }

    /** Java's versions end in no zero. */
    private static String number(String version) {
        return "1." + version.replaceAll("-.*", "").replaceAll("(\\.0)+$", "");
    }

    private boolean exists(String table) {
        return jdbc.queryForObject("select to_regclass(?)::text", String.class, table) != null;
    }

    private HapiMigrator hapiMigrator() {
        HapiMigrator migrator =
                new HapiMigrator(SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME, dataSource, DriverTypeEnum.POSTGRES_9_4);
        migrator.addTasks(tasks());
        return migrator;
    }

    private static MigrationTaskList tasks() {
        return new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
    }

    private Flyway flyway() {
        log.debug("Migrating the schema art");
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .schemas("art")
                .defaultSchema("art")
                .createSchemas(true)
                .locations("classpath:org/artgroups/server/platform/storage/migration")
                // tables that are made from resources were there before Flyway came
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // what a later version did is a fault
                .ignoreMigrationPatterns("*:missing")
                .load();
    }
}
