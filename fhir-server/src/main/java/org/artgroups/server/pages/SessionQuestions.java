package org.artgroups.server.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.hl7.fhir.r4.model.Reference;

/**
 * What a session leaves open that only the people who were there can say: asked about before it is recorded. Pure.
 *
 * @param lateWithoutDay who came late, nobody knows when
 * @param absentWithoutReason who was absent, nobody knows why
 * @param notMentioned members of the day of whom nothing is said
 */
public record SessionQuestions(
        List<String> lateWithoutDay, List<String> absentWithoutReason, List<String> notMentioned) {

    /** Nothing to ask. */
    static final SessionQuestions NONE = new SessionQuestions(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public SessionQuestions {
        lateWithoutDay = List.copyOf(lateWithoutDay);
        absentWithoutReason = List.copyOf(absentWithoutReason);
        notMentioned = List.copyOf(notMentioned);
    }

    /**
     * What to ask about a session.
     *
     * @param before what is on record of it: what was left open then is not asked again; empty for nothing
     * @param register the members of the day, by name
     */
    static SessionQuestions of(GroupVisitRequest session, List<Member> before, RegisterResponse register) {
        Map<String, String> names = register.members().stream()
                .collect(java.util.stream.Collectors.toMap(
                        member -> id(member.client()), member -> name(member.client()), (one, other) -> one));
        List<Member> open = session.members().stream()
                .filter(member -> !before.contains(member))
                .toList();
        return new SessionQuestions(
                open.stream()
                        .filter(member -> member.attendance() == Attendance.LATE && member.pickedUp() == null)
                        .map(member -> named(member, names))
                        .toList(),
                open.stream()
                        .filter(member -> member.attendance() == Attendance.ABSENT && member.absenceReason() == null)
                        .map(member -> named(member, names))
                        .toList(),
                register.members().stream()
                        .filter(member -> Stream.concat(session.members().stream(), before.stream())
                                .noneMatch(each -> id(each.client()).equals(id(member.client()))))
                        .filter(member -> before.isEmpty())
                        .map(member -> name(member.client()))
                        .toList());
    }

    /** Whether there is nothing to ask. */
    public boolean isEmpty() {
        return lateWithoutDay.isEmpty() && absentWithoutReason.isEmpty() && notMentioned.isEmpty();
    }

    private static String named(Member member, Map<String, String> names) {
        return names.getOrDefault(id(member.client()), id(member.client()));
    }

    private static String name(Reference client) {
        return client.hasDisplay() ? client.getDisplay() : id(client);
    }

    private static String id(Reference client) {
        return String.valueOf(client.getReferenceElement().getIdPart());
    }
}
