package org.artgroups.server.platform.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What an operator's commands do with the database, without starting the server. */
@Component
public class DatabaseCheck {

    private final Environment environment;
    private final ObjectProvider<DatabaseSettings> settings;
    private final ObjectProvider<SchemaMigration> migration;
    private final ObjectProvider<DataDirectory> directory;

    DatabaseCheck(
            Environment environment,
            ObjectProvider<DatabaseSettings> settings,
            ObjectProvider<SchemaMigration> migration,
            ObjectProvider<DataDirectory> directory) {
        this.environment = environment;
        this.settings = settings;
        this.migration = migration;
        this.directory = directory;
    }

    /**
     * Checks that the database can be used by this version, and changes nothing.
     *
     * @return what was found, in one line
     */
    public String check() {
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.isBlank()) {
            migration.getObject().check();
            return "database: " + url.replaceAll("[?].*", "") + " can be used";
        }
        Path data = settings.getObject().dataDirectory();
        directory.getObject();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            return "database: an embedded PostgreSQL will be made in " + data;
        }
        migration.getObject().check();
        return "database: the embedded PostgreSQL in " + data + " can be used";
    }

    /** Brings the tables to the shape that this version needs. */
    public void migrate() {
        migration.getObject().migrate();
    }
}
