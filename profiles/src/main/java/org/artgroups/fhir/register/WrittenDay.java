package org.artgroups.fhir.register;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people and spreadsheets write them. What can be two days is refused, and so is a day of the week that is not that of
 * the date.
 */
final class WrittenDay {

    private static final Pattern WEEKDAY = Pattern.compile("^(\\p{L}[\\p{L}\\p{M}-]*)[.,]*\\s+(?=\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})");
    private static final int MONTHS = 12;
    /** In whose words the days of the week are understood: those of the countries that run such groups. */
    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.forLanguageTag("pt"),
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("sw"));

    private static final Map<String, Set<DayOfWeek>> WEEKDAYS = weekdays();

    private WrittenDay() {}

    /**
     * A day: {@code 2026-11-18}, with its weekday before it or not, {@code 18.11.2026}, {@code 18/11/2026}.
     *
     * @throws UnreadableCellException if it is none, or can be two
     */
    static LocalDate of(String cell) throws UnreadableCellException {
        String written = cell.strip();
        Matcher weekday = WEEKDAY.matcher(written);
        if (!weekday.find()) {
            return date(cell, written);
        }
        Set<DayOfWeek> meant = WEEKDAYS.get(word(weekday.group(1)));
        if (meant == null) {
            throw new UnreadableCellException(SheetVocabulary.quoted(weekday.group(1)) + " is no day of the week");
        }
        LocalDate date = date(cell, written.substring(weekday.end()));
        if (!meant.contains(date.getDayOfWeek())) {
            throw new UnreadableCellException(SheetVocabulary.quoted(cell) + " contradicts itself: " + date + " is a "
                    + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        return date;
    }

    private static LocalDate date(String cell, String written) throws UnreadableCellException {
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
                    throw new UnreadableCellException(SheetVocabulary.quoted(cell) + " can be two days: write "
                            + LocalDate.of(year, second, first) + " or " + LocalDate.of(year, first, second));
                }
                return second > MONTHS ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
            }
        } catch (DateTimeException noSuchDay) {
            throw new UnreadableCellException(SheetVocabulary.quoted(cell) + " is no day of the calendar");
        }
        throw new UnreadableCellException(SheetVocabulary.quoted(cell) + " is not a date such as 2026-03-04");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Map<String, Set<DayOfWeek>> weekdays() {
        Map<String, Set<DayOfWeek>> days = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    days.computeIfAbsent(
                                    word(day.getDisplayName(style, language)), any -> EnumSet.noneOf(DayOfWeek.class))
                            .add(day);
                }
            }
        }
        return Map.copyOf(days);
    }

    private static String word(String written) {
        String word = SheetVocabulary.plain(written);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
