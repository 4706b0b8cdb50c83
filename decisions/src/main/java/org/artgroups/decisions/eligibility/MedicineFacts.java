package org.artgroups.decisions.eligibility;

import static org.artgroups.decisions.eligibility.FactCalculator.months;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.artgroups.decisions.eligibility.ClientRecords.Medicine;
import org.artgroups.decisions.eligibility.ClientRecords.Period;
import org.artgroups.fhir.generated.Fact;

/** What the medicines of one client mean as of a day: how long on treatment, on which regimen, with what left. */
public final class MedicineFacts {

    /** Day 28 after the last day of a supply is still no interruption. */
    private static final int DAYS_UNTIL_INTERRUPTED = 28;

    private static final int MONTHS_AN_INTERRUPTION_COUNTS = 6;

    private static final Comparator<Medicine> EARLIEST =
            Comparator.comparing(Medicine::date).thenComparing(Medicine::record);
    private static final Comparator<Medicine> NEWEST =
            Comparator.comparing(Medicine::date).reversed().thenComparing(Medicine::record);

    private final ClientRecords recorded;
    private final LocalDate asOf;

    MedicineFacts(ClientRecords recorded, LocalDate asOf) {
        this.recorded = recorded;
        this.asOf = asOf;
    }

    /** Works out what is wanted: a client has more records of medicines than of everything else. */
    void addTo(List<FactValue> values, Set<Fact> wanted) {
        List<Medicine> prescribed = new ArrayList<>();
        List<Medicine> handedOut = new ArrayList<>();
        for (Medicine medicine : recorded.medicines) {
            (medicine.prescribed() ? prescribed : handedOut).add(medicine);
        }
        if (wanted.contains(Fact.MONTHS_ON_ART)) {
            addStart(values, handedOut);
        }
        if (wanted.contains(Fact.MONTHS_ON_REGIMEN) || wanted.contains(Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH)) {
            // prescriptions and statements say what the regimen is; what was handed out only where there are none
            addRegimen(values, prescribed.isEmpty() ? handedOut : prescribed);
        }
        if (wanted.contains(Fact.REGIMEN_LINE)) {
            addLine(values, prescribed);
        }
        if (wanted.contains(Fact.INTERRUPTED) || wanted.contains(Fact.DAYS_LATE)) {
            addSupply(values, handedOut);
        }
        addTuberculosis(values);
    }

    private void addStart(List<FactValue> values, List<Medicine> handedOut) {
        recorded.medicines.stream().min(EARLIEST).ifPresent(first -> {
            Set<String> evidence = new java.util.LinkedHashSet<>(List.of(first.record()));
            // the newest refill shows that treatment goes on
            handedOut.stream().min(NEWEST).map(Medicine::record).ifPresent(evidence::add);
            values.add(FactValue.number(Fact.MONTHS_ON_ART, months(first.date(), asOf), List.copyOf(evidence)));
        });
    }

    private void addRegimen(List<FactValue> values, List<Medicine> reported) {
        Regimen present = Regimen.newest(reported);
        if (present == null) {
            return;
        }
        LocalDate start = present.first().date();
        Regimen before = Regimen.newest(
                reported.stream().filter(one -> one.date().isBefore(start)).toList());
        boolean toDolutegravir = before != null && present.hasDolutegravir() && !before.hasDolutegravir();
        Set<String> evidence =
                new java.util.LinkedHashSet<>(List.of(present.first().record()));
        present.medicines().stream().map(Medicine::record).sorted().forEach(evidence::add);
        values.add(FactValue.number(Fact.MONTHS_ON_REGIMEN, months(start, asOf), List.copyOf(evidence)));
        values.add(FactValue.number(
                Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH,
                months(before != null && toDolutegravir ? before.first().date() : start, asOf),
                List.copyOf(evidence)));
    }

    private static void addLine(List<FactValue> values, List<Medicine> prescribed) {
        Medicine newest = prescribed.stream()
                .filter(one -> one.number() != null)
                .min(NEWEST)
                .orElse(null);
        if (newest != null && newest.number() != null) {
            values.add(FactValue.number(Fact.REGIMEN_LINE, newest.number(), List.of(newest.record())));
        }
    }

    private void addSupply(List<FactValue> values, List<Medicine> handedOut) {
        // of each day what lasts longest
        Map<LocalDate, Medicine> days = new TreeMap<>();
        for (Medicine one : handedOut) {
            days.merge(one.date(), one, MedicineFacts::longer);
        }
        Medicine newest = null;
        LocalDate until = null;
        boolean interrupted = false;
        for (Medicine supply : days.values()) {
            interrupted |= until != null
                    && ChronoUnit.DAYS.between(until, supply.date()) > DAYS_UNTIL_INTERRUPTED
                    && supply.date().isAfter(asOf.minusMonths(MONTHS_AN_INTERRUPTION_COUNTS));
            newest = supply;
            until = supply.date().plusDays(daysOf(supply));
        }
        if (newest == null || until == null) {
            return;
        }
        long late = ChronoUnit.DAYS.between(until, asOf);
        List<String> evidence = List.of(newest.record());
        values.add(FactCalculator.answer(Fact.INTERRUPTED, interrupted || late > DAYS_UNTIL_INTERRUPTED, evidence));
        values.add(FactValue.number(Fact.DAYS_LATE, (int) Math.max(0, late), evidence));
    }

    private static Medicine longer(Medicine one, Medicine other) {
        int longer = Integer.compare(daysOf(one), daysOf(other));
        return longer > 0 || (longer == 0 && one.record().compareTo(other.record()) < 0) ? one : other;
    }

    private static int daysOf(Medicine supply) {
        Integer days = supply.number();
        return days == null ? 0 : days;
    }

    private void addTuberculosis(List<FactValue> values) {
        // periods that meet or overlap are one treatment
        LocalDate first = null;
        LocalDate last = null;
        Set<String> records = new TreeSet<>();
        for (Period period : recorded.tuberculosisTreated.stream()
                .sorted(Comparator.comparing(Period::first).thenComparing(Period::record))
                .toList()) {
            LocalDate end = period.last() == null ? LocalDate.MAX : period.last();
            if (last == null || (!last.equals(LocalDate.MAX) && period.first().isAfter(last.plusDays(1)))) {
                first = period.first();
                last = end;
                records.clear();
            } else if (end.isAfter(last)) {
                last = end;
            }
            records.add(period.record());
        }
        List<String> evidence = List.copyOf(records);
        boolean running = last != null && !last.isBefore(asOf);
        values.add(FactValue.recorded(Fact.ON_TB_TREATMENT, running, evidence));
        if (first != null && running) {
            values.add(FactValue.number(Fact.MONTHS_ON_TB_TREATMENT, months(first, asOf), evidence));
        } else if (last != null) {
            values.add(FactValue.number(Fact.MONTHS_SINCE_TB_TREATMENT, months(last, asOf), evidence));
        }
    }
}
