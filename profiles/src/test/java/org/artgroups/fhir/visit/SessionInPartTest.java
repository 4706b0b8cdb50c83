package org.artgroups.fhir.visit;

import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.operation.Fault;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a session to be stored in part, it is known before it is sent")
class SessionInPartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final String TOO_SHORT = "member[1].refill[0].daysSupply: 0 is not between 1 and 366 d";

    private static SessionBuilder session() {
        return GroupVisit.session("urn:example:sessions", "1").on(DAY).inPart();
    }

    private static List<String> faults(GroupVisitRequest session) {
        return GroupVisit.faults(session).stream().map(Fault::describe).toList();
    }

    @Test
    @DisplayName("that the server leaves out members at fault, and stores the others")
    void membersAtFault() {
        assertThat(faults(session()
                        .facilitatedBy("Thandi")
                        .present("Patient/1")
                        .present("Patient/2")
                        .refilled(tld(0))
                        .member(new Reference("Patient/3"), Attendance.ABSENT)
                        .refilled(tld(60))
                        .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("that it is refused for what is wrong with all of it, and everything else that is")
    void sessionAtFault() {
        assertThat(faults(session()
                        .nextVisit(DAY)
                        .present("Patient/1")
                        .present("Patient/2")
                        .refilled(tld(0))
                        .build()))
                .containsExactly(
                        "facilitator: is required",
                        TOO_SHORT,
                        "nextVisit: 2026-03-04 is not after the session on 2026-03-04");
    }

    @Test
    @DisplayName("that it contradicts itself, though every member can be read")
    void contradiction() {
        assertThat(faults(session()
                        .facilitatedBy("Thandi")
                        .nextVisit(DAY)
                        .present("Patient/1")
                        .build()))
                .containsExactly("nextVisit: 2026-03-04 is not after the session on 2026-03-04");
        assertThat(faults(session()
                        .facilitatedBy("Thandi")
                        .correction()
                        .present("Patient/1")
                        .build()))
                .containsExactly("partial: a correction replaces the session as a whole");
    }

    @Test
    @DisplayName("that a buddy without a name is no fault")
    void unnamedBuddy() {
        assertThat(faults(session()
                        .facilitatedBy("Thandi")
                        .member(new Reference("Patient/1"), Attendance.BUDDY)
                        .present("Patient/2")
                        .refilled(tld(0))
                        .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("that nothing would be left of it, if no member is good")
    void nobodyGood() {
        assertThat(faults(session()
                        .facilitatedBy("Thandi")
                        .member(new Reference("Patient/1"), Attendance.ABSENT)
                        .refilled(tld(60))
                        .present("Patient/2")
                        .refilled(tld(0))
                        .build()))
                .containsExactly(
                        TOO_SHORT,
                        "member[0].refill: the member was absent; if somebody collected, attendance is buddy or"
                                + " collector");
    }

    @Test
    @DisplayName("that a collector is missing for somebody who is stored, and for nobody who is left out")
    void collector() {
        assertThat(faults(session()
                        .facilitatedBy("Thandi")
                        .present("Patient/1")
                        .collectedFor("Patient/2")
                        .build()))
                .singleElement()
                .asString()
                .startsWith("collector: ");
        assertThat(faults(session()
                        .facilitatedBy("Thandi")
                        .present("Patient/1")
                        .collectedFor("Patient/2")
                        .refilled(tld(0))
                        .build()))
                .isEmpty();
    }
}
