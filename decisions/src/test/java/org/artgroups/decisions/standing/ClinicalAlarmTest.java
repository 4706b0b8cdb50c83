package org.artgroups.decisions.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.eligibility.FactValue;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.PackageModels;
import org.artgroups.decisions.standing.ClinicalSnapshot.Before;
import org.artgroups.decisions.standing.ClinicalSnapshot.Person;
import org.artgroups.decisions.standing.ClinicalSnapshot.Review;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A viral load that is not suppressed")
class ClinicalAlarmTest {

    private static final EligibilityAssessor ASSESSOR = new EligibilityAssessor(PackageModels.LANGUAGE);
    /** Suppressed below 50 copies/mL. */
    private static final DeliveryModel CLUB = PackageModels.model("hcw-managed-group-2021");

    private static final LocalDate DRAWN = LocalDate.of(2026, 11, 20);
    private static final LocalDate SESSION = LocalDate.of(2026, 12, 2);

    private static ClinicalSnapshot of(
            @Nullable String last,
            @Nullable String previous,
            @Nullable LocalDate known,
            @Nullable LocalDate seen,
            LocalDate attended) {
        List<FactValue> facts = new ArrayList<>();
        if (last != null) {
            facts.add(fact(Fact.LAST_VIRAL_LOAD, last));
        }
        if (previous != null) {
            facts.add(fact(Fact.PREVIOUS_VIRAL_LOAD, previous));
        }
        return new ClinicalSnapshot(
                DRAWN,
                seen,
                new Before(attended, Attendance.PRESENT, 0, 0, attended),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Facts(facts),
                Person.UNKNOWN,
                new Review(known, seen));
    }

    private static FactValue fact(Fact fact, String value) {
        return new FactValue(fact, List.of(new DecimalType(new BigDecimal(value))), null, List.of());
    }

    private static boolean due(ClinicalSnapshot known, DeliveryModel model) {
        return Due.of(known, model, ASSESSOR, SESSION, SESSION.plusWeeks(8)).stream()
                .anyMatch(due -> due.code() == Advice.HIGH_VIRAL_LOAD && due.severity() == IssueSeverity.WARNING);
    }

    @ParameterizedTest(name = "{0}, before {1}: {2}")
    @CsvSource({
        "25000, , true",
        "50, , true",
        "49, , false",
        "20, 25000, false",
        ", 25000, true",
        ", 20, false",
        ", , false"
    })
    @DisplayName("is due by the model's own threshold, and a later one that nobody can read takes nothing back")
    void threshold(@Nullable String last, @Nullable String previous, boolean due) {
        assertThat(due(of(last, previous, DRAWN, null, DRAWN), CLUB)).isEqualTo(due);
    }

    @Test
    @DisplayName("stays due after the member came to a session, however often")
    void attendingIsNoReview() {
        assertThat(due(of("25000", null, DRAWN, null, SESSION.minusDays(1)), CLUB))
                .isTrue();
    }

    @Test
    @DisplayName("stays due when a clinician saw the member before it was known, or on that day")
    void seenBefore() {
        LocalDate known = DRAWN.plusDays(9);

        assertThat(due(of("25000", null, known, DRAWN.plusDays(5), DRAWN), CLUB))
                .isTrue();
        assertThat(due(of("25000", null, known, known, DRAWN), CLUB)).isTrue();
        assertThat(due(of("25000", null, known, known.plusDays(1), DRAWN), CLUB))
                .isFalse();
    }

    @Test
    @DisplayName("is not said to be due for review as well, and is overdue from the day after it was known")
    void once() {
        List<Due> due = Due.of(of("25000", null, DRAWN, null, DRAWN), CLUB, ASSESSOR, SESSION, SESSION.plusWeeks(8));

        assertThat(due).extracting(Due::code).contains(Advice.HIGH_VIRAL_LOAD).doesNotContain(Advice.VL_REVIEW_DUE);
        assertThat(due.get(0).overdueOn(DRAWN)).isFalse();
        assertThat(due.get(0).overdueOn(DRAWN.plusDays(1))).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"khayelitsha-youth, 1000, true", "khayelitsha-youth, 999, false"})
    @DisplayName("is due from 1000 copies/mL where the model has no rule of its own")
    void withoutRule(String model, String value, boolean due) {
        DeliveryModel youth = PackageModels.model(model);
        DeliveryModel without = new DeliveryModel(
                youth.key(),
                youth.url(),
                youth.version(),
                youth.from(),
                youth.until(),
                youth.title(),
                youth.parameters(),
                youth.published(),
                youth.eligibility(),
                List.of(),
                youth.refillEvery(),
                youth.consultationEvery(),
                youth.viralLoadEvery(),
                youth.collection(),
                youth.family(),
                youth.mostMembers(),
                youth.sessions(),
                youth.supply());

        assertThat(due(of(value, null, DRAWN, null, DRAWN), without)).isEqualTo(due);
    }
}
