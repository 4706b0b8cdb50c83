package org.artgroups.fhir.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Quantity;

/**
 * Numbers and amounts as people write them into cells and fields. There is one reading for each: what can be two numbers, or
 * holds more than one, is refused.
 */
public final class WrittenNumber {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:([.,])(\\d+))?");
    private static final Pattern NUMBER_AND_REST = Pattern.compile("(\\d+(?:[.,]\\d+)*)\\s*(.*)", Pattern.DOTALL);
    /** Digits in threes behind one sign: {@code 1,080}, {@code 12.500}; not {@code 0.500}. */
    private static final Pattern IN_THREES = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    /** One word, or in square brackets what the register itself could not say in one. */
    private static final Pattern UNIT =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*\\.?|\\[[^\\[\\]]+]|\\(\\p{L}[\\p{L}\\p{M}]*\\)");
    /** Letters that are written or read for digits: {@code 6O}, {@code 1l}; and the sign of a product. */
    private static final Pattern LIKE_DIGITS = Pattern.compile("(?i)[oilx]+\\.?");

    private static final int MOST_DIGITS = 9;

    private WrittenNumber() {}

    /**
     * A number, with a point or a comma before its fraction, and one of these units or none.
     *
     * @throws UnreadableCellException if it is none, or can be two
     */
    static BigDecimal decimal(String cell, String... units) throws UnreadableCellException {
        Matcher matcher = NUMBER_AND_REST.matcher(cell.strip());
        if (!matcher.matches()) {
            throw new UnreadableCellException(SheetVocabulary.quoted(cell) + " is not a number");
        }
        String unit = matcher.group(2).replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
        if (!unit.isEmpty() && !List.of(units).contains(unit)) {
            throw new UnreadableCellException(SheetVocabulary.quoted(cell) + " is not a number");
        }
        return number(cell, matcher.group(1), matcher.group(2));
    }

    /**
     * A whole number, with one of these units or none.
     *
     * @throws UnreadableCellException if it is none, or can be two
     */
    static int whole(String cell, String... units) throws UnreadableCellException {
        try {
            return decimal(cell, units).intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new UnreadableCellException(SheetVocabulary.quoted(cell) + " is not a whole number");
        }
    }

    /**
     * How much of what: {@code 60 tablets}.
     *
     * @throws UnreadableCellException if it is not one number with one word or none behind it
     */
    static Quantity amount(String cell) throws UnreadableCellException {
        Matcher matcher = NUMBER_AND_REST.matcher(cell.strip());
        String unit = matcher.matches() ? matcher.group(2) : "";
        boolean readable = matcher.matches()
                && (unit.isEmpty()
                        || (UNIT.matcher(unit).matches()
                                && !LIKE_DIGITS.matcher(unit).matches()));
        if (!readable) {
            throw new UnreadableCellException(SheetVocabulary.quoted(cell)
                    + " is not an amount such as 60 tablets: write one number, without blanks in it, and one word");
        }
        Quantity amount = new Quantity().setValue(number(cell, matcher.group(1), unit));
        return unit.isEmpty() ? amount : amount.setUnit(unit.replaceAll("^\\[|]$", ""));
    }

    /** An amount in words that {@link #amount} reads as it was. */
    static String written(BigDecimal value, String unit) {
        // in threes behind a point it could be read as thousands
        String number =
                value.scale() > 0 && IN_THREES.matcher(value.toPlainString()).matches()
                        ? value.setScale(value.scale() + 1).toPlainString()
                        : value.toPlainString();
        if (unit.isEmpty()) {
            return number;
        }
        boolean oneWord =
                UNIT.matcher(unit).matches() && !LIKE_DIGITS.matcher(unit).matches() && unit.charAt(0) != '[';
        return number + " " + (oneWord ? unit : "[" + unit.replace('[', '(').replace(']', ')') + "]");
    }

    /**
     * A number typed into a field, as FHIR writes it: with a point, or without a fraction.
     *
     * @throws UnreadableCellException if it can be two numbers; what is no number at all comes back as it is
     */
    public static String plain(String typed) throws UnreadableCellException {
        Matcher matcher = NUMBER_AND_REST.matcher(typed.strip());
        return matcher.matches() && matcher.group(2).isEmpty()
                ? number(typed, matcher.group(1), "").toPlainString()
                : typed;
    }

    private static BigDecimal number(String cell, String written, String unit) throws UnreadableCellException {
        Matcher matcher = NUMBER.matcher(written);
        if (IN_THREES.matcher(written).matches()) {
            String suffix = unit.isEmpty() ? "" : " " + unit;
            String fraction = new BigDecimal(written.replace(',', '.'))
                    .stripTrailingZeros()
                    .toPlainString();
            throw new UnreadableCellException(SheetVocabulary.quoted(cell) + " can be two numbers: write "
                    + written.replaceAll("[.,]", "") + suffix + " or " + fraction + suffix);
        }
        if (!matcher.matches()) {
            throw new UnreadableCellException(SheetVocabulary.quoted(cell) + " is not a number");
        }
        if (written.length() > MOST_DIGITS + 1) {
            throw new UnreadableCellException(SheetVocabulary.quoted(cell) + " is too long for a number");
        }
        return new BigDecimal(written.replace(',', '.'));
    }
}
