package org.artgroups.decisions.eligibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way of reading a laboratory count, whatever way it was written: as a number, with a comparator, as a power of ten,
 * as "not detected", as text.
 *
 * @param least the least count the result can mean, 0 or more
 * @param greatest the greatest count the result can mean
 * @param written how it was written, where that says more than the number; null otherwise
 */
public record LabValue(BigDecimal least, BigDecimal greatest, @Nullable String written) {

    /** No assay reports more. */
    private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(1_000_000_000_000L);

    /** A greater power of ten is not a result but a count under the wrong code. */
    private static final BigDecimal GREATEST_POWER = BigDecimal.valueOf(12);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern NUMBER = Pattern.compile(
            "(?<comparator><=|>=|<|>)?\\s*(?<number>\\d{1,3}([ ,]\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?)\\s*(?<unit>\\D.*)?");
    /** One where the point separates decimals, one thousand where it separates thousands. */
    private static final Pattern ONE_OR_A_THOUSAND = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private static final Set<String> NOT_DETECTED = Set.of(
            "not detected",
            "target not detected",
            "tnd",
            "undetectable",
            "undetected",
            "ldl",
            "below detection limit",
            "bdl");
    private static final Set<String> LOG_UNITS = Set.of(
            "log10",
            "log",
            "lg",
            "{log_copies}/ml",
            "{log10_copies}/ml",
            "log10({copies}/ml)",
            "{log}/ml",
            "log copies/ml",
            "log10 copies/ml",
            "log10({copies})/ml",
            "[log10]{copies}/ml");
    private static final Set<String> VIRAL_LOAD_UNITS = Set.of(
            "{copies}/ml",
            "1/ml",
            "/ml",
            "copies/ml",
            "copies / ml",
            "cp/ml",
            "{copy}/ml",
            "{viralcopies}/ml",
            "[copies]/ml",
            "c/ml");
    private static final Set<String> CELL_UNITS = Set.of(
            "{cells}/ul",
            "/ul",
            "1/ul",
            "cells/ul",
            "cells/mm3",
            "/mm3",
            "{cells}/mm3",
            "cells/µl",
            "10*6/l",
            "cells/microl");

    /**
     * Reads a viral load in copies/mL.
     *
     * @param log whether the code says that the value is a power of ten; a unit may say so too
     * @return null if it cannot be read: no value, one that no laboratory reports, text that has two meanings, or a unit
     *     that is not known
     */
    public static @Nullable LabValue viralLoad(
            @Nullable BigDecimal value,
            @Nullable String comparator,
            @Nullable String unit,
            boolean log,
            boolean notDetected,
            @Nullable String text) {
        if (notDetected) {
            return new LabValue(BigDecimal.ZERO, BigDecimal.ZERO, "not detected");
        }
        if (value == null) {
            return text == null ? null : viralLoadText(text, log);
        }
        String unitWritten = unit == null ? "" : unit.toLowerCase(Locale.ROOT).trim();
        boolean power = log || LOG_UNITS.contains(unitWritten);
        if (!power && !unitWritten.isEmpty() && !VIRAL_LOAD_UNITS.contains(unitWritten)) {
            return null;
        }
        if (power && value.compareTo(GREATEST_POWER) > 0) {
            return null;
        }
        BigDecimal copies = power ? powerOfTen(value) : value;
        String written = power ? value.toPlainString() + " log10 copies/mL" : copies.toPlainString() + " copies/mL";
        return compared(copies, comparator, written, power);
    }

    /** Reads a CD4 count in cells per microlitre; null if it cannot be read. */
    public static @Nullable LabValue cd4(
            @Nullable BigDecimal value, @Nullable String comparator, @Nullable String unit) {
        String unitWritten = unit == null ? "" : unit.toLowerCase(Locale.ROOT).trim();
        if (value == null || (!unitWritten.isEmpty() && !CELL_UNITS.contains(unitWritten))) {
            return null;
        }
        return compared(value, comparator, value.toPlainString() + " cells/uL", false);
    }

    /** Reads a percentage; null if it cannot be read, or is none. */
    public static @Nullable LabValue percent(
            @Nullable BigDecimal value, @Nullable String comparator, @Nullable String unit) {
        boolean known = unit == null || unit.isBlank() || unit.equals("%");
        return value == null || !known || value.compareTo(HUNDRED) > 0
                ? null
                : compared(value, comparator, value.toPlainString() + " %", false);
    }

    private static @Nullable LabValue viralLoadText(String text, boolean log) {
        String said = text.toLowerCase(Locale.ROOT).trim();
        if (NOT_DETECTED.contains(said)) {
            return new LabValue(BigDecimal.ZERO, BigDecimal.ZERO, text.trim());
        }
        Matcher number = NUMBER.matcher(said);
        if (!number.matches()) {
            return null;
        }
        String digits = number.group("number").replaceAll("[ ,]", "");
        String unit = number.group("unit") == null ? "" : number.group("unit").trim();
        if (!log
                && !LOG_UNITS.contains(unit)
                && ONE_OR_A_THOUSAND.matcher(digits).matches()) {
            return null;
        }
        return viralLoad(new BigDecimal(digits), number.group("comparator"), unit, log, false, null);
    }

    private static @Nullable LabValue compared(
            BigDecimal value, @Nullable String comparator, String written, boolean converted) {
        if (value.signum() < 0 || value.compareTo(NO_LIMIT) > 0) {
            return null;
        }
        return switch (comparator == null ? "" : comparator) {
            case "<" ->
                new LabValue(BigDecimal.ZERO, value.subtract(FactValue.STEP).max(BigDecimal.ZERO), "< " + written);
            case "<=" -> new LabValue(BigDecimal.ZERO, value, "<= " + written);
            case ">" -> new LabValue(value.add(FactValue.STEP), NO_LIMIT, "> " + written);
            case ">=" -> new LabValue(value, NO_LIMIT, ">= " + written);
            default -> new LabValue(value, value, converted ? written : null);
        };
    }

    private static BigDecimal powerOfTen(BigDecimal exponent) {
        return new BigDecimal(Math.pow(10, exponent.doubleValue()), MathContext.DECIMAL32)
                .setScale(0, RoundingMode.HALF_UP);
    }
}
