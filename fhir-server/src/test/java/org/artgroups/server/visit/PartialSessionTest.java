package org.artgroups.server.visit;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.Count;
import org.artgroups.fhir.visit.GroupVisitResponse.RejectedMember;
import org.artgroups.fhir.visit.GroupVisitResponse.ReportedFault;
import org.artgroups.fhir.visit.SessionBuilder;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session whose good members suffice")
class PartialSessionTest extends SessionTest {

    private String club = "";
    private String a = "";
    private String b = "";
    private String stranger = "";
    private String key = "";

    @BeforeEach
    void aClubOfTwoAndAStranger() {
        club = unique("club");
        a = unique("a");
        b = unique("b");
        stranger = unique("stranger");
        key = unique("s");
        given(aClub(club)
                .withMember(aClient(a).born("1990-01-01"))
                .withMember(aClient(b).born("1990-01-01")));
        given(aClub(unique("club")).withMember(aClient(stranger).born("1990-01-01")));
    }

    /** a is fine, the stranger is not in the group, b is weighed as told, nobody knows who the fourth is. */
    private GroupVisitRequest reported(SessionBuilder session, String weightOfB) {
        return session.present("Patient/" + a)
                .screenedWell()
                .present("Patient/" + stranger)
                .screenedWell()
                .present("Patient/" + b)
                .weighed(weightOfB)
                .screenedWell()
                .present("Patient/nobody")
                .weighed("0.1")
                .build();
    }

    @Test
    @DisplayName("is stored without the others, which come back with their places and all their faults")
    void stored() {
        GroupVisitResponse response = record(club, reported(session(key).inPart(), "1000"));

        assertThat(response.members())
                .extracting(member -> member.client().getReference())
                .containsExactly("Patient/" + a);
        assertThat(response.refused())
                .extracting(RejectedMember::element, refused -> reference(refused), refused -> lines(refused))
                .containsExactly(
                        tuple(
                                "member[1]",
                                "Patient/" + stranger,
                                List.of("not-in-group member[1].client: Patient/" + stranger
                                        + " is not a member of Group/" + club + " on 2025-03-05")),
                        tuple(
                                "member[2]",
                                "Patient/" + b,
                                List.of("out-of-bounds member[2].weight: 1000 is not between 0.5 and 300 kg")),
                        tuple(
                                "member[3]",
                                "Patient/nobody",
                                List.of("out-of-bounds member[3].weight: 0.1 is not between 0.5 and 300 kg")));
        assertThat(response.counts())
                .contains(
                        new Count(CountKind.MEMBERS, 2),
                        new Count(CountKind.TOLD, 1),
                        new Count(CountKind.REFUSED, 3),
                        new Count(CountKind.PRESENT, 1));
        assertThat(response.advice())
                .extracting(advice -> advice.text())
                .containsExactly(
                        "The session has 1 of the 2 members the group had on the day.",
                        "Nobody who came, or was collected for, got a medicine: if some did, send the session again with them as a correction.");
        assertThat(count("Encounter?subject=Patient/" + b)).isZero();
        assertThat(count("Encounter?subject=Patient/" + stranger)).isZero();
    }

    @Test
    @DisplayName("is refused as a whole unless the sender says so")
    void allOrNothing() {
        assertRefused(
                send(club, reported(session(key), "61")),
                400,
                "member[3].weight: 0.1 is not between 0.5 and 300 kg",
                "member[1].client: Patient/" + stranger + " is not a member of Group/" + club + " on 2025-03-05",
                "member[3].client: Patient/nobody is not known here");
        assertThat(sessionsOf(club)).isZero();
    }

    @Test
    @DisplayName("that comes again gets the first answer, faults included")
    void replay() {
        GroupVisitResponse first = record(club, reported(session(key).inPart(), "1000"));

        GroupVisitResponse again = record(club, reported(session(key).inPart(), "1000"));

        assertThat(again.replayed()).isTrue();
        assertThat(GroupVisit.RESPONSE.differences(again.asReplayed(false), first))
                .isEmpty();
        assertThat(sessionsOf(club)).isEqualTo(1);
    }

    @Test
    @DisplayName("is completed by a correction that is all or nothing")
    void corrected() {
        GroupVisitResponse first = record(club, reported(session(key).inPart(), "1000"));
        GroupVisitRequest right = session(key)
                .correction()
                .present("Patient/" + a)
                .screenedWell()
                .present("Patient/" + b)
                .weighed("61")
                .screenedWell()
                .build();

        GroupVisitResponse corrected = record(club, right);

        assertThat(corrected.refused()).isEmpty();
        assertThat(of(a, corrected).written())
                .extracting(written -> written.getReference())
                .isEqualTo(of(a, first).written().stream()
                        .map(written -> written.getReference())
                        .toList());
        assertThat(of(b, corrected).written()).hasSize(3);
        assertThat(count("Encounter?subject=Patient/" + a)).isEqualTo(1);
        assertRefused(
                send(club, reported(session(key).inPart().correction(), "61")),
                400,
                "partial: a correction replaces the session as a whole",
                "member[1].client: Patient/" + stranger + " is not a member of Group/" + club + " on 2025-03-05",
                "member[3].weight: 0.1 is not between 0.5 and 300 kg");
    }

    @Test
    @DisplayName("is refused with every fault if no member is good, or the fault is the session's")
    void nothingToStore() {
        assertRefused(
                send(
                        club,
                        session(key)
                                .inPart()
                                .present("Patient/nobody")
                                .present("Patient/" + stranger)
                                .build()),
                422,
                "member[0].client: Patient/nobody is not known here",
                "member[1].client: Patient/" + stranger + " is not a member of Group/" + club + " on 2025-03-05");
        assertRefused(
                send(
                        club,
                        session(key)
                                .inPart()
                                .nextVisit(DAY)
                                .present("Patient/" + a)
                                .present("Patient/nobody")
                                .build()),
                422,
                "nextVisit: 2025-03-05 is not after the session on 2025-03-05",
                "member[1].client: Patient/nobody is not known here");
        assertThat(sessionsOf(club)).isZero();
    }

    @Test
    @DisplayName("leaves out a member of whom nothing can be read, and keeps the places of the others")
    void unreadable() {
        Parameters sent = GroupVisit.REQUEST.write(reported(session(key).inPart(), "61"));
        sent.getParameter().stream()
                .filter(parameter -> parameter.getName().equals("member"))
                .findFirst()
                .orElseThrow()
                .getPart()
                .forEach(part -> part.setValue(new CodeType("here")).setName("attendance"));

        GroupVisitResponse response = accepted(post("/Group/" + club + "/$group-visit", sent));

        assertThat(response.members())
                .extracting(member -> member.client().getReference())
                .containsExactly("Patient/" + b);
        assertThat(response.refused())
                .extracting(RejectedMember::element)
                .containsExactly("member[0]", "member[1]", "member[3]");
        assertThat(response.refused().get(0).client()).isNull();
        assertThat(response.refused().get(0).faults())
                .extracting(ReportedFault::code)
                .contains(Problem.BAD_CODE, Problem.REQUIRED);
    }

    private static String reference(RejectedMember refused) {
        return refused.client() == null ? "" : refused.client().getReference();
    }

    private static List<String> lines(RejectedMember refused) {
        return refused.faults().stream()
                .map(fault -> fault.code().code() + " " + fault.element() + ": " + fault.text())
                .toList();
    }
}
