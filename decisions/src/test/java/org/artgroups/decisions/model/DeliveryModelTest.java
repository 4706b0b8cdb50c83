package org.artgroups.decisions.model;

import static org.artgroups.decisions.model.PackageModels.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.stream.IntStream;
import org.artgroups.fhir.generated.Canonicals;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A delivery model")
class DeliveryModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");

    @ParameterizedTest(name = "{0}, {1} days handed out: {2}")
    @CsvSource({
        "hcw-managed-group, 90, 2026-03-30",
        "hcw-managed-group, 84, 2026-03-30",
        "hcw-managed-group, 83, 2026-03-02",
        "hcw-managed-group, 56, 2026-03-02",
        "hcw-managed-group, 28, 2026-03-02",
        "hcw-managed-group, 0, 2026-03-02",
        "zambia-cag, 92, 2026-03-30",
        "zambia-cag, 83, 2026-03-02",
        "zambia-cag, 55, 2026-02-02",
        "zambia-cag, 1, 2026-02-02",
    })
    void theNextSessionIsAsLateAsTheSupplyBridges(String key, int days, LocalDate expected) {
        assertThat(model(key).sessionAfter(MONDAY, days)).isEqualTo(expected);
    }

    @Test
    void aSessionWithoutAnySupplyIsFollowedAfterTheLongestInterval() {
        assertThat(model("hcw-managed-group").sessionAfter(MONDAY, null)).isEqualTo("2026-03-30");
    }

    @Test
    void aGroupKeepsItsWeekday() {
        assertThat(IntStream.range(0, 200)
                        .mapToObj(days ->
                                model("zambia-cag").sessionAfter(MONDAY, days).getDayOfWeek())
                        .distinct())
                .containsExactly(DayOfWeek.MONDAY);
    }

    @ParameterizedTest(name = "after {0}, {1} days of supply: {2}")
    @CsvSource({
        // a Saturday and a Sunday: the Sunday before would do as well, the session has to be within the supply
        "2026-03-07, 56, 2026-05-02",
        "2026-03-08, 56, 2026-05-03",
        "2026-03-09, 56, 2026-05-03",
        "2026-03-13, 28, 2026-04-05"
    })
    void theNextSessionIsOnADayOnWhichTheModelHasSessions(LocalDate day, int supply, LocalDate next) {
        assertThat(model("teen-club").sessionAfter(day, supply)).isEqualTo(next);
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"2026-03-06, 2026-05-01", "2026-03-07, 2026-05-01", "2026-03-08, 2026-05-01", "2026-03-09, 2026-05-04"})
    void sessionsOnWorkingDaysAreNotAtTheWeekEnd(LocalDate day, LocalDate next) {
        assertThat(model("western-cape").sessionAfter(day, 56)).isEqualTo(next);
    }

    @Test
    void whenSessionsAreIsReadFromTheFile() {
        assertThat(model("western-cape").sessions().on())
                .containsExactlyInAnyOrder(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        assertThat(model("western-cape").sessions().lateAfterDays()).isEqualTo(7);
        assertThat(model("western-cape").mostMembers()).isEqualTo(30);
        assertThat(model("teen-club").sessions())
                .isEqualTo(new DeliveryModel.Sessions(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), null));
        assertThat(model("who-2021-established").sessions()).isEqualTo(DeliveryModel.Sessions.UNSAID);
    }

    @Test
    void aModelSeesEverybodyAtEachSessionIfConsultationsAreNoFurtherApart() {
        assertThat(PackageModels.MODELS.all())
                .filteredOn(DeliveryModel::consultsAtEverySession)
                .extracting(DeliveryModel::key)
                .containsExactly("teen-club");
        assertThat(model("teen-club").consultationEvery()).isEqualTo(Period.ofMonths(2));
    }

    @Test
    void theClubIsReadFromItsFile() {
        DeliveryModel club = model("hcw-managed-group");
        assertThat(club.canonical()).isEqualTo(Canonicals.BASE + "/PlanDefinition/hcw-managed-group|2016.1");
        assertThat(club.parameters().values()).extracting(Base::primitiveValue).containsExactlyInAnyOrder("12", "50");
        assertThat(club.eligibility())
                .extracting(Criterion::code)
                .containsExactly(
                        "same-regimen",
                        "first-or-second-line",
                        "two-undetectable-viral-loads",
                        "no-active-tb",
                        "no-condition-needing-follow-up",
                        "adult");
        assertThat(club.exit()).extracting(Criterion::code).contains("viraemia");
        assertThat(club.refillEvery()).isEqualTo(new DeliveryModel.Interval(2, 3));
        assertThat(club.consultationEvery()).isEqualTo(Period.ofMonths(12));
        assertThat(club.viralLoadEvery()).isEqualTo(Period.ofMonths(12));
        assertThat(club.collection()).isEqualTo(new DeliveryModel.Collection(true, null, false));
    }

    @Test
    void theCommunityGroupIsReadFromItsFile() {
        DeliveryModel cag = model("zambia-cag");
        assertThat(cag.refillEvery()).isEqualTo(new DeliveryModel.Interval(1, 3));
        assertThat(cag.consultationEvery()).isEqualTo(Period.ofMonths(6));
        assertThat(cag.collection()).isEqualTo(new DeliveryModel.Collection(null, null, true));
    }

    @Test
    void aModelIsFoundByUrlByUrlWithVersionAndByKey() {
        DeliveryModel club = model("hcw-managed-group");
        assertThat(PackageModels.MODELS.find(club.url(), TODAY)).contains(club);
        assertThat(PackageModels.MODELS.find(club.canonical(), TODAY)).contains(club);
        assertThat(PackageModels.MODELS.find(club.key(), TODAY)).contains(club);
        assertThat(PackageModels.MODELS.find(club.url() + "|2015.1", TODAY)).isEmpty();
        assertThat(PackageModels.MODELS.find("hcw", TODAY)).isEmpty();
    }

    @Test
    void ofTwoVersionsTheOneInForceOnTheDayIsMeant() {
        LocalDate before = LocalDate.of(2025, 12, 31);
        LocalDate after = LocalDate.of(2026, 1, 1);
        String url = model("mozambique-2019").url();
        assertThat(PackageModels.MODELS.find(url, before).orElseThrow().version())
                .isEqualTo("2019");
        assertThat(PackageModels.MODELS.find(url, after).orElseThrow().version())
                .isEqualTo("2026");
        assertThat(PackageModels.MODELS.find(url + "|2019", after).orElseThrow().version())
                .isEqualTo("2019");
        assertThat(PackageModels.MODELS.find("mozambique", before).orElseThrow().version())
                .isEqualTo("2019");
        assertThat(PackageModels.MODELS.inForce(after))
                .extracting(DeliveryModel::key)
                .contains("mozambique-2026")
                .doesNotContain("mozambique-2019");
    }

    @ParameterizedTest(name = "{0}: {1} days handed out, {2} days to the next session")
    @CsvSource({
        "uganda-cclad, , 28",
        "uganda-cclad, 30, 28",
        "uganda-cclad, 90, 84",
        "uganda-cclad, 180, 168",
        "uganda-cclad, 20, 28",
        "who-2021-established, 90, 84"
    })
    void aSessionOfAModelWithoutIntervalIsFollowedWhenWhatWasHandedOutIsOver(
            String key, @Nullable Integer daysSupply, int days) {
        DeliveryModel rules = model(key);
        assertThat(rules.refillEvery()).isNull();
        assertThat(rules.sessionAfter(TODAY, daysSupply)).isEqualTo(TODAY.plusDays(days));
    }
}
