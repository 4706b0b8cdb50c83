package org.artgroups.server.visit;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest.OutcomeOfReferral;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.fhir.visit.MemberBuilder;
import org.artgroups.fhir.visit.SessionBuilder;
import org.artgroups.server.Profiled;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What comes after a session")
class WhatComesLaterTest extends SessionTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;
    private static final LocalDate NEXT = DAY.plusDays(84);
    private static final LocalDate AFTER = NEXT.plusDays(84);

    private String club = "";
    private String a = "";
    private String key = "";

    @BeforeEach
    void aClubOfOne() {
        club = unique("club");
        a = unique("a");
        key = unique("s");
        given(aClub(club)
                .withMember(aClient(a)
                        .born("1990-01-01")
                        .viralLoad("2024-11-01", 20)
                        .prescribed("2024-12-01", "J05AR27", 1, "2026-12-01")));
    }

    private static List<Advice> advice(GroupVisitResponse response) {
        return response.members().get(0).advice().stream()
                .map(AdviceGiven::code)
                .toList();
    }

    private <T extends Resource> T only(Class<T> type, GroupVisitResponse response) {
        List<T> found = written(type, of(a, response));
        assertThat(found).hasSize(1);
        assertThat(Profiled.errors(found.get(0))).isEmpty();
        return found.get(0);
    }

    private MemberBuilder hereOn(LocalDate day) {
        return session(unique("s")).on(day).present("Patient/" + a).screenedWell();
    }

    @Test
    @DisplayName("a late pick-up is told as a correction, and dated by the day the member came")
    void latePickUp() {
        GroupVisitResponse absent = record(
                club, session(key).absent("Patient/" + a, AbsenceReason.FORGOT).build());

        GroupVisitResponse late = record(
                club,
                session(key)
                        .correction()
                        .late("Patient/" + a)
                        .pickedUp(DateOrDateTime.parse("2025-03-07T15:00:00+02:00"))
                        .screenedWell()
                        .refilled(TLD, 82)
                        .build());

        assertThat(of(a, late).written().get(0).getReference())
                .as("the same visit")
                .isEqualTo(of(a, absent).written().get(0).getReference());
        Encounter visit = only(Encounter.class, late);
        assertThat(visit.getPeriod().getStartElement().getValueAsString()).isEqualTo("2025-03-07T15:00:00+02:00");
        assertThat(visit.getExtensionByUrl(Extensions.ATTENDANCE).getValue().primitiveValue())
                .isEqualTo("late");
        assertThat(visit.hasExtension(Extensions.ABSENCE_REASON)).isFalse();
        assertThat(only(MedicationDispense.class, late)
                        .getWhenHandedOverElement()
                        .getValueAsString())
                .isEqualTo("2025-03-07T15:00:00+02:00");
        assertThat(advice(late)).isEmpty();
        assertThat(count("Encounter?subject=Patient/" + a)).isEqualTo(1);
    }

    @Test
    @DisplayName("what was owed is handed out, and linked to the part fill")
    void completion() {
        Refill part = new Refill(TLD.concept(), tablets(30), 30, null, tablets(54), null);
        GroupVisitResponse first = record(club, hereOn(DAY).refilled(part).build());
        assertThat(advice(first)).contains(Advice.OWED_SUPPLY);

        GroupVisitResponse second =
                record(club, hereOn(DAY.plusDays(28)).completed(TLD, 84).build());

        MedicationDispense rest = only(MedicationDispense.class, second);
        assertThat(((Reference) rest.getExtensionByUrl(Extensions.COMPLETES).getValue()).getReference())
                .isEqualTo("MedicationDispense/"
                        + only(MedicationDispense.class, first).getIdElement().getIdPart());
        assertThat(advice(second)).isEmpty();
        assertThat(advice(
                        record(club, hereOn(DAY.plusDays(56)).refilled(TLD, 84).build())))
                .as("what was completed lasts for 56 days more")
                .containsExactly(Advice.SUPPLY_OVERLAP);
    }

    private static Quantity tablets(int number) {
        return new Quantity(number).setUnit("tablets");
    }

    @Test
    @DisplayName("a screen that was not done is on record as such, and a pregnancy told counts as a fact")
    void notScreenedAndPregnant() {
        GroupVisitResponse response = record(
                club,
                session(key)
                        .present("Patient/" + a)
                        .screened(new org.artgroups.fhir.visit.GroupVisitRequest.Screen(false, List.of(), null))
                        .pregnant(true)
                        .build());

        List<Observation> observations = written(Observation.class, of(a, response));
        assertThat(observations).hasSize(2).allSatisfy(each -> assertThat(Profiled.errors(each))
                .isEmpty());
        assertThat(observations.get(0).getStatus()).isEqualTo(ObservationStatus.CANCELLED);
        assertThat(observations.get(0).getDataAbsentReason().getCodingFirstRep().getCode())
                .isEqualTo("not-performed");
        assertThat(get("/Patient/" + a + "/$eligibility?model=western-cape&asOf=" + DAY)
                        .body())
                .contains(observations
                        .get(1)
                        .getIdElement()
                        .toUnqualifiedVersionless()
                        .getValue());
    }

    @Test
    @DisplayName("blood that was not drawn is ordered for the next visit, and drawn then on that order")
    void notDrawn() {
        GroupVisitResponse first = record(
                club,
                hereOn(DAY)
                        .specimen(SpecimenType.VIRAL_LOAD, SpecimenStatus.NOT_DRAWN_NO_TUBE)
                        .build());
        ServiceRequest order = only(ServiceRequest.class, first);
        assertThat(order.getStatus()).isEqualTo(ServiceRequestStatus.ACTIVE);
        assertThat(order.getOccurrenceDateTimeType().getValueAsString()).isEqualTo(NEXT.toString());
        assertThat(order.getReplaces()).isEmpty();

        GroupVisitResponse again = record(club, hereOn(NEXT).build());
        assertThat(advice(again)).containsExactly(Advice.BLOOD_DUE);
        assertThat(written(ServiceRequest.class, of(a, again))).isEmpty();

        GroupVisitResponse drawn =
                record(club, hereOn(AFTER).bloodDrawn(SpecimenType.VIRAL_LOAD).build());
        assertThat(only(Specimen.class, drawn).getRequestFirstRep().getReference())
                .isEqualTo(reference(order));
        assertThat(written(ServiceRequest.class, of(a, drawn))).isEmpty();
        assertThat(advice(drawn)).isEmpty();

        assertThat(advice(record(club, hereOn(AFTER.plusDays(84)).build())))
                .contains(Advice.VL_RESULT_AWAITED)
                .doesNotContain(Advice.VL_DUE, Advice.BLOOD_DUE);
    }

    @Test
    @DisplayName(
            "blood that is told as rejected is ordered again in place of the first order; if urgent, without waiting")
    void rejectedAtTheSession() {
        GroupVisitResponse drawn = record(
                club,
                session(key)
                        .present("Patient/" + a)
                        .screenedWell()
                        .bloodDrawn(SpecimenType.VIRAL_LOAD)
                        .build());
        ServiceRequest order = only(ServiceRequest.class, drawn);

        GroupVisitResponse rejected = record(
                club,
                session(key)
                        .correction()
                        .present("Patient/" + a)
                        .screenedWell()
                        .specimen(new org.artgroups.fhir.visit.GroupVisitRequest.SpecimenTaken(
                                SpecimenType.VIRAL_LOAD, SpecimenStatus.REJECTED, true))
                        .build());

        List<ServiceRequest> orders = written(ServiceRequest.class, of(a, rejected));
        assertThat(orders).hasSize(2).allSatisfy(each -> assertThat(Profiled.errors(each))
                .isEmpty());
        assertThat(reference(orders.get(0))).isEqualTo(reference(order));
        assertThat(orders.get(0).getStatus()).isEqualTo(ServiceRequestStatus.REVOKED);
        assertThat(orders.get(1).getStatus()).isEqualTo(ServiceRequestStatus.ACTIVE);
        assertThat(orders.get(1).getPriority()).isEqualTo(ServiceRequestPriority.URGENT);
        assertThat(orders.get(1).hasOccurrence()).isFalse();
        assertThat(orders.get(1).getReplacesFirstRep().getReference()).isEqualTo(reference(order));
        assertThat(only(Specimen.class, rejected).getStatus()).isEqualTo(Specimen.SpecimenStatus.UNSATISFACTORY);
        assertThat(advice(record(club, hereOn(NEXT).build()))).containsExactly(Advice.BLOOD_DUE);
    }

    @Test
    @DisplayName(
            "blood that the laboratory rejects later is ordered again by the next session, once, and drawn on that order")
    void rejectedByTheLaboratory() {
        GroupVisitResponse drawn = record(
                club,
                session(key)
                        .present("Patient/" + a)
                        .screenedWell()
                        .bloodDrawn(SpecimenType.VIRAL_LOAD)
                        .build());
        laboratoryRejects(only(Specimen.class, drawn));

        GroupVisitResponse next = record(club, hereOn(NEXT).build());
        ServiceRequest again = only(ServiceRequest.class, next);
        assertThat(again.getReplacesFirstRep().getReference()).isEqualTo(reference(only(ServiceRequest.class, drawn)));
        assertThat(again.getOccurrenceDateTimeType().getValueAsString()).isEqualTo(AFTER.toString());
        assertThat(advice(next)).containsExactly(Advice.BLOOD_DUE);

        GroupVisitResponse after =
                record(club, hereOn(AFTER).bloodDrawn(SpecimenType.VIRAL_LOAD).build());
        assertThat(only(Specimen.class, after).getRequestFirstRep().getReference())
                .isEqualTo(reference(again));
        assertThat(written(ServiceRequest.class, of(a, after))).isEmpty();
        assertThat(count("ServiceRequest?subject=Patient/" + a)).isEqualTo(2);
    }

    @Test
    @DisplayName("blood drawn at the next session after a rejection is on an order that replaces the first")
    void drawnAgain() {
        GroupVisitResponse drawn = record(
                club,
                session(key)
                        .present("Patient/" + a)
                        .screenedWell()
                        .bloodDrawn(SpecimenType.VIRAL_LOAD)
                        .build());
        laboratoryRejects(only(Specimen.class, drawn));

        GroupVisitResponse next =
                record(club, hereOn(NEXT).bloodDrawn(SpecimenType.VIRAL_LOAD).build());

        assertThat(only(ServiceRequest.class, next).getReplacesFirstRep().getReference())
                .isEqualTo(reference(only(ServiceRequest.class, drawn)));
        assertThat(advice(next)).isEmpty();
    }

    private void laboratoryRejects(Specimen specimen) {
        specimen.setStatus(Specimen.SpecimenStatus.UNSATISFACTORY);
        client().update().resource(specimen).execute();
    }

    @Test
    @DisplayName("a correction of something else leaves alone what the laboratory and the clinic have done since")
    void correctionLeavesTheRestAlone() {
        SessionBuilder reported = session(key);
        GroupVisitResponse first = record(
                club,
                reported.present("Patient/" + a)
                        .symptoms(Symptom.COUGH)
                        .bloodDrawn(SpecimenType.VIRAL_LOAD)
                        .referred(ReferralReason.TB_SYMPTOMS, ServiceRequestPriority.URGENT)
                        .build());
        laboratoryRejects(only(Specimen.class, first));
        ServiceRequest referral = written(ServiceRequest.class, of(a, first)).get(1);
        referral.setStatus(ServiceRequestStatus.COMPLETED);
        client().update().resource(referral).execute();

        GroupVisitResponse corrected = record(
                club,
                session(key)
                        .correction()
                        .present("Patient/" + a)
                        .symptoms(Symptom.COUGH)
                        .weighed("61.5")
                        .bloodDrawn(SpecimenType.VIRAL_LOAD)
                        .referred(ReferralReason.TB_SYMPTOMS, ServiceRequestPriority.URGENT)
                        .build());

        assertThat(only(Specimen.class, corrected).getStatus()).isEqualTo(Specimen.SpecimenStatus.UNSATISFACTORY);
        assertThat(written(ServiceRequest.class, of(a, corrected)).get(1).getStatus())
                .isEqualTo(ServiceRequestStatus.COMPLETED);
        assertThat(written(Observation.class, of(a, corrected))).hasSize(2);
    }

    @Test
    @DisplayName("what came of a referral is told at a later session")
    void referralOutcome() {
        ServiceRequest referral = referral();
        assertThat(advice(record(club, hereOn(NEXT).build()))).containsExactly(Advice.REFERRAL_OPEN);

        GroupVisitResponse later = record(
                club,
                hereOn(AFTER)
                        .outcome(new OutcomeOfReferral(
                                new Reference(reference(referral)), ReferralOutcome.TREATED, DAY.plusDays(2)))
                        .build());

        Task outcome = only(Task.class, later);
        assertThat(outcome.getFocus().getReference()).isEqualTo(reference(referral));
        assertThat(outcome.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("treated");
        assertThat(outcome.getExecutionPeriod().getStartElement().getValueAsString())
                .isEqualTo("2025-03-07");
        assertThat(advice(later)).isEmpty();
        assertThat(count("Task?focus=" + reference(referral))).isEqualTo(1);
        assertThat(advice(record(club, hereOn(AFTER.plusDays(84)).build()))).doesNotContain(Advice.REFERRAL_OPEN);
    }

    @Test
    @DisplayName(
            "a referral is completed with its outcome, and active again if that was told by mistake, or the member did not go")
    void outcomeEndsTheReferral() {
        String referral = reference(referral());
        Supplier<ServiceRequestStatus> status =
                () -> read(ServiceRequest.class, get("/" + referral)).getStatus();

        String key = unique("s");
        record(club, toldOn(key).outcome(referral, ReferralOutcome.SEEN_WELL).build());
        assertThat(status.get()).isEqualTo(ServiceRequestStatus.COMPLETED);
        record(
                club,
                correctedOn(key).outcome(referral, ReferralOutcome.DID_NOT_GO).build());
        assertThat(status.get()).isEqualTo(ServiceRequestStatus.ACTIVE);
        record(club, correctedOn(key).outcome(referral, ReferralOutcome.TREATED).build());
        assertThat(status.get()).isEqualTo(ServiceRequestStatus.COMPLETED);
        record(club, correctedOn(key).build());
        assertThat(status.get()).isEqualTo(ServiceRequestStatus.ACTIVE);
    }

    private MemberBuilder toldOn(String key) {
        return session(key).on(NEXT).present("Patient/" + a).screenedWell();
    }

    private MemberBuilder correctedOn(String key) {
        return session(key).on(NEXT).correction().present("Patient/" + a).screenedWell();
    }

    @Test
    @DisplayName("what came of a referral may be written by the clinic, which closes it as well")
    void outcomeByTheClinic() {
        ServiceRequest referral = referral();
        Task outcome = new Task();
        outcome.setStatus(Task.TaskStatus.COMPLETED);
        outcome.setIntent(Task.TaskIntent.ORDER);
        outcome.setBusinessStatus(ReferralOutcome.ADMITTED.concept());
        outcome.setFocus(new Reference(reference(referral)));
        outcome.setFor(new Reference("Patient/" + a));
        outcome.setAuthoredOnElement(new DateTimeType("2025-03-10"));
        client().create().resource(outcome).execute();

        assertThat(advice(record(club, hereOn(NEXT).build()))).isEmpty();
    }

    @Test
    @DisplayName("an outcome of a referral that the client does not have is refused")
    void unknownReferral() {
        assertRefused(
                send(
                        club,
                        hereOn(NEXT)
                                .outcome("ServiceRequest/nothing", ReferralOutcome.OTHER)
                                .build()),
                422,
                "member[0].referralOutcome[0].referral: ServiceRequest/nothing is no referral of Patient/" + a
                        + " before 2025-05-28");
    }

    private ServiceRequest referral() {
        GroupVisitResponse first = record(
                club,
                session(key)
                        .present("Patient/" + a)
                        .symptoms(Symptom.COUGH)
                        .referred(ReferralReason.TB_SYMPTOMS, ServiceRequestPriority.URGENT)
                        .build());
        return only(ServiceRequest.class, first);
    }

    private static String reference(Resource resource) {
        return resource.getIdElement().toUnqualifiedVersionless().getValue();
    }
}
