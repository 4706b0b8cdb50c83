package org.artgroups.decisions.visit;

import static org.artgroups.decisions.visit.Known.CAG;
import static org.artgroups.decisions.visit.Known.CLUB;
import static org.artgroups.decisions.visit.Known.DAY;
import static org.artgroups.decisions.visit.Known.excused;
import static org.artgroups.decisions.visit.Known.group;
import static org.artgroups.decisions.visit.Known.meaning;
import static org.artgroups.decisions.visit.Known.plan;
import static org.artgroups.decisions.visit.Known.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.decisions.visit.VisitPlan.PlannedMember;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.OutcomeOfReferral;
import org.artgroups.fhir.visit.GroupVisitRequest.Screen;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A session is planned, or every reason why not is told")
class VisitPlannerTest {

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;
    private static final VisitContext CLUB_OF_TWO = group(CLUB, "a", "b");
    private static final VisitContext CAG_OF_TWO = group(CAG, "a", "b");

    static Stream<Arguments> faults() {
        Identifier folder = new Identifier().setSystem("https://clinic.example").setValue("7");
        return Stream.of(
                arguments(
                        session()
                                .on(LocalDate.of(2026, 3, 5))
                                .present("Patient/a")
                                .build(),
                        CLUB_OF_TWO,
                        Problem.DATE_IN_FUTURE,
                        "start: 2026-03-05 is in the future; it is 2026-03-04"),
                arguments(
                        session()
                                .on(DateOrDateTime.parse("2026-03-04T12:00:01+02:00"))
                                .present("Patient/a")
                                .build(),
                        CLUB_OF_TWO,
                        Problem.DATE_IN_FUTURE,
                        "start: 2026-03-04T12:00:01+02:00 is in the future; it is 2026-03-04"),
                arguments(
                        session()
                                .until(DateOrDateTime.parse("2026-03-04T13:00:00+02:00"))
                                .present("Patient/a")
                                .build(),
                        CLUB_OF_TWO,
                        Problem.DATE_IN_FUTURE,
                        "end: 2026-03-04T13:00:00+02:00 is in the future; it is 2026-03-04"),
                arguments(
                        session()
                                .until(DateOrDateTime.parse("2026-03-04T09:59:59+02:00"))
                                .present("Patient/a")
                                .build(),
                        CLUB_OF_TWO,
                        Problem.END_BEFORE_START,
                        "end: 2026-03-04T09:59:59+02:00 is before the start, 2026-03-04T10:00:00+02:00"),
                arguments(
                        session().nextVisit(DAY).present("Patient/a").build(),
                        CLUB_OF_TWO,
                        Problem.NEXT_VISIT_NOT_AFTER,
                        "nextVisit: 2026-03-04 is not after the session on 2026-03-04"),
                arguments(
                        session().present("Patient/a").collectedFor("Patient/b").build(),
                        CAG_OF_TWO,
                        Problem.COLLECTOR_MISSING,
                        "collector: a member's refill was brought by the collector, and the session does not say who that"
                                + " was"),
                arguments(
                        session().collector("Patient/a").present("Patient/a").build(),
                        CLUB_OF_TWO,
                        Problem.COLLECTOR_NOT_ALLOWED,
                        "collector: in hcw-managed-group nobody collects for the group"),
                arguments(
                        session().collector("Patient/c").present("Patient/a").build(),
                        meaning(CAG_OF_TWO, "Patient/c", "c"),
                        Problem.COLLECTOR_NOT_IN_GROUP,
                        "collector: Patient/c is not a member of Group/g on 2026-03-04"),
                arguments(
                        session().collector("Patient/c").present("Patient/a").build(),
                        CAG_OF_TWO,
                        Problem.UNKNOWN_CLIENT,
                        "collector: Patient/c is not known here"),
                arguments(
                        session()
                                .absent("Patient/a", AbsenceReason.ILL)
                                .refilled(TLD, 60)
                                .build(),
                        CLUB_OF_TWO,
                        Problem.REFILL_WHEN_ABSENT,
                        "member[0].refill: the member was absent; if somebody collected, attendance is buddy or collector"),
                arguments(
                        excused(session().present("Patient/a").build(), 0, AbsenceReason.ILL),
                        CLUB_OF_TWO,
                        Problem.ABSENCE_REASON_WITHOUT_ABSENCE,
                        "member[0].absenceReason: the member was not absent: attendance is present"),
                arguments(
                        session().buddy("Patient/a", "sister").build(),
                        CAG_OF_TWO,
                        Problem.BUDDY_NOT_ALLOWED,
                        "member[0].attendance: in zambia-cag no friend or relative may collect"),
                arguments(
                        session()
                                .present("Patient/a")
                                .pickedUp(DateOrDateTime.parse("2026-03-04"))
                                .build(),
                        CLUB_OF_TWO,
                        Problem.PICKED_UP_NOT_LATE,
                        "member[0].pickedUp: the member was not late: attendance is present"),
                arguments(
                        session()
                                .late("Patient/a")
                                .pickedUp(DateOrDateTime.parse("2026-03-03"))
                                .build(),
                        CLUB_OF_TWO,
                        Problem.PICKED_UP_BEFORE_SESSION,
                        "member[0].pickedUp: 2026-03-03 is before the session, 2026-03-04T10:00:00+02:00"),
                arguments(
                        session()
                                .late("Patient/a")
                                .pickedUp(DateOrDateTime.parse("2026-03-05"))
                                .build(),
                        CLUB_OF_TWO,
                        Problem.DATE_IN_FUTURE,
                        "member[0].pickedUp: 2026-03-05 is in the future; it is 2026-03-04"),
                arguments(
                        session()
                                .present("Patient/a")
                                .screened(new Screen(false, List.of(Symptom.COUGH), null))
                                .build(),
                        CLUB_OF_TWO,
                        Problem.SCREEN_NOT_DONE,
                        "member[0].screen: done is false, and the screen is told to have found something"),
                arguments(
                        session()
                                .present("Patient/a")
                                .screened(new Screen(false, List.of(), 0))
                                .build(),
                        CLUB_OF_TWO,
                        Problem.SCREEN_NOT_DONE,
                        "member[0].screen: done is false, and the screen is told to have found something"),
                arguments(
                        session()
                                .present("Patient/a")
                                .outcome("ServiceRequest/7", ReferralOutcome.TREATED)
                                .build(),
                        CLUB_OF_TWO,
                        Problem.UNKNOWN_REFERRAL,
                        "member[0].referralOutcome[0].referral: ServiceRequest/7 is no referral of Patient/a before"
                                + " 2026-03-04"),
                arguments(
                        session()
                                .present("Patient/a")
                                .outcome(new OutcomeOfReferral(
                                        new Reference("ServiceRequest/7"),
                                        ReferralOutcome.TREATED,
                                        LocalDate.of(2026, 3, 5)))
                                .build(),
                        group(
                                CLUB,
                                Past.well()
                                        .referred("7", ReferralReason.UNWELL, true)
                                        .known(),
                                "a"),
                        Problem.DATE_IN_FUTURE,
                        "member[0].referralOutcome[0].date: 2026-03-05 is in the future; it is 2026-03-04"),
                arguments(
                        session().inPart().correction().present("Patient/a").build(),
                        CLUB_OF_TWO,
                        Problem.PARTIAL_CORRECTION,
                        "partial: a correction replaces the session as a whole"),
                arguments(
                        session().present("Patient/a").present("Patient/nobody").build(),
                        CLUB_OF_TWO,
                        Problem.UNKNOWN_CLIENT,
                        "member[1].client: Patient/nobody is not known here"),
                arguments(
                        session()
                                .present("Patient/a")
                                .present("https://other.example/fhir/Patient/b")
                                .build(),
                        CLUB_OF_TWO,
                        Problem.UNKNOWN_CLIENT,
                        "member[1].client: https://other.example/fhir/Patient/b is not known here"),
                arguments(
                        session()
                                .member(new Reference().setIdentifier(folder), Attendance.PRESENT)
                                .build(),
                        meaning(CLUB_OF_TWO, "https://clinic.example|7", "a", "b"),
                        Problem.UNKNOWN_CLIENT,
                        "member[0].client: https://clinic.example|7 means 2 clients"),
                arguments(
                        session()
                                .present("Patient/a")
                                .member(new Reference().setIdentifier(folder), Attendance.PRESENT)
                                .build(),
                        meaning(CLUB_OF_TWO, "https://clinic.example|7", "a"),
                        Problem.CLIENT_TWICE,
                        "member[1].client: Patient/a is listed twice"),
                arguments(
                        session().present("Patient/c").build(),
                        meaning(CLUB_OF_TWO, "Patient/c", "c"),
                        Problem.NOT_IN_GROUP,
                        "member[0].client: Patient/c is not a member of Group/g on 2026-03-04"));
    }

