package org.artgroups.server.platform.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.artgroups.fhir.definitions.FhirPackage;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The one place where it is decided which rows a caller sees: PostgreSQL's row-level security on HAPI's tables and on the flat tables.
 * Every read, search, chain, count, history and operation asks these tables. Made anew at every start; a table without a policy is not
 * granted to callers at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RowSecurity implements ApplicationRunner {

    private final AccessSettings settings;
    private final JdbcTemplate jdbc;
    private final FhirPackage fhirPackage;

    RowSecurity(AccessSettings settings, JdbcTemplate jdbc, FhirPackage fhirPackage) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.fhirPackage = fhirPackage;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.enabled()) {
            return;
        }
        jdbc.execute(text());
        for (JsonObject view : fhirPackage.views()) {
            String key = key(view);
            if (key == null) {
                throw new IllegalStateException("a flat table has no column with the id of its resource");
            }
            jdbc.queryForList(
                    "select art.protect_view(?, ?, ?)", view.asString("name"), view.asString("resource"), key);
        }
    }

    /** The column of a view that holds the id of the resource a row is made from. */
    private static @Nullable String key(JsonObject select) {
        for (String nested : List.of("column", "select", "unionAll")) {
            if (select.has(nested)) {
                for (JsonElement each : select.getJsonArray(nested)) {
                    JsonObject object = (JsonObject) each;
                    String found =
                            "getResourceKey()".equals(object.asString("path")) ? object.asString("name") : key(object);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private static String text() {
        try (InputStream in = RowSecurity.class.getResourceAsStream("row-security.sql")) {
            if (in == null) {
                throw new IllegalStateException("row-security.sql is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
