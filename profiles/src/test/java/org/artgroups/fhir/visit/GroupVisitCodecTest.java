package org.artgroups.fhir.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.fhir.visit.GroupVisitResponse.Count;
import org.artgroups.fhir.visit.GroupVisitResponse.MemberResult;
import org.artgroups.fhir.visit.GroupVisitResponse.RejectedMember;
import org.artgroups.fhir.visit.GroupVisitResponse.ReportedFault;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group visit on the wire")
class GroupVisitCodecTest {
    private static Parameters overTheWire(Parameters sent) {
        var parser = FhirContext.forR4Cached().newJsonParser();
        return parser.parseResource(Parameters.class, parser.encodeResourceToString(sent));
    }

    @Test
    @DisplayName("a request with everything in it comes back as it was sent")
    void fullRequest() {
        GroupVisitRequest sent = Sessions.full();

        Parameters once = GroupVisit.REQUEST.write(sent);
        GroupVisitRequest read = GroupVisit.REQUEST.read(overTheWire(once));

        assertThat(GroupVisit.REQUEST.differences(sent, read)).isEmpty();
        assertThat(GroupVisit.REQUEST.write(read).equalsDeep(once)).isTrue();
    }

    @Test
    @DisplayName("a session told with the builder says what was told")
    void builder() {
        GroupVisitRequest session = Sessions.full();

        assertThat(session.session().getValue()).isEqualTo("2026-03-04-club-7");
        assertThat(session.start().date()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(session.corrects()).isTrue();
        assertThat(session.facilitators()).extracting(Reference::getDisplay).containsExactly("Thandi M", null);
        assertThat(session.facilitators()).extracting(Reference::getReference).containsExactly(null, "Practitioner/2");
        assertThat(session.members())
                .extracting(Member::attendance)
                .containsExactly(
                        Attendance.PRESENT,
                        Attendance.BUDDY,
                        Attendance.ABSENT,
                        Attendance.PRESENT,
                        Attendance.COLLECTOR,
                        Attendance.LATE);
    }

    @Test
    @DisplayName("a session cannot be told without its day")
    void builderWithoutStart() {
        assertThatThrownBy(() -> GroupVisit.session(Sessions.SYSTEM, "1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("when was the session? say on(...)");
    }

    @Test
    @DisplayName("an answer with everything in it comes back as it was sent")
    void fullResponse() {
        GroupVisitResponse sent = new GroupVisitResponse(
                new Reference("Encounter/1"),
                false,
                LocalDate.of(2026, 5, 6),
                List.of(new AdviceGiven(Advice.OVER_CAPACITY, IssueSeverity.INFORMATION, "31 members")),
                List.of(new MemberResult(
                        new Reference("Patient/1"),
                        List.of(new Reference("Encounter/2"), new Reference("MedicationDispense/3")),
                        List.of(new AdviceGiven(Advice.VL_DUE, IssueSeverity.WARNING, "viral load is due")))),
                List.of(new RejectedMember(
                        "member[1]",
                        new Reference("Patient/2"),
                        List.of(new ReportedFault(Problem.NOT_IN_GROUP, "member[1].client", "is not a member")))),
                List.of(new Count(CountKind.MEMBERS, 1), new Count(CountKind.LATE, 0)));

        GroupVisitResponse read = GroupVisit.RESPONSE.read(overTheWire(GroupVisit.RESPONSE.write(sent)));

        assertThat(GroupVisit.RESPONSE.differences(sent, read)).isEmpty();
        assertThat(read.advice()).isEqualTo(sent.advice());
        assertThat(read.refused().get(0).faults())
                .isEqualTo(sent.refused().get(0).faults());
        assertThat(read.counts()).isEqualTo(sent.counts());
        assertThat(read.members().get(0).advice())
                .isEqualTo(sent.members().get(0).advice());
    }

    @Test
    @DisplayName("what a newer server says in addition is passed over")
    void newerServer() {
        Parameters answer = GroupVisit.RESPONSE.write(new GroupVisitResponse(
                new Reference("Encounter/1"),
                true,
                null,
                List.of(),
                List.of(new MemberResult(new Reference("Patient/1"), List.of(), List.of())),
                List.of(),
                List.of()));
        answer.addParameter("weather", "sunny");

        assertThat(GroupVisit.RESPONSE.read(answer).replayed()).isTrue();
    }
}
