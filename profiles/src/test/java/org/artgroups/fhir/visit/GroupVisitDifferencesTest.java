package org.artgroups.fhir.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.operation.Difference;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two records of one session")
class GroupVisitDifferencesTest {
    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;

    private static SessionBuilder session() {
        return GroupVisit.session(Sessions.SYSTEM, "1")
                .on(LocalDate.of(2026, 3, 4))
                .facilitatedBy("Thandi");
    }

    @Test
    @DisplayName("are the same whatever the order of parameters, members and parts")
    void orderDoesNotCount() {
        Parameters shuffled = GroupVisit.REQUEST.write(Sessions.full());
        reverse(shuffled.getParameter());

        assertThat(GroupVisit.differences(Sessions.full(), GroupVisit.REQUEST.read(shuffled)))
                .isEmpty();
    }

    private static void reverse(List<ParametersParameterComponent> parameters) {
        Collections.reverse(parameters);
        parameters.forEach(parameter -> reverse(parameter.getPart()));
    }

    @Test
    @DisplayName("are the same however a number, a time or a concept is written")
    void spellingDoesNotCount() {
        CodeableConcept said = TLD.concept().setText("the white pill");
        said.getCodingFirstRep().setDisplay("TLD");
        GroupVisitRequest before = session()
                .on(DateOrDateTime.parse("2026-03-04T10:00:00+02:00"))
                .present("Patient/1")
                .weighed("60")
                .refilled(TLD, 60)
                .build();
        GroupVisitRequest after = session()
                .on(DateOrDateTime.parse("2026-03-04T08:00:00.000Z"))
                .present("Patient/1")
                .weighed("60.0")
                .refilled(said, 60)
                .build();

        assertThat(GroupVisit.differences(before, after)).isEmpty();
    }

    @Test
    @DisplayName("are the same if only one says that it is a correction, or that it may be stored in part")
    void correctionDoesNotCount() {
        GroupVisitRequest reported = session().present("Patient/1").build();

        assertThat(GroupVisit.differences(reported, reported.asCorrection(true)))
                .isEmpty();
        assertThat(GroupVisit.differences(
                        reported, session().inPart().present("Patient/1").build()))
                .isEmpty();
    }

    @Test
    @DisplayName("differ in a value: named by its place in the later one")
    void value() {
        GroupVisitRequest before = session()
                .present("Patient/1")
                .weighed("60")
                .refilled(TLD, 60)
                .present("Patient/2")
                .build();
        GroupVisitRequest after = session()
                .present("Patient/2")
                .present("Patient/1")
                .weighed("61.5")
                .refilled(TLD, 90)
                .build();

        assertThat(GroupVisit.differences(before, after))
                .containsExactly(
                        new Difference("member[1].weight", "60", "61.5"),
                        new Difference("member[1].refill[0].daysSupply", "60", "90"));
    }

    @Test
    @DisplayName("differ in who was there")
    void members() {
        GroupVisitRequest before =
                session().present("Patient/1").present("Patient/2").build();
        GroupVisitRequest after =
                session().present("Patient/1").present("Patient/3").build();

        assertThat(GroupVisit.differences(before, after))
                .containsExactly(
                        new Difference("member", "Patient/2", null), new Difference("member[1]", null, "Patient/3"));
    }

    @Test
    @DisplayName("differ if something is said twice in one and once in the other")
    void twice() {
        GroupVisitRequest before =
                session().present("Patient/1").refilled(TLD, 60).build();
        GroupVisitRequest after = session()
                .present("Patient/1")
                .refilled(TLD, 60)
                .refilled(TLD, 60)
                .build();

        assertThat(GroupVisit.differences(before, after))
                .containsExactly(new Difference("member[0].refill[1]", null, TLD.system() + "|J05AR27"));
    }

    @Test
    @DisplayName("differ in codes, reasons and parts that only one has")
    void parts() {
        GroupVisitRequest before = session()
                .present("Patient/1")
                .symptoms(Symptom.COUGH)
                .absent("Patient/2", AbsenceReason.ILL)
                .present("Patient/3")
                .screenedWell()
                .build();
        GroupVisitRequest after = session()
                .present("Patient/1")
                .symptoms(Symptom.FEVER)
                .absent("Patient/2", AbsenceReason.MOVED)
                .present("Patient/3")
                .build();

        assertThat(GroupVisit.differences(before, after))
                .containsExactly(
                        new Difference("member[0].screen.symptom", "cough", null),
                        new Difference("member[0].screen.symptom[0]", null, "fever"),
                        new Difference("member[1].absenceReason", "ill", "moved"),
                        new Difference("member[2].screen", "present", null));
    }

    @Test
    @DisplayName("whose difference is told as a fault name what was and what is")
    void asFault() {
        assertThat(new Difference("member[1].weight", new BigDecimal("60").toString(), null)
                        .as(Problem.SESSION_CONFLICT)
                        .describe())
                .isEqualTo("member[1].weight: was 60, left out of this version");
    }

    @Test
    @DisplayName("that have many members are compared in a moment")
    void many() {
        List<String> clients = new ArrayList<>();
        SessionBuilder before = session();
        SessionBuilder after = session();
        for (int i = 0; i < 5_000; i++) {
            clients.add("Patient/" + i);
        }
        clients.forEach(before::present);
        Collections.reverse(clients);
        clients.forEach(after::present);

        assertThat(GroupVisit.differences(before.build(), after.build())).isEmpty();
    }
}
