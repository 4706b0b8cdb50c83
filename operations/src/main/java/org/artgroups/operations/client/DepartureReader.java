package org.artgroups.operations.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.artgroups.decisions.client.Departure;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads which clients are not to be expected any more, and why. Thread-safe. */
public class DepartureReader {

    private final JdbcClient jdbc;
    private final String departures;

    public DepartureReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
        try {
            departures = new ClassPathResource("departures.sql", DepartureReader.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the clients who have departed, by Patient id; of several reasons the weightiest. */
    public Map<String, Departure> of(Collection<String> clients) {
        Map<String, Departure> found = new HashMap<>();
        if (!clients.isEmpty()) {
            jdbc.sql(departures)
                    .param("clients", clients.toArray(String[]::new))
                    .query(row -> {
                        found.putIfAbsent(row.getString("client"), departure(row));
                    });
        }
        return found;
    }

    private static Departure departure(ResultSet row) throws SQLException {
        String day = row.getString("day");
        return switch (row.getString("why")) {
            case "died" -> Departure.died(day);
            case "merged" -> Departure.mergedInto(row.getString("replaced_by"));
            default -> Departure.transferredOut(day == null ? null : LocalDate.parse(day));
        };
    }
}
