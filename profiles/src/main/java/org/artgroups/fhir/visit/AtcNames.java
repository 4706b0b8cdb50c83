package org.artgroups.fhir.visit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Phrase;

/**
 * The names of the medicines that have an ATC code here: the substances, in any order, or the letters on packs and in registers
 * ({@code TDF + 3TC + DTG}). Says which medicine a name means, and which one it may have been meant to be.
 */
public final class AtcNames {

    /** A definition begins with the short name if that is all of its first sentence, or its purpose follows. */
    private static final Pattern SHORT_NAME = Pattern.compile("([^,;.]+)(?:\\.|, to )");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LINKS = Set.of("and", "with", "vit");
    /** Shorter words differ in meaning by a letter: {@code TDF}, {@code TAF}. */
    private static final int SHORTEST_MISSPELT = 5;

    private static final int FURTHEST_TYPO = 2;
    private static final double LEAST_ALIKE = 0.6;

    /** The medicines by the words of their names, each name in alphabetical order; a name of two medicines is none. */
    private static final Map<List<String>, Atc> BY_WORDS = byWords();

    private AtcNames() {}

    /** The medicine of this name; empty if none has it. */
    public static Optional<Atc> find(String name) {
        return Optional.ofNullable(BY_WORDS.get(words(name)));
    }

    /** The medicine that a name which none has is most like; empty if it is like none, or like several. */
    public static Optional<Atc> suggest(String name) {
        List<String> words = words(name);
        if (words.isEmpty() || BY_WORDS.containsKey(words)) {
            return Optional.empty();
        }
        double most = 0;
        Set<Atc> alike = new HashSet<>();
        for (Map.Entry<List<String>, Atc> known : BY_WORDS.entrySet()) {
            double likeness = likeness(words, known.getKey());
            if (likeness > most) {
                alike.clear();
                most = likeness;
            }
            if (likeness == most) {
                alike.add(known.getValue());
            }
        }
        return most >= LEAST_ALIKE && alike.size() == 1
                ? Optional.of(alike.iterator().next())
                : Optional.empty();
    }

    /** Whether a name is that of another medicine than the code beside it, written correctly or not. */
    public static boolean contradicts(Atc code, String name) {
        return find(name).or(() -> suggest(name)).filter(meant -> meant != code).isPresent();
    }

    private static Map<List<String>, Atc> byWords() {
        Map<List<String>, Atc> byWords = new HashMap<>();
        Set<List<String>> ofSeveral = new HashSet<>();
        for (Atc medicine : Atc.values()) {
            Set<List<String>> names = new HashSet<>();
            names.add(words(medicine.display()));
            Matcher shortName = SHORT_NAME.matcher(medicine.definition());
            if (shortName.lookingAt()) {
                names.add(words(shortName.group(1)));
            }
            for (List<String> name : names) {
                if (byWords.put(name, medicine) != null) {
                    ofSeveral.add(name);
                }
            }
        }
        // what registers and clinicians call them besides: TLD, lamivudina
        for (Phrase phrase : Phrase.values()) {
            if (phrase.means().equals("art-medicine")) {
                phrase.stands().flatMap(Atc::of).ifPresent(medicine -> {
                    Atc known = byWords.putIfAbsent(words(phrase.display()), medicine);
                    if (known != null && known != medicine) {
                        ofSeveral.add(words(phrase.display()));
                    }
                });
            }
        }
        byWords.keySet().removeAll(ofSeveral);
        return Map.copyOf(byWords);
    }

    /** In lower case, without accents, in alphabetical order. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty() && !LINKS.contains(word))
                .sorted()
                .toList();
    }

    /** How many of the words of both names are the same but for a mistake of spelling, from 0 to 1. */
    private static double likeness(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(other);
        int same = 0;
        for (String word : one) {
            Optional<String> twin =
                    left.stream().filter(each -> isAlike(word, each)).findFirst();
            if (twin.isPresent()) {
                left.remove(twin.get());
                same++;
            }
        }
        return (double) same / Math.max(one.size(), other.size());
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= SHORTEST_MISSPELT
                        && new LevenshteinDistance(FURTHEST_TYPO).apply(one, other) >= 0);
    }
}
