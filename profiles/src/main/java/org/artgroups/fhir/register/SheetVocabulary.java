package org.artgroups.fhir.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.artgroups.fhir.Coded;
import org.hl7.fhir.r4.model.Reference;

/** What people and spreadsheets write into a cell, and what it means. */
final class SheetVocabulary {

    private static final Pattern BETWEEN = Pattern.compile("[;,+/\\n]");
    private static final Pattern BETWEEN_PAIRS = Pattern.compile("[;+\\n]");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9.-]+");
    private static final Set<String> YES = Set.of("yes", "y", "true");
    private static final Set<String> NO = Set.of("no", "n", "false");
    private static final String NONE = "none";
    private static final int LONGEST_QUOTE = 40;

    private SheetVocabulary() {}

    /** As people compare words: without regard to case, and to how many blanks. */
    static String plain(String cell) {
        return cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Yes or no, in one of these words: a cross can mean either. */
    static boolean yes(String cell) throws UnreadableCellException {
        if (YES.contains(plain(cell))) {
            return true;
        }
        if (NO.contains(plain(cell))) {
            return false;
        }
        throw new UnreadableCellException(quoted(cell) + " is neither yes nor no");
    }

    /** Whether it says that there is nothing. */
    static boolean none(String cell) {
        return NONE.equals(plain(cell));
    }

    /** The code a word stands for: a code, what it is called, or the code with blanks; the word itself if none fits. */
    static String code(Coded[] codes, String word) {
        return find(codes, word).orElse(plain(word));
    }

    private static Optional<String> find(Coded[] codes, String word) {
        String plain = plain(word);
        return Stream.of(codes)
                .filter(code -> plain.equals(plain(code.code()))
                        || plain.equals(plain(code.display()))
                        || plain.equals(code.code().replace('-', ' ')))
                .map(Coded::code)
                .findFirst();
    }

    /**
     * The words of a cell that may hold several: one if it is one of the codes, else what stands between commas, semicolons, plus
     * signs, slashes and line ends. Where words say more after a colon, that may hold a comma or a slash.
     */
    static List<String> words(Coded[] codes, String cell) {
        if (find(codes, cell).isPresent()) {
            return List.of(cell);
        }
        List<String> words = (cell.indexOf(':') < 0 ? BETWEEN : BETWEEN_PAIRS)
                .splitAsStream(cell)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        // signs alone are no code, and not nothing either
        return words.isEmpty() && !cell.isEmpty() ? List.of(cell) : words;
    }

    /** A person: by reference if it looks like one, else by name. */
    static Reference person(String cell) throws UnreadableCellException {
        if (REFERENCE.matcher(cell).matches()) {
            return new Reference(cell);
        }
        if (cell.chars().noneMatch(Character::isLetter)) {
            throw new UnreadableCellException(quoted(cell) + " is not a name");
        }
        return new Reference().setDisplay(cell);
    }

    /** Whether it refers to something, as {@code Patient/123} does. */
    static boolean isReference(String cell) {
        return REFERENCE.matcher(cell).matches();
    }

    static String quoted(String cell) {
        return "'" + StringUtils.abbreviate(cell.strip(), LONGEST_QUOTE).replaceAll("\\p{Cntrl}", "?") + "'";
    }
}
