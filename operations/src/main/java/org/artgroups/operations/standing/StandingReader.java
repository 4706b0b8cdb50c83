package org.artgroups.operations.standing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.ClinicalSnapshot.Before;
import org.artgroups.decisions.standing.ClinicalSnapshot.Blood;
import org.artgroups.decisions.standing.ClinicalSnapshot.Person;
import org.artgroups.decisions.standing.ClinicalSnapshot.Prescription;
import org.artgroups.decisions.standing.ClinicalSnapshot.Referred;
import org.artgroups.decisions.standing.ClinicalSnapshot.Review;
import org.artgroups.decisions.standing.ClinicalSnapshot.Supply;
import org.artgroups.decisions.standing.ClinicalSnapshot.Usual;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.decisions.standing.Member;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.operations.client.DepartureReader;
import org.artgroups.operations.eligibility.FactsReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads who belongs to groups and what was recorded of clients before a day, from the flat tables: a few queries, however many are asked about. Thread-safe. */
public class StandingReader {

    private static final Row NOTHING =
            new Row(null, null, new Before(null, null, 0, 0, null), Person.UNKNOWN, Review.NONE);
    private static final Facts UNKNOWN = new Facts(List.of());

    private final JdbcClient jdbc;
    private final FactsReader facts;
    private final DepartureReader departures;
    private final String membersSql = sql("members.sql");
    private final String clientsSql = sql("clients.sql");
    private final String prescriptionsSql = sql("prescriptions.sql");
    private final String suppliesSql = sql("supplies.sql");
    private final String bloodSql = sql("blood.sql");
    private final String referralsSql = sql("referrals.sql");

    public StandingReader(JdbcClient jdbc, FactsReader facts, DepartureReader departures) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.departures = departures;
    }

    private static String sql(String file) {
        try {
            return new ClassPathResource(file, StandingReader.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(
            @Nullable LocalDate viralLoad,
            @Nullable LocalDate consultation,
            Before before,
            Person person,
            Review review) {}

    /** The members of groups on a day, group by group in the order in which they joined, those who have departed among them. */
    public List<Member> members(Collection<String> groups, LocalDate day) {
        List<Member> listed = jdbc.sql(membersSql)
                .param("groups", groups.toArray(String[]::new))
                .param("day", day)
                .query((row, n) -> new Member(row.getString("group_id"), row.getString("client"), date(row, "since")))
                .list();
        Map<String, Departure> departed =
                departures.of(listed.stream().map(Member::client).toList());
        return listed.stream()
                .map(member ->
                        new Member(member.group(), member.client(), member.since(), departed.get(member.client())))
                .toList();
    }

    /** Those of the members of groups on a day who are to be expected. */
    public List<Member> expected(Collection<String> groups, LocalDate day) {
        return members(groups, day).stream()
                .filter(member -> member.isExpectedOn(day))
                .toList();
    }

    /**
     * What was recorded of clients before a day, by Patient id in the order asked.
     *
     * @param session id of the session's Encounter: what was recorded at it does not count as before; empty for none
     * @param withFacts whether the facts of the rules are wanted
     */
    public Map<String, ClinicalSnapshot> read(List<String> clients, LocalDate day, String session, boolean withFacts) {
        Map<String, Row> rows = new HashMap<>();
        jdbc.sql(clientsSql)
                .param("clients", clients.toArray(String[]::new))
                .param("day", day)
                .param("session", session)
                .query((row, n) -> rows.put(
                        row.getString("client"),
                        new Row(
                                date(row, "viral_load_date"),
                                date(row, "last_consultation"),
                                new Before(
                                        date(row, "last_visit_date"),
                                        Optional.ofNullable(row.getString("last_attendance"))
                                                .flatMap(Attendance::of)
                                                .orElse(null),
                                        row.getInt("buddy_in_a_row"),
                                        row.getInt("missed_in_a_row"),
                                        date(row, "last_seen")),
                                new Person(
                                        row.getString("gender"),
                                        row.getString("birth_date"),
                                        row.getBigDecimal("kilograms")),
                                new Review(date(row, "viral_load_known"), date(row, "clinician_seen")))))
                .list();
        Map<String, List<Prescription>> prescriptions = perClient(
                prescriptionsSql,
                clients,
                day,
                (row, n) -> new Prescription(
                        row.getString("id"),
                        medicine(row),
                        row.getObject("date", LocalDate.class),
                        date(row, "valid_until")));
        Map<String, List<Supply>> supplies = perClient(
                suppliesSql,
                clients,
                day,
                (row, n) -> new Supply(
                        medicine(row),
                        row.getObject("date", LocalDate.class),
                        date(row, "until"),
                        row.getBigDecimal("owed"),
                        row.getString("owed_unit"),
                        row.getString("part_fill"),
                        usual(row),
                        "MedicationDispense/" + row.getString("id")),
                session);
        Map<String, List<Blood>> blood = perClient(
                bloodSql,
                clients,
                day,
                (row, n) -> new Blood(
                        SpecimenType.of(row.getString("type")).orElseThrow(),
                        date(row, "drawn"),
                        row.getString("test_order"),
                        date(row, "ordered"),
                        date(row, "rejected")));
        Map<String, List<Referred>> referrals = perClient(
                referralsSql,
                clients,
                day,
                (row, n) -> new Referred(
                        row.getString("id"),
                        row.getObject("date", LocalDate.class),
                        row.getString("reason"),
                        row.getBoolean("open")));
        Map<String, Facts> known = withFacts ? facts.read(clients, day) : Map.of();
        Map<String, ClinicalSnapshot> standing = new LinkedHashMap<>();
        for (String client : clients) {
            Row row = rows.getOrDefault(client, NOTHING);
            standing.put(
                    client,
                    new ClinicalSnapshot(
                            row.viralLoad(),
                            row.consultation(),
                            row.before(),
                            prescriptions.getOrDefault(client, List.of()),
                            supplies.getOrDefault(client, List.of()),
                            blood.getOrDefault(client, List.of()),
                            referrals.getOrDefault(client, List.of()),
                            known.getOrDefault(client, UNKNOWN),
                            row.person(),
                            row.review()));
        }
        return standing;
    }

    private static @Nullable Usual usual(ResultSet row) throws SQLException {
        int days = row.getInt("usual_days");
        return days == 0 ? null : new Usual(days, row.getBigDecimal("usual_quantity"), row.getString("usual_unit"));
    }

    private <T> Map<String, List<T>> perClient(String sql, List<String> clients, LocalDate day, RowMapper<T> mapper) {
        return perClient(sql, clients, day, mapper, "");
    }

    private <T> Map<String, List<T>> perClient(
            String sql, List<String> clients, LocalDate day, RowMapper<T> mapper, String session) {
        Map<String, List<T>> found = new HashMap<>();
        jdbc.sql(sql)
                .param("clients", clients.toArray(String[]::new))
                .param("day", day)
                .param("session", session)
                .query((row, n) -> found.computeIfAbsent(row.getString("client"), client -> new ArrayList<>())
                        .add(mapper.mapRow(row, n)))
                .list();
        return found;
    }

    private static Medicine medicine(ResultSet row) throws SQLException {
        return new Medicine(String.valueOf(row.getString("medicine")), row.getBoolean("art"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
