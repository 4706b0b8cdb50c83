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
import org.artgroups.decisions.eligibility.ClientRecords.State;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.BooleanType;

/** What the medicines of one client mean as of a day: how long on treatment, on which regimen, with what left. */
public final class MedicineFacts {

    private static final Comparator<Medicine> NEWEST =
            Comparator.comparing(Medicine::date).reversed().thenComparing(Medicine::record);

    private final ClientRecords recorded;
    private final LocalDate asOf;
    private final Windows windows;
    private final ArtPeriod period;

    MedicineFacts(ClientRecords recorded, LocalDate asOf, Windows windows) {
        this.recorded = recorded;
        this.asOf = asOf;
        this.windows = windows;
        this.period = ArtPeriod.of(recorded, asOf, windows.in(Fact.ON_ART));
    }

    /** Works out what is wanted: a client has more records of medicines than of everything else. */
    void addTo(List<FactValue> values, Set<Fact> wanted) {
        List<Medicine> prescribed = new ArrayList<>();
        List<Medicine> handedOut = new ArrayList<>();
        for (Medicine medicine : recorded.medicines) {
            if (medicine.state() != State.PREVENTION) {
                (medicine.prescribed() ? prescribed : handedOut).add(medicine);
            }
        }
        addStanding(values);
        if (wanted.contains(Fact.MONTHS_ON_ART)) {
            addStart(values, handedOut);
        }
        if (wanted.contains(Fact.MONTHS_ON_REGIMEN) || wanted.contains(Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH)) {
            addRegimen(values, reported(prescribed, handedOut));
        }
        if (wanted.contains(Fact.REGIMEN_LINE)) {
            addLine(values, prescribed, reported(prescribed, handedOut));
        }
        if (wanted.contains(Fact.INTERRUPTED) || wanted.contains(Fact.DAYS_LATE)) {
            addSupply(values, handedOut);
        }
        addTuberculosis(values);
    }

    /** Prescriptions and statements say what the regimen is; what was handed out only where there are none. */
    private static List<Medicine> reported(List<Medicine> prescribed, List<Medicine> handedOut) {
        return prescribed.isEmpty() ? handedOut : prescribed;
    }

    private void addStanding(List<FactValue> values) {
        Boolean standing = period.standing();
        values.add(
                standing == null
                        ? FactValue.unknown(Fact.ON_ART, period.note(), period.evidence())
                        : new FactValue(
                                Fact.ON_ART, List.of(new BooleanType(standing)), period.note(), period.evidence()));
    }

    private void addStart(List<FactValue> values, List<Medicine> handedOut) {
        Medicine first = period.first();
        LocalDate since = period.since();
        if (first == null || since == null) {
            none(values, Fact.MONTHS_ON_ART);
            return;
        }
        Set<String> evidence = new java.util.LinkedHashSet<>(List.of(first.record()));
        // the newest refill shows that treatment goes on
        handedOut.stream().min(NEWEST).map(Medicine::record).ifPresent(evidence::add);
        values.add(FactValue.number(Fact.MONTHS_ON_ART, months(since, asOf), List.copyOf(evidence))
                .noted(period.note()));
    }

    /** No months where treatment does not run, unknown ones where nobody can say. */
    private void none(List<FactValue> values, Fact fact) {
        values.add(
                Boolean.FALSE.equals(period.standing())
                        ? FactValue.number(fact, 0, period.evidence()).noted(period.note())
                        : FactValue.unknown(
                                fact, recorded.medicines.isEmpty() ? null : period.note(), period.evidence()));
    }

