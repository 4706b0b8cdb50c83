package org.artgroups.fhir.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A client of a session")
class ClientTwiceTest {

    private static List<Fault> faults(Reference... clients) {
        return SessionRules.clientsTwice(new GroupVisitRequest(
                new Identifier().setSystem("https://example.org/session").setValue("1"),
                DateOrDateTime.parse("2026-03-04"),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Stream.of(clients)
                        .map(client -> new Member(
                                client,
                                Attendance.PRESENT,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                null))
                        .toList()));
    }

    private static Reference folder(String number) {
        return new Reference()
                .setIdentifier(
                        new Identifier().setSystem("https://example.org/folder").setValue(number));
    }

    @Test
    @DisplayName(
            "is told once: the second is a fault, by the same reference, whatever its version, or the same identifier")
    void twice() {
        assertThat(faults(
                        new Reference("Patient/1"),
                        folder("1"),
                        new Reference("Patient/1/_history/2"),
                        folder("2"),
                        folder("1")))
                .containsExactly(
                        new Fault(Problem.CLIENT_TWICE, "member[2].client", "Patient/1 is listed twice"),
                        new Fault(
                                Problem.CLIENT_TWICE,
                                "member[4].client",
                                "https://example.org/folder|1 is listed twice"));
        assertThat(faults(new Reference("Patient/1"), new Reference("Patient/2"), folder("1")))
                .isEmpty();
    }
}
