package org.artgroups.decisions.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A laboratory result")
class LabValueTest {

    private static final BigDecimal MORE_THAN_ANY_THRESHOLD = BigDecimal.valueOf(1_000_000_000);

    private static @Nullable LabValue viralLoad(String value, @Nullable String comparator, @Nullable String unit) {
        return LabValue.viralLoad(new BigDecimal(value), comparator, unit, false, false, null);
    }

    private static @Nullable LabValue text(String written) {
        return LabValue.viralLoad(null, null, null, false, false, written);
    }

    private static void assertRead(@Nullable LabValue value, String least, String greatest) {
        LabValue read = Objects.requireNonNull(value, "cannot be read");
        assertThat(read.least()).isEqualByComparingTo(least);
        assertThat(read.greatest()).isEqualByComparingTo(greatest);
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(
            strings = {
                "{copies}/mL",
                "{Copies}/mL",
                "1/mL",
                "/mL",
                "copies/mL",
                " copies/ml ",
                "Copies / mL",
                "cp/mL",
                "{copy}/mL",
                "[copies]/mL",
                "c/mL"
            })
    void ofVirusIsANumberInAnyOfTheUnitsForCopies(String unit) {
        assertThat(viralLoad("40", null, unit))
                .isEqualTo(new LabValue(new BigDecimal("40"), new BigDecimal("40"), null));
    }

    @Test
    void ofVirusWithoutAUnitIsInCopies() {
        assertRead(viralLoad("40", null, null), "40", "40");
        assertRead(viralLoad("40", null, ""), "40", "40");
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"[IU]/mL", "IU/mL", "mg/dL", "{copies}/L", "{cells}/uL", "%", "?"})
    void ofVirusInAUnitThatIsNotKnownCannotBeRead(String unit) {
        assertThat(viralLoad("40", null, unit)).isNull();
    }

    @ParameterizedTest(name = "{0} {1} is {2} to {3}")
    @CsvSource({
        "<, 20, 0, 19.999",
        "<, 50, 0, 49.999",
        "<=, 50, 0, 50",
        "<, 0, 0, 0",
        ">=, 1000, 1000, 1000000000000",
        ">, 1000, 1000.001, 1000000000000",
    })
    void beyondTheLimitOfTheAssayIsAnythingThere(String comparator, String limit, String least, String greatest) {
        assertRead(viralLoad(limit, comparator, "{copies}/mL"), least, greatest);
        assertRead(LabValue.cd4(new BigDecimal(limit), comparator, "{cells}/uL"), least, greatest);
    }

    @Test
    void beyondTheLimitOfTheAssayIsShownAsItWasWritten() {
        assertThat(viralLoad("20", "<", "{copies}/mL"))
                .extracting(LabValue::written)
                .isEqualTo("< 20 copies/mL");
        assertThat(viralLoad("7", ">=", "log10")).extracting(LabValue::written).isEqualTo(">= 7 log10 copies/mL");
        assertThat(viralLoad("40", null, "{copies}/mL"))
                .extracting(LabValue::written)
                .isNull();
    }

    @ParameterizedTest(name = "{0} log10 is {1} copies/mL")
    @CsvSource({"0, 1", "1.3, 20", "1.69897, 50", "3, 1000", "4.2, 15849", "-1, 0", "7, 10000000", "12, 1000000000000"})
    void ofVirusAsAPowerOfTenIsRaised(String power, String copies) {
        assertRead(LabValue.viralLoad(new BigDecimal(power), null, null, true, false, null), copies, copies);
        assertRead(viralLoad(power, null, "log10"), copies, copies);
        assertRead(viralLoad(power, null, "{Log_copies}/mL"), copies, copies);
        assertRead(viralLoad(power, null, "{log10_copies}/mL"), copies, copies);
    }

    @Test
    void belowTheLimitOfAnAssayThatReportsPowersOfTenIsBelowThatManyCopies() {
        assertRead(LabValue.viralLoad(new BigDecimal("1.3"), "<", null, true, false, null), "0", "19.999");
    }

