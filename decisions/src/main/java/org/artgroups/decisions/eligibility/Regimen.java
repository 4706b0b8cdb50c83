package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.ClientRecords.Medicine;
import org.artgroups.decisions.eligibility.ClientRecords.Part;
import org.artgroups.fhir.generated.Atc;
import org.jspecify.annotations.Nullable;

/**
 * A regimen.
 *
 * @param medicines the records of the newest day, and where those are but a part of a regimen, of the newest day before it that
 *     has the other
 * @param first its first record after the last of another medicine
 */
record Regimen(List<Medicine> medicines, Medicine first) {

    private static final Comparator<Medicine> EARLIEST =
            Comparator.comparing(Medicine::date).thenComparing(Medicine::record);

    /** What makes another medicine last longer, and does not act by itself. */
    private static final Set<String> BOOSTERS = Set.of(Atc.RITONAVIR.code());

    /** What is taken as of the newest record; null if nothing is recorded. */
    static @Nullable Regimen newest(List<Medicine> reported) {
        if (reported.isEmpty()) {
            return null;
        }
        List<Medicine> medicines = medicines(reported);
        Set<String> components = components(medicines);
        LocalDate other = LocalDate.MIN;
        for (Medicine one : reported) {
            if (!components.containsAll(one.components()) && one.date().isAfter(other)) {
                other = one.date();
            }
        }
        LocalDate lastOther = other;
        return new Regimen(
                medicines,
                reported.stream()
                        .filter(one -> one.date().isAfter(lastOther))
                        .min(EARLIEST)
                        .orElseThrow());
    }

    private static List<Medicine> medicines(List<Medicine> reported) {
        List<Medicine> newest = newestOf(reported, one -> true);
        Part missing = missing(newest);
        if (missing == null) {
            return newest;
        }
        LocalDate day = newest.get(0).date();
        // one that is a whole regimen was another one: its part is not taken on
        List<Medicine> before = newestOf(
                reported, one -> one.date().isBefore(day) && (one.part() == missing || one.part() == Part.WHOLE));
        return before.stream().allMatch(one -> one.part() == missing)
                ? Stream.concat(newest.stream(), before.stream()).toList()
                : newest;
    }

    private static List<Medicine> newestOf(List<Medicine> reported, Predicate<Medicine> which) {
        LocalDate newest = reported.stream()
                .filter(which)
                .map(Medicine::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return reported.stream()
                .filter(which)
                .filter(one -> one.date().equals(newest))
                .toList();
    }

    /** Which part these lack to be a regimen; null if none, or if they are no part of one. */
    private static @Nullable Part missing(List<Medicine> medicines) {
        Set<String> backbone = codes(medicines, Part.BACKBONE);
        Set<String> third = codes(medicines, Part.THIRD_AGENT);
        if (!codes(medicines, Part.WHOLE).isEmpty()) {
            return null;
        }
        if (third.isEmpty()) {
            return backbone.isEmpty() ? null : Part.THIRD_AGENT;
        }
        return backbone.isEmpty() && third.size() == 1 ? Part.BACKBONE : null;
    }

    private static Set<String> codes(List<Medicine> medicines, Part part) {
        Set<String> codes = new HashSet<>();
        medicines.stream().filter(one -> one.part() == part).forEach(one -> codes.add(one.code()));
        return codes;
    }

    /** The single medicines in all of these. */
    static Set<String> components(List<Medicine> medicines) {
        Set<String> components = new HashSet<>();
        medicines.forEach(one -> components.addAll(one.components()));
        return components;
    }

    /** Whether these are more than one active medicine: one alone is no treatment, and a booster does not act by itself. */
    static boolean isWhole(List<Medicine> medicines) {
        return medicines.stream().anyMatch(one -> one.part() == Part.WHOLE)
                || components(medicines).stream()
                                .filter(one -> !BOOSTERS.contains(one))
                                .count()
                        > 1;
    }

    boolean hasDolutegravir() {
        return medicines.stream().anyMatch(Medicine::dolutegravir);
    }
}
