package org.artgroups.server.eligibility;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.BooleanType;
import org.jspecify.annotations.Nullable;

/** One row of {@code facts.sql}, read as the vocabulary of facts defines them (code system {@code fact}). */
final class FactsRow {

    private static final int MONTHS_UNTIL_VIRAL_LOAD_IS_DUE = 12;
    /** The query's word for a treatment that goes on. */
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private final ResultSet row;
    private final LocalDate asOf;

    FactsRow(ResultSet row, LocalDate asOf) {
        this.row = row;
        this.asOf = asOf;
    }

    Facts facts() throws SQLException {
        List<FactValue> values = new ArrayList<>();
        values.add(age());
        values.add(married());
        values.add(monthsOnArt());
        values.add(monthsOnRegimen(Fact.MONTHS_ON_REGIMEN, "regimen_start"));
        values.add(monthsOnRegimen(Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH, "regimen_start_dtg"));
        values.add(number(Fact.REGIMEN_LINE, "regimen_line", records("line_record")));
        addViralLoads(values);
        values.add(lab(Fact.LAST_CD4, "cd4_", LabValue::cd4));
        values.add(monthsSince(Fact.MONTHS_SINCE_CD4, "cd4_date", "cd4_id"));
        values.add(lab(Fact.LAST_CD4_PERCENT, "cd4_percent_", LabValue::percent));
        values.add(number(Fact.WHO_STAGE, "stage", observation("stage_id")));
        values.add(recorded(Fact.ACTIVE_TB, "tb_records"));
        values.add(recorded(Fact.CONDITION_NEEDING_FOLLOW_UP, "follow_up_records"));
        values.add(recorded(Fact.CURRENT_ILLNESS, "illness_records"));
        values.add(recorded(Fact.KAPOSI_SARCOMA, "kaposi_records"));
        values.add(recorded(Fact.ADVERSE_REACTION, "reaction_records"));
        values.add(recorded(Fact.IN_OTHER_GROUP, "group_records"));
        values.add(FactValue.recorded(Fact.PREGNANT, row.getBoolean("pregnant"), observation("pregnancy_id")));
        values.add(FactValue.recorded(
                Fact.BREASTFEEDING, row.getBoolean("breastfeeding"), observation("breastfeeding_id")));
        addTbTreatment(values);
        addAdherence(values);
        addSupply(values);
        values.add(answer(Fact.KNOWS_STATUS, row.getBoolean("disclosure"), observation("disclosure_id")));
        return new Facts(values);
    }

    private FactValue age() throws SQLException {
        String written = row.getString("birth_date");
        if (written == null) {
            return FactValue.unknown(Fact.AGE, null, List.of());
        }
        BirthDate birth = BirthDate.parse(written);
        if (birth.latest().isAfter(asOf)) {
            return FactValue.unknown(Fact.AGE, "born after " + asOf, List.of());
        }
        return FactValue.between(
                Fact.AGE,
                Period.between(birth.latest(), asOf).getYears(),
                Period.between(birth.earliest(), asOf).getYears(),
                birth.exact() ? null : "born in " + written,
                client());
    }

    private FactValue married() throws SQLException {
        String status = row.getString("marital_status");
        return status == null || status.equals("UNK")
                ? FactValue.unknown(Fact.MARRIED, null, List.of())
                : answer(Fact.MARRIED, row.getBoolean("married"), client());
    }

    private FactValue monthsOnArt() throws SQLException {
        LocalDate start = date("art_start");
        if (start == null) {
            return FactValue.unknown(Fact.MONTHS_ON_ART, null, List.of());
        }
        // the newest refill shows that treatment goes on
        return FactValue.number(
                Fact.MONTHS_ON_ART, months(start), joined(text("art_start_record"), text("newest_refill")));
    }

    private FactValue monthsOnRegimen(Fact fact, String since) throws SQLException {
        LocalDate start = date(since);
        if (start == null) {
            return FactValue.unknown(fact, null, List.of());
        }
        List<String> evidence = joined(text("regimen_start_record"));
        records("regimen_records").stream()
                .filter(record -> !evidence.contains(record))
                .forEach(evidence::add);
        return FactValue.number(fact, months(start), evidence);
    }

    private void addViralLoads(List<FactValue> values) throws SQLException {
        LabValue last = viralLoad("last_");
        LocalDate date = date("last_date");
        List<String> evidence = observation("last_id");
        values.add(lab(Fact.LAST_VIRAL_LOAD, last, date, evidence));
        values.add(lab(
                Fact.PREVIOUS_VIRAL_LOAD, viralLoad("previous_"), date("previous_date"), observation("previous_id")));
        values.add(monthsSince(Fact.MONTHS_SINCE_VIRAL_LOAD, "last_date", "last_id"));
        values.add(
                last == null
                        ? FactValue.unknown(Fact.LAST_VIRAL_LOAD_DETECTED, null, evidence)
                        : answer(Fact.LAST_VIRAL_LOAD_DETECTED, last.least().signum() > 0, evidence));
        values.add(
                answer(Fact.VIRAL_LOAD_DUE, date == null || months(date) >= MONTHS_UNTIL_VIRAL_LOAD_IS_DUE, evidence));
    }

