package org.artgroups.fhir.operation;

import java.math.BigDecimal;
import java.util.Optional;
import org.artgroups.fhir.generated.Problem;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * The range a number has to be in, both ends included.
 *
 * @param low null if there is no lower end
 * @param high null if there is no upper end
 * @param unit as it is said after a number, with a space before it; empty if there is none
 */
record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {
    static Bounds of(Range range) {
        Quantity named = range.hasHigh() ? range.getHigh() : range.getLow();
        String unit = named.hasUnit() ? named.getUnit() : named.getCode();
        return new Bounds(range.getLow().getValue(), range.getHigh().getValue(), said(unit));
    }

    /** What is wrong with a number at {@code element}; empty if it is within the bounds. */
    Optional<Fault> fault(BigDecimal number, ElementPath element) {
        boolean tooLow = low != null && number.compareTo(low) < 0;
        boolean tooHigh = high != null && number.compareTo(high) > 0;
        return tooLow || tooHigh
                ? Optional.of(
                        new Fault(Problem.OUT_OF_BOUNDS, element, QuotedInput.number(number) + " is " + expectation()))
                : Optional.empty();
    }

    private String expectation() {
        if (low == null) {
            return "more than " + said(high);
        }
        if (high == null) {
            return "less than " + said(low);
        }
        return "not between " + QuotedInput.number(low) + " and " + said(high);
    }

    /** UCUM writes {@code {doses}} for what is no unit but a thing counted. */
    private static String said(@Nullable String unit) {
        return unit == null || unit.equals("1") ? "" : " " + unit.replaceAll("[{}]", "");
    }

    private String said(@Nullable BigDecimal end) {
        return (end == null ? "" : QuotedInput.number(end)) + unit;
    }
}