    @ParameterizedTest(name = "{2}: {3}")
    @MethodSource("faults")
    @DisplayName("each fault by itself")
    void eachFaultByItself(GroupVisitRequest request, VisitContext context, Problem problem, String text) {
        assertThat(refused(request, context).faults())
                .extracting(Fault::problem, Fault::describe)
                .containsExactly(tuple(problem, text));
    }

    @Test
    @DisplayName("all faults together, those of the session first, then member after member")
    void allFaultsTogether() {
        GroupVisitRequest reported = session()
                .on(LocalDate.of(2026, 3, 6))
                .until(DateOrDateTime.parse("2026-03-05"))
                .nextVisit(LocalDate.of(2026, 3, 6))
                .collector("Patient/stranger")
                .absent("Patient/a", AbsenceReason.TRAVELLED)
                .refilled(TLD, 60)
                .member(new Reference("Patient/nobody"), Attendance.BUDDY)
                .present("Patient/a")
                .present("Patient/stranger")
                .build();
        GroupVisitRequest request = excused(reported, 2, AbsenceReason.OTHER);

        assertThat(refused(request, meaning(CLUB_OF_TWO, "Patient/stranger", "stranger"))
                        .faults())
                .extracting(Fault::describe)
                .containsExactly(
                        "start: 2026-03-06 is in the future; it is 2026-03-04",
                        "end: 2026-03-05 is before the start, 2026-03-06",
                        "nextVisit: 2026-03-06 is not after the session on 2026-03-06",
                        "collector: in hcw-managed-group nobody collects for the group",
                        "collector: Patient/stranger is not a member of Group/g on 2026-03-06",
                        "member[0].refill: the member was absent; if somebody collected, attendance is buddy or collector",
                        "member[1].client: Patient/nobody is not known here",
                        "member[2].absenceReason: the member was not absent: attendance is present",
                        "member[2].client: Patient/a is listed twice",
                        "member[3].client: Patient/stranger is not a member of Group/g on 2026-03-06");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04", "2026-03-04T12:00:00+02:00", "2026-03-04T10:00:00Z", "2026-03-05T00:00:00+14:00"})
    @DisplayName("a session that begins now, or today, is not in the future")
    void nowIsNotTheFuture(String start) {
        VisitPlan plan = plan(
                session().on(DateOrDateTime.parse(start)).present("Patient/a").build(), CLUB_OF_TWO);

        assertThat(plan.members()).hasSize(1);
    }

    @Test
    @DisplayName("a session may end in the second it began")
    void mayEndAsItBegins() {
        GroupVisitRequest request = session()
                .until(DateOrDateTime.parse("2026-03-04T08:00:00Z"))
                .nextVisit(DAY.plusDays(1))
                .present("Patient/a")
                .build();

        assertThat(plan(request, CLUB_OF_TWO).nextVisit()).isEqualTo(DAY.plusDays(1));
    }

    @ParameterizedTest(name = "least supply {0} d: next session {1}")
    @CsvSource({
        "1, 2026-04-29",
        "55, 2026-04-29",
        "56, 2026-04-29",
        "83, 2026-04-29",
        "84, 2026-05-27",
        "90, 2026-05-27",
        "366, 2026-05-27"
    })
    @DisplayName("the next session is as far off as the model lets and the least supply reaches")
    void nextSession(int days, LocalDate next) {
        GroupVisitRequest request = session()
                .present("Patient/a")
                .refilled(TLD, 180)
                .present("Patient/b")
                .refilled(TLD, days)
                .build();

        assertThat(plan(request, CLUB_OF_TWO).nextVisit()).isEqualTo(next);
    }

    @Test
    @DisplayName(
            "the antiretrovirals that end first decide the next session, packs of one added up, other medicines left out")
    void nextSessionByMedicine() {
        assertThat(plan(
                                session()
                                        .present("Patient/a")
                                        .refilled(TLD, 42)
                                        .refilled(TLD, 42)
                                        .refilled(Atc.SULFAMETHOXAZOLE_AND_TRIMETHOPRIM, 28)
                                        .build(),
                                CLUB_OF_TWO)
                        .nextVisit())
                .isEqualTo(DAY.plusDays(84));
        assertThat(plan(
                                session()
                                        .present("Patient/a")
                                        .refilled(Atc.EFAVIRENZ, 56)
                                        .refilled(Atc.ZIDOVUDINE_AND_LAMIVUDINE, 84)
                                        .build(),
                                CLUB_OF_TWO)
                        .nextVisit())
                .isEqualTo(DAY.plusDays(56));
    }

    @Test
    @DisplayName("a plan has the members in the order told, whatever they were named by")
    void inTheOrderReported() {
        Identifier folder = new Identifier().setSystem("https://clinic.example").setValue("7");
        GroupVisitRequest request = session()
                .collector("Patient/b")
                .member(new Reference().setIdentifier(folder), Attendance.PRESENT)
                .collectedFor("Patient/a")
                .build();

        VisitPlan plan = plan(request, meaning(CAG_OF_TWO, "https://clinic.example|7", "b"));

        assertThat(plan.context().groupId()).isEqualTo("g");
        assertThat(plan.collector()).isEqualTo("b");
        assertThat(plan.members()).extracting(PlannedMember::client).containsExactly("b", "a");
        assertThat(plan.nextVisit())
                .as("nothing was handed out: the longest interval")
                .isEqualTo(DAY.plusDays(84));
    }

    @Test
    @DisplayName("the ids of a session come from its key alone")
    void ids() {
        VisitPlan plan = plan(session().present("Patient/a").build(), CLUB_OF_TWO);
        VisitPlan other = plan(session().present("Patient/b").weighed("60").build(), CLUB_OF_TWO);

        assertThat(plan.sessionId()).isEqualTo(other.sessionId());
        assertThat(plan.id("visit", "a")).isEqualTo(other.id("visit", "a")).isNotEqualTo(plan.id("visit", "b"));
        assertThat(VisitPlan.sessionId(
                        new Identifier().setSystem("https://s.example").setValue("2")))
                .isNotEqualTo(plan.sessionId());
    }

    private static ProblemException refused(GroupVisitRequest request, VisitContext context) {
        return catchThrowableOfType(() -> plan(request, context), ProblemException.class);
    }
}
