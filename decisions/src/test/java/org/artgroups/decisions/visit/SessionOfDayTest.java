package org.artgroups.decisions.visit;

import static org.artgroups.decisions.visit.Known.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.SessionBuilder;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The same session under another key")
class SessionOfDayTest {

    private static final Identifier KEY =
            new Identifier().setSystem("https://other.example").setValue("A-7");

    private static SessionBuilder sameSession() {
        return GroupVisit.session("https://s.example", "2").on(session().build().start());
    }

    private static List<String> refused(GroupVisitRequest sent, @Nullable GroupVisitRequest onRecord) {
        try {
            SessionOfDay.check(List.of(new SessionOfDay(KEY, "e1", onRecord)), sent, "g");
            return List.of();
        } catch (ProblemException problem) {
            assertThat(problem.status()).isEqualTo(409);
            return problem.faults().stream().map(Fault::describe).toList();
        }
    }

    @Test
    @DisplayName("with the same content is refused with the key of the first, under which it can be sent again")
    void sameContent() {
        assertThat(refused(
                        sameSession()
                                .facilitatedBy("Nomsa")
                                .present("Patient/a")
                                .build(),
                        session().present("Patient/a").build()))
                .containsExactly(
                        "session: a session of Group/g on 2026-03-04 is on record as Encounter/e1 under the key"
                                + " https://other.example|A-7 with the same content: send it under that key and it is answered as"
                                + " recorded; if the group held more than one session that day, send another = true");
    }

    @Test
    @DisplayName("with other content is refused with what differs, and how to correct the first")
    void otherContent() {
        assertThat(refused(
                        sameSession()
                                .facilitatedBy("Nomsa")
                                .present("Patient/a")
                                .weighed("61")
                                .build(),
                        session().present("Patient/a").present("Patient/b").build()))
                .containsExactly(
                        "session: a session of Group/g on 2026-03-04 is on record as Encounter/e1 under the key"
                                + " https://other.example|A-7 with other content: to correct it send it under that key with"
                                + " correction = true; if the group held more than one session that day, send another = true",
                        "member[0].weight: was not recorded, now 61",
                        "member: was Patient/b, left out of this version");
    }

    @Test
    @DisplayName("is recorded where its sender says that there were two")
    void two() {
        assertThat(refused(
                        sameSession()
                                .facilitatedBy("Nomsa")
                                .oneOfSeveral()
                                .present("Patient/a")
                                .build(),
                        session().present("Patient/a").build()))
                .isEmpty();
    }

    @Test
    @DisplayName("is refused beside one that was written by other means, too")
    void byOtherMeans() {
        assertThat(refused(session().present("Patient/a").build(), null))
                .singleElement()
                .asString()
                .contains("it was not recorded by this operation");
    }
}
