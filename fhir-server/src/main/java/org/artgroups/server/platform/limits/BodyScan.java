package org.artgroups.server.platform.limits;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;

/** A look at a body before any parser sees it: what would cost a parser minutes, or cannot be read in one way only, is rejected. */
final class BodyScan {

    private static final int LONGEST_NUMBER = 64;
    private static final int LARGEST_EXPONENT = 100;
    private static final int EXPONENT_DIGITS = 3;
    /** A number in a string or in a query that would take a megabyte to write out. */
    private static final Pattern HUGE = Pattern.compile("[-+]?[0-9.]{1,64}[eE][-+]?[0-9]{7,}");

    private static final Pattern HUGE_IN_XML = Pattern.compile("=\\s*[\"']\\s*" + HUGE.pattern() + "\\s*[\"']");

    private final byte[] body;
    private final int deepest;
    private int at;

    private BodyScan(byte[] body, int deepest) {
        this.body = body;
        this.deepest = deepest;
    }

    /** Whether a word stands for a number that nobody measures. */
    static boolean isHuge(String word) {
        return HUGE.matcher(word).find();
    }

    /**
     * Checks that bytes are text in UTF-8.
     *
     * @throws ProblemException if they are not
     */
    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.MALFORMED, "", "the body is not text in UTF-8");
        }
    }

    /**
     * Checks JSON.
     *
     * @throws ProblemException if it is nested too deep or has a number of a size nobody measures
     */
    static void json(byte[] body, int deepest) {
        new BodyScan(body, deepest).json();
    }

    /**
     * Checks XML.
     *
     * @throws ProblemException if it is nested too deep or has a number of a size nobody measures
     */
    static void xml(byte[] body, int deepest) {
        BodyScan scan = new BodyScan(body, deepest);
        scan.xml();
        if (HUGE_IN_XML.matcher(new String(body, StandardCharsets.ISO_8859_1)).find()) {
            throw hugeNumber();
        }
    }

    private void json() {
        int depth = 0;
        for (at = 0; at < body.length; at++) {
            switch (body[at]) {
                case '"' -> skipString();
                case '{', '[' -> checkDepth(++depth);
                case '}', ']' -> depth--;
                case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> checkNumber();
                default -> {
                    // a literal, or white space
                }
            }
        }
    }

    private void skipString() {
        for (at++; at < body.length && body[at] != '"'; at++) {
            if (body[at] == '\\') {
                at++;
            }
        }
    }

    private void checkNumber() {
        int start = at;
        int exponent = -1;
        while (at < body.length && "0123456789+-.eE".indexOf(body[at]) >= 0) {
            if (body[at] == 'e' || body[at] == 'E') {
                exponent = at + 1;
            }
            at++;
        }
        String number = new String(body, start, Math.min(at - start, LONGEST_NUMBER + 1), StandardCharsets.US_ASCII);
        if (number.length() > LONGEST_NUMBER) {
            throw hugeNumber();
        }
        if (exponent >= 0) {
            String digits =
                    number.substring(exponent - start).replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
            if (digits.length() > EXPONENT_DIGITS
                    || (!digits.isEmpty() && Integer.parseInt(digits) > LARGEST_EXPONENT)) {
                throw hugeNumber();
            }
        }
        at--;
    }

    private void xml() {
        int depth = 0;
        for (at = 0; at < body.length - 1; at++) {
            if (body[at] == '<' && body[at + 1] == '/') {
                depth--;
            } else if (body[at] == '<' && body[at + 1] != '?' && body[at + 1] != '!') {
                checkDepth(++depth);
            } else if (body[at] == '/' && body[at + 1] == '>') {
                depth--;
            }
        }
    }

    private void checkDepth(int depth) {
        if (depth > deepest) {
            throw new ProblemException(
                    Problem.MALFORMED, "", "the body is nested more than " + deepest + " elements deep");
        }
    }

    private static ProblemException hugeNumber() {
        return new ProblemException(
                Problem.OUT_OF_BOUNDS,
                "",
                "a number in the body has more than " + LONGEST_NUMBER + " characters or an exponent above "
                        + LARGEST_EXPONENT);
    }
}
