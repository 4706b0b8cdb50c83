package org.artgroups.decisions.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFactsTest {

    @Test
    void whatIsNotTypedIsUnknown() {
        TypedFacts typed = TypedFacts.read(Map.of("age", "  ", "pregnant", ""));
        assertThat(typed.unread()).isEmpty();
        assertThat(typed.facts().get(Fact.AGE).possible()).isEmpty();
        assertThat(typed.facts().get(Fact.PREGNANT).possible()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "age, 34, 34",
        "pregnant, yes, true",
        "pregnant, no, false",
        "lastCd4, '350,5', 350.5",
        "daysLate, -3, -3"
    })
    void aFactIsReadAsItsTypeHasIt(String code, String text, String value) {
        Fact fact = Fact.of(code).orElseThrow();
        assertThat(TypedFacts.read(Map.of(code, text)).facts().get(fact).possible())
                .extracting(Base::primitiveValue)
                .containsExactly(value);
    }

    @Test
    void aViralLoadBelowTheLimitOfTheAssayIsAnythingBelowIt() {
        FactValue read =
                TypedFacts.read(Map.of("lastViralLoad", "< 20")).facts().get(Fact.LAST_VIRAL_LOAD);
        assertThat(read.possible()).hasSize(2);
        assertThat(((DecimalType) read.possible().get(1)).getValue()).isLessThan(new BigDecimal("20"));
    }

    @Test
    void notDetectedIsNought() {
        assertThat(TypedFacts.read(Map.of("lastViralLoad", "Not detected"))
                        .facts()
                        .get(Fact.LAST_VIRAL_LOAD)
                        .possible())
                .singleElement()
                .satisfies(value -> assertThat(((DecimalType) value).getValue()).isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "age, thirty",
        "age, 3.5",
        "pregnant, maybe",
        "lastViralLoad, low",
        "lastCd4Percent, 120",
        "lastCd4, high"
    })
    void whatCannotBeReadIsToldAndUnknown(String code, String text) {
        TypedFacts typed = TypedFacts.read(Map.of(code, text));
        assertThat(typed.unread()).containsEntry(code, text);
        assertThat(typed.facts().get(Fact.of(code).orElseThrow()).possible()).isEmpty();
    }
}
