package org.artgroups.server.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts of any number of clients from the flat tables with one query. Thread-safe. */
@Component
public class FactsReader {

    private final JdbcClient jdbc;
    private final String sql;

    FactsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
        try {
            sql = new ClassPathResource("facts.sql", FactsReader.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of each client, in the order asked, as known on {@code asOf}; a client nobody has heard of has only unknown ones. */
    public Map<String, Facts> read(Collection<String> clients, LocalDate asOf) {
        Map<String, Facts> facts = new LinkedHashMap<>();
        jdbc.sql(sql)
                .param("clients", clients.toArray(String[]::new))
                .param("asOf", asOf)
                .query((row, n) -> facts.put(row.getString("client"), new FactsRow(row, asOf).facts()))
                .list();
        return facts;
    }
}
