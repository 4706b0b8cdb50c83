package org.artgroups.decisions.model;

import static org.artgroups.decisions.model.PackageModels.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The language of rules")
class RuleLanguageTest {

    private static final Map<String, Base> KNOWN = Map.of(
            "age", new IntegerType(1),
            "lastViralLoad", new DecimalType(1),
            "activeTb", new BooleanType(true),
            "limit", new DecimalType(50));

    @Test
    void aRuleTellsWhichConstantsItReadsAndWhichNumbersItComparesWith() {
        RuleLanguage.Rule rule =
                LANGUAGE.parse("%lastViralLoad < %limit and (%age > 18 or %lastViralLoad = 0.5)", KNOWN);
        assertThat(rule.names()).containsExactlyInAnyOrder("age", "lastViralLoad", "limit");
        assertThat(rule.numbers()).extracting(Object::toString).containsExactlyInAnyOrder("18", "0.5");
    }

    @ParameterizedTest(name = "{0} at age {1}: {2}")
    @CsvSource({"%age > 18, 18, false", "%age > 18, 19, true", "%age >= 18, 18, true", "%age in (10 | 11), 11, true"})
    void aRuleIsTrueOrFalse(String rule, int age, boolean expected) {
        assertThat(LANGUAGE.evaluate(LANGUAGE.parse(rule, KNOWN), Map.of("age", new IntegerType(age))))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%age > 18", "%activeTb.not()", "%age > 18 and %activeTb.not()", "%age > 18 or %activeTb"})
    void aRuleAboutWhatIsNotKnownIsUnknown(String rule) {
        assertThat(LANGUAGE.evaluate(LANGUAGE.parse(rule, KNOWN), Map.of())).isEmpty();
    }

    @Test
    void whatIsKnownDecidesWhereTheRestCannotChangeIt() {
        Map<String, Base> tb = Map.of("activeTb", new BooleanType(true));
        assertThat(LANGUAGE.evaluate(LANGUAGE.parse("%age > 18 and %activeTb.not()", KNOWN), tb))
                .contains(false);
        assertThat(LANGUAGE.evaluate(LANGUAGE.parse("%age > 18 or %activeTb", KNOWN), tb))
                .contains(true);
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "%shoeSize > 40 | 'reads %shoeSize, which is neither a fact nor a parameter of the model'",
                "%age > %minAge | 'reads %minAge, which is neither a fact nor a parameter of the model'",
                "%resource.age > 18 | 'reads %resource, which is neither a fact nor a parameter of the model'",
                "%age > 18 and today() > @2026-01-01 | 'asks the clock'",
                "iif(%activeTb, now() > @2026-01-01, false) | 'asks the clock'",
                "%age > 18 and | 'does not parse'",
                "%age >> 18 | 'does not parse'",
                "(%age > 18 | 'does not parse'",
                "'' | 'there is no rule'",
                "true | 'reads no fact'",
                "%age + 1 | 'yields integer, not a boolean'",
                "%age | 'yields integer, not a boolean'",
                "iif(%age.exists(), 'old', %activeTb) | 'yields string, not a boolean'",
                "iif(%age.exists(), %activeTb, 'none') | 'yields string, not a boolean'",
                "%activeTb > 18 | 'is no yes-or-no question'",
            })
    void aRuleThatCannotBeJudgedIsRefusedWithItsTextAndTheReason(String rule, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LANGUAGE.parse(rule, KNOWN))
                .withMessageContaining(rule)
                .withMessageContaining(reason);
    }

    @Test
    void manyThreadsEvaluateOneRule() {
        RuleLanguage.Rule rule = LANGUAGE.parse("%age > 18", KNOWN);
        List<Boolean> adult = IntStream.range(0, 2_000)
                .parallel()
                .boxed()
                .flatMap(age -> Stream.of(LANGUAGE.evaluate(rule, Map.of("age", new IntegerType(age)))
                        .orElseThrow()))
                .toList();
        assertThat(adult.subList(0, 19)).containsOnly(false);
        assertThat(adult.subList(19, 2_000)).containsOnly(true);
    }
}
