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
import org.artgroups.decisions.eligibility.Interpretation;
import org.artgroups.decisions.eligibility.RecordType;
import org.artgroups.decisions.eligibility.Row;
import org.artgroups.decisions.eligibility.Windows;
import org.artgroups.decisions.views.Terminology;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.operations.views.CodeLists;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the facts of any number of clients from the flat tables with one query. Thread-safe. */
public class FactsReader {

    private final JdbcClient jdbc;
    private final CodeLists codes;
    private final Windows windows;
    private final String sql;

    /** As code system {@code fact} publishes them. */
    public FactsReader(JdbcClient jdbc, CodeLists codes) {
        this(jdbc, codes, Windows.PUBLISHED);
    }

    /**
     * The same with what a deployment has decided.
     *
     * @param codes what codes mean
     */
    public FactsReader(JdbcClient jdbc, CodeLists codes, Windows windows) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.windows = windows;
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
        Terminology terminology = codes.terminology();
        Map<String, Client> read = new LinkedHashMap<>();
        clients.forEach(client -> read.put(client, new Client(terminology, windows, asOf)));
        jdbc.sql(sql)
                .param("clients", clients.toArray(String[]::new))
                .param("asOf", asOf)
                .param("kinds", RecordType.of(wanted))
                .query(row -> {
                    Client client = read.get(row.getString(CLIENT));
                    if (client != null) {
                        client.add(row);
                    }
                });
        Map<String, Facts> facts = new LinkedHashMap<>();
        read.forEach((id, client) -> {
            client.interpretation.finish();
            facts.put(id, FactCalculator.of(client.recorded, asOf, wanted, windows));
        });
        return facts;
    }

    // the columns of facts.sql
    private static final int WHAT = 1;
    private static final int CLIENT = 2;
    private static final int RECORD = 3;
    private static final int SYSTEM = 4;
    private static final int CODE = 5;
    private static final int DATE = 6;
    private static final int UNTIL = 7;
    private static final int AT = 8;
    private static final int NUMBER = 9;
    private static final int UNIT = 10;
    private static final int TEXT = 11;
    private static final int FLAG = 12;
    private static final int SECOND_FLAG = 13;
    private static final int ANSWER_SYSTEM = 14;
    private static final int ANSWER = 15;
    private static final int COMPARATOR = 16;
    private static final int STATUS = 17;
    private static final int LABEL = 18;
    private static final int REASON = 19;
    private static final int DATED = 20;
    private static final int DAY = 21;
    private static final int COMPONENTS = 22;

    /** What is read of one client. */
    private static final class Client {
        private final ClientRecords recorded = new ClientRecords();
        private final Interpretation interpretation;
        private final LocalDate asOf;
        private final Windows windows;

        Client(Terminology terminology, Windows windows, LocalDate asOf) {
            this.interpretation = new Interpretation(terminology, windows, recorded, asOf);
            this.asOf = asOf;
            this.windows = windows;
        }

        void add(ResultSet row) throws SQLException {
            String record = row.getString(RECORD);
            switch (RecordType.named(row.getString(WHAT))) {
                case PERSON -> {
                    LocalDate died = day(row, DATE);
                    recorded.person = new ClientRecords.Person(
                            record,
                            row.getString(TEXT),
                            row.getBoolean(FLAG),
                            row.getBoolean(SECOND_FLAG),
                            row.getString(ANSWER),
                            row.getString(STATUS) != null && (died == null || !died.isAfter(asOf)),
                            row.getString(COMPARATOR) != null);
                }
                case FINDING -> {
                    LocalDate date = day(row, DATE);
                    if (date == null || !date.isAfter(asOf)) {
                        interpretation.add(finding(record, date, row));
                    }
                }
                case MEDICINE ->
                    interpretation.add(new Row.Medicine(
                            record,
                            new Row.Coded(row.getString(SYSTEM), row.getString(CODE), row.getString(LABEL)),
                            row.getString(STATUS),
                            day(row, DATE),
                            day(row, UNTIL),
                            number(row),
                            new Row.Coded(row.getString(ANSWER_SYSTEM), row.getString(ANSWER), row.getString(REASON))));
                case CONDITION ->
                    interpretation.add(new Row.Condition(
                            record,
                            new Row.Coded(row.getString(SYSTEM), row.getString(CODE), row.getString(TEXT)),
                            row.getString(STATUS),
                            day(row, DATE),
                            day(row, DAY),
                            lastDay(row.getString(UNIT), day(row, UNTIL))));
                case ADVERSE_EVENT -> {
                    LocalDate date = day(row, DATE);
                    if (date != null && date.isAfter(asOf.minusMonths(windows.in(Fact.ADVERSE_REACTION)))) {
                        recorded.condition("adverse-drug-reaction", record);
                    }
                }
                case GROUP -> recorded.groups.add(record);
                case TRANSFER -> {
                    LocalDate first = day(row, DATE);
                    recorded.transfers.add(
                            new ClientRecords.Period(record, first == null ? LocalDate.MIN : first, day(row, UNTIL)));
                }
            }
        }
    }

    private static Row.Finding finding(String record, @Nullable LocalDate date, ResultSet row) throws SQLException {
        boolean flag = row.getBoolean(FLAG);
        Boolean answer = row.wasNull() ? null : flag;
        return new Row.Finding(
                record,
                row.getString(STATUS),
                date,
                row.getString(DATED),
                row.getLong(AT),
                new Row.Coded(row.getString(SYSTEM), row.getString(CODE), row.getString(LABEL)),
                new Row.Coded(row.getString(ANSWER_SYSTEM), row.getString(ANSWER), row.getString(TEXT)),
                row.getBigDecimal(NUMBER),
                row.getString(COMPARATOR),
                row.getString(UNIT),
                answer,
                day(row, DAY),
                row.getString(REASON),
                row.getInt(COMPONENTS));
    }

    /** The last day that a date as written may be: a month or year alone may be any day in it. */
    private static @Nullable LocalDate lastDay(@Nullable String written, @Nullable LocalDate first) {
        if (written == null || first == null) {
            return first;
        }
        return switch (written.length()) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Integer number(ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal(NUMBER);
        return number == null ? null : number.intValue();
    }
}
