package org.artgroups.decisions.membership;

import static org.artgroups.decisions.model.PackageModels.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.eligibility.FactValue;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.eligibility.Overrides;
import org.artgroups.decisions.membership.MembershipPlan.Joining;
import org.artgroups.decisions.membership.MembershipPlan.Leaving;
import org.artgroups.decisions.membership.MembershipPlan.NewMember;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.ModelFamily;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Planning a membership")
class PlannersTest {

    private static final EligibilityAssessor ASSESSOR = new EligibilityAssessor(LANGUAGE);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    /** A model that everybody may join, in groups of two. */
    private static final DeliveryModel MODEL = new DeliveryModel(
            "m",
            Canonicals.BASE + "/PlanDefinition/m",
            "1",
            null,
            null,
            "M",
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            new DeliveryModel.Collection(false, null, false),
            ModelFamily.CLIENT_MANAGED_GROUP,
            2,
            DeliveryModel.Sessions.UNSAID,
            DeliveryModel.Supply.UNSAID);

    private static GroupContext group(MembershipPeriod... stays) {
        Group group = new Group();
        group.setId(new IdType("Group", "g", "1"));
        return new GroupContext(group, MODEL.canonical(), MODEL, List.of(stays), List.of(), List.of());
    }

    private static MembershipPeriod stay(String client, @Nullable String start, @Nullable String end) {
        return stay("g", client, start, end);
    }

