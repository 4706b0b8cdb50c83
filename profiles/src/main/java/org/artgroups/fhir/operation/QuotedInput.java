package org.artgroups.fhir.operation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How what was sent is quoted back: never long, never with characters that could forge a line of a log. */
final class QuotedInput {
    private static final int LONGEST_QUOTE = 40;
    private static final int FURTHEST_TYPO = 3;
    private static final int LARGEST_PLAIN_SCALE = 20;

    private QuotedInput() {}

    /** The text in quotation marks, shortened. */
    static String quote(String sent) {
        return "'" + StringUtils.abbreviate(sent, LONGEST_QUOTE).replaceAll("\\p{Cntrl}", "?") + "'";
    }

    /** A parameter's name as part of an element path. */
    static String name(String sent) {
        return StringUtils.truncate(sent, LONGEST_QUOTE).replaceAll("[^A-Za-z0-9_.-]", "?");
    }

    /** {@code 300.0} and {@code 3E+2} as {@code 300}, without writing out a billion zeros. */
    static String number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > LARGEST_PLAIN_SCALE ? shortest.toString() : shortest.toPlainString();
    }

    /** What was probably meant by a name that is not known. */
    static Optional<String> nearest(String sent, Collection<String> known) {
        String typo = StringUtils.truncate(sent, LONGEST_QUOTE);
        LevenshteinDistance distance = new LevenshteinDistance(FURTHEST_TYPO);
        return known.stream()
                .filter(name -> distance.apply(typo, name) >= 0)
                .min(Comparator.comparing(name -> distance.apply(typo, name)));
    }

    /** What was probably meant by a code that is not known: one that differs in fewer letters than it shares. */
    static Optional<String> nearestCode(String sent, Collection<String> known) {
        return nearest(sent, known)
                .filter(code -> 2 * LevenshteinDistance.getDefaultInstance().apply(sent, code) < sent.length());
    }
}
