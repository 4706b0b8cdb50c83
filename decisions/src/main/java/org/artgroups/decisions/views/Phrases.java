package org.artgroups.decisions.views;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Phrase;
import org.jspecify.annotations.Nullable;

/** Words in which records are written where they have no code: code system {@code phrase}, read once. Immutable. */
public final class Phrases {

    private static final Map<String, Map<String, String>> BY_MEANING = byMeaning();
    private static final Map<String, List<Pattern>> WORDS = words();
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s_]+");
    private static final Pattern END = Pattern.compile("[.!;]+$");

    /** Shorter words are looked for whole, longer ones as the beginning of a word. */
    private static final int WHOLE = 3;

    private Phrases() {}

    /** Whether a text is, as a whole, a phrase of a meaning. */
    public static boolean is(@Nullable String text, String meaning) {
        return text != null && BY_MEANING.getOrDefault(meaning, Map.of()).containsKey(normal(text));
    }

    /** The code that a text stands for in a list; null if it is none of its phrases. */
    public static @Nullable String standsFor(@Nullable String text, String list) {
        return text == null ? null : BY_MEANING.getOrDefault(list, Map.of()).get(normal(text));
    }

    /** Whether a text has a word of a meaning in it. */
    public static boolean mentions(@Nullable String text, String meaning) {
        if (text == null) {
            return false;
        }
        String normal = normal(text);
        return WORDS.getOrDefault(meaning, List.of()).stream()
                .anyMatch(word -> word.matcher(normal).find());
    }

    /** A text in small letters, without accents, with single spaces. */
    public static String normal(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String spaced =
                SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
        return END.matcher(spaced).replaceAll("").trim();
    }

    /** Whether a text has letters of the languages whose words are known. */
    public static boolean legible(@Nullable String text) {
        return text != null
                && normal(text).chars().filter(c -> c >= 'a' && c <= 'z').count() > 1;
    }

    private static Map<String, Map<String, String>> byMeaning() {
        Map<String, Map<String, String>> phrases = new HashMap<>();
        for (Phrase phrase : Phrase.values()) {
            phrases.computeIfAbsent(phrase.means(), any -> new HashMap<>())
                    .put(phrase.display(), phrase.stands().orElse(phrase.means()));
        }
        return phrases;
    }

    private static Map<String, List<Pattern>> words() {
        Map<String, List<Pattern>> words = new HashMap<>();
        for (Phrase phrase : Phrase.values()) {
            String word = Pattern.quote(phrase.display());
            words.computeIfAbsent(phrase.means(), any -> new ArrayList<>())
                    .add(Pattern.compile(
                            "(?<![a-z0-9])" + word + (phrase.display().length() > WHOLE ? "" : "(?![a-z0-9])")));
        }
        return words;
    }
}
