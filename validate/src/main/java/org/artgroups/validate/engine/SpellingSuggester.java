package org.artgroups.validate.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What was meant by something misspelt. */
final class SpellingSuggester {

    /** By how many letters it may differ from what was meant. */
    private static final int LETTERS = 2;

    private SpellingSuggester() {}

    /** The one of the known that was most likely meant; none if it is written rightly. Capitals do not count as a difference. */
    static Optional<String> to(String written, Collection<String> known) {
        return known.contains(written)
                ? Optional.empty()
                : known.stream()
                        .filter(name ->
                                distance(name, written) <= LETTERS && 2 * distance(name, written) < written.length())
                        .min(Comparator.comparingInt(name -> distance(name, written)));
    }

    /** The one of the known that an id was most likely meant to be: another number is another thing, and no misspelling. */
    static Optional<String> toId(String written, Collection<String> known) {
        return to(
                written,
                known.stream()
                        .filter(id -> !letters(id).equals(letters(written)))
                        .toList());
    }

    private static String letters(String text) {
        return text.replaceAll("\\d+", "0");
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
