package org.artgroups.fhir.register;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a table, whatever a spreadsheet saved it in: UTF-8, UTF-16 with or without a byte order mark, Windows-1252. What
 * is none of them is refused, as a letter that is read wrongly is another name.
 */
final class SheetEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Letters beyond ASCII in UTF-8, taken for Windows-1252: nobody writes these. */
    private static final Pattern UTF8_LETTERS = Pattern.compile("[\\u00C2-\\u00F4][\\u0080-\\u00BF\\u20AC\\u2122]");

    private static final int SAMPLE = 400;

    private SheetEncoding() {}

    /**
     * The text without its byte order mark.
     *
     * @throws ProblemException if it is in no encoding that is read
     */
    static String text(byte[] body) {
        String text = decoded(body);
        if (text.indexOf('\0') >= 0) {
            throw refused("this is not a table: it holds bytes that are no text");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] body) {
        Charset marked = marked(body);
        if (marked != null) {
            return decode(body, marked, "is not in " + marked.name());
        }
        CharBuffer text = CharBuffer.allocate(body.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        if (!decode(bytes, text, StandardCharsets.UTF_8).isError()) {
            return text.flip().toString();
        }
        int firstFault = bytes.position();
        String windows = decode(body, WINDOWS, "is in neither UTF-8 nor Windows-1252");
        if (UTF8_LETTERS.matcher(windows).find()) {
            throw refused(line(body, firstFault)
                    + "is not UTF-8, though other letters are: save the table anew, as CSV in UTF-8");
        }
        return windows;
    }

    /** By its byte order mark, or by the zeros that UTF-16 has in every second place. */
    private static @Nullable Charset marked(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(body, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int sample = Math.min(body.length, SAMPLE) / 2 * 2;
        for (int at = 0; at < sample; at += 2) {
            even += body[at] == 0 ? 1 : 0;
            odd += body[at + 1] == 0 ? 1 : 0;
        }
        if (even == 0 && odd > sample / 4) {
            return StandardCharsets.UTF_16LE;
        }
        return odd == 0 && even > sample / 4 ? StandardCharsets.UTF_16BE : null;
    }

    private static String decode(byte[] body, Charset charset, String whyNot) {
        CharBuffer text = CharBuffer.allocate(body.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        if (decode(bytes, text, charset).isError()) {
            throw refused(line(body, bytes.position()) + whyNot + ": save the table anew, as CSV in UTF-8");
        }
        return text.flip().toString();
    }

    private static CoderResult decode(ByteBuffer bytes, CharBuffer text, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        CoderResult result = decoder.decode(bytes, text, true);
        return result.isError() ? result : decoder.flush(text);
    }

    private static String line(byte[] body, int at) {
        int lines = 1;
        for (int before = 0; before < at; before++) {
            if (body[before] == '\n' || (body[before] == '\r' && body[before + 1] != '\n')) {
                lines++;
            }
        }
        return "line " + lines + ": a letter ";
    }

    private static boolean startsWith(byte[] body, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (body.length <= at || body[at] != (byte) mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.MALFORMED, "", why);
    }
}
