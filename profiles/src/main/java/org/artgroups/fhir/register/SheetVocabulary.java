package org.artgroups.fhir.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.artgroups.fhir.Coded;
import org.artgroups.fhir.generated.Atc;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;

/** What people and spreadsheets write into a cell, and what it means. */
final class SheetVocabulary {

    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+[.,]*\\s+(?=\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(.*)");
    private static final Pattern CODE_AT_END = Pattern.compile("(.*?)\\s*\\(([^()]+)\\)");
    private static final Pattern BETWEEN = Pattern.compile("[;,+/\\n]");
    private static final Pattern BETWEEN_PAIRS = Pattern.compile("[;+\\n]");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    private static final Set<String> NONE = Set.of("none", "no", "well", "0", "-", "nil", "no symptoms");
    private static final int MONTHS = 12;
    private static final int LONGEST_QUOTE = 40;

    private SheetVocabulary() {}

    /** As people compare words: without regard to case, and to how many blanks. */
    static String plain(String cell) {
        return cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * A day: {@code 2026-11-18}, with its weekday before it or not, {@code 18.11.2026}, {@code 18/11/2026}. What could be two
     * days is refused.
     */
    static LocalDate day(String cell) throws UnreadableCellException {
        String written = WEEKDAY.matcher(cell.strip()).replaceFirst("");
        try {
            Matcher yearFirst = YEAR_FIRST.matcher(written);
            if (yearFirst.matches()) {
                return LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
            }
            Matcher yearLast = YEAR_LAST.matcher(written);
            if (yearLast.matches()) {
                int first = number(yearLast, 1);
                int second = number(yearLast, 3);
                int year = number(yearLast, 4);
                boolean ofTwoMinds = first <= MONTHS && second <= MONTHS && first != second;
                if (ofTwoMinds && !yearLast.group(2).equals(".")) {
                    throw new UnreadableCellException(quoted(cell) + " can be two days: write "
                            + LocalDate.of(year, second, first) + " or " + LocalDate.of(year, first, second));
                }
                return second > MONTHS ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
            }
        } catch (DateTimeException noSuchDay) {
            throw new UnreadableCellException(quoted(cell) + " is no day of the calendar");
        }
        throw new UnreadableCellException(quoted(cell) + " is not a date such as 2026-03-04");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** A number, with a comma or a point before its fraction, and this unit or none. */
    static BigDecimal decimal(String cell, String... units) throws UnreadableCellException {
        Matcher matcher = AMOUNT.matcher(cell.strip());
        if (!matcher.matches() || !(matcher.group(2).isEmpty() || List.of(units).contains(plain(matcher.group(2))))) {
            throw new UnreadableCellException(quoted(cell) + " is not a number");
        }
        return new BigDecimal(matcher.group(1).replace(',', '.'));
    }

    /** A whole number. */
    static int whole(String cell, String... units) throws UnreadableCellException {
        try {
            return decimal(cell, units).intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new UnreadableCellException(quoted(cell) + " is not a whole number");
        }
    }

    /** How much of what: {@code 60 tablets}. */
    static Quantity amount(String cell) throws UnreadableCellException {
        Matcher matcher = AMOUNT.matcher(cell.strip());
        if (!matcher.matches()) {
            throw new UnreadableCellException(quoted(cell) + " is not an amount such as 60 tablets");
        }
        Quantity amount =
                new Quantity().setValue(new BigDecimal(matcher.group(1).replace(',', '.')));
        return matcher.group(2).isEmpty() ? amount : amount.setUnit(matcher.group(2));
    }

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
        return NONE.contains(plain(cell));
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
        return (cell.indexOf(':') < 0 ? BETWEEN : BETWEEN_PAIRS)
                .splitAsStream(cell)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A medicine: its ATC code, its name, or a name with a code in parentheses. */
    static CodeableConcept medicine(String cell) {
        Matcher coded = CODE_AT_END.matcher(cell.strip());
        String name = coded.matches() ? coded.group(1) : cell.strip();
        String code = coded.matches() ? coded.group(2).strip() : cell.strip();
        Optional<String> atc = find(Atc.values(), code).or(() -> find(Atc.values(), name));
        if (atc.isPresent()) {
            return Atc.of(atc.get()).orElseThrow().concept();
        }
        int bar = code.lastIndexOf('|');
        if (bar < 0) {
            return new CodeableConcept().setText(cell.strip());
        }
        CodeableConcept local = new CodeableConcept(
                new Coding().setSystem(bar == 0 ? null : code.substring(0, bar)).setCode(code.substring(bar + 1)));
        return name.isEmpty() ? local : local.setText(name);
    }

    static String quoted(String cell) {
        return "'" + StringUtils.abbreviate(cell.strip(), LONGEST_QUOTE).replaceAll("\\p{Cntrl}", "?") + "'";
    }
}
