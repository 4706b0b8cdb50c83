package org.artgroups.operations.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.artgroups.decisions.eligibility.ClientRecords;
import org.artgroups.decisions.eligibility.FactCalculator;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.eligibility.RecordType;
import org.artgroups.fhir.generated.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the facts of any number of clients from the flat tables with one query. Thread-safe. */
public class FactsReader {

    private final JdbcClient jdbc;
    private final String sql;

    public FactsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
        try {
            sql = new ClassPathResource("facts.sql", FactsReader.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every fact of each client, in the order asked, as known on {@code asOf}; a client nobody has heard of has only unknown ones. */
    public Map<String, Facts> read(Collection<String> clients, LocalDate asOf) {
        return read(clients, asOf, Set.of(Fact.values()));
    }

    /** The same of some facts; the others are as if nothing were on record. */
    public Map<String, Facts> read(Collection<String> clients, LocalDate asOf, Set<Fact> wanted) {
        Map<String, ClientRecords> recorded = new LinkedHashMap<>();
        clients.forEach(client -> recorded.put(client, new ClientRecords()));
        jdbc.sql(sql)
                .param("clients", clients.toArray(String[]::new))
                .param("asOf", asOf)
                .param("kinds", RecordType.of(wanted))
                .query(row -> {
                    ClientRecords client = recorded.get(row.getString(CLIENT));
                    if (client != null) {
                        add(client, row);
                    }
                });
        Map<String, Facts> facts = new LinkedHashMap<>();
        recorded.forEach((client, known) -> facts.put(client, FactCalculator.of(known, asOf, wanted)));
        return facts;
    }

    // the columns of facts.sql
    private static final int WHAT = 1;
    private static final int CLIENT = 2;
    private static final int RECORD = 3;
    private static final int CODE = 4;
    private static final int DATE = 5;
    private static final int UNTIL = 6;
    private static final int AT = 7;
    private static final int NUMBER = 8;
    private static final int UNIT = 9;
    private static final int TEXT = 10;
    private static final int FLAG = 11;
    private static final int SECOND_FLAG = 12;

    private static void add(ClientRecords client, ResultSet row) throws SQLException {
        String record = row.getString(RECORD);
        switch (RecordType.named(row.getString(WHAT))) {
            case PERSON ->
                client.person = new ClientRecords.Person(
                        record, row.getString(TEXT), row.getBoolean(FLAG), row.getBoolean(SECOND_FLAG));
            case VIRAL_LOAD -> client.viralLoads.add(result(record, row));
            case CD4 -> client.cd4.add(result(record, row));
            case CD4_PERCENT -> client.cd4Percent.add(result(record, row));
            case PRESCRIBED -> client.medicines.add(medicine(record, true, row));
            case HANDED_OUT -> client.medicines.add(medicine(record, false, row));
            case TUBERCULOSIS_TREATED ->
                client.tuberculosisTreated.add(
                        new ClientRecords.Period(record, date(row), row.getObject(UNTIL, LocalDate.class)));
            case CONDITION -> client.condition(row.getString(CODE), record);
            case ANSWER ->
                client.answer(
                        row.getString(CODE),
                        new ClientRecords.Answer(
                                record,
                                date(row),
                                row.getLong(AT),
                                row.getBoolean(FLAG),
                                row.getString(TEXT),
                                number(row)));
            case GROUP -> client.groups.add(record);
        }
    }

    private static ClientRecords.Result result(String record, ResultSet row) throws SQLException {
        return new ClientRecords.Result(
                record,
                date(row),
                row.getLong(AT),
                row.getBigDecimal(NUMBER),
                row.getString(CODE),
                row.getString(UNIT),
                row.getString(TEXT),
                row.getBoolean(FLAG),
                row.getBoolean(SECOND_FLAG));
    }

    private static ClientRecords.Medicine medicine(String record, boolean prescribed, ResultSet row)
            throws SQLException {
        return new ClientRecords.Medicine(
                record,
                date(row),
                row.getString(CODE),
                prescribed,
                row.getBoolean(FLAG),
                ClientRecords.Part.of(row.getString(TEXT)),
                number(row));
    }

    private static LocalDate date(ResultSet row) throws SQLException {
        return row.getObject(DATE, LocalDate.class);
    }

    private static @Nullable Integer number(ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal(NUMBER);
        return number == null ? null : number.intValue();
    }
}
