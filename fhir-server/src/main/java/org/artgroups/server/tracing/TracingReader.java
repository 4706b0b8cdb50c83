package org.artgroups.server.tracing;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
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
import org.artgroups.decisions.tracing.Absence;
import org.artgroups.decisions.tracing.Traced;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only reads of tracing, here and for {@code $group-visit}: a few queries, however many groups. Thread-safe. */
@Component
public class TracingReader {

    private final JdbcClient jdbc;
    private final DaoRegistry daos;
    private final String absences;

    TracingReader(JdbcClient jdbc, DaoRegistry daos) {
        this.jdbc = jdbc;
        this.daos = daos;
        try {
            absences = new ClassPathResource("absences.sql", TracingReader.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks that there is such a group.
     *
     * @throws ProblemException if there is none
     */
    void checkGroup(String id, RequestDetails caller) {
        read(Group.class, id, Problem.UNKNOWN_GROUP, caller);
    }

    /**
     * The active groups of a facility.
     *
     * @throws ProblemException if there is no such Organization
     */
    List<String> groupsOf(String facility, RequestDetails caller) {
        read(Organization.class, facility, Problem.UNKNOWN_FACILITY, caller);
        return jdbc.sql(
                        "select id from art.care_group where organization = :facility and coalesce(active, true) order by id")
                .param("facility", facility)
                .query(String.class)
                .list();
    }

    /**
     * A Task.
     *
     * @throws ProblemException if there is none of this id
     */
    Task task(String id, RequestDetails caller) {
        return read(Task.class, id, Problem.UNKNOWN_TASK, caller);
    }

    private <T extends Resource> T read(Class<T> type, String id, Problem unknown, RequestDetails caller) {
        try {
            return daos.getResourceDao(type).read(new IdType(type.getSimpleName(), id), caller);
        } catch (ResourceNotFoundException | ResourceGoneException e) {
            throw new ProblemException(unknown, "", type.getSimpleName() + "/" + id + " is not known here");
        }
    }

    /** The members of groups on a day with the sessions they have missed since they last came. */
    List<Absence> absences(Collection<String> groups, LocalDate asOf) {
        Map<String, Absence> members = new LinkedHashMap<>();
        jdbc.sql(absences)
                .param("groups", groups.toArray(String[]::new))
                .param("asOf", asOf)
                .query(row -> {
                    Absence member = new Absence(
                            row.getString("group_id"),
                            row.getString("model"),
                            row.getString("client"),
                            row.getObject("collected", LocalDate.class),
                            row.getObject("until", LocalDate.class),
                            row.getObject("anywhere", LocalDate.class),
                            List.of());
                    LocalDate date = row.getObject("date", LocalDate.class);
                    String key = member.group() + "|" + member.client();
                    Absence known = members.getOrDefault(key, member);
                    members.put(
                            key,
                            date == null
                                    ? known
                                    : known.missedToo(new Absence.Session(
                                            date, row.getString("session"), row.getBoolean("held"))));
                });
        return List.copyOf(members.values());
    }

    /** All tracing on record of clients of groups. */
    List<Traced> traced(Collection<String> groups) {
        return jdbc.sql("select id, group_id, client, date, status, attempts, last_attempt, outcome from art.tracing"
                        + " where group_id = any(:groups) and client is not null and date is not null order by id")
                .param("groups", groups.toArray(String[]::new))
                .query((row, n) -> new Traced(
                        row.getString("id"),
                        row.getString("group_id"),
                        row.getString("client"),
                        row.getObject("date", LocalDate.class),
                        List.of("requested", "in-progress").contains(row.getString("status")),
                        row.getInt("attempts"),
                        row.getObject("last_attempt", LocalDate.class),
                        Optional.ofNullable(row.getString("outcome"))
                                .flatMap(TracingOutcome::of)
                                .orElse(null)))
                .list();
    }

    /**
     * The Tasks that a session may end or open again: open ones of clients, and those that a visit to this session ended.
     *
     * @param session id of the session's Encounter
     */
    public List<Task> ofSession(Collection<String> clients, String session, RequestDetails caller) {
        List<Task> tasks = new ArrayList<>();
        jdbc.sql("select id from art.tracing where client = any(:clients) and (status in ('requested', 'in-progress')"
                        + " or visit in (select id from art.visit where session = :session)) order by id")
                .param("clients", clients.toArray(String[]::new))
                .param("session", session)
                .query(String.class)
                .list()
                .forEach(id -> tasks.add(task(id, caller)));
        return tasks;
    }
}
