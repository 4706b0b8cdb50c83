package org.artgroups.decisions.visit;

import static org.artgroups.decisions.visit.Advised.NEXT;
import static org.artgroups.decisions.visit.Advised.advice;
import static org.artgroups.decisions.visit.Advised.here;
import static org.artgroups.decisions.visit.Known.CAG;
import static org.artgroups.decisions.visit.Known.CLUB;
import static org.artgroups.decisions.visit.Known.DAY;
import static org.artgroups.decisions.visit.Known.clubLeftIf;
import static org.artgroups.decisions.visit.Known.clubOf;
import static org.artgroups.decisions.visit.Known.clubWhere;
import static org.artgroups.decisions.visit.Known.clubWith;
import static org.artgroups.decisions.visit.Known.clubWithIntervals;
import static org.artgroups.decisions.visit.Known.group;
import static org.artgroups.decisions.visit.Known.plan;
import static org.artgroups.decisions.visit.Known.session;
import static org.artgroups.decisions.visit.Known.with;
import static org.artgroups.decisions.visit.Past.LAST_VISIT;
import static org.artgroups.decisions.visit.Past.WELL;
import static org.artgroups.decisions.visit.Past.well;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.PackageModels;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest.Screen;
import org.artgroups.fhir.visit.MemberBuilder;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What to mind about a member")
class VisitAdviceTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;

    static Stream<Arguments> attendances() {
        return Stream.of(
                arguments(session().buddy("Patient/a", "sister"), well().lastTime(Attendance.PRESENT, 0), List.of()),
                arguments(
                        session().buddy("Patient/a", "sister"),
                        well().lastTime(Attendance.BUDDY, 1),
                        List.of("buddy-again warning A buddy came 2 times in a row; the model allows 1.")),
                arguments(here(), well().lastTime(Attendance.BUDDY, 3).consultation(LAST_VISIT), List.of()),
                arguments(
                        session().absent("Patient/a", AbsenceReason.ILL),
                        well().lastTime(Attendance.ABSENT, 1),
                        List.of("missed-again warning The visit on 2026-01-07 was missed, too.")),
                arguments(
                        session().absent("Patient/a", AbsenceReason.ILL),
                        well().lastTime(Attendance.ABSENT, 2).consultation(LAST_VISIT),
                        List.of("missed-again warning This is the missed visit number 3 in a row.")),
                arguments(
                        session().absent("Patient/a", AbsenceReason.ILL),
                        well().lastTime(Attendance.LATE, 0),
                        List.of()),
                arguments(
                        session().late("Patient/a").screenedWell(),
                        well().lastTime(Attendance.LATE, 0),
                        List.of("late-again information The member was late on 2026-01-07, too.")),
                arguments(
                        session().late("Patient/a").screenedWell(), well().lastTime(Attendance.PRESENT, 0), List.of()),
                arguments(here(), well().lastTime(Attendance.LATE, 0), List.of()),
                arguments(here(), well().lastTime(Attendance.ABSENT, 1), List.of()));
    }

    @ParameterizedTest
    @MethodSource("attendances")
    @DisplayName("who came, this time and before")
    void onAttendance(MemberBuilder reported, Past known, List<String> expected) {
        assertThat(advice(reported, known.known())).isEqualTo(expected);
    }

    @Test
    @DisplayName("a model that does not count buddies says only how often one came")
    void buddiesUncounted() {
        assertThat(advice(
                        session().buddy("Patient/a", "sister"),
                        well().lastTime(Attendance.BUDDY, 1).known(),
                        clubWhere(new DeliveryModel.Collection(true, null, false))))
                .containsExactly("buddy-again warning A buddy came 2 times in a row.");
    }

    @Test
    @DisplayName("a model that allows two buddies in a row minds the third")
    void twoBuddiesAllowed() {
        DeliveryModel model = clubWhere(new DeliveryModel.Collection(true, 2, false));
        MemberBuilder sister = session().buddy("Patient/a", "sister");

        assertThat(advice(sister, well().lastTime(Attendance.BUDDY, 1).known(), model))
                .isEmpty();
        assertThat(advice(
                        sister,
                        well().lastTime(Attendance.BUDDY, 2)
                                .consultation(LAST_VISIT)
                                .known(),
                        model))
                .containsExactly("buddy-again warning A buddy came 3 times in a row; the model allows 2.");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-03-04, ",
        "2026-03-11, ",
        "2026-03-11T23:59:00+02:00, ",
        "2026-03-12, late-beyond-rule warning The member came 8 days after the session; the model allows 7."
    })
    @DisplayName("who comes later than the model calls late")
    void late(String pickedUp, @org.jspecify.annotations.Nullable String expected) {
        MemberBuilder late = session().late("Patient/a").screenedWell().pickedUp(DateOrDateTime.parse(pickedUp));

        assertThat(advice(late, WELL, clubWith(new DeliveryModel.Sessions(Set.of(), 7))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(advice(late, WELL)).as("by a model that does not count").isEmpty();
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
    @DisplayName("the symptom screen")
    void onScreen(MemberBuilder reported, List<String> expected) {
        assertThat(advice(reported, WELL)).isEqualTo(expected);
    }

    static Stream<Arguments> consultations() {
        return Stream.of(
                arguments(
                        "none on record",
                        well().consultation(null),
                        List.of("consultation-due information No consultation is on record.")),
                arguments("due on the day of the next session", well().consultation(NEXT.minusYears(1)), List.of()),
                arguments(
                        "due the day before the next session",
                        well().consultation(NEXT.minusYears(1).minusDays(1)),
                        List.of("consultation-due information The last consultation was on 2025-04-28: the next is due"
                                + " before 2026-04-29.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("consultations")
    @DisplayName("when a consultation is due")
    void onConsultation(String name, Past known, List<String> expected) {
        assertThat(advice(here(), known.known())).isEqualTo(expected);
        assertThat(advice(here(), known.known(), clubWithIntervals(null, Period.ofYears(1))))
                .as("by a model without consultations")
                .isEmpty();
    }

    @Test
    @DisplayName("a session is the consultation where the model sees everybody at each")
    void sessionsAreConsultations() {
        DeliveryModel everyTime = clubWithIntervals(Period.ofMonths(3), Period.ofYears(1));

        assertThat(advice(here(), well().consultation(null).known(), everyTime)).isEmpty();
        assertThat(advice(
                        session().absent("Patient/a", AbsenceReason.ILL),
                        well().consultation(null).known(),
                        everyTime))
                .containsExactly("consultation-due information The last consultation was on 2026-01-07: the next is due"
                        + " before 2026-04-29.");
    }

    @Test
    @DisplayName("whoever collects for the group has a consultation on the way")
    void collectorIsSeen() {
        VisitPlan plan = plan(
                session()
                        .collector("Patient/a")
                        .present("Patient/a")
                        .screenedWell()
                        .collectedFor("Patient/b")
                        .build(),
                group(CAG, well().consultation(null).known(), "a", "b"));

        assertThat(plan.members().get(0).advice()).isEmpty();
        assertThat(plan.members().get(1).advice())
                .extracting(Advised::line)
                .containsExactly("consultation-due information No consultation is on record.");
    }

    private static Criterion leaves(String text, String rule, Fact fact) {
        return new Criterion(
                fact.code(),
                text,
                PackageModels.LANGUAGE.parse(rule, Map.of(fact.code(), new BooleanType(true))),
                "the test");
    }

    @Test
    @DisplayName("who meets a rule that makes members leave; what is unknown is no reason")
    void exits() {
        DeliveryModel model = clubLeftIf(
                leaves("Active tuberculosis.", "%activeTb", Fact.ACTIVE_TB),
                leaves("Pregnant.", "%pregnant", Fact.PREGNANT));
        Past sick = well().fact(Fact.ACTIVE_TB, new BooleanType(true));

        assertThat(advice(here(), sick.known(), model)).containsExactly("exit-met warning Active tuberculosis.");
        assertThat(advice(here(), WELL, model)).isEmpty();
    }

    @Test
    @DisplayName("what the member says of a pregnancy counts before what is on record")
    void pregnancy() {
        DeliveryModel model = clubLeftIf(leaves("Pregnant.", "%pregnant", Fact.PREGNANT));
        ClinicalSnapshot pregnant =
                well().fact(Fact.PREGNANT, new BooleanType(true)).known();
        String leave = "exit-met warning Pregnant.";

        assertThat(advice(here().pregnant(true), WELL, model)).containsExactly(leave);
        assertThat(advice(here().pregnant(false), WELL, model)).isEmpty();
        assertThat(advice(here(), pregnant, model)).containsExactly(leave);
        assertThat(advice(here().pregnant(false), pregnant, model)).isEmpty();
    }

    @Test
    @DisplayName("what came of a referral, until it is told")
    void referrals() {
        ClinicalSnapshot known = well().referred("open", ReferralReason.TB_SYMPTOMS, true)
                .referred("closed", ReferralReason.UNWELL, false)
                .known();

        assertThat(advice(here(), known))
                .containsExactly(
                        "referral-open information What came of the referral of 2026-01-07 (Symptoms of tuberculosis)"
                                + " is not on record.");
        assertThat(advice(here().outcome("ServiceRequest/open", ReferralOutcome.TREATED), known))
                .isEmpty();
    }

    @Test
    @DisplayName("several things at once: blood, consultation, supply, attendance, screen")
    void severalAtOnce() {
        assertThat(advice(session().present("Patient/a").refilled(TLD, 30).symptoms(Symptom.FEVER), Past.NOTHING))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly(
                        "vl-due",
                        "consultation-due",
                        "supply-short",
                        "prescription-missing",
                        "symptoms-without-referral");
    }

    @ParameterizedTest(name = "capacity {0}, model {1}")
    @CsvSource({
        "2, , The group has 3 members; its capacity is 2.",
        "3, , ",
        "3, 2, ",
        ", 2, The group has 3 members; its model allows 2.",
        ", 3, ",
        ", , "
    })
    @DisplayName("of a group: more members than its own capacity, or without one than its model allows")
    void overCapacity(
            @org.jspecify.annotations.Nullable Integer capacity,
            @org.jspecify.annotations.Nullable Integer most,
            @org.jspecify.annotations.Nullable String expected) {
        DeliveryModel model = clubOf(most);
        VisitPlan plan = plan(
                session()
                        .present("Patient/a")
                        .refilled(TLD, 84)
                        .present("Patient/b")
                        .present("Patient/c")
                        .build(),
                with(group(model, "a", "b", "c"), capacity, null, null));

        assertThat(plan.advice())
                .extracting(Advised::line)
                .isEqualTo(expected == null ? List.of() : List.of("over-capacity information " + expected));
    }

    @Test
    @DisplayName("of a group: that nobody who came got a medicine")
    void noMedicine() {
        String advice =
                "no-medicine warning Nobody who came, or was collected for, got a medicine: if some did, send the"
                        + " session again with them as a correction.";

        assertThat(plan(session().present("Patient/a").present("Patient/b").build(), group(CLUB, "a", "b"))
                        .advice())
                .extracting(Advised::line)
                .containsExactly(advice);
        assertThat(plan(
                                session()
                                        .present("Patient/a")
                                        .present("Patient/b")
                                        .refilled(TLD, 84)
                                        .build(),
                                group(CLUB, "a", "b"))
                        .advice())
                .isEmpty();
        assertThat(plan(
                                session()
                                        .absent("Patient/a", AbsenceReason.ILL)
                                        .absent("Patient/b", AbsenceReason.ILL)
                                        .build(),
                                group(CLUB, "a", "b"))
                        .advice())
                .isEmpty();
    }

    @Test
    @DisplayName("of a group: members the session says nothing of")
    void notReported() {
        assertThat(plan(session().present("Patient/a").refilled(TLD, 84).build(), group(CLUB, "a", "b", "c"))
                        .advice())
                .extracting(Advised::line)
                .containsExactly("not-told information The session has 1 of the 3 members the group had on the day.");
    }

    @Test
    @DisplayName("days are those of the session, whenever it is told")
    void asOfTheSession() {
        LocalDate before = DAY.minusYears(1);
        VisitPlan plan = plan(
                session().on(before).present("Patient/a").screenedWell().build(),
                group(
                        CLUB,
                        well().viralLoad(before.minusMonths(6))
                                .lastSeen(before.minusMonths(2))
                                .consultation(before.minusMonths(1))
                                .known(),
                        "a"));

        assertThat(plan.members().get(0).advice()).isEmpty();
    }
}
