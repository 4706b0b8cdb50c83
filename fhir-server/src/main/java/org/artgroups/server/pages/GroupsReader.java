package org.artgroups.server.pages;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.RegisterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What pages show of groups, from the flat tables; a page of them at a time. Thread-safe. */
@Component
class GroupsReader {

    private final JdbcClient jdbc;
    private final DeliveryModels models;
    private final NamesReader names;
    private final boolean tellsResults;
    private final String groupsSql = Sql.read("groups.sql");
    private final String sessionsSql = Sql.read("sessions.sql");
    private final String rosterSql = Sql.read("roster.sql");
    private final String timelineSql = Sql.read("timeline.sql");

    GroupsReader(JdbcClient jdbc, DeliveryModels models, NamesReader names, RegisterSettings registers) {
        this.tellsResults = registers.results();
        this.jdbc = jdbc;
        this.models = models;
        this.names = names;
    }

    /**
     * Some of a list.
     *
     * @param items in their order
     * @param total how many there are in all
     */
    record Some<T>(List<T> items, int total) {
        Some {
            items = List.copyOf(items);
        }
    }

    private record Row(
            String id,
            String model,
            @Nullable Integer capacity,
            boolean active,
            @Nullable LocalDate last,
            @Nullable LocalDate next,
            int members,
            int absent,
            int found) {}

    /**
     * Groups that meet, or that have ended; those first whose next session is earliest.
     *
     * @param facility id of the Organization whose; null for all
     */
    Some<GroupRow> groups(@Nullable String facility, boolean ended, LocalDate day, int limit, int offset) {
        return read(null, facility, ended, day, limit, offset);
    }

    /**
     * One group.
     *
     * @throws ProblemException if there is none of this id
     */
    GroupRow group(String id, LocalDate day) {
        return read(id, null, false, day, 1, 0).items().stream()
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(List.of(Fault.unknown(Problem.UNKNOWN_GROUP, "", "Group/" + id))));
    }

    private Some<GroupRow> read(
            @Nullable String group, @Nullable String facility, boolean ended, LocalDate day, int limit, int offset) {
        List<Row> rows = jdbc.sql(groupsSql)
                .param("group", group)
                .param("facility", facility)
                .param("ended", ended)
                .param("day", day)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new Row(
                        row.getString("id"),
                        row.getString("model"),
                        number(row, "capacity"),
                        row.getBoolean("active"),
                        date(row, "last_date"),
                        date(row, "next_date"),
                        row.getInt("members"),
                        row.getInt("absent"),
                        row.getInt("found")))
                .list();
        Map<String, NamesReader.GroupNames> called =
                names.groups(rows.stream().map(Row::id).toList(), new SystemRequestDetails());
        List<GroupRow> groups = new ArrayList<>();
        for (Row row : rows) {
            DeliveryModel model = models.find(row.model(), day).orElse(null);
            NamesReader.GroupNames own = called.getOrDefault(row.id(), new NamesReader.GroupNames(row.id(), null));
            groups.add(new GroupRow(
                    row.id(),
                    own.name(),
                    own.facility(),
                    model == null ? row.model() : model.title(),
                    model == null || model.family() == null
                            ? null
                            : model.family().code(),
                    row.active(),
                    row.members(),
                    row.capacity() == null && model != null ? model.mostMembers() : row.capacity(),
                    row.last(),
                    row.absent(),
                    row.next(),
                    day));
        }
        return new Some<>(groups, rows.isEmpty() ? 0 : rows.get(0).found());
    }

    /** Sessions that were held, the newest first. */
    List<SessionRow> sessions(String group, int limit, int offset) {
        return jdbc.sql(sessionsSql)
                .param("group", group)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new SessionRow(
                        row.getString("id"),
                        row.getObject("date", LocalDate.class),
                        row.getInt("present"),
                        row.getInt("late"),
                        row.getInt("buddy"),
                        row.getInt("collector"),
                        row.getInt("absent")))
                .list();
    }

    /**
     * A member in a list.
     *
     * @param client id of the Patient
     * @param name for people
     * @param since first day of membership
     * @param last day of the last visit; null if there is none
     * @param attendance code, then; null if there is none
     */
    record MemberRow(
            String client, String name, LocalDate since, @Nullable LocalDate last, @Nullable String attendance) {}

    /** The members in the order in which they joined. */
    List<MemberRow> roster(String group, LocalDate day) {
        List<MemberRow> rows = jdbc.sql(rosterSql)
                .param("group", group)
                .param("day", day)
                .query((row, n) -> new MemberRow(
                        row.getString("client"),
                        "",
                        row.getObject("since", LocalDate.class),
                        date(row, "last_date"),
                        row.getString("last_attendance")))
                .list();
        Map<String, String> called =
                names.clients(rows.stream().map(MemberRow::client).toList());
        return rows.stream()
                .map(row -> new MemberRow(
                        row.client(),
                        called.getOrDefault(row.client(), row.client()),
                        row.since(),
                        row.last(),
                        row.attendance()))
                .toList();
    }

    /**
     * One thing that happened to a client.
     *
     * @param date when
     * @param kind of thing
     * @param code what it was, of a code system that depends on the kind; null if the kind says it all
     * @param days for how many days medicines were handed out; null for other kinds
     * @param until last day of a prescription; null for other kinds
     */
    record Event(
            LocalDate date, String kind, @Nullable String code, @Nullable Integer days, @Nullable LocalDate until) {}

    /**
     * What happened to a client while in a group, the newest first.
     *
     * @throws ProblemException if the client never was in it
     */
    List<Event> timeline(String group, String client) {
        boolean member = jdbc.sql(
                        "select exists (select from art.membership where group_id = :group and client = :client)")
                .param("group", group)
                .param("client", client)
                .query(Boolean.class)
                .single();
        if (!member) {
            throw new ProblemException(Problem.UNKNOWN_PATIENT, "", "there is no such member of the group");
        }
        return jdbc.sql(timelineSql)
                .param("group", group)
                .param("client", client)
                .param("results", tellsResults)
                .query((row, n) -> new Event(
                        row.getObject("date", LocalDate.class),
                        row.getString("kind"),
                        row.getString("code"),
                        number(row, "days"),
                        date(row, "until")))
                .list();
    }

    /** Whether this deployment tells results of blood tests. */
    boolean tellsResults() {
        return tellsResults;
    }

    /** What a client is called. */
    String nameOf(String client) {
        return names.clients(List.of(client)).getOrDefault(client, client);
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
