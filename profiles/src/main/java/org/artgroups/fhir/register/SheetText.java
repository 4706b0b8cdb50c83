package org.artgroups.fhir.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;

/** The lines of a table as a spreadsheet saves it as text: with commas, semicolons or tabs between its cells. */
final class SheetText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final String SEPARATOR_LINE = "sep=";

    /**
     * A text that was divided into cells.
     *
     * @param lines as far as they could be
     * @param unclosed number of the line with a quotation mark that is not closed; null if there is none
     */
    private record Divided(char separator, List<List<String>> lines, @Nullable Integer unclosed) {

        Optional<List<String>> names() {
            return lines.stream().filter(SheetNames::areOfColumns).findFirst();
        }
    }

    private SheetText() {}

    /**
     * The cells of each line, as they are written; the first line that names the columns decides what stands between cells.
     *
     * @throws ProblemException if it is no table, or has no line of the columns
     */
    static List<List<String>> lines(byte[] body) {
        SheetKind.checkIsText(body);
        String text = SheetEncoding.text(body);
        if (text.isBlank()) {
            throw refused("the body is empty");
        }
        List<Character> separators = SEPARATORS;
        if (text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length()) {
            separators = List.of(text.charAt(SEPARATOR_LINE.length()));
            // kept as an empty line, so that lines keep their numbers
            text = text.substring(SEPARATOR_LINE.length() + 1);
        }
        List<Divided> divided = new ArrayList<>();
        for (char separator : separators) {
            Divided table = divide(text, separator);
            divided.add(table);
            Optional<List<String>> names = table.names();
            if (names.isPresent()) {
                checkQuotes(table, names.get());
                return table.lines();
            }
        }
        throw notARegister(divided);
    }

    /**
     * Refuses a table without a line that names its columns.
     *
     * @throws ProblemException that says what is missing
     */
    static void checkNames(List<List<String>> lines) {
        if (lines.stream().noneMatch(SheetNames::areOfColumns)) {
            throw notARegister(List.of(new Divided(',', lines, null)));
        }
    }

    private static Divided divide(String text, char separator) {
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .build();
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                lines.add(line.stream().toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return new Divided(separator, lines, lines.size() + 1);
        }
        return new Divided(separator, lines, null);
    }

    /** Refuses what a quotation mark that is not closed has swallowed. */
    private static void checkQuotes(Divided table, List<String> names) {
        Integer unclosed = table.unclosed();
        for (int at = 0; at < table.lines().size() && unclosed == null; at++) {
            if (table.lines().get(at).stream().anyMatch(cell -> holdsLine(cell, table.separator(), names.size()))) {
                unclosed = at + 1;
            }
        }
        if (unclosed != null) {
            throw refused("line " + unclosed + ": a quotation mark (\") is not closed, or not at the end of its cell:"
                    + " take it out, or write it twice inside a cell that begins and ends with one");
        }
    }

    /** Whether a line of the table stands inside a cell. */
    private static boolean holdsLine(String cell, char separator, int columns) {
        return cell.indexOf('\n') >= 0
                && cell.lines()
                        .anyMatch(line ->
                                line.chars().filter(sign -> sign == separator).count() >= Math.max(2, columns / 2));
    }

    private static ProblemException notARegister(List<Divided> divided) {
        record Line(int number, List<String> cells) {}
        // the line that is most like the names of the columns, whatever stands between them
        List<Line> likeNames = divided.stream()
                .flatMap(table -> Stream.iterate(0, at -> at < table.lines().size(), at -> at + 1)
                        .map(at -> new Line(at + 1, table.lines().get(at))))
                .filter(line -> SheetNames.known(line.cells()) > 1)
                .toList();
        if (!likeNames.isEmpty()) {
            Line line = likeNames.get(0);
            return refused("line " + line.number() + ": " + SheetNames.missing(line.cells()));
        }
        Optional<Integer> unclosed = divided.stream()
                .filter(table -> table.unclosed() != null)
                .map(Divided::unclosed)
                .findFirst();
        return refused(
                unclosed.isPresent()
                        ? "this is not a register: line " + unclosed.get()
                                + " has a quotation mark (\") that is not closed"
                        : "this is not a register: no line has the columns " + SheetColumn.CLIENT.word() + " and "
                                + SheetColumn.ATTENDANCE.word());
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.MALFORMED, "", why);
    }
}
