package org.artgroups.operations.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.eligibility.ClientRecords.Unread;
import org.artgroups.decisions.eligibility.UnmappedCodes;
import org.artgroups.fhir.eligibility.UnmappedCodesRequest;
import org.artgroups.fhir.eligibility.UnmappedCodesResponse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sequence of {@code $unmapped-codes}: clients, what could not be read of them, where that came from. Thread-safe. */
public class UnmappedCodesHandler {

    private static final int CODES = 100;

    private final CohortReader cohort;
    private final FactsReader facts;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Reads facts of portions of clients, and where their records came from. */
    public UnmappedCodesHandler(CohortReader cohort, FactsReader facts, JdbcClient jdbc, Clock clock) {
        this.cohort = cohort;
        this.facts = facts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Portion(Collection<List<Unread>> clients, Map<String, String> sources) {}

    /** Counts the codes that cannot be read, a portion of clients at a time, whatever their number. */
    public UnmappedCodesResponse count(UnmappedCodesRequest request) {
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        UnmappedCodes counts = new UnmappedCodes();
        cohort.eachPortion(
                null, request.organization(), asOf, clients -> read(clients, asOf), portion -> portion.clients()
                        .forEach(unread -> counts.count(unread, portion.sources())));
        return counts.response(asOf, request.count() == null ? CODES : request.count());
    }

    private Portion read(List<String> clients, LocalDate asOf) {
        List<List<Unread>> unread = facts.read(clients, asOf).values().stream()
                .map(known -> known.unread())
                .toList();
        List<String> records = unread.stream()
                .flatMap(List::stream)
                .map(Unread::record)
                .distinct()
                .toList();
        return new Portion(unread, records.isEmpty() ? Map.of() : sources(records));
    }

    /** Where records came from, by {@code Type/id}, without the mark of the request that brought them. */
    private Map<String, String> sources(List<String> records) {
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
