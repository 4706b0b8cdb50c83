package org.artgroups.decisions.eligibility;

import static org.artgroups.decisions.eligibility.KnownFacts.anAdultDoingWell;
import static org.artgroups.decisions.eligibility.KnownFacts.known;
import static org.artgroups.decisions.model.PackageModels.LANGUAGE;
import static org.artgroups.decisions.model.PackageModels.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Verdict;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An assessment")
class EligibilityAssessorTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final DeliveryModel CLUB = model("hcw-managed-group");

    private static Assessment assess(DeliveryModel model, KnownFacts known) {
        return new EligibilityAssessor(LANGUAGE).assess(new Reference("Patient/a"), model, known.facts(), DAY);
    }

    private static CriterionResult criterion(String code, KnownFacts known) {
        return assess(CLUB, known).criteria().stream()
                .filter(result -> result.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The verdict of one rule with the parameter {@code limit} = 50. */
    private static Verdict verdict(String rule, KnownFacts known) {
        Map<String, Base> constants = Map.of(
                "limit",
                new DecimalType(50),
                "lastViralLoad",
                new DecimalType(1),
                "lastCd4",
                new DecimalType(1),
                "age",
                new IntegerType(1));
        DeliveryModel model = new DeliveryModel(
                "m",
                "https://m.example/m",
                "1",
                null,
                null,
                "M",
                Map.of("limit", new DecimalType(50)),
                Map.of(),
                List.of(new Criterion("c", "C", LANGUAGE.parse(rule, constants), "we")),
                List.of(),
                new DeliveryModel.Interval(1, 1),
                null,
                null,
                new DeliveryModel.Collection(false, null, false),
                null,
                null,
                DeliveryModel.Sessions.UNSAID,
                DeliveryModel.Supply.UNSAID);
        return assess(model, known).criteria().get(0).verdict();
    }

    @Test
    void isEligibleWhereEveryCriterionIsMet() {
        Assessment assessment = assess(CLUB, anAdultDoingWell());
        assertThat(assessment.criteria()).extracting(CriterionResult::verdict).containsOnly(Verdict.MET);
        assertThat(assessment.outcome()).isEqualTo(EligibilityOutcome.ELIGIBLE);
    }

    @Test
    void isUnknownWhereOneCriterionIsUnknownAndAllOthersAreMet() {
        assertThat(assess(CLUB, anAdultDoingWell().without(Fact.REGIMEN_LINE)).outcome())
                .isEqualTo(EligibilityOutcome.UNKNOWN);
    }

    @Test
    void isNotEligibleWhereOneCriterionIsNotMetHoweverManyAreUnknown() {
        Assessment assessment = assess(CLUB, known().tuberculosis(true));
        assertThat(assessment.criteria())
                .extracting(CriterionResult::verdict)
                .containsExactly(
                        Verdict.UNKNOWN,
                        Verdict.UNKNOWN,
                        Verdict.UNKNOWN,
                        Verdict.NOT_MET,
                        Verdict.MET,
                        Verdict.UNKNOWN);
        assertThat(assessment.outcome()).isEqualTo(EligibilityOutcome.NOT_ELIGIBLE);
    }

    @Test
    void saysWhoAgainstWhatAndAsOfWhen() {
        Assessment assessment = assess(CLUB, known());
        assertThat(assessment.client().getReference()).isEqualTo("Patient/a");
        assertThat(assessment.model()).isEqualTo(CLUB.canonical());
        assertThat(assessment.asOf()).isEqualTo(DAY);
    }

    @Test
    void givesTheCriterionTheRuleTheValuesTheEvidenceAndTheSource() {
        CriterionResult result = criterion("two-undetectable-viral-loads", anAdultDoingWell());
        assertThat(result.text()).isEqualTo("The last two viral loads are both undetectable (below 50 copies/mL).");
        assertThat(result.expression())
                .isEqualTo("%lastViralLoad < %undetectableBelow and %previousViralLoad < %undetectableBelow");
        assertThat(result.values())
                .extracting(value -> value.fact().code() + " " + value.value() + " " + value.note())
                .containsExactlyInAnyOrder(
                        "lastViralLoad null < 20 copies/mL", "previousViralLoad null < 20 copies/mL");
        assertThat(result.evidence())
                .extracting(Reference::getReference)
                .containsExactlyInAnyOrder("Observation/last", "Observation/previous");
        assertThat(result.citation()).contains("2 consecutive undetectable VLs").contains("unconfirmed");
        assertThat(result.resolvedBy()).isEmpty();
    }

    @Test
    void saysOfAnUnknownWhatWouldResolveItAndOfNothingElse() {
        CriterionResult unknown = criterion(
                "two-undetectable-viral-loads", known().lastViralLoad("40").tuberculosis(true));
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(unknown.resolvedBy()).containsExactly(Fact.PREVIOUS_VIRAL_LOAD.resolvedBy());
        assertThat(criterion("no-active-tb", known().tuberculosis(true)).resolvedBy())
                .isEmpty();
    }

    @Test
    void namesTheRoughFactOfAnUnknownToBeResolved() {
        assertThat(criterion("two-undetectable-viral-loads", anAdultDoingWell().viralLoads("< 400", "20"))
                        .resolvedBy())
                .containsExactly(Fact.LAST_VIRAL_LOAD.resolvedBy());
    }

    @ParameterizedTest(name = "{0} against a threshold of 50: {1}")
    @CsvSource({
        "< 20, MET",
        "< 50, MET",
        "<= 50, UNKNOWN",
        "< 50.01, UNKNOWN",
        "< 400, UNKNOWN",
        "> 1000, NOT_MET",
        ">= 50, NOT_MET",
        "> 20, UNKNOWN",
        "49.99, MET",
        "50, NOT_MET",
        "not detected, MET",
    })
    void hasAVerdictAboutARoughResultIfEveryPossibleValueHasIt(String written, Verdict expected) {
        assertThat(verdict("%lastViralLoad < %limit", known().lastViralLoad(written)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "< 400, > 1000, NOT_MET",
        "> 1000, < 400, NOT_MET",
        "< 400, < 20, UNKNOWN",
        "< 400, < 400, UNKNOWN",
        "< 20, < 40, MET",
    })
    void hasAVerdictAboutTwoRoughResultsIfEveryCombinationHasIt(String last, String previous, Verdict expected) {
        assertThat(criterion("two-undetectable-viral-loads", known().viralLoads(last, previous))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void isNotMetByOneResultWhateverTheOtherIs() {
        assertThat(criterion("two-undetectable-viral-loads", known().lastViralLoad("60"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(criterion("two-undetectable-viral-loads", known().previousViralLoad("60"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(criterion("two-undetectable-viral-loads", known().lastViralLoad("40"))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"17, 18, NOT_MET", "18, 19, UNKNOWN", "19, 20, MET"})
    void isUnknownForABirthYearOnlyAroundTheThreshold(int least, int greatest, Verdict expected) {
        assertThat(criterion("adult", known().age(least, greatest)).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} between 50 and 1000: {1}")
    @CsvSource({
        "< 5000, UNKNOWN",
        "< 20, NOT_MET",
        "> 1000, NOT_MET",
        "> 20, UNKNOWN",
        "<= 50, UNKNOWN",
        ">= 999, UNKNOWN"
    })
    void isUnknownWhereTheMiddleOfARoughResultDiffersFromItsEnds(String written, Verdict expected) {
        assertThat(verdict("%lastViralLoad >= %limit and %lastViralLoad < 1000", known().lastViralLoad(written)))
                .isEqualTo(expected);
    }

    @Test
    void isTheSameEveryTime() {
        KnownFacts known = known().lastViralLoad("< 400").age(18, 19).tuberculosis(true);
        EligibilityResponse first = new EligibilityResponse(List.of(assess(CLUB, known)));
        EligibilityResponse second = new EligibilityResponse(List.of(assess(CLUB, known)));
        assertThat(Eligibility.RESPONSE.differences(first, second)).isEmpty();
    }
}
