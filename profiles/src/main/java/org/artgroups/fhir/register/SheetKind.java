package org.artgroups.fhir.register;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;

/** What kind of file was sent, by its first bytes: whatever its name or media type says. */
public enum SheetKind {
    /** A table as text. */
    TEXT(""),
    /** An archive, which {@code .xlsx} and {@code .ods} files are. */
    ARCHIVE("this is a spreadsheet file or an archive, not a table as text: save it as CSV"),
    /** A file of Excel before 2007. */
    OLD_EXCEL("this is a file of an old Excel (.xls): save it as .xlsx, .ods or CSV"),
    /** A page, or a document in XML. */
    PAGE("this is a web page or XML, not a table: save it as .xlsx, .ods or CSV"),
    /** A document to be printed. */
    PDF("this is a PDF, not a table: send the spreadsheet as .xlsx, .ods or CSV");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int SAMPLE = 64;

    private final String whyNotText;

    SheetKind(String whyNotText) {
        this.whyNotText = whyNotText;
    }

    /** The kind of a file. */
    public static SheetKind of(byte[] body) {
        if (startsWith(body, ZIP)) {
            return ARCHIVE;
        }
        if (startsWith(body, OLE)) {
            return OLD_EXCEL;
        }
        String begin = new String(body, 0, Math.min(body.length, SAMPLE), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (begin.startsWith("%pdf")) {
            return PDF;
        }
        return begin.startsWith("<") ? PAGE : TEXT;
    }

    /**
     * Refuses what is no text.
     *
     * @throws ProblemException that says what it is, and what to send
     */
    static void checkIsText(byte[] body) {
        SheetKind kind = of(body);
        if (kind != TEXT) {
            throw new ProblemException(Problem.MALFORMED, "", kind.whyNotText);
        }
    }

    private static boolean startsWith(byte[] body, byte[] mark) {
        for (int at = 0; at < mark.length; at++) {
            if (body.length <= at || body[at] != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
