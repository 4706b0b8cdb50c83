package org.artgroups.operations.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.group.GroupDetails;
import org.artgroups.decisions.register.GroupSessions;
import org.artgroups.decisions.register.GroupSessions.Session;
import org.artgroups.fhir.generated.CareTeamRole;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.operations.Records;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads groups, their sessions, and how people call clients. Thread-safe. */
public class RegisterReader {

    private final JdbcClient jdbc;

    public RegisterReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The groups of a facility that had not ended by a day, in the order of their names.
     *
     * @throws ProblemException if there is no such facility
     */
    List<GroupDetails> groupsOf(String facility, LocalDate asOf, Records records) {
        records.read(Organization.class, facility, Problem.UNKNOWN_FACILITY);
        return jdbc.sql("select id, name, model, ended from art.care_group where organization = :facility"
                        + " and (active is distinct from false or ended >= :asOf) order by name, id")
                .param("facility", facility)
                .param("asOf", asOf)
                .query((row, n) -> new GroupDetails(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("model"),
                        true,
                        row.getObject("ended", LocalDate.class),
                        null,
                        null,
                        null))
                .list();
    }

    /** Who runs the sessions of a group by its care team. */
    List<Reference> facilitators(String group, Records records) {
        return records.about(CareTeam.class, "Group/" + group).stream()
                .flatMap(team -> team.getParticipant().stream())
                .filter(participant -> participant.getRole().stream()
                        .flatMap(role -> role.getCoding().stream())
                        .anyMatch(role -> CareTeamRole.FACILITATOR.system().equals(role.getSystem())
                                && CareTeamRole.FACILITATOR.code().equals(role.getCode())))
                .filter(participant -> !participant.getPeriod().hasEnd())
                .map(CareTeam.CareTeamParticipantComponent::getMember)
                .toList();
    }

    /** The sessions of groups that are on record, by Group id. */
    Map<String, GroupSessions> sessions(Collection<String> groups) {
        Map<String, List<Session>> found = jdbc
                .sql("select id, group_id, status, date, next_visit, key_system, key_value from art.session"
                        + " where group_id = any(:groups) and date is not null and status in ('planned', 'finished')")
                .param("groups", groups.toArray(String[]::new))
                .query((row, n) -> Map.entry(
                        row.getString("group_id"),
                        new Session(
                                row.getString("id"),
                                row.getString("status").equals("finished"),
                                row.getObject("date", LocalDate.class),
                                row.getObject("next_visit", LocalDate.class),
                                new Identifier()
                                        .setSystem(row.getString("key_system"))
                                        .setValue(row.getString("key_value")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return groups.stream()
                .distinct()
                .collect(Collectors.toMap(
                        group -> group, group -> new GroupSessions(found.getOrDefault(group, List.of()))));
    }

    /** The Encounter of a session on record. */
    Encounter encounter(Session session, Records records) {
        return records.read(Encounter.class, session.id()).orElseThrow();
    }

    /** Clients as people know them, by name and one identifier, by Patient id. */
    Map<String, Reference> people(Collection<String> clients) {
        Map<String, Reference> people = new HashMap<>();
        jdbc.sql(
                        """
                        select c.id, c.name_text, c.given, c.family, i.system, i.value
                        from art.client c left join lateral (
                            select system, value from art.client_identifier where client = c.id and value is not null
                            order by system, value limit 1
                        ) i on true
                        where c.id = any(:clients)
                        """)
                .param("clients", clients.toArray(String[]::new))
                .query(row -> {
                    Reference person = new Reference("Patient/" + row.getString("id"));
                    String name = row.getString("name_text") != null
                            ? row.getString("name_text")
                            : Stream.of(row.getString("given"), row.getString("family"))
                                    .filter(part -> part != null && !part.isBlank())
                                    .collect(Collectors.joining(" "));
                    if (!name.isBlank()) {
                        person.setDisplay(name);
                    }
                    if (row.getString("value") != null) {
                        person.setIdentifier(new Identifier()
                                .setSystem(row.getString("system"))
                                .setValue(row.getString("value")));
                    }
                    people.put(row.getString("id"), person);
                });
        return people;
    }
}
