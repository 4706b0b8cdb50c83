package org.artgroups.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.register.GroupDetails;
import org.artgroups.decisions.register.GroupSessions;
import org.artgroups.decisions.register.GroupSessions.Session;
import org.artgroups.fhir.generated.CareTeamRole;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Reads groups, their sessions, and how people call clients. Safe for use by many threads. */
final class GroupReader {
    private final Store store;

    GroupReader(Store store) {
        this.store = store;
    }

    /**
     * The group.
     *
     * @throws ProblemException if there is none of this id, or it is no longer active and does not say since when
     */
    GroupDetails group(String id) {
        Group group = stored(id);
        Extension dissolved = group.getExtensionByUrl(Extensions.DISSOLVED);
        if (group.hasActive() && !group.getActive() && dissolved == null) {
            throw new ProblemException(Problem.GROUP_DISSOLVED, "", "the group is no longer active");
        }
        Extension venue = group.getExtensionByUrl(Extensions.VENUE);
        return new GroupDetails(
                id,
                group.getName(),
                model(group),
                dissolved == null
                        ? null
                        : LocalDate.parse(
                                dissolved.getExtensionByUrl("date").getValue().primitiveValue()),
                venue == null ? null : (Reference) venue.getValue(),
                facilitators(id));
    }

    /**
     * The Group as it is stored.
     *
     * @throws ProblemException if there is none of this id
     */
    Group stored(String id) {
        Group group = store.get(Group.class, id);
        if (group == null) {
            throw new ProblemException(Problem.UNKNOWN_GROUP, "", "Group/" + id + " is not known here");
        }
        return group;
    }

    /** The delivery model a group says it follows; null if it says none. */
    static @Nullable String model(Group group) {
        Extension model = group.getExtensionByUrl(Extensions.DELIVERY_MODEL);
        return model == null ? null : model.getValue().primitiveValue();
    }

    /** What the table care_group says; empty of a group that says no delivery model. */
    Optional<Row> row(String id) {
        return store.rows("care_group").stream().filter(row -> row.is("id", id)).findFirst();
    }

    /**
     * The groups of a facility that had not ended by a day, in the order of their names.
     *
     * @throws ProblemException if there is no such facility
     */
    List<GroupDetails> groupsOf(String facility, LocalDate asOf) {
        if (store.get(Organization.class, facility) == null) {
            throw new ProblemException(Problem.UNKNOWN_FACILITY, "", "Organization/" + facility + " is not known here");
        }
        return store.rows("care_group").stream()
                .filter(row -> row.is("organization", facility))
                .filter(row -> !row.has("active")
                        || row.flag("active")
                        || !row.day("ended", LocalDate.MIN).isBefore(asOf))
                .map(row -> new GroupDetails(
                        row.id("id"), row.text("name"), row.text("model"), row.day("ended"), null, List.of()))
                .sorted(Comparator.comparing(GroupDetails::name, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(GroupDetails::id))
                .toList();
    }

    private List<Reference> facilitators(String group) {
        return store.all("CareTeam").stream()
                .map(CareTeam.class::cast)
                .filter(team -> ("Group/" + group).equals(team.getSubject().getReference()))
                .flatMap(team -> team.getParticipant().stream())
                .filter(participant -> participant.getRole().stream()
                        .flatMap(role -> role.getCoding().stream())
                        .anyMatch(role -> CareTeamRole.FACILITATOR.system().equals(role.getSystem())
                                && CareTeamRole.FACILITATOR.code().equals(role.getCode())))
                .filter(participant -> !participant.getPeriod().hasEnd())
                .map(CareTeam.CareTeamParticipantComponent::getMember)
                .toList();
    }

    /** The sessions of a group that are on record. */
    GroupSessions sessions(String group) {
        return new GroupSessions(store.rows("session").stream()
                .filter(row -> row.is("group_id", group) && row.has("date"))
                .filter(row -> row.is("status", "planned") || row.is("status", "finished"))
                .map(row -> new Session(
                        row.id("id"),
                        row.is("status", "finished"),
                        row.day("date", LocalDate.MIN),
                        row.day("next_visit"),
                        new Identifier().setSystem(row.text("key_system")).setValue(row.text("key_value"))))
                .toList());
    }

    /** The Encounter of a session on record. */
    Encounter encounter(String session) {
        return Optional.ofNullable(store.get(Encounter.class, session)).orElseThrow();
    }

    /** Clients as people know them, by name and one identifier, by Patient id. */
    Map<String, Reference> people(List<String> clients) {
        Map<String, Reference> people = new HashMap<>();
        store.rows("client").stream()
                .filter(row -> clients.contains(row.id("id")))
                .forEach(row -> people.put(row.id("id"), person(row)));
        return people;
    }

    private Reference person(Row row) {
        Reference person = new Reference("Patient/" + row.id("id"));
        String name = row.has("name_text")
                ? row.id("name_text")
                : Stream.of(row.text("given"), row.text("family"))
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
        if (!name.isBlank()) {
            person.setDisplay(name);
        }
        store.rows("client_identifier").stream()
                .filter(each -> each.is("client", row.text("id")) && each.has("value"))
                .min(Comparator.comparing(
                                (Row each) -> each.text("system"),
                                Comparator.nullsLast(Comparator.<String>naturalOrder()))
                        .thenComparing(each -> each.id("value")))
                .ifPresent(each -> person.setIdentifier(
                        new Identifier().setSystem(each.text("system")).setValue(each.text("value"))));
        return person;
    }
}
