package org.artgroups.validate.engine;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that are written as people write them. */
final class DateSuggester {

    private static final Pattern AS_PEOPLE_WRITE =
            Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})(.*)", Pattern.DOTALL);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/. -]?(\\d{1,2})[/. -]?(\\d{1,2})(.*)", Pattern.DOTALL);
    private static final int MONTHS = 12;

    private DateSuggester() {}

    /** How FHIR writes a day, {@code Write 2026-11-18.}; where day and month could be either, both. An example if it is none. */
    static String asFhirWritesIt(String written) {
        Matcher people = AS_PEOPLE_WRITE.matcher(written.strip());
        if (people.matches()) {
            int first = Integer.parseInt(people.group(1));
            int second = Integer.parseInt(people.group(2));
            String dayFirst = day(people.group(3), second, first);
            String monthFirst = day(people.group(3), first, second);
            if (first > 31 || second > 31 || (first > MONTHS && second > MONTHS)) {
                return "Write a day there is, as 2026-03-04";
            }
            if (first <= MONTHS && second <= MONTHS && first != second) {
                return "Write " + dayFirst + " if the day comes first, " + monthFirst + " if the month does";
            }
            return "Write " + (second <= MONTHS ? dayFirst : monthFirst);
        }
        Matcher year = YEAR_FIRST.matcher(written.strip());
        if (year.matches()) {
            int month = Integer.parseInt(year.group(2));
            if (month < 1 || month > MONTHS) {
                return "There is no month " + month + ": write the day that is meant";
            }
            int days = YearMonth.of(Integer.parseInt(year.group(1)), month).lengthOfMonth();
            int day = Integer.parseInt(year.group(3));
            if (day < 1 || day > days) {
                return "That month has " + days + " days: write the day that is meant, or the month alone, "
                        + "%s-%02d".formatted(year.group(1), month) + ", if the day is not known";
            }
        }
        if (year.matches() && year.group(4).isEmpty()) {
            return "Write " + day(year.group(1), Integer.parseInt(year.group(2)), Integer.parseInt(year.group(3)));
        }
        return "Write a day as 2026-03-04";
    }

    private static String day(String year, int month, int day) {
        return "%s-%02d-%02d".formatted(year, month, day);
    }
}