    @ParameterizedTest(name = "10 to the {0}")
    @ValueSource(strings = {"12.1", "40", "1500", "100000"})
    @DisplayName("of copies under a code for powers of ten cannot be read")
    void notAPower(String power) {
        assertThat(LabValue.viralLoad(new BigDecimal(power), null, null, true, false, null))
                .isNull();
        assertThat(LabValue.viralLoad(new BigDecimal(power), ">", null, true, false, null))
                .isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-1", "-40", "1000000000001", "1e30"})
    void thatNoLaboratoryReportsCannotBeRead(String value) {
        assertThat(viralLoad(value, null, "{copies}/mL")).isNull();
        assertThat(viralLoad(value, "<", "{copies}/mL")).isNull();
        assertThat(LabValue.cd4(new BigDecimal(value), null, "{cells}/uL")).isNull();
    }

    @Test
    void notDetectedIsZero() {
        assertThat(LabValue.viralLoad(null, null, null, false, true, null))
                .isEqualTo(new LabValue(BigDecimal.ZERO, BigDecimal.ZERO, "not detected"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "not detected",
                "Not Detected",
                " TND ",
                "Target not detected",
                "undetectable",
                "LDL",
                "Below detection limit",
                "BDL"
            })
    void notDetectedInWordsIsZeroAndShownAsItWasWritten(String written) {
        assertThat(text(written)).isEqualTo(new LabValue(BigDecimal.ZERO, BigDecimal.ZERO, written.trim()));
    }

    @ParameterizedTest(name = "\"{0}\" is {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | 40 | 40",
                "40 copies/mL | 40 | 40",
                "1,234 copies/ml | 1234 | 1234",
                "1 234 567 | 1234567 | 1234567",
                "12,345.5 | 12345.5 | 12345.5",
                "<20 | 0 | 19.999",
                "< 20 cp/mL | 0 | 19.999",
                "<= 50 | 0 | 50",
                ">= 10,000,000 | 10000000 | 1000000000000",
                "4.2 log | 15849 | 15849",
                "3.000 log10 copies/mL | 1000 | 1000",
                "< 1.3 log10 | 0 | 19.999",
            })
    void ofVirusInWordsIsReadAsItWouldBeAsANumber(String written, String least, String greatest) {
        assertRead(text(written), least, greatest);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "pending",
                "see report",
                "20 - 50",
                "20 50",
                "4,5 log",
                "12,34",
                "1.000",
                "12.345 copies/mL",
                "1.000.000",
                "1.2e5",
                "40 IU/mL",
                "~40",
                "-40",
                "45 log"
            })
    void inWordsThatMeanNothingOrTwoThingsCannotBeRead(String written) {
        assertThat(text(written)).isNull();
    }

    @Test
    void inWordsUnderACodeForPowersOfTenIsAPowerOfTen() {
        assertRead(LabValue.viralLoad(null, null, null, true, false, "3.000"), "1000", "1000");
        assertRead(LabValue.viralLoad(null, null, null, true, false, "< 1.3"), "0", "19.999");
    }

    @Test
    void withoutAnythingInItCannotBeRead() {
        assertThat(LabValue.viralLoad(null, null, "{copies}/mL", false, false, null))
                .isNull();
        assertThat(LabValue.cd4(null, null, "{cells}/uL")).isNull();
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"{cells}/uL", "cells/uL", "/uL", "1/uL", "10*6/L", "cells/mm3", "/mm3", "cells/µL"})
    void ofCd4IsANumberInAnyOfTheUnitsForCells(String unit) {
        assertRead(LabValue.cd4(new BigDecimal("350"), null, unit), "350", "350");
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"%", "10*9/L", "{copies}/mL"})
    void ofCd4InAUnitThatIsNotKnownCannotBeRead(String unit) {
        assertThat(LabValue.cd4(new BigDecimal("350"), null, unit)).isNull();
    }

    @Test
    void isReadSoThatEveryThresholdTellsItFromTheNext() {
        LabValue above = Objects.requireNonNull(viralLoad("1000", ">", null));
        assertThat(above.least()).isBetween(new BigDecimal("1000.0001"), new BigDecimal("1000.9"));
        assertThat(above.greatest()).isGreaterThan(MORE_THAN_ANY_THRESHOLD);
    }
}