    private @Nullable LabValue viralLoad(String prefix) throws SQLException {
        return LabValue.viralLoad(
                row.getBigDecimal(prefix + "value"),
                row.getString(prefix + "comparator"),
                row.getString(prefix + "unit"),
                row.getBoolean(prefix + "log"),
                row.getBoolean(prefix + "not_detected"),
                row.getString(prefix + "text"));
    }

    /** A way of reading a number with comparator and unit. */
    @FunctionalInterface
    private interface Reading {
        @Nullable
        LabValue of(@Nullable BigDecimal value, @Nullable String comparator, @Nullable String unit);
    }

    private FactValue lab(Fact fact, String prefix, Reading reading) throws SQLException {
        return lab(
                fact,
                reading.of(
                        row.getBigDecimal(prefix + "value"),
                        row.getString(prefix + "comparator"),
                        row.getString(prefix + "unit")),
                date(prefix + "date"),
                observation(prefix + "id"));
    }

    private static FactValue lab(
            Fact fact, @Nullable LabValue reading, @Nullable LocalDate date, List<String> evidence) {
        if (evidence.isEmpty()) {
            return FactValue.unknown(fact, null, evidence);
        }
        if (reading == null) {
            return FactValue.unknown(
                    fact,
                    "the result on " + date + " cannot be read: no number, or a unit that is not known",
                    evidence);
        }
        String note = reading.written() == null ? "on " + date : reading.written() + " on " + date;
        return FactValue.between(fact, reading.least(), reading.greatest(), note, evidence);
    }

    private void addTbTreatment(List<FactValue> values) throws SQLException {
        LocalDate first = date("tb_treatment_first");
        LocalDate last = date("tb_treatment_last");
        List<String> evidence = records("tb_treatment_records");
        boolean running = first != null && last != null && !last.isBefore(asOf);
        values.add(FactValue.recorded(Fact.ON_TB_TREATMENT, running, evidence));
        values.add(
                first != null && running
                        ? FactValue.number(Fact.MONTHS_ON_TB_TREATMENT, months(first), evidence)
                        : FactValue.unknown(Fact.MONTHS_ON_TB_TREATMENT, null, List.of()));
        values.add(
                last != null && !running && last.isBefore(NO_END)
                        ? FactValue.number(Fact.MONTHS_SINCE_TB_TREATMENT, months(last), evidence)
                        : FactValue.unknown(Fact.MONTHS_SINCE_TB_TREATMENT, null, List.of()));
    }

    private void addAdherence(List<FactValue> values) throws SQLException {
        List<String> evidence = observation("adherence_id");
        String adherence = row.getString("adherence");
        values.add(answer(Fact.GOOD_ADHERENCE, "good".equals(adherence), adherence == null ? List.of() : evidence));
        values.add(FactValue.recorded(Fact.POOR_ADHERENCE, "poor".equals(adherence), evidence));
    }

    private void addSupply(List<FactValue> values) throws SQLException {
        LocalDate until = date("supply_until");
        List<String> evidence = records("supply_record");
        values.add(answer(Fact.INTERRUPTED, row.getBoolean("interrupted"), evidence));
        values.add(
                until == null
                        ? FactValue.unknown(Fact.DAYS_LATE, null, evidence)
                        : FactValue.number(
                                Fact.DAYS_LATE, (int) Math.max(0, ChronoUnit.DAYS.between(until, asOf)), evidence));
    }

    /** Yes or no where it was asked; unknown without evidence, but for what is never unknown. */
    private static FactValue answer(Fact fact, boolean yes, List<String> evidence) {
        return evidence.isEmpty() && !fact.absence().equals("yes")
                ? FactValue.unknown(fact, null, evidence)
                : new FactValue(
                        fact, List.of(new BooleanType(yes)), evidence.isEmpty() ? FactValue.NO_RECORD : null, evidence);
    }

    private FactValue recorded(Fact fact, String column) throws SQLException {
        List<String> records = records(column);
        return FactValue.recorded(fact, !records.isEmpty(), records);
    }

    private FactValue number(Fact fact, String column, List<String> evidence) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? FactValue.unknown(fact, null, List.of()) : FactValue.number(fact, number, evidence);
    }

    private FactValue monthsSince(Fact fact, String since, String evidence) throws SQLException {
        LocalDate date = date(since);
        return date == null
                ? FactValue.unknown(fact, null, List.of())
                : FactValue.number(fact, months(date), observation(evidence));
    }

    private int months(LocalDate from) {
        return (int) Period.between(from, asOf).toTotalMonths();
    }

    private @Nullable LocalDate date(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private @Nullable String text(String column) throws SQLException {
        return row.getString(column);
    }

    private List<String> client() throws SQLException {
        return List.of("Patient/" + row.getString("client"));
    }

    private List<String> observation(String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? List.of() : List.of("Observation/" + id);
    }

    /** A column of one record, or of an array of records. */
    private List<String> records(String column) throws SQLException {
        Object value = row.getObject(column);
        return value instanceof Array array
                ? List.of((String[]) array.getArray())
                : value == null ? List.of() : List.of(value.toString());
    }

    private static List<String> joined(@Nullable String... records) {
        List<String> joined = new ArrayList<>();
        for (String record : records) {
            if (record != null && !joined.contains(record)) {
                joined.add(record);
            }
        }
        return joined;
    }
}
