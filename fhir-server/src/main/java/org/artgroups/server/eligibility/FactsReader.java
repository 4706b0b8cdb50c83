package org.artgroups.server.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts of any number of clients from the flat tables with one query. Thread-safe. */
@Component
public class FactsReader {

    private final JdbcClient jdbc;
    private final String sql;

    FactsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
        try {
            sql = new ClassPathResource("facts.sql", FactsReader.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of each client, in the order asked, as known on {@code asOf}; a client nobody has heard of has only unknown ones. */
    public Map<String, Facts> read(Collection<String> clients, LocalDate asOf) {
        Map<String, Facts> facts = new LinkedHashMap<>();
        jdbc.sql(sql)
                .param("clients", clients.toArray(String[]::new))
                .param("asOf", asOf)
                .query((row, n) -> facts.put(row.getString("client"), facts(row, asOf)))
                .list();
        return facts;
    }

    private static Facts facts(ResultSet row, LocalDate asOf) throws SQLException {
        List<FactValue> values = new ArrayList<>();
        values.add(age(row, asOf));
        values.add(monthsOnArt(row, asOf));
        values.add(monthsOnRegimen(row, asOf));
        values.add(regimenLine(row));
        values.add(viralLoad(Fact.LAST_VIRAL_LOAD, row, "last_"));
        values.add(viralLoad(Fact.PREVIOUS_VIRAL_LOAD, row, "previous_"));
        values.add(monthsSinceViralLoad(row, asOf));
        values.add(cd4(row));
        values.add(
                FactValue.recorded(Fact.ACTIVE_TB, !records(row, "tb_records").isEmpty(), records(row, "tb_records")));
        values.add(FactValue.recorded(
                Fact.CONDITION_NEEDING_FOLLOW_UP,
                !records(row, "follow_up_records").isEmpty(),
                records(row, "follow_up_records")));
        values.add(FactValue.recorded(Fact.PREGNANT, row.getBoolean("pregnant"), observation(row, "pregnancy_id")));
        return new Facts(values);
    }

    private static FactValue age(ResultSet row, LocalDate asOf) throws SQLException {
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
                List.of("Patient/" + row.getString("client")));
    }

    private static FactValue monthsOnArt(ResultSet row, LocalDate asOf) throws SQLException {
        LocalDate start = row.getObject("art_start", LocalDate.class);
        if (start == null) {
            return FactValue.unknown(Fact.MONTHS_ON_ART, null, List.of());
        }
        List<String> evidence = new ArrayList<>(List.of(row.getString("art_start_record")));
        // the newest refill shows that treatment goes on
        String refill = row.getString("newest_refill");
        if (refill != null && !evidence.contains(refill)) {
            evidence.add(refill);
        }
        return FactValue.number(Fact.MONTHS_ON_ART, months(start, asOf), evidence);
    }

    private static FactValue monthsOnRegimen(ResultSet row, LocalDate asOf) throws SQLException {
        LocalDate start = row.getObject("regimen_start", LocalDate.class);
        if (start == null) {
            return FactValue.unknown(Fact.MONTHS_ON_REGIMEN, null, List.of());
        }
        List<String> evidence = new ArrayList<>(List.of(row.getString("regimen_start_record")));
        records(row, "regimen_records").stream()
                .filter(record -> !evidence.contains(record))
                .forEach(evidence::add);
        return FactValue.number(Fact.MONTHS_ON_REGIMEN, months(start, asOf), evidence);
    }

    private static FactValue regimenLine(ResultSet row) throws SQLException {
        int line = row.getInt("regimen_line");
        return row.wasNull()
                ? FactValue.unknown(Fact.REGIMEN_LINE, null, List.of())
                : FactValue.number(Fact.REGIMEN_LINE, line, List.of(row.getString("line_record")));
    }

    private static FactValue viralLoad(Fact fact, ResultSet row, String prefix) throws SQLException {
        List<String> evidence = observation(row, prefix + "id");
        if (evidence.isEmpty()) {
            return FactValue.unknown(fact, null, evidence);
        }
        LabValue reading = LabValue.viralLoad(
                row.getBigDecimal(prefix + "value"),
                row.getString(prefix + "comparator"),
                row.getString(prefix + "unit"),
                row.getBoolean(prefix + "log"),
                row.getBoolean(prefix + "not_detected"),
                row.getString(prefix + "text"));
        return labFact(fact, reading, row.getObject(prefix + "date", LocalDate.class), evidence);
    }

    private static FactValue cd4(ResultSet row) throws SQLException {
        List<String> evidence = observation(row, "cd4_id");
        return evidence.isEmpty()
                ? FactValue.unknown(Fact.LAST_CD4, null, evidence)
                : labFact(
                        Fact.LAST_CD4,
                        LabValue.cd4(
                                row.getBigDecimal("cd4_value"),
                                row.getString("cd4_comparator"),
                                row.getString("cd4_unit")),
                        null,
                        evidence);
    }

    private static FactValue labFact(
            Fact fact, @Nullable LabValue reading, @Nullable LocalDate date, List<String> evidence) {
        String on = date == null ? "" : "on " + date;
        if (reading == null) {
            return FactValue.unknown(
                    fact,
                    "the result " + (on.isEmpty() ? "" : on + " ")
                            + "cannot be read: no number, or a unit that is not known",
                    evidence);
        }
        String note = reading.written() == null ? on : reading.written() + (on.isEmpty() ? "" : " " + on);
        return FactValue.between(fact, reading.least(), reading.greatest(), note.isEmpty() ? null : note, evidence);
    }

    private static FactValue monthsSinceViralLoad(ResultSet row, LocalDate asOf) throws SQLException {
        LocalDate date = row.getObject("last_date", LocalDate.class);
        return date == null
                ? FactValue.unknown(Fact.MONTHS_SINCE_VIRAL_LOAD, null, List.of())
                : FactValue.number(Fact.MONTHS_SINCE_VIRAL_LOAD, months(date, asOf), observation(row, "last_id"));
    }

    private static int months(LocalDate from, LocalDate to) {
        return (int) Period.between(from, to).toTotalMonths();
    }

    private static List<String> observation(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? List.of() : List.of("Observation/" + id);
    }

    private static List<String> records(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
