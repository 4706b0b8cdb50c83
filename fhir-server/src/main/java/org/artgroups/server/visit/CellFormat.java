package org.artgroups.server.visit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a spreadsheet shows a number. */
final class CellFormat {

    /** What no letter of a date is in: texts, colours and languages, escaped signs. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern OF_DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_NUMBER = Pattern.compile("([#0,]*[#0])(\\.[#0]+)?(\"[^\"]*\")?");
    /** Beyond these digits a spreadsheet keeps no number exactly. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int OF_THOUSANDS = 3;

    private CellFormat() {}

    /** Whether it shows a number as a day or a time. */
    static boolean isDate(String format) {
        String signs = LITERAL.matcher(format).replaceAll("");
        return !signs.equalsIgnoreCase("General") && OF_DATE.matcher(signs).find();
    }

    /**
     * The number as it is shown, without signs between thousands. One that is shown with fewer digits than it has is not what a
     * person reads: it comes back in both ways, which is no number.
     */
    static String shown(BigDecimal value, String format) {
        BigDecimal number = value.round(DIGITS).stripTrailingZeros();
        String plain = number.scale() == OF_THOUSANDS
                // in threes behind a point it could be read as thousands, which a number in a cell is not
                ? number.setScale(OF_THOUSANDS + 1).toPlainString()
                : number.toPlainString();
        if (format.endsWith("%")) {
            return number.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        if (!OF_NUMBER.matcher(format).matches()) {
            return plain;
        }
        DecimalFormat pattern =
                new DecimalFormat(format.replace('"', '\''), DecimalFormatSymbols.getInstance(Locale.ROOT));
        pattern.setGroupingUsed(false);
        String shown = pattern.format(number);
        String digits = shown.replaceFirst("[^0-9.].*$", "");
        if (new BigDecimal(digits.startsWith("-") ? digits : (number.signum() < 0 ? "-" : "") + digits)
                        .compareTo(number)
                != 0) {
            return shown + " (" + plain + ")";
        }
        boolean inThrees = digits.indexOf('.') >= 0 && digits.length() - digits.indexOf('.') - 1 == OF_THOUSANDS;
        return inThrees ? digits + "0" + shown.substring(digits.length()) : shown;
    }
}
