package org.artgroups.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.artgroups.decisions.standing.ClinicalSnapshot.Supply;
import org.artgroups.decisions.standing.ClinicalSnapshot.Usual;
import org.artgroups.decisions.standing.Medicine;
import org.jspecify.annotations.Nullable;

/** What a client was handed out last of each medicine, as {@code supplies.sql} tells it. Safe for use by many threads. */
final class Supplies {
    private final Store store;

    Supplies(Store store) {
        this.store = store;
    }

    /** What was handed out of a medicine on a day, all of it together. */
    private record ADay(LocalDate date, List<Row> refills) {
        int days() {
            BigDecimal days = sum("days");
            return days == null ? 0 : days.intValue();
        }

        @Nullable
        BigDecimal sum(String column) {
            return refills.stream()
                    .filter(row -> row.has(column))
                    .map(row -> row.number(column))
                    .reduce(BigDecimal::add)
                    .orElse(null);
        }

        @Nullable
        String greatest(String column) {
            return refills.stream()
                    .filter(row -> row.has(column))
                    .map(row -> row.id(column))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        boolean whole() {
            return sum("owed") == null && refills.stream().noneMatch(row -> row.flag("completes")) && days() > 0;
        }

        @Nullable
        String partFill() {
            return refills.stream()
                    .filter(row -> row.has("owed"))
                    .map(row -> row.id("id"))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /** What was handed out before a day, by the names of the medicines. */
    List<Supply> read(String client, LocalDate day) {
        Map<String, List<Row>> codes = store.rows("refill").stream()
                .filter(row -> row.is("client", client) && row.by("date", day.minusDays(1)))
                .collect(Collectors.groupingBy(row -> row.id("id"), LinkedHashMap::new, Collectors.toList()));
        Map<String, Medicine> medicines = new TreeMap<>();
        Map<String, Map<LocalDate, List<Row>>> days = new TreeMap<>();
        for (List<Row> rows : codes.values()) {
            Coded best = rows.stream()
                    .flatMap(row -> Coded.of(row, store))
                    .min(Coded.KNOWN_FIRST)
                    .orElseThrow();
            Medicine medicine = best.handedOut();
            medicines.put(medicine.key(), medicine);
            days.computeIfAbsent(medicine.key(), key -> new TreeMap<>())
                    .computeIfAbsent(best.row().day("date", day), date -> new ArrayList<>())
                    .add(best.row());
        }
        return medicines.values().stream()
                .map(medicine -> supply(
                        medicine,
                        days.getOrDefault(medicine.key(), Map.of()).entrySet().stream()
                                .map(each -> new ADay(each.getKey(), each.getValue()))
                                .sorted(Comparator.comparing(ADay::date).reversed())
                                .toList()))
                .toList();
    }

    private static Supply supply(Medicine medicine, List<ADay> newestFirst) {
        ADay last = newestFirst.get(0);
        return new Supply(
                medicine,
                last.date(),
                last.date().plusDays(last.days()),
                last.sum("owed"),
                last.greatest("owed_unit"),
                last.partFill(),
                newestFirst.stream()
                        .filter(ADay::whole)
                        .findFirst()
                        .map(usual -> new Usual(usual.days(), usual.sum("quantity"), usual.greatest("quantity_unit")))
                        .orElse(null),
                null);
    }
}
