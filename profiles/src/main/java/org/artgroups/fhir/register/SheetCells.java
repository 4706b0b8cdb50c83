package org.artgroups.fhir.register;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is done to every cell of a table before it is read, and after it is written. */
final class SheetCells {

    /** Where a spreadsheet that takes another sign than ours for the end of a cell would see a formula begin. */
    private static final Pattern FORMULA =
            Pattern.compile("(^|[;,|:\\t\\r\\n])([^\\S\\t\\r\\n]*)('*)(?=[=+@-])|( )('*)(?=[=@])");

    private static final Pattern MARKED =
            Pattern.compile("(^|[;,|:\\t\\r\\n])([^\\S\\t\\r\\n]*)'('*)(?=[=+@-])|( )'('*)(?=[=@])");
    private static final Pattern QUOTED = Pattern.compile("[,;\\t\\r\\n\"]");
    /** Blanks that look like the usual one, of which spreadsheets keep the difference. */
    private static final Pattern OTHER_BLANKS = Pattern.compile("[\\p{Zs}\\u2028\\u2029&&[^ ]]");
    /** What takes no room and means nothing: joiners, marks of direction and of byte order, soft hyphens. */
    private static final Pattern WITHOUT_WIDTH =
            Pattern.compile("[\\u00AD\\u180E\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]");

    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\u202A-\\u202E\\u2066-\\u206F\\uFFF0-\\uFFFB\\uFFFE\\uFFFF]");
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");
    private static final Pattern ERROR = Pattern.compile("Err:\\d{3}|#{3,}");
    private static final int LETTERS = 26;

    private SheetCells() {}

    /** A cell as it is read: without blanks around it, without what cannot be seen, and without our marks before formulas. */
    static String read(String written) {
        String cell = WITHOUT_WIDTH
                .matcher(OTHER_BLANKS.matcher(written).replaceAll(" "))
                .replaceAll("");
        return replace(MARKED.matcher(cell.strip()), "");
    }

    /** A cell as it is written: no spreadsheet works it out, whatever it takes for the end of a cell. */
    static String written(String cell) {
        String harmless = replace(FORMULA.matcher(cell), "'");
        return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static String replace(Matcher matcher, String mark) {
        return matcher.replaceAll(found -> Matcher.quoteReplacement(text(found.group(1))
                + text(found.group(2))
                + text(found.group(4))
                + mark
                + text(found.group(3))
                + text(found.group(5))));
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** What is in a cell that nobody can have meant, in words; empty if all can be read. */
    static Optional<String> unreadable(String cell) {
        Matcher matcher = UNREADABLE.matcher(cell);
        if (matcher.find()) {
            return Optional.of("holds a character that cannot be seen, U+%04X: write the cell anew"
                    .formatted(matcher.group().codePointAt(0)));
        }
        return ERRORS.contains(cell) || ERROR.matcher(cell).matches()
                ? Optional.of("holds the error " + cell + " of a spreadsheet")
                : Optional.empty();
    }

    /** Whether a cell is there to be filled in by hand, or to divide: dots and dashes. */
    static boolean isRule(String cell) {
        return cell.chars().allMatch(sign -> "_.-–—=*·… ".indexOf(sign) >= 0);
    }

    /** A column as spreadsheets name it: A for 0, AA for 26. */
    static String column(int at) {
        String last = String.valueOf((char) ('A' + at % LETTERS));
        return at < LETTERS ? last : column(at / LETTERS - 1) + last;
    }
}
