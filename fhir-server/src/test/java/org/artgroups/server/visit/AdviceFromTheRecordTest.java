package org.artgroups.server.visit;

import static org.artgroups.server.Given.aCag;
import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.fhir.visit.SessionBuilder;
import org.artgroups.server.Given;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the queries find; the advice itself is tested without a server. */
@DisplayName("Advice looks at the record as it was on the day of the session")
class AdviceFromTheRecordTest extends SessionTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;

    private String group = "";
    private String a = "";
    private String b = "";

    @BeforeEach
    void ids() {
        group = unique("group");
        a = unique("a");
        b = unique("b");
    }

    private SessionBuilder on(LocalDate day) {
        return session(unique("s")).on(day);
    }

    private static List<Advice> advice(GroupVisitResponse response, String client) {
        return of(client, response).advice().stream().map(AdviceGiven::code).toList();
    }

    /** The prescriptions on which a member's refills were handed out; empty for one without. */
    private List<String> prescriptions(GroupVisitResponse response) {
        return written(MedicationDispense.class, of(a, response)).stream()
                .map(dispense -> dispense.hasAuthorizingPrescription()
                        ? dispense.getAuthorizingPrescriptionFirstRep().getReference()
                        : "")
                .toList();
    }

    private void becomes(String prescription, MedicationRequestStatus status) {
        MedicationRequest changed = read(MedicationRequest.class, get("/MedicationRequest/" + prescription));
        changed.setStatus(status);
        client().update().resource(changed).execute();
    }

    @Test
    @DisplayName(
            "prescriptions: one replaced since was in force, one written since was not, one stopped for good was not")
    void prescriptions() {
        given(aClub(group)
                .withMember(aClient(a)
                        .viralLoad("2024-12-01", 20)
                        .prescribed("2024-12-02", "J05AR27", 1, "2025-12-01")
                        .prescribed("2025-04-01", "J05AR27", 1, "2026-04-01")));
        String before = a + "-rx-1";
        String after = a + "-rx-2";
        becomes(before, MedicationRequestStatus.STOPPED);

        GroupVisitResponse replaced = record(
                group,
                on(DAY).present("Patient/" + a).screenedWell().refilled(TLD, 84).build());
        assertThat(prescriptions(replaced)).containsExactly("MedicationRequest/" + before);
        assertThat(advice(replaced, a)).isEmpty();

        becomes(after, MedicationRequestStatus.ENTEREDINERROR);
        GroupVisitResponse stopped = record(
                group,
                on(DAY).oneOfSeveral()
                        .present("Patient/" + a)
                        .screenedWell()
                        .refilled(TLD, 84)
                        .build());
        assertThat(prescriptions(stopped)).containsExactly("");
        assertThat(advice(stopped, a)).contains(Advice.PRESCRIPTION_MISSING);

        becomes(before, MedicationRequestStatus.COMPLETED);
        GroupVisitResponse valid = record(
                group,
                on(DAY).oneOfSeveral()
                        .present("Patient/" + a)
                        .screenedWell()
                        .refilled(TLD, 84)
                        .build());
        assertThat(prescriptions(valid))
                .as("completed, and valid on the day")
                .containsExactly("MedicationRequest/" + before);
    }

    @Test
    @DisplayName(
            "prescriptions are found by medicine; an antiretroviral without one is handed out on the newest of ART")
    void prescriptionsByMedicine() {
        given(aClub(group)
                .withMember(aClient(a)
                        .viralLoad("2024-12-01", 20)
                        .prescribed("2024-12-02", "J05AR27", 1, "2025-12-01")
                        .prescribed("2025-01-02", "J04AC01", 1, "2025-04-02")));

        GroupVisitResponse response = record(
                group,
                on(DAY).present("Patient/" + a)
                        .screenedWell()
                        .refilled(TLD, 84)
                        .refilled(Atc.EFAVIRENZ, 84)
                        .refilled(Atc.ISONIAZID, 84)
                        .refilled(Atc.MEDROXYPROGESTERONE, 84)
                        .build());

        String art = "MedicationRequest/" + a + "-rx-1";
        assertThat(prescriptions(response)).containsExactly(art, art, "MedicationRequest/" + a + "-rx-2", "");
        assertThat(advice(response, a))
                .as("that of isoniazid ends, that of ART does not; efavirenz is not what is prescribed")
                .containsExactly(Advice.OTHER_THAN_PRESCRIBED);
        assertThat(response.nextVisit()).isEqualTo(DAY.plusDays(84));
    }

    @Test
    @DisplayName("cotrimoxazole and contraceptives decide nothing about the next visit, nor make up for ART")
    void otherMedicines() {
        given(aClub(group)
                .withMember(
                        aClient(a).viralLoad("2024-12-01", 20).prescribed("2024-12-02", "J05AR27", 1, "2025-12-01")));

        GroupVisitResponse first = record(
                group,
                on(DAY).present("Patient/" + a)
                        .screenedWell()
                        .refilled(TLD, 84)
                        .refilled(Atc.SULFAMETHOXAZOLE_AND_TRIMETHOPRIM, 28)
                        .build());
        GroupVisitResponse second = record(
                group,
                on(DAY.plusDays(84))
                        .present("Patient/" + a)
                        .screenedWell()
                        .refilled(Atc.SULFAMETHOXAZOLE_AND_TRIMETHOPRIM, 180)
                        .build());

        assertThat(first.nextVisit()).isEqualTo(DAY.plusDays(84));
        assertThat(of(a, first).advice())
                .extracting(AdviceGiven::text)
                .containsExactly(
                        "The supply of sulfamethoxazole and trimethoprim ends on 2025-04-02, before the next visit on 2025-05-28.");
        assertThat(of(a, second).advice())
                .extracting(AdviceGiven::text)
                .containsExactly("The supply ends on 2025-05-28, before the next visit on 2025-08-20.");
    }

    @Test
    @DisplayName("consultations: a finished encounter counts, a planned one and a visit to the group do not")
    void consultations() {
        given(aClub(group).withMember(aClient(a).viralLoad("2024-12-01", 20)));
        assertThat(advice(
                        record(
                                group,
                                on(DAY.minusDays(56))
                                        .present("Patient/" + a)
                                        .screenedWell()
                                        .build()),
                        a))
                .containsExactly(Advice.CONSULTATION_DUE);
        encounter("2025-01-15", EncounterStatus.PLANNED);
        encounter("2025-03-06", EncounterStatus.FINISHED);
        assertThat(advice(
                        record(
                                group,
                                on(DAY).present("Patient/" + a).screenedWell().build()),
                        a))
                .as("one is planned, the other is of the day after")
                .containsExactly(Advice.CONSULTATION_DUE);

        encounter("2024-06-01", EncounterStatus.FINISHED);
        assertThat(advice(
                        record(
                                group,
                                on(DAY).oneOfSeveral()
                                        .nextVisit(LocalDate.of(2025, 6, 1))
                                        .present("Patient/" + a)
                                        .screenedWell()
                                        .build()),
                        a))
                .isEmpty();
    }

    private void encounter(String day, EncounterStatus status) {
        Encounter encounter = new Encounter();
        encounter.setStatus(status);
        encounter.setClass_(new Coding()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode")
                .setCode("AMB"));
        encounter.setSubject(new Reference("Patient/" + a));
        encounter.getPeriod().setStartElement(new DateTimeType(day));
        client().create().resource(encounter).execute();
    }

    @Test
    @DisplayName("consultations: whoever collected for the group had one then")
    void collectors() {
        given(aCag(group)
                .withMember(aClient(a).viralLoad("2024-12-01", 20))
                .withMember(aClient(b).viralLoad("2024-12-01", 20)));
        record(
                group,
                on(DAY.minusDays(84))
                        .collector("Patient/" + a)
                        .present("Patient/" + a)
                        .screenedWell()
                        .collectedFor("Patient/" + b)
                        .build());

        GroupVisitResponse response = record(
                group,
                on(DAY).nextVisit(DAY.plusDays(28))
                        .collector("Patient/" + b)
                        .collectedFor("Patient/" + a)
                        .present("Patient/" + b)
                        .screenedWell()
                        .build());

        assertThat(advice(response, a)).isEmpty();
        assertThat(advice(response, b)).isEmpty();
        assertThat(((Reference) sessionOf(response)
                                .getExtensionByUrl(Extensions.COLLECTOR)
                                .getValue())
                        .getReference())
                .isEqualTo("Patient/" + b);
    }

    @Test
    @DisplayName("results: a visit that was missed, or to which a buddy came, reviews none")
    void reviews() {
        given(aClub(group)
                .withMember(aClient(a)
                        .prescribed("2024-12-02", "J05AR27", 1, "2026-12-01")
                        .viralLoad("2024-12-11", 20)));
        record(
                group,
                on(DAY.minusDays(84)).present("Patient/" + a).screenedWell().build());

        GroupVisitResponse missed = record(
                group,
                on(DAY.minusDays(28)).absent("Patient/" + a, AbsenceReason.ILL).build());
        GroupVisitResponse buddy =
                record(group, on(DAY).buddy("Patient/" + a, "sister").build());
        GroupVisitResponse here = record(
                group,
                on(DAY.plusDays(28)).present("Patient/" + a).screenedWell().build());
        GroupVisitResponse after = record(
                group,
                on(DAY.plusDays(56)).present("Patient/" + a).screenedWell().build());

        assertThat(advice(missed, a)).containsExactly(Advice.VL_REVIEW_DUE);
        assertThat(advice(buddy, a)).containsExactly(Advice.VL_REVIEW_DUE);
        assertThat(advice(here, a)).containsExactly(Advice.VL_REVIEW_DUE);
        assertThat(advice(after, a)).isEmpty();
    }

    @Test
    @DisplayName("reasons to leave are those of the group's model")
    void exits() {
        given(aClub(group)
                .withMember(aClient(a)
                        .prescribed("2024-12-02", "J05AR27", 1, "2026-12-01")
                        .viralLoad("2024-12-01", 1200))
                .withMember(aClient(b)
                        .prescribed("2024-12-02", "J05AR27", 1, "2026-12-01")
                        .viralLoad("2024-12-01", 20)));

        GroupVisitResponse response = record(
                group,
                on(DAY).present("Patient/" + a)
                        .screenedWell()
                        .present("Patient/" + b)
                        .screenedWell()
                        .build());

        assertThat(of(a, response).advice())
                .extracting(AdviceGiven::text)
                .containsExactly("The last viral load is not undetectable (50 copies/mL or more).");
        assertThat(advice(response, b)).isEmpty();
    }

    @Test
    @DisplayName("a group over its capacity is told, and members the session does not tell of")
    void theGroup() {
        Given.Care care = aClub(group)
                .withMember(aClient(a))
                .withMember(aClient(b))
                .withMember(
                        aClient(unique("left")), "2024-01-01", DAY.minusDays(1).toString());
        care.group().addExtension(Extensions.CAPACITY, new PositiveIntType(1));
        given(care);

        GroupVisitResponse response =
                record(group, on(DAY).present("Patient/" + a).screenedWell().build());

        assertThat(response.advice())
                .extracting(AdviceGiven::text)
                .containsExactly(
                        "The group has 2 members; its capacity is 1.",
                        "The session has 1 of the 2 members the group had on the day.",
                        "Nobody who came, or was collected for, got a medicine: if some did, send the session again with them as a correction.");
    }

    @Test
    @DisplayName("a model with sessions at the week-end alone has the next one then")
    void weekEnd() {
        Given.Care care = aClub(group).withMember(aClient(a));
        care.group()
                .getExtensionByUrl(Extensions.DELIVERY_MODEL)
                .setValue(
                        new CanonicalType(org.artgroups.fhir.generated.Canonicals.BASE + "/PlanDefinition/teen-club"));
        given(care);

        // 5 March 2025 is a Wednesday
        assertThat(record(
                                group,
                                on(DAY).present("Patient/" + a)
                                        .screenedWell()
                                        .refilled(TLD, 56)
                                        .build())
                        .nextVisit())
                .isEqualTo(LocalDate.of(2025, 4, 27));
    }
}
