package org.artgroups.decisions.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.Base;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is known of a fact")
class FactValueTest {

    private static FactValue viralLoad(String least, String greatest) {
        return FactValue.between(
                Fact.LAST_VIRAL_LOAD, new BigDecimal(least), new BigDecimal(greatest), null, List.of("Observation/1"));
    }

    @Test
    void isShownWithTheUnitOfTheFact() {
        assertThat(viralLoad("40.00", "40").shown()).isEqualTo("40 {copies}/mL");
        assertThat(FactValue.number(Fact.AGE, 30, List.of()).shown()).isEqualTo("30 a");
        assertThat(FactValue.number(Fact.REGIMEN_LINE, 1, List.of()).shown()).isEqualTo("1");
        assertThat(FactValue.recorded(Fact.ACTIVE_TB, true, List.of("Condition/1"))
                        .shown())
                .isEqualTo("true");
    }

    @Test
    void isShownInFullHoweverLargeItIs() {
        assertThat(viralLoad("10000000", "1e7").shown()).isEqualTo("10000000 {copies}/mL");
    }

    @Test
    void isNotShownAsANumberIfItIsKnownOnlyRoughlyOrNotAtAll() {
        assertThat(viralLoad("0", "19.999").shown()).isNull();
        assertThat(FactValue.unknown(Fact.AGE, null, List.of()).shown()).isNull();
        assertThat(FactValue.between(Fact.AGE, 18, 19, "born in 2007", List.of())
                        .shown())
                .isNull();
        assertThat(FactValue.between(Fact.AGE, 18, 18, "born in 2007", List.of())
                        .shown())
                .isEqualTo("18 a");
    }

    @Test
    void isNoForAConditionOfWhichThereIsNoRecordAndSaysSo() {
        FactValue none = FactValue.recorded(Fact.ACTIVE_TB, false, List.of());
        assertThat(none.shown()).isEqualTo("false");
        assertThat(none.note()).isEqualTo("no record");
        assertThat(FactValue.recorded(Fact.PREGNANT, false, List.of("Observation/1"))
                        .note())
                .isNull();
    }

    @Test
    void hasAPossibleValueOnEitherSideOfEveryThresholdBetween() {
        assertThat(viralLoad("0", "399.999").possible(List.of(new BigDecimal("50"), new BigDecimal("1000"))))
                .extracting(Base::primitiveValue)
                .containsExactlyInAnyOrder("0", "399.999", "49.999", "50", "50.001");
        assertThat(viralLoad("40", "40").possible(List.of(new BigDecimal("40"))))
                .hasSize(1);
        assertThat(FactValue.unknown(Fact.LAST_VIRAL_LOAD, null, List.of()).possible(List.of(BigDecimal.TEN)))
                .isEmpty();
    }
}
