package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.artgroups.decisions.eligibility.ClientRecords.Result;
import org.artgroups.fhir.generated.Fact;
import org.jspecify.annotations.Nullable;

/** What the laboratory results of one client mean as of a day. */
public final class ResultFacts {

    /** What cannot be read counts least. */
    private static final Comparator<@Nullable LabValue> HIGHEST =
            Comparator.nullsFirst(Comparator.comparing(LabValue::greatest).thenComparing(LabValue::least));

    private static final Comparator<@Nullable LabValue> LOWEST =
            Comparator.nullsFirst(Comparator.comparing(LabValue::least)
                    .thenComparing(LabValue::greatest)
                    .reversed());

    private final ClientRecords recorded;
    private final LocalDate asOf;
    private final Windows windows;

    ResultFacts(ClientRecords recorded, LocalDate asOf, Windows windows) {
        this.recorded = recorded;
        this.asOf = asOf;
        this.windows = windows;
    }

    void addTo(List<FactValue> values) {
        Result last = ofDayBefore(null, recorded.viralLoads, ResultFacts::viralLoad, HIGHEST);
        Result previous =
                last == null ? null : ofDayBefore(last.date(), recorded.viralLoads, ResultFacts::viralLoad, HIGHEST);
        LabValue reading = last == null ? null : viralLoad(last);
        List<String> evidence = evidence(last);
        values.add(value(Fact.LAST_VIRAL_LOAD, last, reading));
        values.add(value(Fact.PREVIOUS_VIRAL_LOAD, previous, previous == null ? null : viralLoad(previous)));
        values.add(FactValue.recorded(Fact.VIRAL_LOAD_TAKEN, last != null, evidence));
        values.add(since(Fact.MONTHS_SINCE_VIRAL_LOAD, last));
        if (last != null) {
            int completed = FactCalculator.months(last.date(), asOf);
            values.add(FactValue.number(
                            Fact.VIRAL_LOAD_AGE,
                            last.date().plusMonths(completed).isBefore(asOf) ? completed + 1 : completed,
                            evidence)
                    .on(last.date()));
        }
        values.add(
                reading == null || last == null
                        ? FactValue.unknown(Fact.LAST_VIRAL_LOAD_DETECTED, null, evidence)
                        : FactCalculator.answer(
                                        Fact.LAST_VIRAL_LOAD_DETECTED,
                                        reading.least().signum() > 0,
                                        evidence)
                                .on(last.date()));
        values.add(FactCalculator.answer(
                        Fact.VIRAL_LOAD_DUE,
                        last == null || FactCalculator.months(last.date(), asOf) >= windows.in(Fact.VIRAL_LOAD_DUE),
                        evidence)
                .on(last == null ? null : last.date()));

        Result count = ofDayBefore(null, recorded.cd4, ResultFacts::cd4, LOWEST);
        values.add(value(Fact.LAST_CD4, count, count == null ? null : cd4(count)));
        values.add(since(Fact.MONTHS_SINCE_CD4, count));
        Result percent = ofDayBefore(null, recorded.cd4Percent, ResultFacts::percent, LOWEST);
        values.add(value(Fact.LAST_CD4_PERCENT, percent, percent == null ? null : percent(percent)));
    }

    /** Of the newest day with a result, before a day or at all: the last, of those of one time the one that counts most. */
    private static @Nullable Result ofDayBefore(
            @Nullable LocalDate day,
            List<Result> results,
            Function<Result, @Nullable LabValue> reading,
            Comparator<@Nullable LabValue> counts) {
        Result best = null;
        for (Result result : results) {
            if ((day == null || result.date().isBefore(day))
                    && (best == null || counts(result, best, reading, counts))) {
                best = result;
            }
        }
        return best;
    }

    private static boolean counts(
            Result one,
            Result other,
            Function<Result, @Nullable LabValue> reading,
            Comparator<@Nullable LabValue> counts) {
        int newer = one.date().compareTo(other.date());
        if (newer == 0) {
            newer = Long.compare(one.at(), other.at());
        }
        if (newer == 0) {
            newer = counts.compare(reading.apply(one), reading.apply(other));
        }
        return newer > 0 || (newer == 0 && one.record().compareTo(other.record()) < 0);
    }

    private static @Nullable LabValue viralLoad(Result result) {
        return LabValue.viralLoad(
                result.value(),
                result.comparator(),
                result.unit(),
                result.log(),
                result.notDetected(),
                result.text(),
                result.unitNeeded());
    }

    private static @Nullable LabValue cd4(Result result) {
        return result.value() == null
                ? LabValue.cellsText(result.text(), false)
                : LabValue.cd4(result.value(), result.comparator(), result.unit());
    }

    private static @Nullable LabValue percent(Result result) {
        return result.value() == null
                ? LabValue.cellsText(result.text(), true)
                : LabValue.percent(result.value(), result.comparator(), result.unit());
    }

    private static FactValue value(Fact fact, @Nullable Result result, @Nullable LabValue reading) {
        if (result == null) {
            return FactValue.unknown(fact, null, List.of());
        }
        if (reading == null) {
            return FactValue.unknown(
                            fact,
                            "the result on " + result.date()
                                    + " cannot be read: no number, or a unit that is not known",
                            evidence(result))
                    .on(result.date());
        }
        String note = (reading.written() == null ? "on " : reading.written() + " on ")
                + result.date()
                + (result.dated() == null ? "" : ", " + result.dated());
        return FactValue.between(fact, reading.least(), reading.greatest(), note, evidence(result))
                .on(result.date());
    }

    private FactValue since(Fact fact, @Nullable Result result) {
        return result == null
                ? FactValue.unknown(fact, null, List.of())
                : FactValue.number(fact, FactCalculator.months(result.date(), asOf), evidence(result))
                        .on(result.date());
    }

    private static List<String> evidence(@Nullable Result result) {
        return result == null ? List.of() : List.of(result.record());
    }
}