    private void addRegimen(List<FactValue> values, List<Medicine> reported) {
        Regimen present = Regimen.newest(reported);
        LocalDate since = period.since();
        if (present == null || since == null) {
            none(values, Fact.MONTHS_ON_REGIMEN);
            none(values, Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH);
            return;
        }
        if (period.held() || !Regimen.isWhole(present.medicines())) {
            List<String> regimen = present.medicines().stream()
                    .map(Medicine::record)
                    .distinct()
                    .toList();
            String note = period.held() ? period.note() : "the regimen on record is not whole";
            values.add(FactValue.unknown(Fact.MONTHS_ON_REGIMEN, note, regimen));
            values.add(FactValue.unknown(Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH, note, regimen));
            return;
        }
        LocalDate start = later(present.first().date(), since);
        Regimen before = Regimen.newest(reported.stream()
                .filter(one -> one.date().isBefore(present.first().date()))
                .toList());
        boolean toDolutegravir = before != null && present.hasDolutegravir() && !before.hasDolutegravir();
        Set<String> evidence =
                new java.util.LinkedHashSet<>(List.of(present.first().record()));
        present.medicines().stream().map(Medicine::record).sorted().forEach(evidence::add);
        values.add(FactValue.number(Fact.MONTHS_ON_REGIMEN, months(start, asOf), List.copyOf(evidence)));
        values.add(FactValue.number(
                Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH,
                months(before != null && toDolutegravir ? later(before.first().date(), since) : start, asOf),
                List.copyOf(evidence)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void addLine(List<FactValue> values, List<Medicine> prescribed, List<Medicine> reported) {
        Medicine newest = prescribed.stream()
                .filter(one -> one.number() != null)
                .min(NEWEST)
                .orElse(null);
        if (newest != null && newest.number() != null) {
            values.add(FactValue.number(Fact.REGIMEN_LINE, newest.number(), List.of(newest.record())));
            return;
        }
        Regimen present = Regimen.newest(reported);
        if (present != null && period.since() != null) {
            values.add(RegimenLine.derived(present, reported, recorded.person, asOf));
        }
    }

    private void addSupply(List<FactValue> values, List<Medicine> handedOut) {
        // of each day what lasts longest
        Map<LocalDate, Medicine> days = new TreeMap<>();
        for (Medicine one : handedOut) {
            days.merge(one.date(), one, MedicineFacts::longer);
        }
        int gap = windows.in(Fact.ON_ART);
        Medicine newest = null;
        LocalDate until = null;
        boolean interrupted = false;
        for (Medicine supply : days.values()) {
            interrupted |= until != null
                    && ChronoUnit.DAYS.between(until, supply.date()) > gap
                    && supply.date().isAfter(asOf.minusMonths(windows.in(Fact.INTERRUPTED)));
            newest = supply;
            until = supply.number() == null ? null : supply.date().plusDays(daysOf(supply));
        }
        if (newest == null) {
            if (period.held()) {
                values.add(FactCalculator.answer(Fact.INTERRUPTED, true, period.evidence()));
            }
            return;
        }
        List<String> evidence = List.of(newest.record());
        if (until == null) {
            String note = "how long the medicines of " + newest.date() + " last is not known";
            values.add(
                    interrupted
                            ? FactCalculator.answer(Fact.INTERRUPTED, true, evidence)
                            : FactValue.unknown(Fact.INTERRUPTED, note, evidence));
            values.add(FactValue.unknown(Fact.DAYS_LATE, note, evidence));
            return;
        }
        long late = ChronoUnit.DAYS.between(until, asOf);
        values.add(FactCalculator.answer(Fact.INTERRUPTED, period.held() || interrupted || late > gap, evidence));
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
        List<String> evidence = new ArrayList<>(records);
        boolean running = last != null && !last.isBefore(asOf);
        ClientRecords.Finding said = ConditionFacts.newest(recorded, "tb-treatment", asOf);
        if (said != null && said.date() != null && (last == null || !last.isAfter(said.date()) || !running)) {
            boolean fresh = said.date().isAfter(asOf.minusMonths(windows.in(Fact.ACTIVE_TB)));
            if (said.present() && fresh) {
                if (!running) {
                    first = said.date();
                }
                running = true;
                evidence = new ArrayList<>(List.of(said.record()));
            } else if (!said.present() && !running && (last == null || last.isBefore(said.date()))) {
                last = said.date();
                evidence = new ArrayList<>(List.of(said.record()));
            }
        }
        values.add(FactValue.recorded(Fact.ON_TB_TREATMENT, running, evidence));
        if (first != null && running && !first.equals(LocalDate.MIN)) {
            values.add(FactValue.number(Fact.MONTHS_ON_TB_TREATMENT, months(first, asOf), evidence));
        } else if (last != null && !running && !last.equals(LocalDate.MIN)) {
            values.add(FactValue.number(Fact.MONTHS_SINCE_TB_TREATMENT, months(last, asOf), evidence));
        }
    }
}
