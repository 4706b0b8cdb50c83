package org.artgroups.server.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.artgroups.server.platform.start.StartFailureException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("The database")
@TestInstance(Lifecycle.PER_CLASS)
class SchemaMigrationTest {

    private static final String HAPI_TABLES =
            "select distinct schemaname from pg_tables where tablename like 'hfj\\_%'";

    private EmbeddedPostgres postgres;

    SchemaMigrationTest() throws IOException {
        this.postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    @BeforeAll
    void role() {
        try (HikariDataSource admin = pool("postgres", "postgres")) {
            JdbcTemplate jdbc = new JdbcTemplate(admin);
            jdbc.execute("create role art login superuser");
            List.of("together", "later", "source", "target")
                    .forEach(database -> jdbc.execute("create database " + database + " owner art"));
        }
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    @DisplayName(
            "is brought up to date by two servers that start together; a role named like our schema does not split it")
    void together() {
        try (HikariDataSource one = pool("together", "art");
                HikariDataSource two = pool("together", "art")) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(migration(one)::migrate),
                            CompletableFuture.runAsync(migration(two)::migrate))
                    .join();
            // the schema art is there now, and the default search path of the role begins with it
            migration(pool("together", "art")).migrate();

            assertThat(new JdbcTemplate(one).queryForList(HAPI_TABLES, String.class))
                    .containsExactly("public");
        }
    }

    @Test
    @DisplayName("of a later version refuses this one, naming both")
    void later() {
        try (HikariDataSource pool = pool("later", "art")) {
            migration(pool).migrate();
            JdbcTemplate jdbc = new JdbcTemplate(pool);

            jdbc.update("insert into art.release (version) values ('99.1.0')");
            assertThatThrownBy(migration(pool)::check)
                    .isInstanceOf(StartFailureException.class)
                    .hasMessageContaining("ART Groups 99.1.0");
            jdbc.update("delete from art.release where version = '99.1.0'");

            jdbc.update("update public.\"FLY_HFJ_MIGRATION\" set \"version\" = '99.0.20300101.1'"
                    + " where \"installed_rank\" = (select max(\"installed_rank\") from public.\"FLY_HFJ_MIGRATION\")");
            assertThatThrownBy(migration(pool)::migrate)
                    .isInstanceOf(StartFailureException.class)
                    .hasMessageContaining("a later HAPI FHIR");
        }
    }

    @Test
    @DisplayName("before PostgreSQL 16 is refused by name")
    void oldPostgreSql() {
        assertThatThrownBy(() -> SchemaMigration.checkVersion(150_018))
                .isInstanceOf(StartFailureException.class)
                .hasMessage("the database is PostgreSQL 15; 16 or later is needed");
        assertThatCode(() -> SchemaMigration.checkVersion(160_000)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("knows which of two versions is later")
    void versions() {
        assertThat(SchemaMigration.isLater("0.10.0", "0.9.9")).isTrue();
        assertThat(SchemaMigration.isLater("1.0.0", "1.0.0")).isFalse();
        assertThat(SchemaMigration.isLater("0.1.0", "0.1.1-SNAPSHOT")).isFalse();
    }

    @Test
    @DisplayName("can be copied to an empty one as a whole, and not onto another")
    void copy() {
        try (HikariDataSource source = pool("source", "art");
                HikariDataSource target = pool("target", "art")) {
            migration(source).migrate();
            new JdbcTemplate(source)
                    .update(
                            """
                            insert into public.hfj_resource (res_id, fhir_id, res_type, res_ver, res_published, res_updated,
                              has_tags, sp_has_links, sp_coords_present, sp_date_present, sp_number_present,
                              sp_quantity_nrml_present, sp_quantity_present, sp_string_present, sp_token_present,
                              sp_uri_present)
                            values (nextval('public.seq_resource_id'), 'a', 'Patient', 1, now(), now(),
                              false, false, false, false, false, false, false, false, false, false)""");
            try (AvailableDataSource guarded = new AvailableDataSource(source, Duration.ofSeconds(1))) {
                DatabaseCopy copy = new DatabaseCopy(guarded);

                assertThat(copy.copyTo(target.getJdbcUrl(), "art", null)).isEqualTo(1);
                assertThat(new JdbcTemplate(target)
                                .queryForList("select fhir_id from public.hfj_resource", String.class))
                        .containsExactly("a");
                assertThat(new JdbcTemplate(target)
                                .queryForObject("select nextval('public.seq_resource_id')", Long.class))
                        .isGreaterThan(1);
                assertThatThrownBy(() -> copy.copyTo(target.getJdbcUrl(), "art", null))
                        .isInstanceOf(StartFailureException.class)
                        .hasMessageContaining("not empty");
            }
        }
    }

    private SchemaMigration migration(HikariDataSource pool) {
        return new SchemaMigration(pool, new DatabaseLock(pool));
    }

    private HikariDataSource pool(String database, String role) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl(role, database));
        pool.setMaximumPoolSize(4);
        pool.setSchema("public");
        return pool;
    }
}
