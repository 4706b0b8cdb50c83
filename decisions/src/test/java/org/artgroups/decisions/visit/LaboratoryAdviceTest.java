package org.artgroups.decisions.visit;

import static org.artgroups.decisions.visit.Advised.advice;
import static org.artgroups.decisions.visit.Advised.here;
import static org.artgroups.decisions.visit.Known.DAY;
import static org.artgroups.decisions.visit.Known.clubWithIntervals;
import static org.artgroups.decisions.visit.Known.session;
import static org.artgroups.decisions.visit.Past.LAST_VISIT;
import static org.artgroups.decisions.visit.Past.WELL;
import static org.artgroups.decisions.visit.Past.well;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What to mind about a member's blood")
class LaboratoryAdviceTest {

    private static final String NONE = "vl-due information No viral load is on record.";

    static Stream<Arguments> viralLoads() {
        return Stream.of(
                arguments("none on record", well().viralLoad(null), List.of(NONE)),
                arguments(
                        "a year old",
                        well().viralLoad(DAY.minusYears(1)),
                        List.of("vl-due information The last viral load was on 2025-03-04.")),
                arguments(
                        "a year old tomorrow",
                        well().viralLoad(DAY.minusYears(1).plusDays(1)),
                        List.of()),
                arguments(
                        "of the day before the member was last seen",
                        well().viralLoad(LAST_VISIT.minusDays(1)),
                        List.of()),
                arguments(
                        "drawn when the member was last seen",
                        well().viralLoad(LAST_VISIT),
                        List.of(review(LAST_VISIT, LAST_VISIT))),
                arguments(
                        "of the day after the member was last seen",
                        well().viralLoad(LAST_VISIT.plusDays(1)),
                        List.of(review(LAST_VISIT.plusDays(1), LAST_VISIT))),
                arguments(
                        "drawn before a visit that was missed",
                        well().lastTime(Attendance.ABSENT, 1).viralLoad(LAST_VISIT.minusDays(1)),
                        List.of(review(LAST_VISIT.minusDays(1), LAST_VISIT.minusMonths(1)))),
                arguments(
                        "drawn before a visit to which a buddy came",
                        well().lastTime(Attendance.BUDDY, 1).viralLoad(LAST_VISIT.minusDays(1)),
                        List.of(review(LAST_VISIT.minusDays(1), LAST_VISIT.minusMonths(1)))),
                arguments(
                        "of the day before a consultation since the last visit",
                        well().viralLoad(LAST_VISIT.plusDays(5)).consultation(LAST_VISIT.plusDays(6)),
                        List.of()),
                arguments("of the day itself", well().viralLoad(DAY), List.of()),
                arguments(
                        "new, and the member was never seen before",
                        well().viralLoad(DAY.minusDays(1)).lastSeen(null).consultation(DAY),
                        List.of()));
    }

    private static String review(LocalDate result, LocalDate seen) {
        return "vl-review-due information The viral load of " + result + " has come since the member was seen on "
                + seen + ": review it with the member.";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("viralLoads")
    @DisplayName("when a viral load is due or to be reviewed")
    void onViralLoad(String name, Past known, List<String> expected) {
        assertThat(advice(here(), known.known())).isEqualTo(expected);
    }

    @Test
    @DisplayName(
            "blood drawn for a viral load is not due any more; blood for another test, or not drawn, changes nothing")
    void drawn() {
        ClinicalSnapshot known = well().viralLoad(null).known();

        assertThat(advice(here().bloodDrawn(SpecimenType.VIRAL_LOAD), known)).isEmpty();
        assertThat(advice(here().bloodDrawn(SpecimenType.CD4), known)).containsExactly(NONE);
        assertThat(advice(here().specimen(SpecimenType.VIRAL_LOAD, SpecimenStatus.NOT_DRAWN_NO_TUBE), known))
                .containsExactly(NONE);
        assertThat(advice(here().specimen(SpecimenType.VIRAL_LOAD, SpecimenStatus.REJECTED), known))
                .containsExactly(NONE);
    }

    @Test
    @DisplayName("a viral load that was drawn and has no result is awaited, and not due")
    void awaited() {
        Past drawn = well().viralLoad(DAY.minusYears(2)).drawn(SpecimenType.VIRAL_LOAD, LAST_VISIT);

        assertThat(advice(here(), drawn.known()))
                .containsExactly(
                        "vl-result-awaited information Blood was drawn on 2026-01-07; no result is on record.");
        assertThat(advice(here(), drawn.viralLoad(LAST_VISIT).known()))
                .as("the result is dated by the day of the draw")
                .containsExactly(review(LAST_VISIT, LAST_VISIT));
        assertThat(advice(here(), well().drawn(SpecimenType.CD4, LAST_VISIT).known()))
                .isEmpty();
    }

    @Test
    @DisplayName("blood that was rejected does not count as drawn, and is to be drawn again")
    void rejected() {
        Past rejected = well().viralLoad(DAY.minusYears(1)).rejected(SpecimenType.VIRAL_LOAD, "order", LAST_VISIT);
        String due = "vl-due information The last viral load was on 2025-03-04.";
        String again = "blood-due warning Blood for Viral load is to be drawn: that of 2026-01-07 was rejected.";

        assertThat(advice(here(), rejected.known())).containsExactly(due, again);
        assertThat(advice(session().absent("Patient/a", AbsenceReason.ILL), rejected.known()))
                .containsExactly(due, again);
        assertThat(advice(here().bloodDrawn(SpecimenType.VIRAL_LOAD), rejected.known()))
                .isEmpty();
    }

    @Test
    @DisplayName("blood that was ordered and not drawn is due until it is drawn")
    void ordered() {
        Past ordered = well().ordered(SpecimenType.CD4, "order", LAST_VISIT);
        String due = "blood-due warning Blood for CD4 is to be drawn: it was ordered on 2026-01-07.";

        assertThat(advice(here(), ordered.known())).containsExactly(due);
        assertThat(advice(here().specimen(SpecimenType.CD4, SpecimenStatus.NOT_DRAWN_NO_TUBE), ordered.known()))
                .containsExactly(due);
        assertThat(advice(here().bloodDrawn(SpecimenType.CD4), ordered.known())).isEmpty();
    }

    @Test
    @DisplayName("a model without viral load draws never calls one due")
    void modelWithoutViralLoad() {
        assertThat(advice(here(), well().viralLoad(null).known(), clubWithIntervals(null, null)))
                .isEmpty();
        assertThat(advice(here(), WELL)).isEmpty();
    }
}
