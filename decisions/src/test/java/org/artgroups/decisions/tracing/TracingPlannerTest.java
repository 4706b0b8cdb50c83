package org.artgroups.decisions.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.tracing.TracingPlan.Missed;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.TracingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who missed a session")
class TracingPlannerTest {

    private static final int WEEK = 7;

    private static MissedSessions ana(
            @Nullable String collected, @Nullable String supplyUntil, @Nullable String came, String... missed) {
        return new MissedSessions(
                "club",
                null,
                "ana",
                null,
                day(collected),
                day(supplyUntil),
                day(came),
                Arrays.stream(missed)
                        .map(date -> new MissedSessions.Session(LocalDate.parse(date), null, true))
                        .toList());
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }

    private static TracingPlan plan(String asOf, int lateAfter, MissedSessions member, TracingTaskState... traced) {
        return new TracingPlanner(LocalDate.parse(asOf), 28, any -> lateAfter).plan(List.of(member), List.of(traced));
    }

    private static Missed missed(String asOf, int lateAfter, MissedSessions member, TracingTaskState... traced) {
        List<Missed> missed = plan(asOf, lateAfter, member, traced).missed();
        assertThat(missed).hasSize(1);
        return missed.get(0);
    }

    private static TracingStatus status(String asOf, int lateAfter, MissedSessions member) {
        return missed(asOf, lateAfter, member).status();
    }

    private static TracingTaskState task(String id, String date, boolean open) {
        return new TracingTaskState(id, "club", "ana", LocalDate.parse(date), open, false, 0, null, null);
    }

    @Test
    @DisplayName("is late through the last day of the model's rule, and has missed it from the day after")
    void late() {
        MissedSessions member = ana("2026-03-04", "2026-05-06", "2026-03-04", "2026-05-06");

        assertThat(status("2026-05-06", WEEK, member)).isEqualTo(TracingStatus.LATE);
        assertThat(status("2026-05-13", WEEK, member)).isEqualTo(TracingStatus.LATE);
        assertThat(status("2026-05-14", WEEK, member)).isEqualTo(TracingStatus.MISSED);
        assertThat(missed("2026-05-13", WEEK, member).toOpen()).isFalse();
        assertThat(missed("2026-05-14", WEEK, member).toOpen()).isTrue();
    }

    @Test
    @DisplayName("without a rule is late on the day itself alone")
    void withoutRule() {
        MissedSessions member = ana("2026-03-04", "2026-05-06", "2026-03-04", "2026-05-06");

        assertThat(status("2026-05-06", 0, member)).isEqualTo(TracingStatus.LATE);
        assertThat(status("2026-05-07", 0, member)).isEqualTo(TracingStatus.MISSED);
    }

    @Test
    @DisplayName("is in care through day 28 after the medicines are over, and lost on day 29")
    void lostFromCare() {
        MissedSessions member = ana("2026-03-04", "2026-05-06", "2026-03-04", "2026-05-06");

        assertThat(status("2026-06-03", WEEK, member)).isEqualTo(TracingStatus.MISSED);
        assertThat(missed("2026-06-03", WEEK, member).supplyLeft()).isEqualTo(-28);
        assertThat(status("2026-06-04", WEEK, member)).isEqualTo(TracingStatus.LOST_FROM_CARE);
    }

    @Test
    @DisplayName("counts the leap day")
    void leapDay() {
        MissedSessions member = ana("2024-01-04", "2024-02-01", "2024-01-04", "2024-02-01");

        assertThat(missed("2024-02-29", WEEK, member).daysLate()).isEqualTo(28);
        assertThat(status("2024-02-29", WEEK, member)).isEqualTo(TracingStatus.MISSED);
        assertThat(status("2024-03-01", WEEK, member)).isEqualTo(TracingStatus.LOST_FROM_CARE);
    }

    @Test
    @DisplayName("counts from the session where nothing says how long the medicines last, or came after they were over")
    void expectedAtTheSession() {
        MissedSessions unknown = ana("2026-03-04", null, "2026-03-04", "2026-05-06");
        assertThat(status("2026-06-03", WEEK, unknown)).isEqualTo(TracingStatus.MISSED);
        assertThat(status("2026-06-04", WEEK, unknown)).isEqualTo(TracingStatus.LOST_FROM_CARE);
        assertThat(missed("2026-06-04", WEEK, unknown).supplyLeft()).isNull();

        MissedSessions seenLater = ana("2026-01-07", "2026-02-04", "2026-03-04", "2026-05-06");
        assertThat(status("2026-06-03", WEEK, seenLater)).isEqualTo(TracingStatus.MISSED);
        assertThat(status("2026-06-04", WEEK, seenLater)).isEqualTo(TracingStatus.LOST_FROM_CARE);
    }

    @Test
    @DisplayName("has not missed it when medicines were collected elsewhere on the day or after it")
    void collectedElsewhere() {
        assertThat(plan("2026-05-20", WEEK, ana("2026-05-06", "2026-07-01", "2026-03-04", "2026-05-06"))
                        .missed())
                .isEmpty();
        assertThat(plan("2026-05-20", WEEK, ana("2026-05-05", "2026-06-30", "2026-03-04", "2026-05-06"))
                        .missed())
                .as("the day before")
                .hasSize(1);
    }

