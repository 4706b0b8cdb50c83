package org.artgroups.decisions.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.artgroups.decisions.rotation.RotationMember.Away;
import org.artgroups.fhir.rotation.RotationResponse.ClinicalVisit;
import org.artgroups.fhir.rotation.RotationResponse.Turn;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Turns to collect")
class RotationPlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Period SIX_MONTHS = Period.ofMonths(6);

    private static RotationMember member(String id, @Nullable String seen, @Nullable String collected) {
        return new RotationMember(
                id,
                seen == null ? null : LocalDate.parse(seen),
                collected == null ? null : LocalDate.parse(collected),
                null,
                List.of());
    }

    private static RotationMember away(RotationMember taker, String from, String until) {
        return new RotationMember(
                taker.client(),
                taker.lastClinicalVisit(),
                taker.lastCollected(),
                taker.until(),
                List.of(new Away(LocalDate.parse(from), LocalDate.parse(until))));
    }

    private static RotationMember leaving(RotationMember taker, String lastDay) {
        return new RotationMember(
                taker.client(),
                taker.lastClinicalVisit(),
                taker.lastCollected(),
                LocalDate.parse(lastDay),
                taker.away());
    }

    /** Sessions every so many weeks from today on, and the one after them. */
    private static List<LocalDate> every(int weeks, int sessions) {
        return IntStream.rangeClosed(0, sessions)
                .mapToObj(n -> TODAY.plusWeeks((long) weeks * n))
                .toList();
    }

    private static List<Turn> turns(List<LocalDate> days, RotationMember... members) {
        return new RotationPlanner(SIX_MONTHS).turns(List.of(members), TODAY, days);
    }

    private static List<@Nullable String> collectors(List<Turn> turns) {
        return turns.stream()
                .map(Turn::collector)
                .map(collector -> collector == null ? null : collector.getReference())
                .toList();
    }

    private static List<String> visits(Turn turn) {
        return turn.clinicalVisits().stream()
                .map(visit ->
                        visit.client().getReference() + " by " + visit.by() + (visit.overdue() ? ", overdue" : ""))
                .toList();
    }

    @Test
    @DisplayName("go round: who collected longest ago goes, who never did goes first")
    void roundRobin() {
        List<Turn> turns = turns(
                every(4, 6),
                member("a", "2025-12-08", "2025-12-08"),
                member("b", "2025-11-10", "2025-11-10"),
                member("c", "2025-10-13", "2025-10-13"),
                member("d", "2025-09-15", "2025-09-15"),
                member("e", "2025-08-18", "2025-08-18"),
                member("f", "2025-12-30", null));
        assertThat(collectors(turns))
                .containsExactly("Patient/f", "Patient/e", "Patient/d", "Patient/c", "Patient/b", "Patient/a");
        assertThat(turns).allSatisfy(turn -> assertThat(turn.clinicalVisits()).isEmpty());
    }

    @Test
    @DisplayName("that come to somebody else leave whoever has to be seen before the next session to go along")
    void whoHasToBeSeen() {
        Turn turn = turns(
                        every(12, 1),
                        member("never", "2025-12-01", null),
                        member("due", "2025-09-01", "2025-09-01"),
                        member("due-too", "2025-09-20", "2025-09-02"))
                .get(0);
        assertThat(turn.collector()).extracting(Reference::getReference).isEqualTo("Patient/never");
        assertThat(visits(turn)).containsExactly("Patient/due by 2026-03-01", "Patient/due-too by 2026-03-20");
    }

    @Test
    @DisplayName("do not wait for a day on which the model is already broken")
    void theDay() {
        LocalDate next = TODAY.plusWeeks(4);
        RotationMember onTheDay = member("on-the-day", next.minusMonths(6).toString(), "2025-01-01");
        RotationMember dayBefore =
                member("day-before", next.minusMonths(6).minusDays(1).toString(), "2025-01-01");
        RotationMember collects = member("collects", "2026-01-01", null);
        assertThat(visits(turns(every(4, 1), onTheDay, collects).get(0)))
                .as("can still be seen at the next session")
                .isEmpty();
        assertThat(visits(turns(every(4, 1), dayBefore, collects).get(0)))
                .as("could not be seen at the next session any more")
                .containsExactly("Patient/day-before by " + next.minusDays(1));
    }

    @Test
    @DisplayName("are as many for each, also where everybody is seen on one day")
    void fair() {
        List<Turn> turns = turns(
                every(12, 12),
                member("a", "2025-12-01", null),
                member("b", "2025-12-01", null),
                member("c", "2025-12-01", null));
        assertThat(collectors(turns).stream()
                        .map(String::valueOf)
                        .collect(Collectors.groupingBy(who -> who, Collectors.counting())))
                .containsOnly(Map.entry("Patient/a", 4L), Map.entry("Patient/b", 4L), Map.entry("Patient/c", 4L));
    }

    @Test
    @DisplayName("tell who is overdue, or was never seen as far as anybody knows")
    void overdue() {
        Turn turn = turns(
                        every(4, 1),
                        away(member("late", "2025-06-01", null), "2026-01-01", "2026-01-31"),
                        away(member("unknown", null, null), "2026-01-01", "2026-01-31"),
                        member("well", "2026-01-01", "2025-12-01"))
                .get(0);
        assertThat(turn.collector()).extracting(Reference::getReference).isEqualTo("Patient/well");
        assertThat(visits(turn))
                .containsExactly("Patient/late by 2026-01-05, overdue", "Patient/unknown by 2026-01-05, overdue");
    }

    @Test
    @DisplayName("pass over who is away on the day, who has the next turn instead")
    void away() {
        assertThat(collectors(turns(
                        every(4, 2),
                        away(member("a", "2025-12-08", "2025-06-01"), "2026-01-05", "2026-01-05"),
                        member("b", "2025-12-08", "2025-07-01"))))
                .containsExactly("Patient/b", "Patient/a");
    }

    @Test
    @DisplayName("leave out who has left by then")
    void left() {
        assertThat(collectors(turns(
                        every(4, 3),
                        leaving(member("a", "2025-12-08", "2025-06-01"), "2026-01-05"),
                        member("b", "2025-12-08", "2025-07-01"))))
                .containsExactly("Patient/a", "Patient/b", "Patient/b");
    }

    @Test
    @DisplayName("are nobody's when nobody can go")
    void nobody() {
        List<Turn> turns = turns(every(4, 1), away(member("a", "2025-12-08", null), "2026-01-01", "2026-12-31"));
        assertThat(collectors(turns)).containsOnlyNulls();
    }

    @Test
    @DisplayName("go round also where the model does not say how often members are seen")
    void noLimit() {
        assertThat(collectors(new RotationPlanner(null)
                        .turns(
                                List.of(member("a", null, "2025-06-01"), member("b", null, "2025-05-01")),
                                TODAY,
                                every(4, 3))))
                .containsExactly("Patient/b", "Patient/a", "Patient/b");
    }

    static Stream<Long> groups() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "group {0}")
    @MethodSource("groups")
    @DisplayName(
            "that are kept leave nobody longer without a clinical visit than the model allows, whoever is ill, joins or leaves")
    void nobodyIsLeftUnseen(long seed) {
        Random chance = new Random(seed);
        Period limit = Period.ofMonths(chance.nextBoolean() ? 6 : 12);
        RotationPlanner planner = new RotationPlanner(limit);
        int weeks = 4 * (1 + chance.nextInt(3));
        List<RotationMember> group = new ArrayList<>();
        int members = 2 + chance.nextInt(8);
        for (int n = 0; n < members; n++) {
            group.add(member("m" + n, TODAY.minusDays(chance.nextInt(150)).toString(), null));
        }
        LocalDate day = TODAY;
        LocalDate asOf = TODAY;
        for (int session = 0; session < 40; session++) {
            LocalDate next = day.plusWeeks(weeks);
            LocalDate today = day;
            List<RotationMember> known = new ArrayList<>();
            for (RotationMember taker : group) {
                // who is ill on the day is known on the day; those who have to be seen go as soon as they are well
                known.add(chance.nextInt(6) == 0 ? away(taker, today.toString(), today.toString()) : taker);
            }
            Turn turn = planner.turns(known, asOf, List.of(day, next)).get(0);
            group.replaceAll(taker -> kept(taker, turn, today, limit));
            assertThat(group)
                    .extracting(taker ->
                            Objects.requireNonNull(taker.lastClinicalVisit()).plus(limit))
                    .as("the last days on which the model is kept, when the next session is on %s", next)
                    .noneMatch(lastDay -> lastDay.isBefore(next));
            if (chance.nextInt(8) == 0 && group.size() > 2) {
                group.remove(chance.nextInt(group.size()));
            }
            if (chance.nextInt(8) == 0) {
                group.add(member("j" + session, day.toString(), null));
            }
            asOf = day;
            day = next;
        }
    }

    /** What becomes of a member if the turn is kept: checks that whoever is to be seen can be seen in time. */
    private static RotationMember kept(RotationMember taker, Turn turn, LocalDate day, Period limit) {
        String reference = "Patient/" + taker.client();
        Reference collector = turn.collector();
        if (collector != null && collector.getReference().equals(reference)) {
            assertThat(Objects.requireNonNull(taker.lastClinicalVisit()).plus(limit))
                    .isAfterOrEqualTo(day);
            return taker.collected(day);
        }
        for (ClinicalVisit visit : turn.clinicalVisits()) {
            if (visit.client().getReference().equals(reference)) {
                assertThat(visit.overdue()).as(reference + " on " + day).isFalse();
                return taker.seen(visit.by());
            }
        }
        return taker;
    }
}
