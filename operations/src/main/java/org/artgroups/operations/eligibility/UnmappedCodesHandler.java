package org.artgroups.operations.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.eligibility.ClientRecords.Unread;
import org.artgroups.decisions.eligibility.UnmappedCodes;
import org.artgroups.fhir.eligibility.UnmappedCodesRequest;
import org.artgroups.fhir.eligibility.UnmappedCodesResponse;

/** The sequence of {@code $unmapped-codes}: clients, what could not be read of them, where that came from. Thread-safe. */
public class UnmappedCodesHandler {

    private static final int CODES = 100;

    private final CohortReader cohort;
    private final FactsReader facts;
    private final RecordSourceReader sources;
    private final Clock clock;

    /** Reads facts of portions of clients, and where their records came from. */
    public UnmappedCodesHandler(CohortReader cohort, FactsReader facts, RecordSourceReader sources, Clock clock) {
        this.cohort = cohort;
        this.facts = facts;
        this.sources = sources;
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
        return new Portion(unread, sources.read(records));
    }
}
