package org.artgroups.decisions.eligibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.decisions.views.Phrases;
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

    private static final BigDecimal MOST_CELLS = BigDecimal.valueOf(20_000);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern NUMBER = Pattern.compile(
            "(?<comparator><=|>=|<|>|=|≤|≥|less than|below|moins de|inferieur a|menos de|menor que|inferior a|more than|above|greater than|plus de|mais de|maior que)?\\s*(?<number>\\d{1,3}([ ,]\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?)\\s*(?<unit>\\D.*)?");
    private static final Map<String, String> COMPARATORS = Map.ofEntries(
            Map.entry("=", ""),
            Map.entry("≤", "<="),
            Map.entry("≥", ">="),
            Map.entry("less than", "<"),
            Map.entry("below", "<"),
            Map.entry("moins de", "<"),
            Map.entry("inferieur a", "<"),
            Map.entry("menos de", "<"),
            Map.entry("menor que", "<"),
            Map.entry("inferior a", "<"),
            Map.entry("more than", ">"),
            Map.entry("above", ">"),
            Map.entry("greater than", ">"),
            Map.entry("plus de", ">"),
            Map.entry("mais de", ">"),
            Map.entry("maior que", ">"));
    /** Words beside a number: {@code detected < 20}, {@code < 20 (not detected)}. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<before>[a-z][a-z0-9 -]*?)[ ,:(]+(?<number>[<>=≤≥]{0,2} ?\\d[^()]*?)\\)?|(?<first>[<>=≤≥]{0,2} ?\\d[^(]*?)[ ,:]*\\(?(?<after>(not detected|detected|target not detected|undetectable|tnd|ldl))\\)?");

    private static final Set<String> ONE_OVER = Set.of("1/ml", "/ml");
    /** One where the point separates decimals, one thousand where it separates thousands. */
    private static final Pattern ONE_OR_A_THOUSAND = Pattern.compile("\\d{1,3}\\.\\d{3}");

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
            "c/ml",
            "cps/ml",
            "{cp}/ml",
            "{cps}/ml",
            "[cps]/ml",
            "{rna copies}/ml",
            "{hiv copies}/ml",
            "{rna}/ml",
            "rna copies/ml",
            "hiv rna copies/ml",
            "{rnacopies}/ml",
            "copy/ml",
            "copies per ml",
            "copies/milliliter",
            "copies per millilitre",
            "copias/ml",
            "cop/ml",
            "copie/ml",
            "cp/ ml",
            "cp per ml",
            "copies",
            "cp",
            "cps",
            "copies/cc",
            "cp/cc");
    /** Units of a thousand copies per millilitre. */
    private static final Set<String> THOUSANDS = Set.of(
            "10*3/ml",
            "10*3{copies}/ml",
            "10*3.{copies}/ml",
            "10^3/ml",
            "10^3 copies/ml",
            "10*3 copies/ml",
            "{copies}/ul",
            "copies/ul");

    private static final Set<String> CELLS_IN_THOUSANDS = Set.of(
            "10*9/l",
            "10^9/l",
            "x10^9/l",
            "x10*9/l",
            "g/l",
            "10e9/l",
            "10*3/ul",
            "10^3/ul",
            "/nl",
            "giga/l",
            "10*3/mm3",
            "10^3/mm3",
            "k/ul",
            "10*3/μl",
            "10*9 cells/l",
            "10*9{cells}/l");
    private static final Set<String> CELL_UNITS = Set.of(
            "{cells}/ul",
            "/ul",
            "1/ul",
            "cells/ul",
            "cells/mm3",
            "/mm3",
            "{cells}/mm3",
            "{cells}/mm^3",
            "cells/μl",
            "/μl",
            "cells/mm^3",
            "cell/mm3",
            "cell/ul",
            "cel/mm3",
            "celulas/mm3",
            "cellules/mm3",
            "cells/cmm",
            "cells/cu.mm",
            "mm3",
            "cells",
            "{cell}/ul",
            "{cells}/μl",
            "10*6/l",
            "10^6/l",
            "10*6{cells}/l",
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
        return viralLoad(value, comparator, unit, log, notDetected, text, false);
    }

    /**
     * The same.
     *
     * @param unitNeeded whether a number without a unit cannot be read
     */
    static @Nullable LabValue viralLoad(
            @Nullable BigDecimal value,
            @Nullable String comparator,
            @Nullable String unit,
            boolean log,
            boolean notDetected,
            @Nullable String text,
            boolean unitNeeded) {
        if (notDetected) {
            return new LabValue(BigDecimal.ZERO, BigDecimal.ZERO, "not detected");
        }
        if (value == null) {
            return text == null ? null : viralLoadText(text, log, unitNeeded);
        }
        String unitWritten = unit == null ? "" : plain(unit);
        boolean thousands = THOUSANDS.contains(unitWritten);
        boolean copiesSaid = VIRAL_LOAD_UNITS.contains(unitWritten) && !ONE_OVER.contains(unitWritten);
        boolean power = LOG_UNITS.contains(unitWritten) || log;
        if (log && copiesSaid && value.compareTo(GREATEST_POWER) <= 0) {
            return null; // a power of ten by its code, a count by its unit: which, nobody can say
        }
        if (log && (copiesSaid || thousands)) {
            power = false;
        }
        boolean known = power || thousands || unitWritten.isEmpty() || VIRAL_LOAD_UNITS.contains(unitWritten);
        if (!known || (unitNeeded && unitWritten.isEmpty())) {
            return null;
        }
        if (thousands && !power) {
            return compared(
                    value.multiply(BigDecimal.valueOf(1000)),
                    comparator,
                    value.multiply(BigDecimal.valueOf(1000))
                                    .stripTrailingZeros()
                                    .toPlainString() + " copies/mL",
                    true);
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
        String unitWritten = unit == null ? "" : plain(unit);
        if (value != null && CELLS_IN_THOUSANDS.contains(unitWritten)) {
            BigDecimal cells = value.multiply(BigDecimal.valueOf(1000)).stripTrailingZeros();
            if (cells.compareTo(MOST_CELLS) > 0) {
                return null; // nobody has so many: the number is not in thousands
            }
            return compared(cells, comparator, cells.toPlainString() + " cells/uL", true);
        }
        if (value == null || (!unitWritten.isEmpty() && !CELL_UNITS.contains(unitWritten))) {
            return null;
        }
        return compared(value, comparator, value.toPlainString() + " cells/uL", false);
    }

    /** Reads a CD4 count or percentage that is text; null if it cannot be read. */
    static @Nullable LabValue cellsText(@Nullable String text, boolean percent) {
        Matcher number = text == null ? null : NUMBER.matcher(Phrases.normal(text));
        if (number == null || !number.matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(number.group("number").replaceAll("[ ,]", ""));
        String unit = number.group("unit") == null ? null : number.group("unit").trim();
        return percent
                ? percent(value, number.group("comparator"), unit)
                : cd4(value, number.group("comparator"), unit);
    }

    /** Whether a unit is one of a viral load, and of hardly anything else. */
    static boolean isViralLoadUnit(String unit) {
        String written = plain(unit);
        return LOG_UNITS.contains(written)
                || (VIRAL_LOAD_UNITS.contains(written) && !ONE_OVER.contains(written))
                || THOUSANDS.contains(written)
                || written.contains("iu/ml");
    }

    /** Whether a unit is one of a count of cells. */
    static boolean isCellUnit(String unit) {
        return CELL_UNITS.contains(plain(unit));
    }

    private static String plain(String unit) {
        return Phrases.normal(unit.replace('_', '~'))
                .replace('~', '_')
                .replace('µ', 'μ')
                .replace("³", "3");
    }

    /** Reads a percentage; null if it cannot be read, or is none. */
    public static @Nullable LabValue percent(
            @Nullable BigDecimal value, @Nullable String comparator, @Nullable String unit) {
        boolean known = unit == null || unit.isBlank() || unit.equals("%");
        return value == null || !known || value.compareTo(HUNDRED) > 0
                ? null
                : compared(value, comparator, value.toPlainString() + " %", false);
    }

    private static @Nullable LabValue viralLoadText(String text, boolean log, boolean unitNeeded) {
        String said = Phrases.normal(text);
        if (Phrases.is(said, "not-detected")) {
            return new LabValue(BigDecimal.ZERO, BigDecimal.ZERO, text.trim());
        }
        if (Phrases.is(said, "detected")) {
            return new LabValue(FactValue.STEP, NO_LIMIT, text.trim());
        }
        Matcher beside = BESIDE.matcher(said);
        String words = !beside.matches()
                ? ""
                : beside.group("before") == null ? beside.group("after") : beside.group("before");
        if (Phrases.is(words, "not-detected") || Phrases.is(words, "detected")) {
            String rest = beside.group("number") == null ? beside.group("first") : beside.group("number");
            LabValue read = viralLoadText(rest, log, unitNeeded);
            if (read == null) {
                return null;
            }
            if (Phrases.is(words, "not-detected")) {
                return read.least.signum() == 0 ? new LabValue(BigDecimal.ZERO, BigDecimal.ZERO, text.trim()) : null;
            }
            return new LabValue(read.least, read.greatest, text.trim());
        }
        Matcher number = NUMBER.matcher(said);
        if (!number.matches()) {
            return null;
        }
        String digits = number.group("number").replaceAll("[ ,]", "");
        String unit = number.group("unit") == null ? "" : number.group("unit").trim();
        if (unit.equals("ml")) {
            return null;
        }
        if (!log
                && !LOG_UNITS.contains(unit)
                && ONE_OR_A_THOUSAND.matcher(digits).matches()) {
            return null;
        }
        String comparator = number.group("comparator");
        return viralLoad(
                new BigDecimal(digits),
                comparator == null ? null : COMPARATORS.getOrDefault(comparator, comparator),
                unit,
                log,
                false,
                null,
                unitNeeded);
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
