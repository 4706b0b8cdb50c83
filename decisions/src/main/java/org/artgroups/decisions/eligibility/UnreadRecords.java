package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.decisions.eligibility.ClientRecords.Result;
import org.artgroups.decisions.eligibility.ClientRecords.Unread;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.BooleanType;
import org.jspecify.annotations.Nullable;

/** Makes facts unknown that records may bear on which nobody could read: "no" is a finding only where nothing is in the way. */
final class UnreadRecords {

    private static final Set<Fact> NEVER_OF_MEN = Set.of(Fact.PREGNANT, Fact.BREASTFEEDING);

    private final ClientRecords recorded;
    private final LocalDate asOf;
    private final Windows windows;

    UnreadRecords(ClientRecords recorded, LocalDate asOf, Windows windows) {
        this.recorded = recorded;
        this.asOf = asOf;
        this.windows = windows;
    }

    Facts applyTo(Facts facts) {
        if (recorded.unread.isEmpty()) {
            return facts;
        }
        Map<Fact, List<Unread>> inTheWay = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            List<Unread> ofFact = recorded.unread.stream()
                    .filter(record -> record.facts().contains(fact) && bears(record, facts.get(fact)))
                    .toList();
            if (!ofFact.isEmpty()) {
                inTheWay.put(fact, ofFact);
            }
        }
        List<FactValue> values = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            FactValue value = facts.get(fact);
            List<Unread> records = inTheWay.get(fact);
            values.add(records == null ? value : doubted(value, records));
        }
        List<Unread> unread = recorded.unread.stream()
                .filter(record -> inTheWay.values().stream().anyMatch(list -> list.contains(record)))
                .map(record -> new Unread(
                        record.record(),
                        record.date(),
                        record.system(),
                        record.code(),
                        record.text(),
                        record.reason(),
                        inTheWay.entrySet().stream()
                                .filter(entry -> entry.getValue().contains(record))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(Fact.class)))))
                .toList();
        return new Facts(values, unread);
    }

    private FactValue doubted(FactValue value, List<Unread> records) {
        List<String> evidence = records.stream().map(Unread::record).distinct().toList();
        String note = (value.note() == null || value.note().equals(FactValue.NO_RECORD) ? "" : value.note() + "; ")
                + (evidence.size() == 1 ? "a record" : evidence.size() + " records")
                + " that may bear on it cannot be read: " + evidence.get(0) + ", "
                + records.get(0).reason();
        if (windows.cautions().contains(value.fact())) {
            return new FactValue(
                    value.fact(), value.possible(), "caution: " + note, joined(value, evidence), value.date());
        }
        return value.unknown(note, evidence);
    }

    private static List<String> joined(FactValue value, List<String> evidence) {
        List<String> records = new ArrayList<>(value.evidence());
        evidence.stream().filter(record -> !records.contains(record)).forEach(records::add);
        return records;
    }

    /** Whether a record could change a value, were it read. */
    private boolean bears(Unread record, FactValue value) {
        Fact fact = value.fact();
        if (NEVER_OF_MEN.contains(fact) && recorded.person != null && "male".equals(recorded.person.gender())) {
            return false;
        }
        boolean answer = record.record().startsWith("Observation/");
        LocalDate date = record.date();
        if (answer
                && date != null
                && fact != Fact.VIRAL_LOAD_DUE
                && fact.window().isPresent()
                && fact.windowUnit().orElse("").equals("mo")
                && !date.isAfter(asOf.minusMonths(windows.in(fact)))) {
            return false;
        }
        if (fact.absence().equals("no")
                && value.precise()
                && value.possible().get(0) instanceof BooleanType yes
                && yes.getValue()) {
            return false; // what was read says yes already
        }
        if (fact == Fact.ON_ART) {
            return value.possible().isEmpty() && value.evidence().isEmpty();
        }
        if (fact == Fact.VIRAL_LOAD_DUE) {
            return value.precise()
                    && ((BooleanType) value.possible().get(0)).getValue()
                    && (date == null || date.isAfter(asOf.minusMonths(windows.in(fact))));
        }
        if (fact == Fact.PREVIOUS_VIRAL_LOAD) {
            return newerThan(date, previousDay());
        }
        if (fact == Fact.MONTHS_ON_REGIMEN
                || fact == Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH
                || fact == Fact.REGIMEN_LINE) {
            return !recorded.medicines.isEmpty();
        }
        return newerThan(date, value.date());
    }

    private @Nullable LocalDate previousDay() {
        List<LocalDate> days = recorded.viralLoads.stream()
                .map(Result::date)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        return days.size() < 2 ? null : days.get(1);
    }

    private static boolean newerThan(@Nullable LocalDate date, @Nullable LocalDate known) {
        return date == null || known == null || !date.isBefore(known);
    }
}
