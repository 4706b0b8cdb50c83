package org.artgroups.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSessionTest {

    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");

    private final Map<String, String[]> fields = new LinkedHashMap<>(Map.of(
            "session.system", new String[] {"https://sender.example/sessions"},
            "session.value", new String[] {"club-1/2025-03-05"},
            "start", new String[] {"2025-03-05"},
            "facilitator[0]", new String[] {"Nomsa"}));

    private TypedSessionTest typed(String field, String... values) {
        fields.put(field, values);
        return this;
    }

    private TypedSession read() {
        return TypedSession.read(fields, ZONE);
    }

    private ParseResult<GroupVisitRequest> attempt() {
        TypedSession read = read();
        return GroupVisit.REQUEST.attemptTyped(read.parameters()).after(read.faults());
    }

    private GroupVisitRequest said() {
        return attempt().orThrow();
    }

    private Member only() {
        assertThat(said().members()).hasSize(1);
        return said().members().get(0);
    }

    /** What the form fills in by itself for a member. */
    private TypedSessionTest proposed(String client) {
        String medicine = "member[" + client + "].refill[0]";
        return typed(medicine + ".medication", "http://www.whocc.no/atc|J05AR27")
                .typed(medicine + ".given", "yes")
                .typed(medicine + ".daysSupply", "60")
                .typed(medicine + ".proposed", "60")
                .typed(medicine + ".quantity", "2")
                .typed(medicine + ".unit", "bottle");
    }

    @Test
    void oneTapTellsWhoCameWasAskedIsWellAndGotThePacks() {
        Member member = proposed("a-1").typed("member[a-1].attendance", "well").only();

        assertThat(member.client().getReference()).isEqualTo("Patient/a-1");
        assertThat(member.attendance()).isEqualTo(Attendance.PRESENT);
        assertThat(member.screened()).isTrue();
        assertThat(member.refills()).singleElement().satisfies(refill -> {
            assertThat(refill.daysSupply()).isEqualTo(60);
            assertThat(refill.quantity()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"weight | 61.500", "refill[0].daysSupply | 1.000", "refill[0].owed | 1,080"})
    void aNumberThatCanBeTwoIsRefusedAtItsField(String field, String written) {
        proposed("a").typed("member[a].attendance", "present").typed("member[a]." + field, written);

        assertThat(attempt().faults()).singleElement().satisfies(fault -> {
            assertThat(read().field(fault)).isEqualTo("member[a]." + field);
            assertThat(fault.text()).startsWith("'" + written + "' can be two numbers: write ");
        });
    }

    @Test
    void whatIsOwedOfAMedicineThatWasNotHandedOutIsNotPassedOver() {
        proposed("a").typed("member[a].attendance", "present").typed("member[a].refill[0].owed", "30");
        fields.remove("member[a].refill[0].given");

        assertThat(attempt().faults()).singleElement().satisfies(fault -> {
            assertThat(read().field(fault)).isEqualTo("member[a].refill[0].owed");
            assertThat(fault.text()).startsWith("is filled in, though nothing of this medicine was handed out");
        });
    }

    @Test
    void otherDaysThanProposedAreOtherPacks() {
        Member member = proposed("a")
                .typed("member[a].attendance", "well")
                .typed("member[a].refill[0].daysSupply", "30")
                .only();
        assertThat(member.refills().get(0).daysSupply()).isEqualTo(30);
        assertThat(member.refills().get(0).quantity()).isNull();
    }

    @Test
    void aMemberNothingWasSaidOfIsNotToldOf() {
        proposed("a").typed("member[a].note", "").proposed("b").typed("member[b].attendance", "well");
        assertThat(only().client().getReference()).isEqualTo("Patient/b");
    }

    @ParameterizedTest
    @CsvSource({"weight, 61", "note, hello", "buddy, sister", "screen.symptom, cough"})
    void whateverIsSaidOfAMemberAsksForWhetherTheyCame(String field, String text) {
        TypedSession typed = typed("member[a]." + field, text).read();
        assertThat(GroupVisit.REQUEST.attemptTyped(typed.parameters()).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.problem()).isEqualTo(Problem.REQUIRED);
                    assertThat(typed.field(fault)).isEqualTo("member[a].attendance");
                });
    }

    @Test
    void whoWasAbsentGotNothingAndWhatWasTypedBeforeIsNotReported() {
        Member member = proposed("a")
                .typed("member[a].attendance", "absent")
                .typed("member[a].absenceReason", "travelled")
                .typed("member[a].weight", "61")
                .typed("member[a].screen.symptom", "cough")
                .only();
        assertThat(member.refills()).isEmpty();
        assertThat(member.weight()).isNull();
        assertThat(member.screen()).isNull();
    }

    @Test
    void symptomsAreToldOfWhoCameWithMoreToTell() {
        Member member = proposed("a")
                .typed("member[a].attendance", "present")
                .typed("member[a].screen.symptom", "cough", "fever")
                .only();
        assertThat(member.screened()).isTrue();
        assertThat(member.screen()).isNotNull().satisfies(screen -> assertThat(screen.symptoms())
                .containsExactly(Symptom.COUGH, Symptom.FEVER));
    }

    @Test
    void whoCameAndWasNotAskedHasNoScreen() {
        assertThat(proposed("a").typed("member[a].attendance", "present").only().screen())
                .isNull();
    }

    @Test
    void aMedicineThatIsNotTickedWasNotGiven() {
        assertThat(proposed("a")
                        .typed("member[a].refill[0].given", "")
                        .typed("member[a].attendance", "well")
                        .only()
                        .refills())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"61.5", "61,5"})
    void aDecimalCommaIsAsGoodAsAPoint(String weight) {
        assertThat(proposed("a")
                        .typed("member[a].attendance", "well")
                        .typed("member[a].weight", weight)
                        .only()
                        .weight())
                .isEqualByComparingTo("61.5");
    }

    @Test
    void everyFaultLeadsBackToItsField() {
        TypedSession typed = proposed("x")
                .typed("member[x].note", "")
                .proposed("a")
                .typed("member[a].attendance", "well")
                .typed("member[a].weight", "heavy")
                .typed("member[a].refill[0].daysSupply", "900")
                .typed("nextVisit", "soon")
                .read();

        assertThat(GroupVisit.REQUEST.attemptTyped(typed.parameters()).faults())
                .extracting(typed::field)
                .containsExactlyInAnyOrder("nextVisit", "member[a].weight", "member[a].refill[0].daysSupply");
        assertThat(typed.field(new Fault(Problem.BAD_CODE, "member[0].screen.symptom[1]", "")))
                .isEqualTo("member[a].screen.symptom");
    }

    @Test
    void theHourIsThatOfTheClockOnTheWall() {
        proposed("a").typed("member[a].attendance", "well").typed("start.time", "09:30");
        assertThat(said().start().toString()).isEqualTo("2025-03-05T09:30:00+02:00");
    }

    @Test
    void theFacilitatorProposedIsTheOneOnRecordAndAnotherIsAName() {
        proposed("a")
                .typed("member[a].attendance", "well")
                .typed("facilitator[0].name", "Nomsa")
                .typed("facilitator[0].reference", "Practitioner/p");
        assertThat(said().facilitators()).extracting(r -> r.getReference()).isEqualTo(List.of("Practitioner/p"));
        typed("facilitator[0]", "Thandi");
        assertThat(said().facilitators()).extracting(r -> r.getDisplay()).isEqualTo(List.of("Thandi"));
    }

    /** What the form fills in by itself where an earlier referral is open. */
    private TypedSessionTest referred(String client) {
        return proposed(client)
                .typed("member[" + client + "].referralOutcome[0].referral", "ServiceRequest/r-1")
                .typed("member[" + client + "].referralOutcome[0].outcome", "")
                .typed("member[" + client + "].referralOutcome[0].date", "");
    }

    @Test
    void whatCameOfAnEarlierReferralIsToldEvenOfWhoIsAbsent() {
        Member member = referred("a")
                .typed("member[a].attendance", "absent")
                .typed("member[a].referralOutcome[0].outcome", "admitted")
                .typed("member[a].referralOutcome[0].date", "2025-02-01")
                .only();
        assertThat(member.referralOutcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.referral().getReference()).isEqualTo("ServiceRequest/r-1");
            assertThat(outcome.outcome()).isEqualTo(ReferralOutcome.ADMITTED);
            assertThat(outcome.date()).isEqualTo("2025-02-01");
        });
    }

    @Test
    void aReferralOfWhichNothingIsKnownYetIsNotToldOfNorAMemberForItsSake() {
        assertThat(referred("a").typed("member[a].attendance", "well").only().referralOutcomes())
                .isEmpty();
        assertThat(proposed("b").referred("c").only().client().getReference()).isEqualTo("Patient/a");
    }

    @Test
    void aDayWithoutAnOutcomeAsksForTheOutcomeAtItsField() {
        TypedSession typed = referred("a")
                .typed("member[a].attendance", "well")
                .typed("member[a].referralOutcome[0].date", "2025-02-01")
                .read();
        assertThat(GroupVisit.REQUEST.attemptTyped(typed.parameters()).faults())
                .extracting(typed::field)
                .containsExactly("member[a].referralOutcome[0].outcome");
    }

    @Test
    void whatWasOwedIsToldBesideTheMedicinesOfTheDay() {
        Member member = proposed("a")
                .typed("member[a].attendance", "well")
                .typed("member[a].refill[1].medication", "http://www.whocc.no/atc|J05AR27")
                .typed("member[a].refill[1].given", "yes")
                .typed("member[a].refill[1].completes", "true")
                .typed("member[a].refill[1].daysSupply", "30")
                .typed("member[a].refill[1].proposed", "30")
                .typed("member[a].refill[1].quantity", "1")
                .typed("member[a].refill[1].unit", "bottle")
                .only();
        assertThat(member.refills()).hasSize(2);
        assertThat(member.refills().get(0).completes()).isNull();
        assertThat(member.refills().get(1).completes()).isTrue();
        assertThat(member.refills().get(1).daysSupply()).isEqualTo(30);
    }
}
