package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.artgroups.decisions.eligibility.ClientRecords.Finding;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.BooleanType;
import org.jspecify.annotations.Nullable;

/** Whether a client is pregnant and has active tuberculosis, by everything that may say so. */
final class ConditionFacts {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Finding::at)
            .thenComparing(Finding::present)
            .thenComparing(Finding::record, Comparator.reverseOrder());

    private final ClientRecords recorded;
    private final LocalDate asOf;
    private final Windows windows;

    ConditionFacts(ClientRecords recorded, LocalDate asOf, Windows windows) {
        this.recorded = recorded;
        this.asOf = asOf;
        this.windows = windows;
    }

    /** The newest thing found about something; null if there is none. */
    static @Nullable Finding newest(ClientRecords recorded, String what, LocalDate asOf) {
        return recorded.findings.stream()
                .filter(finding -> finding.what().equals(what))
                .filter(finding -> finding.date() == null || !finding.date().isAfter(asOf))
                .max(ORDER)
                .orElse(null);
    }

    FactValue pregnant() {
        LocalDate from = asOf.minusMonths(windows.in(Fact.PREGNANT));
        List<Finding> inTime = recorded.findings.stream()
                .filter(finding -> finding.what().equals(Interpretation.PREGNANCY))
                .filter(finding -> finding.date() == null || !finding.date().isAfter(asOf))
                .filter(finding -> finding.until() != null
                        ? !finding.until().isBefore(asOf)
                        : finding.date() == null || finding.date().isAfter(from))
                .toList();
        Finding newest = inTime.stream().max(ORDER).orElse(null);
        Finding lasting = recorded.findings.stream()
                .filter(finding -> finding.what().equals(Interpretation.PREGNANCY) && finding.lasting())
                .max(ORDER)
                .orElse(null);
        if (newest != null && newest.present()) {
            return value(Fact.PREGNANT, true, List.of(newest.record()), newest.date());
        }
        if (lasting != null && newest != null) {
            boolean fresh = inTime.contains(lasting);
            if (fresh) {
                return FactValue.unknown(
                        Fact.PREGNANT,
                        "a pregnancy on record is not ended, and an answer of " + newest.date() + " says no",
                        List.of(lasting.record(), newest.record()));
            }
        }
        if (newest != null) {
            return value(Fact.PREGNANT, false, List.of(newest.record()), newest.date());
        }
        return lasting == null
                ? FactValue.recorded(Fact.PREGNANT, false, List.of())
                : FactValue.unknown(
                        Fact.PREGNANT,
                        "a pregnancy recorded on " + lasting.date() + " was never ended",
                        List.of(lasting.record()));
    }

    FactValue tuberculosis(FactValue treated) {
        Set<String> evidence = new TreeSet<>(recorded.conditions("tuberculosis"));
        if (treated.precise()
                && Boolean.TRUE.equals(((BooleanType) treated.possible().get(0)).getValue())) {
            evidence.addAll(treated.evidence());
        }
        LocalDate from = asOf.minusMonths(windows.in(Fact.ACTIVE_TB));
        Finding newest = null;
        for (Finding finding : recorded.findings) {
            if (!finding.what().equals(Interpretation.TUBERCULOSIS)
                    || finding.date() == null
                    || finding.date().isAfter(asOf)) {
                continue;
            }
            if (finding.present() && finding.date().isAfter(from) && !overSince(finding.date())) {
                evidence.add(finding.record());
            }
            newest = newest == null || ORDER.compare(finding, newest) > 0 ? finding : newest;
        }
        if (!evidence.isEmpty()) {
            return value(Fact.ACTIVE_TB, true, List.copyOf(evidence), null);
        }
        return newest == null || newest.present()
                ? FactValue.recorded(Fact.ACTIVE_TB, false, List.of())
                : value(Fact.ACTIVE_TB, false, List.of(newest.record()), newest.date());
    }

    /** Whether treatment was completed or stopped on a day or after it. */
    private boolean overSince(LocalDate day) {
        return recorded.tuberculosisTreated.stream()
                        .anyMatch(period -> period.last() != null
                                && period.last().isBefore(asOf)
                                && period.last().isAfter(day))
                || recorded.findings.stream()
                        .anyMatch(finding -> finding.what().equals("tb-treatment")
                                && !finding.present()
                                && finding.date() != null
                                && !finding.date().isAfter(asOf)
                                && finding.date().isAfter(day));
    }

    private static FactValue value(Fact fact, boolean yes, List<String> evidence, @Nullable LocalDate date) {
        return new FactValue(fact, List.of(new BooleanType(yes)), null, evidence, date);
    }

    /** Whether the client left for another facility and has not been here since. */
    FactValue transferred() {
        ClientRecords.Period newest = recorded.transfers.stream()
                .filter(stay -> stay.last() != null && !stay.last().isAfter(asOf))
                .max(Comparator.comparing(
                        ClientRecords.Period::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .orElse(null);
        if (newest == null || newest.last() == null) {
            return new FactValue(Fact.TRANSFERRED_OUT, List.of(new BooleanType(false)), FactValue.NO_RECORD, List.of());
        }
        LocalDate left = newest.last();
        boolean back = recorded.transfers.stream()
                        .anyMatch(stay -> stay.last() == null && stay.first().isAfter(left))
                || recorded.medicines.stream()
                        .anyMatch(one -> !one.prescribed() && one.date().isAfter(left));
        return new FactValue(
                Fact.TRANSFERRED_OUT, List.of(new BooleanType(!back)), "left on " + left, List.of(newest.record()));
    }

    /** What stands in every answer about a person. */
    static List<FactValue> person(ClientRecords.@Nullable Person person) {
        List<FactValue> values = new ArrayList<>();
        List<String> evidence = person == null ? List.of() : List.copyOf(new LinkedHashSet<>(List.of(person.record())));
        boolean deceased = person != null && person.deceased();
        boolean replaced = person != null && person.replaced();
        values.add(FactValue.recorded(Fact.DECEASED, deceased, deceased ? evidence : List.of()));
        values.add(FactValue.recorded(Fact.REPLACED, replaced, replaced ? evidence : List.of()));
        return values;
    }
}
