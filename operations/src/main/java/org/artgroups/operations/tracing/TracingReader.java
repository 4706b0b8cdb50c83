package org.artgroups.operations.tracing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.tracing.MissedSessions;
import org.artgroups.decisions.tracing.TracingTaskState;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.operations.Records;
import org.artgroups.operations.client.DepartureReader;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The only reads of tracing, here, for {@code $group-visit} and for who leaves: a few queries, however many groups. Thread-safe. */
public class TracingReader {

    private final JdbcClient jdbc;
    private final DepartureReader departures;
    private final String absences;
    private final String traced;

    public TracingReader(JdbcClient jdbc, DepartureReader departures) {
        this.jdbc = jdbc;
        this.departures = departures;
        absences = sql("absences.sql");
        traced = sql("traced.sql");
    }

    private static String sql(String name) {
        try {
            return new ClassPathResource(name, TracingReader.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks that there is such a group.
     *
     * @throws ProblemException if there is none
     */
    void checkGroup(String id, Records records) {
        records.read(Group.class, id, Problem.UNKNOWN_GROUP);
    }

    /**
     * The groups of a facility that had not ended by a day.
     *
     * @throws ProblemException if there is no such Organization
     */
    List<String> groupsOf(String facility, LocalDate asOf, Records records) {
        records.read(Organization.class, facility, Problem.UNKNOWN_FACILITY);
        return jdbc.sql("select id from art.care_group where organization = :facility"
                        + " and (coalesce(active, true) or ended >= :asOf) order by id")
                .param("facility", facility)
                .param("asOf", asOf)
                .query(String.class)
                .list();
    }

    /**
     * A Task.
     *
     * @throws ProblemException if there is none of this id
     */
    Task task(String id, Records records) {
        return records.read(Task.class, id, Problem.UNKNOWN_TASK);
    }

    /** The members of groups on a day with the sessions they have missed since they last came, those who have departed among them. */
    List<MissedSessions> absences(Collection<String> groups, LocalDate asOf) {
        Map<String, MissedSessions> members = new LinkedHashMap<>();
        jdbc.sql(absences)
                .param("groups", groups.toArray(String[]::new))
                .param("asOf", asOf)
                .query(row -> {
                    MissedSessions member = new MissedSessions(
                            row.getString("group_id"),
                            row.getString("model"),
                            row.getString("client"),
                            row.getObject("last_day", LocalDate.class),
                            row.getObject("collected", LocalDate.class),
                            row.getObject("until", LocalDate.class),
                            row.getObject("anywhere", LocalDate.class),
                            List.of());
                    LocalDate date = row.getObject("date", LocalDate.class);
                    String key = member.group() + "|" + member.client();
                    MissedSessions known = members.getOrDefault(key, member);
                    members.put(
                            key,
                            date == null
                                    ? known
                                    : known.missedToo(new MissedSessions.Session(
                                            date, row.getString("session"), row.getBoolean("held"))));
                });
        Map<String, Departure> departed = departures.of(
                members.values().stream().map(MissedSessions::client).toList());
        return members.values().stream()
                .map(member -> member.departed(departed.get(member.client())))
                .toList();
    }

    /** All tracing of clients of groups as it was at the end of a day. */
    List<TracingTaskState> traced(Collection<String> groups, LocalDate asOf) {
        return jdbc.sql(traced)
                .param("groups", groups.toArray(String[]::new))
                .param("asOf", asOf)
                .query((row, n) -> new TracingTaskState(
                        row.getString("id"),
                        row.getString("group_id"),
                        row.getString("client"),
                        row.getObject("date", LocalDate.class),
                        row.getBoolean("open"),
                        row.getBoolean("left_group"),
                        row.getInt("attempts"),
                        row.getObject("last_attempt", LocalDate.class),
                        Optional.ofNullable(row.getString("outcome"))
                                .flatMap(TracingOutcome::of)
                                .orElse(null)))
                .list();
    }

    /**
     * The open Tasks by which members of a group are traced.
     *
     * @param clients whose; null for everybody's
     */
    public List<Task> open(String group, @Nullable Collection<String> clients, Records records) {
        List<Task> tasks = new ArrayList<>();
        jdbc.sql("select id from art.tracing where group_id = :group and status in ('requested', 'in-progress')"
                        + " and (cast(:clients as text[]) is null or client = any(:clients)) order by id")
                .param("group", group)
                .param("clients", clients == null ? null : clients.toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(id -> tasks.add(task(id, records)));
        return tasks;
    }

    /**
     * The Tasks that a session may end or open again: open ones of clients, and those that a visit to this session ended.
     *
     * @param session id of the session's Encounter
     */
    public List<Task> ofSession(Collection<String> clients, String session, Records records) {
        List<Task> tasks = new ArrayList<>();
        jdbc.sql("select id from art.tracing where client = any(:clients) and (status in ('requested', 'in-progress')"
                        + " or visit in (select id from art.visit where session = :session)) order by id")
                .param("clients", clients.toArray(String[]::new))
                .param("session", session)
                .query(String.class)
                .list()
                .forEach(id -> tasks.add(task(id, records)));
        return tasks;
    }
}
