package org.artgroups.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.decisions.views.Concept;
import org.jspecify.annotations.Nullable;

/**
 * A medicine by one of the codes of a prescription, a statement or a refill: its own, or those of the Medication it refers to.
 *
 * @param row what says so
 */
record Coded(Row row, @Nullable String system, @Nullable String code) {
    /** Of several codes of one thing the first is that of an antiretroviral. */
    static final Comparator<Coded> ART_FIRST = Comparator.comparing(
            (Coded code) -> code.art().orElse(null), Comparator.nullsLast(Comparator.<String>naturalOrder()));

    /** Of several codes of one thing the first is one that is known here. */
    static final Comparator<Coded> KNOWN_FIRST = Comparator.comparing(
                    (Coded code) -> code.standard().orElse(null),
                    Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(ART_FIRST);

    private static final String MEDICINE = "medicine";
    private static final String ART = "art-medicine";

    /** One for each code; one without a code if there is none. */
    static Stream<Coded> of(Row row, Store store) {
        List<Row> referred = row.has("medication")
                ? store.rows("medication").stream()
                        .filter(each -> each.is("id", row.text("medication")))
                        .toList()
                : List.of();
        if (referred.isEmpty()) {
            return Stream.of(new Coded(row, row.text("system"), row.text("code")));
        }
        List<Coded> codes = new ArrayList<>();
        for (Row each : referred) {
            codes.add(new Coded(
                    row,
                    row.has("system") ? row.text("system") : each.text("system"),
                    row.has("code") ? row.text("code") : each.text("code")));
        }
        return codes.stream();
    }

    Optional<Concept> in(String list) {
        return Definitions.concept(list, system, code);
    }

    /** As a standard code; empty if it is no antiretroviral. */
    Optional<String> art() {
        return in(ART).map(Concept::standard);
    }

    /** As a standard code; empty if it is not known. */
    Optional<String> standard() {
        return in(MEDICINE).map(Concept::standard);
    }

    /** By its standard code, else its own, else its name. */
    private String key() {
        return standard().orElseGet(() -> code == null ? String.valueOf(row.text("text")) : Medicine.key(system, code));
    }

    /** As prescribed: without a code nobody knows whether it is an antiretroviral. */
    Medicine prescribed() {
        return new Medicine(key(), art().isPresent());
    }

    /** As handed out: without a code it is taken for an antiretroviral, as most of what groups hand out is. */
    Medicine handedOut() {
        return new Medicine(key(), art().isPresent() || code == null);
    }
}
