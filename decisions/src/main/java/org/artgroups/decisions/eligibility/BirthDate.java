package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A birth date as far as it is known.
 *
 * @param earliest the first day it can be
 * @param latest the last day it can be
 */
public record BirthDate(LocalDate earliest, LocalDate latest) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** Reads a FHIR date: {@code 1990}, {@code 1990-05} or {@code 1990-05-17}. */
    public static BirthDate parse(String written) {
        return switch (written.length()) {
            case YEAR ->
                new BirthDate(
                        Year.parse(written).atDay(1),
                        Year.parse(written).atMonth(12).atEndOfMonth());
            case MONTH ->
                new BirthDate(
                        YearMonth.parse(written).atDay(1),
                        YearMonth.parse(written).atEndOfMonth());
            default -> new BirthDate(LocalDate.parse(written), LocalDate.parse(written));
        };
    }

    boolean exact() {
        return earliest.equals(latest);
    }
}
