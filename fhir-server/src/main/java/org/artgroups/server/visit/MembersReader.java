package org.artgroups.server.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.server.eligibility.Facts;
import org.artgroups.server.eligibility.FactsReader;
import org.artgroups.server.model.DeliveryModel;
import org.artgroups.server.visit.MemberContext.Before;
import org.artgroups.server.visit.MemberContext.Blood;
import org.artgroups.server.visit.MemberContext.Prescription;
import org.artgroups.server.visit.MemberContext.Referred;
import org.artgroups.server.visit.MemberContext.Supply;
import org.artgroups.server.visit.VisitContext.Medicine;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was recorded of the members of a group before a session, from the flat tables. Thread-safe. */
@Component
class MembersReader {

    private final JdbcClient jdbc;
    private final FactsReader facts;
    private final String membersSql = sql("members.sql");
    private final String prescriptionsSql = sql("prescriptions.sql");
    private final String suppliesSql = sql("supplies.sql");
    private final String bloodSql = sql("blood.sql");
    private final String referralsSql = sql("referrals.sql");

    MembersReader(JdbcClient jdbc, FactsReader facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    private static String sql(String file) {
        try {
            return new ClassPathResource(file, MembersReader.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(String client, @Nullable LocalDate viralLoad, @Nullable LocalDate consultation, Before before) {}

    /**
     * The members of a group on a day, by Patient id.
     *
     * @param session id of the session's Encounter: what was recorded at it does not count as before
     * @param model tells whether there is any rule that makes members leave
     */
    Map<String, MemberContext> read(String group, LocalDate day, String session, DeliveryModel model) {
        List<Row> rows = jdbc.sql(membersSql)
                .param("group", group)
                .param("day", day)
                .param("session", session)
                .query((row, n) -> new Row(
                        row.getString("client"),
                        date(row, "viral_load_date"),
                        date(row, "last_consultation"),
                        new Before(
                                date(row, "last_visit_date"),
                                Optional.ofNullable(row.getString("last_attendance"))
                                        .flatMap(Attendance::of)
                                        .orElse(null),
                                row.getInt("buddy_in_a_row"),
                                row.getInt("missed_in_a_row"),
                                date(row, "last_seen"))))
                .list();
        List<String> clients = rows.stream().map(Row::client).toList();
        Map<String, List<Prescription>> prescriptions = perClient(
                prescriptionsSql,
                clients,
                day,
                (row, n) -> new Prescription(row.getString("id"), medicine(row), date(row, "valid_until")));
        Map<String, List<Supply>> supplies = perClient(
                suppliesSql,
                clients,
                day,
                (row, n) -> new Supply(
                        medicine(row),
                        row.getObject("date", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getBigDecimal("owed"),
                        row.getString("owed_unit"),
                        row.getString("part_fill")));
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
        Map<String, Facts> known = model.exit().isEmpty() ? Map.of() : facts.read(clients, day);
        Map<String, MemberContext> members = new LinkedHashMap<>();
        rows.forEach(row -> members.put(
                row.client(),
                new MemberContext(
                        row.viralLoad(),
                        row.consultation(),
                        row.before(),
                        prescriptions.getOrDefault(row.client(), List.of()),
                        supplies.getOrDefault(row.client(), List.of()),
                        blood.getOrDefault(row.client(), List.of()),
                        referrals.getOrDefault(row.client(), List.of()),
                        known.getOrDefault(row.client(), new Facts(List.of())))));
        return members;
    }

    private <T> Map<String, List<T>> perClient(String sql, List<String> clients, LocalDate day, RowMapper<T> mapper) {
        Map<String, List<T>> found = new HashMap<>();
        jdbc.sql(sql)
                .param("clients", clients.toArray(String[]::new))
                .param("day", day)
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
