package org.artgroups.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.artgroups.decisions.standing.ClinicalSnapshot.Blood;
import org.artgroups.fhir.generated.SpecimenType;
import org.jspecify.annotations.Nullable;

/** What is on record of a client's blood before a day, as {@code blood.sql} tells it. Safe for use by many threads. */
final class BloodReader {
    private final Store store;

    BloodReader(Store store) {
        this.store = store;
    }

    /** For each test of which there is anything, in the order of their codes. */
    List<Blood> read(String client, LocalDate day) {
        List<Blood> blood = new ArrayList<>();
        List<Row> specimens = of("specimen", client, day.minusDays(1));
        List<Row> orders = of("test_order", client, day.minusDays(1));
        Stream.of(SpecimenType.values())
                .sorted(Comparator.comparing(SpecimenType::code))
                .forEach(type -> {
                    LocalDate drawn = latest(specimens.stream()
                            .filter(row -> row.is("type", type.code()) && row.is("status", "available")));
                    Optional<Row> waiting = orders.stream()
                            .filter(order -> order.is("type", type.code()))
                            .filter(order -> waits(order, type, specimens, day))
                            .min(Comparator.comparing((Row order) -> order.day("date", day))
                                    .reversed()
                                    .thenComparing(order -> order.id("id")));
                    if (drawn != null || waiting.isPresent()) {
                        blood.add(new Blood(
                                type,
                                drawn,
                                waiting.map(order -> order.id("id")).orElse(null),
                                waiting.flatMap(order -> Optional.ofNullable(order.day("date")))
                                        .orElse(null),
                                waiting.flatMap(order -> Optional.ofNullable(latest(on(order, specimens))))
                                        .orElse(null)));
                    }
                });
        return blood;
    }

    private List<Row> of(String table, String client, LocalDate last) {
        return store.rows(table).stream()
                .filter(row -> row.is("client", client) && row.by("date", last))
                .toList();
    }

    private static Stream<Row> on(Row order, List<Row> specimens) {
        return specimens.stream().filter(row -> row.is("test_order", order.text("id")));
    }

    /** Whether none was drawn on it, or what was drawn was rejected; a result that has come since closes it. */
    private boolean waits(Row order, SpecimenType type, List<Row> specimens, LocalDate day) {
        boolean open = order.is("status", "active")
                || (order.is("status", "revoked")
                        && on(order, specimens).findAny().isPresent());
        return open
                && on(order, specimens).noneMatch(row -> row.is("status", "available"))
                && store.rows("test_order").stream()
                        .noneMatch(row -> row.is("replaces", order.text("id")) && row.by("date", day.minusDays(1)))
                && store.rows(type == SpecimenType.VIRAL_LOAD ? "viral_load" : "cd4").stream()
                        .noneMatch(row -> row.is("client", order.text("client"))
                                && row.by("date", day)
                                && !row.by("date", order.day("date", day).minusDays(1)));
    }

    private static @Nullable LocalDate latest(Stream<Row> rows) {
        return rows.map(row -> row.day("date", LocalDate.MIN))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
