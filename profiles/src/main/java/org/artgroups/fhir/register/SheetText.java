package org.artgroups.fhir.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;

/** The lines of a table as a spreadsheet saves it: in UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs. */
final class SheetText {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATOR_LINE = "sep=";

    private SheetText() {}

    /**
     * The cells of each line, without blanks around them; the last line that names the columns decides what stands between
     * cells.
     *
     * @throws ProblemException if it is no table, or has no line of the columns
     */
    static List<List<String>> lines(byte[] body) {
        String text = text(body);
        for (char separator : SEPARATORS) {
            List<List<String>> lines = lines(text, separator);
            if (lines.stream().anyMatch(SheetText::namesColumns)) {
                return lines;
            }
        }
        throw new ProblemException(
                Problem.MALFORMED,
                "",
                "this is not a register: no line has the columns " + SheetColumn.CLIENT.word() + " and "
                        + SheetColumn.ATTENDANCE.word());
    }

    /** Whether it is the line of the names of the columns. */
    static boolean namesColumns(List<String> line) {
        List<String> names = line.stream().map(SheetVocabulary::plain).toList();
        return names.contains(SheetColumn.CLIENT.word()) && names.contains(SheetColumn.ATTENDANCE.word());
    }

    private static List<List<String>> lines(String text, char separator) {
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .build();
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                lines.add(line.stream().map(SheetText::cell).toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // a quote that is never closed
            return List.of();
        }
        return lines;
    }

    private static String cell(String written) {
        String cell = written.strip();
        boolean marked = cell.length() > 1 && cell.charAt(0) == Sheet.TEXT_MARK && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return marked ? cell.substring(1) : cell;
    }

    private static String text(byte[] body) {
        String text = decoded(body);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        // a line by which spreadsheets are told what stands between cells: kept as an empty one, so that lines keep
        // their numbers
        return text.startsWith(SEPARATOR_LINE) ? text.substring(SEPARATOR_LINE.length() + 1) : text;
    }

    private static String decoded(byte[] body) {
        if (startsWith(body, 0xFF, 0xFE)) {
            return new String(body, StandardCharsets.UTF_16LE);
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return new String(body, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(body, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] body, int first, int second) {
        return body.length > 1 && body[0] == (byte) first && body[1] == (byte) second;
    }
}
