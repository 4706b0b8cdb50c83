package org.artgroups.decisions.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.artgroups.fhir.generated.Advice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The severity of advice")
class AdviceSeverityTest {

    /** A warning is what may harm a client if nobody sees to it; information is what is to be done in its time. */
    private static final String TABLE =
            """
            vl-due                     information
            vl-review-due              information
            consultation-due           information
            vl-result-awaited          information
            blood-due                  warning
            exit-met                   warning
            prescription-ends          warning
            prescription-missing       warning
            supply-short               warning
            buddy-again                warning
            late-beyond-rule           warning
            late-again                 information
            screen-missing             warning
            symptoms-without-referral  warning
            referral-open              information
            missed-again               warning
            owed-supply                information
            not-told                   information
            over-capacity              information
            high-viral-load            warning
            buddy-unnamed              information
            supply-overlap             warning
            quantity-implausible       warning
            supply-beyond-model        warning
            other-than-prescribed      warning
            regimen-incomplete         warning
            medicine-without-code      warning
            weight-implausible         warning
            weight-changed             warning
            pregnancy-implausible      warning
            no-medicine                warning
            """;

    @Test
    @DisplayName("is that of this table, for every code there is")
    void table() {
        Map<String, String> expected = TABLE.lines()
                .map(line -> line.strip().split(" +"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, LinkedHashMap::new));

        assertThat(Arrays.stream(Advice.values()).collect(Collectors.toMap(Advice::code, Advice::severity)))
                .isEqualTo(expected);
    }
}
