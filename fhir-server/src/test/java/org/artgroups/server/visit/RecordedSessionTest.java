package org.artgroups.server.visit;

import static org.artgroups.server.Given.aCag;
import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.fhir.visit.GroupVisitResponse.Count;
import org.artgroups.server.Given;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.Specimen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session")
class RecordedSessionTest extends SessionTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;

    private String group = "";
    private String a = "";
    private String b = "";
    private String c = "";
    private String d = "";
    private String e = "";

    @BeforeEach
    void ids() {
        group = unique("group");
        a = unique("a");
        b = unique("b");
        c = unique("c");
        d = unique("d");
        e = unique("e");
    }

    private static Given.Client onArt(String id) {
        return aClient(id)
                .born("1990-01-01")
                .viralLoad("2024-11-01", 20)
                .prescribed("2024-12-01", "J05AR27", 1, "2025-12-01");
    }

    @Test
    @DisplayName("of an adherence club is on record as it was told, with advice for each member")
    void club() {
        given(aClub(group)
                .withMember(onArt(a))
                .withMember(onArt(b))
                .withMember(onArt(c))
                .withMember(onArt(d))
                .withMember(aClient(e).born("1985")));

        GroupVisitResponse response = record(
                group,
                session(unique("s"))
                        .on(DateOrDateTime.parse("2025-03-05T10:00:00+02:00"))
                        .until(DateOrDateTime.parse("2025-03-05T11:00:00+02:00"))
                        .present("Patient/" + a)
                        .screenedWell()
                        .weighed("61.5")
                        .refilled(TLD, 84)
                        .bloodDrawn(SpecimenType.VIRAL_LOAD)
                        .buddy("Patient/" + b, "sister")
                        .refilled(TLD, 84)
                        .late("Patient/" + c)
                        .screenedWell()
                        .refilled(TLD, 84)
                        .absent("Patient/" + d, AbsenceReason.TRAVELLED)
                        .present("Patient/" + e)
                        .symptoms(Symptom.COUGH, Symptom.FEVER)
                        .referred(ReferralReason.TB_SYMPTOMS, ServiceRequestPriority.URGENT)
                        .build());

        assertThat(response.replayed()).isFalse();
        assertThat(response.nextVisit()).isEqualTo(LocalDate.of(2025, 5, 28));
        assertThat(response.members())
                .extracting(m -> m.client().getReference(), m -> m.written().size())
                .containsExactly(
                        tuple("Patient/" + a, 6),
                        tuple("Patient/" + b, 2),
                        tuple("Patient/" + c, 3),
                        tuple("Patient/" + d, 1),
                        tuple("Patient/" + e, 3));
        assertThat(response.counts())
                .contains(
                        new Count(CountKind.MEMBERS, 5),
                        new Count(CountKind.TOLD, 5),
                        new Count(CountKind.PRESENT, 2),
                        new Count(CountKind.BUDDY, 1),
                        new Count(CountKind.LATE, 1),
                        new Count(CountKind.ABSENT, 1),
                        new Count(CountKind.REFILLS, 3),
                        new Count(CountKind.SPECIMENS, 1),
                        new Count(CountKind.REFERRALS, 1),
                        new Count(CountKind.SCREENED, 3),
                        new Count(CountKind.DISPENSED_WITHOUT_SCREEN, 1));

        Encounter session = sessionOf(response);
        assertThat(session.getSubject().getReference()).isEqualTo("Group/" + group);
        assertThat(session.getStatus()).isEqualTo(Encounter.EncounterStatus.FINISHED);
        assertThat(count("Encounter?part-of=" + response.session().getReference()))
                .isEqualTo(5);

        assertThat(attendance(response, d)).isEqualTo("absent");
        assertThat(attendance(response, c)).isEqualTo("late");
        MedicationDispense refill =
                written(MedicationDispense.class, of(a, response)).get(0);
        assertThat(refill.getDaysSupply().getValue()).isEqualByComparingTo("84");
        assertThat(refill.getAuthorizingPrescriptionFirstRep().getReference()).startsWith("MedicationRequest/" + a);
        assertThat(written(Specimen.class, of(a, response))).hasSize(1);
        assertThat(written(Observation.class, of(a, response))).hasSize(2);
        assertThat(((Reference) written(MedicationDispense.class, of(b, response))
                                .get(0)
                                .getExtensionByUrl(Extensions.BUDDY)
                                .getValue())
                        .getDisplay())
                .isEqualTo("sister");
        assertThat(written(ServiceRequest.class, of(e, response))
                        .get(0)
                        .getPriority()
                        .toCode())
                .isEqualTo("urgent");

        assertThat(advice(response, a)).isEmpty();
        assertThat(advice(response, e)).containsExactly(Advice.VL_DUE, Advice.CONSULTATION_DUE);
    }

    @Test
    @DisplayName("of a community group has one collector for all the others")
    void communityGroup() {
        given(aCag(group).withMember(onArt(a)).withMember(onArt(b)).withMember(onArt(c)));

        GroupVisitResponse response = record(
                group,
                session(unique("s"))
                        .collector("Patient/" + a)
                        .present("Patient/" + a)
                        .screenedWell()
                        .refilled(TLD, 84)
                        .collectedFor("Patient/" + b)
                        .refilled(TLD, 84)
                        .collectedFor("Patient/" + c)
                        .refilled(TLD, 84)
                        .build());

        assertThat(receivers(response, a)).isEmpty();
        assertThat(receivers(response, b)).containsExactly("Patient/" + a);
        assertThat(receivers(response, c)).containsExactly("Patient/" + a);
        assertThat(attendance(response, b)).isEqualTo("collector");
        assertThat(response.counts()).contains(new Count(CountKind.COLLECTOR, 2), new Count(CountKind.REFILLS, 3));
    }

    @Test
    @DisplayName("may name clients and the collector by an identifier of theirs")
    void identifiers() {
        given(aCag(group).withMember(onArt(a)).withMember(onArt(b)));
        GroupVisitRequest byReference = session(unique("s"))
                .collector("Patient/" + a)
                .present("Patient/" + a)
                .screenedWell()
                .collectedFor("Patient/" + b)
                .refilled(TLD, 84)
                .build();
        GroupVisitRequest byIdentifier = new GroupVisitRequest(
                byReference.session(),
                byReference.start(),
                null,
                null,
                byReference.facilitators(),
                folder(a),
                null,
                null,
                null,
                null,
                session("x")
                        .member(folder(a), Attendance.PRESENT)
                        .screenedWell()
                        .member(folder(b), Attendance.COLLECTOR)
                        .refilled(TLD, 84)
                        .build()
                        .members());

        GroupVisitResponse response = record(group, byIdentifier);

        assertThat(response.members())
                .extracting(member -> member.client().getReference())
                .containsExactly("Patient/" + a, "Patient/" + b);
        assertThat(receivers(response, b)).containsExactly("Patient/" + a);
    }

    @Test
    @DisplayName("is kept with those before it in mind: a second buddy, a second absence, what is owed")
    void inARow() {
        given(aClub(group).withMember(onArt(a)).withMember(onArt(b)).withMember(onArt(c)));
        GroupVisitRequest.Refill partFill = new GroupVisitRequest.Refill(
                TLD.concept(), null, 84, null, new org.hl7.fhir.r4.model.Quantity(30).setUnit("tablet"), null);
        GroupVisitResponse first = record(
                group,
                session(unique("s"))
                        .buddy("Patient/" + a, "sister")
                        .refilled(TLD, 84)
                        .absent("Patient/" + b, AbsenceReason.ILL)
                        .present("Patient/" + c)
                        .screenedWell()
                        .refilled(partFill)
                        .build());

        GroupVisitResponse second = record(
                group,
                session(unique("s"))
                        .on(DAY.plusDays(84))
                        .buddy("Patient/" + a, "sister")
                        .refilled(TLD, 84)
                        .absent("Patient/" + b, AbsenceReason.ILL)
                        .present("Patient/" + c)
                        .screenedWell()
                        .build());

        assertThat(List.of(advice(first, a), advice(first, b), advice(first, c)))
                .containsExactly(List.of(), List.of(), List.of(Advice.OWED_SUPPLY));
        assertThat(List.of(advice(second, a), advice(second, b), advice(second, c)))
                .containsExactly(
                        List.of(Advice.BUDDY_AGAIN),
                        List.of(Advice.MISSED_AGAIN),
                        List.of(Advice.SUPPLY_SHORT, Advice.OWED_SUPPLY));
    }

    @Test
    @DisplayName("may be sent and answered in XML")
    void xml() {
        given(aClub(group).withMember(onArt(a)));
        GroupVisitRequest request =
                session(unique("s")).present("Patient/" + a).screenedWell().build();
        Answer answer = send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create(base() + "/Group/" + group + "/$group-visit"))
                        .header("Content-Type", "application/fhir+xml")
                        .header("Accept", "application/fhir+xml")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(fhirContext
                                .newXmlParser()
                                .encodeResourceToString(org.artgroups.fhir.visit.GroupVisit.REQUEST.write(request))))
                        .build());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(fhirContext
                        .newXmlParser()
                        .parseResource(org.hl7.fhir.r4.model.Parameters.class, answer.body())
                        .getParameterBool("replayed"))
                .isFalse();
        assertThat(record(group, request).replayed()).as("the same in JSON").isTrue();
    }

    @Test
    @DisplayName("on the day a member leaves still counts the member")
    void lastDay() {
        given(aClub(group)
                .withMember(onArt(a), "2024-01-01", DAY.toString())
                .withMember(onArt(b), DAY.toString(), null));

        GroupVisitResponse response = record(
                group,
                session(unique("s"))
                        .present("Patient/" + a)
                        .screenedWell()
                        .present("Patient/" + b)
                        .screenedWell()
                        .build());

        assertThat(response.members()).hasSize(2);
    }

    private static Reference folder(String client) {
        return new Reference()
                .setIdentifier(new Identifier()
                        .setSystem("https://clinic.example/folder")
                        .setValue("folder-" + client));
    }

    private String attendance(GroupVisitResponse response, String client) {
        return ((PrimitiveType<?>) written(Encounter.class, of(client, response))
                        .get(0)
                        .getExtensionByUrl(Extensions.ATTENDANCE)
                        .getValue())
                .getValueAsString();
    }

    private List<String> receivers(GroupVisitResponse response, String client) {
        return written(MedicationDispense.class, of(client, response)).stream()
                .flatMap(dispense -> dispense.getReceiver().stream())
                .map(Reference::getReference)
                .toList();
    }

    private static List<Advice> advice(GroupVisitResponse response, String client) {
        return of(client, response).advice().stream().map(AdviceGiven::code).toList();
    }
}
