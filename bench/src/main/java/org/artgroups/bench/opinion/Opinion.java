package org.artgroups.bench.opinion;

import java.math.BigDecimal;
import java.util.List;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.jspecify.annotations.Nullable;

/**
 * What one fact is held to be. Equal opinions are equal.
 *
 * @param yes the answer to a question; null if it is no question, or unknown
 * @param least the least a number can be; null if it is no number, or unknown
 * @param greatest the greatest
 */
public record Opinion(@Nullable Boolean yes, @Nullable BigDecimal least, @Nullable BigDecimal greatest) {

    static final Opinion UNKNOWN = new Opinion(null, null, null);

    /** Numbers are compared by value, not by the way they are written. */
    public Opinion {
        least = least == null ? null : least.signum() == 0 ? BigDecimal.ZERO : least.stripTrailingZeros();
        greatest = greatest == null ? null : greatest.signum() == 0 ? BigDecimal.ZERO : greatest.stripTrailingZeros();
    }

    static Opinion of(boolean yes) {
        return new Opinion(yes, null, null);
    }

    static Opinion of(long number) {
        return between(BigDecimal.valueOf(number), BigDecimal.valueOf(number));
    }

    static Opinion between(BigDecimal least, BigDecimal greatest) {
        return new Opinion(null, least, greatest);
    }

    /** The opinion that a list of possible values amounts to: none is unknown, otherwise the least and the greatest. */
    public static Opinion of(List<Base> possible) {
        if (possible.isEmpty()) {
            return UNKNOWN;
        }
        if (possible.get(0) instanceof BooleanType yes) {
            return of(yes.booleanValue());
        }
        return between(number(possible.get(0)), number(possible.get(possible.size() - 1)));
    }

    private static BigDecimal number(Base value) {
        return new BigDecimal(value.primitiveValue());
    }

    /** The values to try a rule with: of a rough number a few on either side of every number the rules know. */
    List<Base> tried(Fact fact, List<BigDecimal> landmarks) {
        if (yes != null) {
            return List.of(new BooleanType(yes));
        }
        BigDecimal from = least;
        BigDecimal to = greatest;
        if (from == null || to == null) {
            return List.of();
        }
        if (fact.type().equals("integer")) {
            return java.util.stream.IntStream.rangeClosed(from.intValueExact(), to.intValueExact())
                    .<Base>mapToObj(IntegerType::new)
                    .toList();
        }
        BigDecimal little = new BigDecimal("0.01");
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(from, to),
                        landmarks.stream()
                                .flatMap(mark ->
                                        java.util.stream.Stream.of(mark.subtract(little), mark, mark.add(little))))
                .filter(value -> value.compareTo(from) >= 0 && value.compareTo(to) <= 0)
                .distinct()
                .<Base>map(DecimalType::new)
                .toList();
    }

    @Override
    public String toString() {
        if (yes != null) {
            return yes.toString();
        }
        if (least == null || greatest == null) {
            return "unknown";
        }
        return least.compareTo(greatest) == 0
                ? least.toPlainString()
                : least.toPlainString() + " to " + greatest.toPlainString();
    }
}
