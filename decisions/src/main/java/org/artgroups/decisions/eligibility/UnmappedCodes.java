package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.artgroups.decisions.eligibility.ClientRecords.Unread;
import org.artgroups.fhir.eligibility.UnmappedCodesResponse;
import org.artgroups.fhir.eligibility.UnmappedCodesResponse.Unmapped;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Counts the codes that nobody could read, by system and by where the records came from. Not thread-safe. */
public final class UnmappedCodes {

    private static final Comparator<Unmapped> MOST_FIRST = Comparator.comparing(Unmapped::clients)
            .thenComparing(Unmapped::records)
            .reversed()
            .thenComparing(code -> code.system() + "|" + code.code() + "|" + code.source() + "|" + code.reason());

    private record Key(@Nullable String system, @Nullable String code, String reason, @Nullable String source) {}

    /** What is counted of one code. */
    private static final class Count {
        private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
        private final Unread example;
        private int clients;
        private int records;

        Count(Unread example) {
            this.example = example;
        }
    }

    private final Map<Key, Count> counts = new HashMap<>();
    private int total;
    private int affected;

    /**
     * Counts one client.
     *
     * @param unread what could not be read of the client
     * @param sources where records came from, by {@code Type/id}; nobody says it of those that are not in it
     */
    public void count(List<Unread> unread, Map<String, String> sources) {
        total++;
        if (!unread.isEmpty()) {
            affected++;
        }
        Set<Key> ofClient = new HashSet<>();
        for (Unread record : unread) {
            Key key = new Key(record.system(), record.code(), record.reason(), sources.get(record.record()));
            Count count = counts.computeIfAbsent(key, any -> new Count(record));
            count.records++;
            count.facts.addAll(record.facts());
            if (ofClient.add(key)) {
                count.clients++;
            }
        }
    }

    /**
     * The answer.
     *
     * @param most how many codes at most
     */
    public UnmappedCodesResponse response(LocalDate asOf, int most) {
        List<Unmapped> codes = new ArrayList<>(counts.size());
        counts.forEach((key, count) -> codes.add(new Unmapped(
                key.system(),
                key.code(),
                count.example.text(),
                key.reason(),
                key.source(),
                count.clients,
                count.records,
                new Reference(count.example.record()),
                List.copyOf(count.facts))));
        codes.sort(MOST_FIRST);
        return new UnmappedCodesResponse(
                asOf, total, affected, codes.size(), codes.subList(0, Math.min(most, codes.size())));
    }
}