    private static MembershipPeriod stay(String group, String client, @Nullable String start, @Nullable String end) {
        return new MembershipPeriod(
                group,
                client,
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end));
    }

    /** What every model asks for. */
    private static Facts onTreatment() {
        return new Facts(EligibilityAssessor.always().stream()
                .map(fact -> new FactValue(fact, List.of(new BooleanType(fact == Fact.ON_ART)), null, List.of(), null))
                .toList());
    }

    private static Joining join(GroupContext group, LocalDate date, MembershipPeriod... elsewhere) {
        MembershipFaults faults = new MembershipFaults();
        ClientContext client = new ClientContext("a", null, List.of(elsewhere), onTreatment(), new Overrides(Map.of()));
        return faults.none(new JoiningPlanner(ASSESSOR, group, "", date, faults).plan(client, null));
    }

    private static Leaving leave(GroupContext group, LocalDate date) {
        MembershipFaults faults = new MembershipFaults();
        return faults.none(new LeavingPlanner(group, date, faults).plan("a", LeavingReason.MOVED, null));
    }

    private static List<Problem> problems(Runnable planning) {
        List<Problem> found = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(planning::run)
                .satisfies(
                        refused -> refused.faults().stream().map(Fault::problem).forEach(found::add));
        return found;
    }

    @ParameterizedTest(name = "another membership from {0} to {1}")
    @CsvSource({"2020-01-01,", "2020-01-01,2024-03-01", "2024-03-01,", ",", "2024-02-29,2024-03-01"})
    @DisplayName("refuses who is in another group on a later day")
    void elsewhere(@Nullable String start, @Nullable String end) {
        assertThat(problems(() -> join(group(), LEAP_DAY, stay("h", "a", start, end))))
                .containsExactly(Problem.IN_OTHER_GROUP);
    }

    @ParameterizedTest(name = "another membership from {0} to {1}")
    @CsvSource({"2020-01-01,2024-02-29", "2020-01-01,2024-02-28", ",2024-02-29"})
    @DisplayName("takes in who has left another group by the day")
    void leftElsewhere(@Nullable String start, @Nullable String end) {
        assertThat(join(group(), LEAP_DAY, stay("h", "a", start, end))).isInstanceOf(NewMember.class);
    }

    @ParameterizedTest(name = "an earlier membership from {0} to {1}")
    @CsvSource({"2024-02-28,", "2024-03-01,", "2020-01-01,2024-02-29", "2024-03-01,2024-04-01", ","})
    @DisplayName("refuses who is in the group on the day or a later one")
    void twice(@Nullable String start, @Nullable String end) {
        assertThat(problems(() -> join(group(stay("a", start, end)), LEAP_DAY)))
                .containsExactly(Problem.ALREADY_MEMBER);
    }

    @Test
    @DisplayName("takes back who left the day before")
    void back() {
        assertThat(join(group(stay("a", "2020-01-01", "2024-02-28")), LEAP_DAY)).isInstanceOf(NewMember.class);
    }

    @Test
    @DisplayName("counts the places of each later day, and not those of people who were never there together")
    void places() {
        MembershipPeriod always = stay("b", "2020-01-01", null);
        MembershipPeriod before = stay("c", "2020-01-01", "2024-02-28");
        MembershipPeriod first = stay("c", "2024-03-01", "2024-03-31");
        MembershipPeriod then = stay("d", "2024-04-01", null);

        assertThat(join(group(always, before), LEAP_DAY)).isInstanceOf(NewMember.class);
        assertThat(problems(() -> join(group(always, first), LEAP_DAY))).containsExactly(Problem.GROUP_FULL);
        assertThat(join(group(first, then), LEAP_DAY)).isInstanceOf(NewMember.class);
        assertThat(problems(() -> join(group(always, then), LEAP_DAY))).containsExactly(Problem.GROUP_FULL);
    }

    @Test
    @DisplayName("goes by the group's own capacity rather than its model's, and counts nobody twice")
    void capacity() {
        GroupContext one = group(stay("b", "2020-01-01", null), stay("b", "2021-01-01", null));
        assertThat(join(one, LEAP_DAY)).isInstanceOf(NewMember.class);

        one.group().addExtension(Extensions.CAPACITY, new PositiveIntType(1));
        assertThat(problems(() -> join(one, LEAP_DAY))).containsExactly(Problem.GROUP_FULL);
    }

    @Test
    @DisplayName("makes an enrolment's id from group, client and first day")
    void ids() {
        assertThat(Stream.of(
                        MembershipPlan.enrolmentId("g", "a", LEAP_DAY),
                        MembershipPlan.enrolmentId("g", "a", LEAP_DAY.plusDays(1)),
                        MembershipPlan.enrolmentId("g", "b", LEAP_DAY),
                        MembershipPlan.enrolmentId("h", "a", LEAP_DAY),
                        MembershipPlan.enrolmentId("g", "a", null)))
                .doesNotHaveDuplicates();
        assertThat(MembershipPlan.enrolmentId("g", "a", LEAP_DAY))
                .isEqualTo(MembershipPlan.enrolmentId("g", "a", LEAP_DAY));
    }

    @Test
    @DisplayName("ends the membership that is open, not one that ended before")
    void leaves() {
        GroupContext group = group(stay("a", "2020-01-01", "2021-01-01"), stay("a", "2024-02-01", null));

        assertThat(leave(group, LEAP_DAY).since()).isEqualTo("2024-02-01");
        assertThat(leave(group(stay("a", null, null)), LEAP_DAY).since()).isNull();
        assertThat(problems(() -> leave(group, LocalDate.of(2024, 1, 31))))
                .containsExactly(Problem.LEAVING_BEFORE_JOINING);
        assertThat(problems(() -> leave(group(stay("b", null, null)), LEAP_DAY)))
                .containsExactly(Problem.NOT_IN_GROUP);
    }

    @Test
    @DisplayName("completes an end that another system recorded without a reason, on the same day only")
    void completes() {
        GroupContext group = group(stay("a", "2020-01-01", "2024-02-29"));

        assertThat(leave(group, LEAP_DAY)).satisfies(leaving -> {
            assertThat(leaving.listed()).isTrue();
            assertThat(leaving.recorded()).isFalse();
        });
        assertThat(problems(() -> leave(group, LEAP_DAY.plusDays(1)))).containsExactly(Problem.ALREADY_LEFT);
    }
}
