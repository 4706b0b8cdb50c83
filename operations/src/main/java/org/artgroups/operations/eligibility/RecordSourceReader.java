package org.artgroups.operations.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads where records of clients came from, as their senders say. Thread-safe. */
public class RecordSourceReader {

    private final JdbcClient jdbc;

    public RecordSourceReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where records came from, by {@code Type/id}, without the mark of the request that brought them. */
    public Map<String, String> read(List<String> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        Map<String, String> sources = new HashMap<>();
        jdbc.sql(
                        """
                        select record, source from (
                            select 'Observation/' || id as record, source from art.finding where id = any(:ids)
                            union select 'Condition/' || id, source from art.condition where id = any(:ids)
                            union select 'MedicationRequest/' || id, source from art.prescription where id = any(:ids)
                            union select 'MedicationStatement/' || id, source from art.statement where id = any(:ids)
                            union select 'MedicationDispense/' || id, source from art.refill where id = any(:ids)) of_records
                        where source is not null
                        """)
                .param(
                        "ids",
                        records.stream()
                                .map(record -> record.substring(record.indexOf('/') + 1))
                                .toArray(String[]::new))
                .query(row -> {
                    String source = row.getString(2).replaceFirst("#.*", "");
                    if (!source.isEmpty()) {
                        sources.put(row.getString(1), source);
                    }
                });
        return sources;
    }
}
