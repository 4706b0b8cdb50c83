package org.artgroups.server.visit;

import static org.artgroups.server.visit.Known.CLUB;
import static org.artgroups.server.visit.Known.DAY;
import static org.artgroups.server.visit.Known.NOBODY_KNOWS;
import static org.artgroups.server.visit.Known.WELL;
import static org.artgroups.server.visit.Known.lastTime;
import static org.artgroups.server.visit.Known.owed;
import static org.artgroups.server.visit.Known.prescription;
import static org.artgroups.server.visit.Known.session;
import static org.artgroups.server.visit.Known.viralLoad;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitRequest.Screen;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.fhir.visit.MemberBuilder;
import org.artgroups.server.model.DeliveryModel;
import org.artgroups.server.visit.VisitContext.MemberContext;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What to mind about a member")
class VisitAdviceTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;
    private static final LocalDate NEXT = LocalDate.of(2026, 4, 29);

    static Stream<Arguments> viralLoads() {
        LocalDate lastVisit = LocalDate.of(2026, 1, 7);
        return Stream.of(
                arguments(
                        "none on record",
                        viralLoad(null, null),
                        List.of("vl-due information No viral load is on record.")),
                arguments(
                        "a year old",
                        viralLoad(DAY.minusYears(1), null),
                        List.of("vl-due information The last viral load was on 2025-03-04.")),
                arguments("a year old tomorrow", viralLoad(DAY.minusYears(1).plusDays(1), null), List.of()),
                arguments("of the day before the last visit", viralLoad(lastVisit.minusDays(1), lastVisit), List.of()),
                arguments(
                        "drawn at the last visit",
                        viralLoad(lastVisit, lastVisit),
                        List.of(
                                "vl-review-due information The viral load of 2026-01-07 has come since the visit on 2026-01-07:"
                                        + " review it with the member.")),
                arguments("of the day itself", viralLoad(DAY, lastVisit), List.of()),
                arguments(
                        "of the day after the last visit",
                        viralLoad(lastVisit.plusDays(1), lastVisit),
                        List.of(
                                "vl-review-due information The viral load of 2026-01-08 has come since the visit on 2026-01-07:"
                                        + " review it with the member.")),
                arguments("new, and no visit before", viralLoad(DAY.minusDays(1), null), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("viralLoads")
    @DisplayName("when a viral load is due or to be reviewed")
    void onViralLoad(String name, MemberContext known, List<String> expected) {
        assertThat(advice(here(), known)).isEqualTo(expected);
    }

    @Test
    @DisplayName(
            "blood drawn for a viral load is not due any more; blood for another test, or not drawn, changes nothing")
    void drawn() {
        String due = "vl-due information No viral load is on record.";
        MemberContext known = viralLoad(null, null);

        assertThat(advice(here().bloodDrawn(SpecimenType.VIRAL_LOAD), known)).isEmpty();
        assertThat(advice(here().bloodDrawn(SpecimenType.CD4), known)).containsExactly(due);
        assertThat(advice(here().specimen(SpecimenType.VIRAL_LOAD, SpecimenStatus.NOT_DRAWN_NO_TUBE), known))
                .containsExactly(due);
        assertThat(advice(here().specimen(SpecimenType.VIRAL_LOAD, SpecimenStatus.REJECTED), known))
                .containsExactly(due);
    }

    @Test
    @DisplayName("a model without viral load draws never calls one due")
    void modelWithoutViralLoad() {
        DeliveryModel model = new DeliveryModel(
                CLUB.key(),
                CLUB.url(),
                CLUB.version(),
                CLUB.from(),
                CLUB.until(),
                CLUB.title(),
                CLUB.parameters(),
                CLUB.published(),
                CLUB.eligibility(),
                CLUB.exit(),
                CLUB.refillEvery(),
                null,
                null,
                CLUB.collection(),
                null,
                null);

        assertThat(VisitAdvice.of(told(here()), viralLoad(null, null), model, DAY, NEXT))
                .isEmpty();
    }

    static Stream<Arguments> supplies() {
        Refill owing = new Refill(TLD.concept(), null, 60, null, tablets(30));
        Refill onPaper = new Refill(TLD.concept(), null, 60, new Reference("MedicationRequest/9"), null);
        return Stream.of(
                arguments("reaches the next visit to the day", here().refilled(TLD, 56), WELL, List.of()),
                arguments(
                        "ends the day before",
                        here().refilled(TLD, 55),
                        WELL,
                        List.of(
                                "supply-short warning The supply ends on 2026-04-28, before the next visit on 2026-04-29.")),
                arguments(
                        "owed of this refill",
                        here().refilled(owing),
                        WELL,
                        List.of("owed-supply information Part of the refill is still owed.")),
                arguments(
                        "owed of the last refill",
                        here(),
                        owed(30),
                        List.of("owed-supply information Part of the last refill is still owed.")),
                arguments("owed before, and refilled now", here().refilled(TLD, 60), owed(30), List.of()),
                arguments(
                        "no prescription at all",
                        here().refilled(TLD, 60),
                        prescription(null, null),
                        List.of("prescription-missing warning There is no active prescription of ART on record.")),
                arguments("no prescription, and nothing handed out", here(), prescription(null, null), List.of()),
                arguments(
                        "no prescription but the one told",
                        here().refilled(onPaper),
                        prescription(null, null),
                        List.of()),
                arguments(
                        "prescription ends the day before the next visit",
                        here().refilled(TLD, 60),
                        prescription("rx", NEXT.minusDays(1)),
                        List.of(
                                "prescription-ends warning The prescription ends on 2026-04-28, before the next visit on"
                                        + " 2026-04-29.")),
                arguments(
                        "prescription ends with the next visit",
                        here().refilled(TLD, 60),
                        prescription("rx", NEXT),
                        List.of()),
                arguments("prescription without end", here().refilled(TLD, 60), prescription("rx", null), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("supplies")
    @DisplayName("about supply and prescription")
    void onSupply(String name, MemberBuilder told, MemberContext known, List<String> expected) {
        assertThat(advice(told, known)).isEqualTo(expected);
    }

    static Stream<Arguments> attendances() {
        return Stream.of(
                arguments(session().buddy("Patient/a", "sister"), lastTime(Attendance.PRESENT, 0), List.of()),
                arguments(
                        session().buddy("Patient/a", "sister"),
                        lastTime(Attendance.BUDDY, 1),
                        List.of("buddy-again warning A buddy came 2 times in a row; the model allows 1.")),
                arguments(here(), lastTime(Attendance.BUDDY, 3), List.of()),
                arguments(
                        session().absent("Patient/a", AbsenceReason.ILL),
                        lastTime(Attendance.ABSENT, 0),
                        List.of("missed-again warning The visit on 2026-01-07 was missed, too.")),
                arguments(session().absent("Patient/a", AbsenceReason.ILL), lastTime(Attendance.LATE, 0), List.of()),
                arguments(here(), lastTime(Attendance.ABSENT, 0), List.of()));
    }

    @ParameterizedTest
    @MethodSource("attendances")
    @DisplayName("about who came, this time and before")
    void onAttendance(MemberBuilder told, MemberContext known, List<String> expected) {
        assertThat(advice(told, known)).isEqualTo(expected);
    }

    @Test
    @DisplayName("a model that does not count buddies says only how often one came")
    void buddiesUncounted() {
        DeliveryModel model = new DeliveryModel(
                CLUB.key(),
                CLUB.url(),
                CLUB.version(),
                CLUB.from(),
                CLUB.until(),
                CLUB.title(),
                CLUB.parameters(),
                CLUB.published(),
                CLUB.eligibility(),
                CLUB.exit(),
                CLUB.refillEvery(),
                null,
                null,
                new DeliveryModel.Collection(true, null, false),
                null,
                null);

        assertThat(VisitAdvice.of(
                        told(session().buddy("Patient/a", "sister")), lastTime(Attendance.BUDDY, 2), model, DAY, NEXT))
                .extracting(AdviceGiven::text)
                .containsExactly("A buddy came 3 times in a row.");
    }

    @Test
    @DisplayName("a model that allows two in a row minds the third")
    void twoBuddiesAllowed() {
        DeliveryModel model = new DeliveryModel(
                CLUB.key(),
                CLUB.url(),
                CLUB.version(),
                CLUB.from(),
                CLUB.until(),
                CLUB.title(),
                CLUB.parameters(),
                CLUB.published(),
                CLUB.eligibility(),
                CLUB.exit(),
                CLUB.refillEvery(),
                null,
                null,
                new DeliveryModel.Collection(true, 2, false),
                null,
                null);
        MemberBuilder sister = session().buddy("Patient/a", "sister");

        assertThat(VisitAdvice.of(told(sister), lastTime(Attendance.BUDDY, 1), model, DAY, NEXT))
                .isEmpty();
        assertThat(VisitAdvice.of(told(sister), lastTime(Attendance.BUDDY, 2), model, DAY, NEXT))
                .extracting(AdviceGiven::text)
                .containsExactly("A buddy came 3 times in a row; the model allows 2.");
    }

    static Stream<Arguments> screens() {
        String missing = "screen-missing warning The member was there and was not screened for symptoms.";
        String unreferred = "symptoms-without-referral warning The member has symptoms and was not referred.";
        return Stream.of(
                arguments(session().present("Patient/a"), List.of(missing)),
                arguments(session().late("Patient/a"), List.of(missing)),
                arguments(
                        session().present("Patient/a").screened(new Screen(false, List.of(), null)), List.of(missing)),
                arguments(session().present("Patient/a").screenedWell(), List.of()),
                arguments(session().buddy("Patient/a", "sister"), List.of()),
                arguments(session().collectedFor("Patient/a"), List.of()),
                arguments(session().absent("Patient/a", AbsenceReason.ILL), List.of()),
                arguments(session().present("Patient/a").symptoms(Symptom.COUGH), List.of(unreferred)),
                arguments(
                        session()
                                .present("Patient/a")
                                .symptoms(Symptom.COUGH)
                                .referred(ReferralReason.TB_SYMPTOMS, ServiceRequestPriority.URGENT),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("screens")
    @DisplayName("about the symptom screen")
    void onScreen(MemberBuilder told, List<String> expected) {
        assertThat(advice(told, WELL)).isEqualTo(expected);
    }

    @Test
    @DisplayName("several things at once: blood, supply, attendance, screen")
    void severalAtOnce() {
        assertThat(VisitAdvice.of(
                        told(session().present("Patient/a").refilled(TLD, 30).symptoms(Symptom.FEVER)),
                        NOBODY_KNOWS,
                        CLUB,
                        DAY,
                        NEXT))
                .extracting(given -> given.code().code())
                .containsExactly("vl-due", "supply-short", "prescription-missing", "symptoms-without-referral");
    }

    private static MemberBuilder here() {
        return session().present("Patient/a").screenedWell();
    }

    private static List<String> advice(MemberBuilder told, MemberContext known) {
        return VisitAdvice.of(told(told), known, CLUB, DAY, NEXT).stream()
                .map(given -> given.code().code() + " " + severity(given.severity()) + " " + given.text())
                .toList();
    }

    private static String severity(IssueSeverity severity) {
        return severity.toCode();
    }

    private static Member told(MemberBuilder member) {
        return member.build().members().get(0);
    }

    private static Quantity tablets(int count) {
        return new Quantity().setValue(count).setUnit("tablet");
    }
}