    @Test
    @DisplayName("is lost from the group after two in a row with medicines from elsewhere, and is not searched for")
    void lostFromGroup() {
        MissedSessions member = ana("2026-05-10", "2026-08-01", "2026-01-07", "2026-03-04", "2026-05-06");

        Missed missed = missed("2026-05-14", WEEK, member);
        assertThat(missed.status()).isEqualTo(TracingStatus.LOST_FROM_GROUP);
        assertThat(missed.toOpen()).isFalse();
        assertThat(plan("2026-05-13", WEEK, member).missed())
                .as("may still come late to the second")
                .isEmpty();
        assertThat(status("2026-08-30", WEEK, member))
                .as("29 days after those are over")
                .isEqualTo(TracingStatus.LOST_FROM_CARE);
        assertThat(missed("2026-08-30", WEEK, member).toOpen()).isTrue();
    }

    @Test
    @DisplayName("is lost from the group, and searched for, while the last medicines are not over")
    void lostFromGroupWithMedicines() {
        MissedSessions member = ana("2026-01-07", "2026-07-07", "2026-01-07", "2026-03-04", "2026-05-06");

        Missed missed = missed("2026-05-20", WEEK, member);
        assertThat(missed.status()).isEqualTo(TracingStatus.LOST_FROM_GROUP);
        assertThat(missed.first().date()).isEqualTo("2026-03-04");
        assertThat(missed.daysLate()).isEqualTo(77);
        assertThat(missed.toOpen()).isTrue();
    }

    @Test
    @DisplayName("has one open Task, with whatever session it began; one that has ended is not opened again")
    void oneTask() {
        MissedSessions member = ana("2026-01-07", "2026-03-04", "2026-01-07", "2026-03-04", "2026-05-06");

        Missed open = missed("2026-05-20", WEEK, member, task("t", "2026-05-06", true));
        assertThat(open.toOpen()).isFalse();
        assertThat(open.traced()).isNotNull();
        assertThat(missed("2026-05-20", WEEK, member, task("t", "2026-03-04", false))
                        .toOpen())
                .isFalse();
        assertThat(missed("2026-05-20", WEEK, member, task("t", "2025-11-05", false))
                        .toOpen())
                .as("an earlier time")
                .isTrue();
    }

    @Test
    @DisplayName("has returned when medicines were collected on the day missed or after it")
    void returned() {
        MissedSessions member = ana("2026-05-10", "2026-08-01", "2026-03-04", "2026-05-06");

        TracingPlan plan = plan("2026-05-20", WEEK, member, task("t", "2026-05-06", true));
        assertThat(plan.missed()).isEmpty();
        assertThat(plan.returned()).singleElement().satisfies(back -> assertThat(back.date())
                .isEqualTo("2026-05-10"));
        assertThat(plan("2026-05-20", WEEK, member, task("t", "2026-05-06", false))
                        .returned())
                .as("has ended")
                .isEmpty();
        assertThat(plan("2026-05-20", WEEK, member, task("t", "2026-05-11", true))
                        .returned())
                .as("collected before")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "is searched for again when the leaving that ended it was taken back, and not on the last day of a membership")
    void leftByMistake() {
        MissedSessions member = ana("2026-03-04", "2026-05-06", "2026-03-04", "2026-05-06");
        TracingTaskState left =
                new TracingTaskState("t", "club", "ana", LocalDate.parse("2026-05-06"), false, true, 0, null, null);

        assertThat(missed("2026-05-20", WEEK, member, left)).satisfies(missed -> {
            assertThat(missed.toOpen()).isTrue();
            assertThat(missed.traced()).isEqualTo(left);
        });
        assertThat(missed("2026-05-20", WEEK, until("2026-05-20", member), left).toOpen())
                .isFalse();
        assertThat(missed("2026-05-20", WEEK, until("2026-05-20", member)).toOpen())
                .isFalse();
        assertThat(missed("2026-05-20", WEEK, until("2026-05-21", member)).toOpen())
                .isTrue();
    }

    private static MissedSessions until(String day, MissedSessions member) {
        return new MissedSessions(
                member.group(),
                member.model(),
                member.client(),
                LocalDate.parse(day),
                member.collected(),
                member.supplyUntil(),
                member.came(),
                member.missed());
    }

    @Test
    @DisplayName("who collected since, of whom nothing says how long it lasts, is not lost from care")
    void unknownSupply() {
        MissedSessions member = ana("2026-05-20", null, "2026-03-04", "2026-05-06");

        assertThat(plan("2026-05-21", 0, member).missed()).isEmpty();
        assertThat(plan("2026-09-21", 0, member).missed()).isEmpty();
    }

    @Test
    @DisplayName("who has died is not looked for any more, and the open Task ends")
    void died() {
        MissedSessions member =
                ana("2026-03-04", "2026-05-06", "2026-03-04", "2026-05-06").departed(Departure.died("2026-06-01"));

        assertThat(plan("2026-05-31", 0, member).missed()).hasSize(1);
        assertThat(plan("2026-06-01", 0, member).missed()).isEmpty();
        assertThat(plan("2026-06-01", 0, member, task("t", "2026-05-06", true)).ended())
                .extracting(ended -> ended.departure().kind().reason())
                .containsExactly(LeavingReason.DIED);
        assertThat(plan("2026-06-01", 0, member, task("t", "2026-05-06", false)).ended())
                .isEmpty();
    }
}
