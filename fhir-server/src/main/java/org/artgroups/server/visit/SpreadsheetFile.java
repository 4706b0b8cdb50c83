package org.artgroups.server.visit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;

/**
 * A register in the file of a spreadsheet, {@code .xlsx} or {@code .ods}: the cells of its one table, as they are shown. What a
 * table as text cannot hold, and would be lost, is refused: comments, lines that are hidden, a second table. So is a file that
 * unpacks to more than a register can be.
 */
final class SpreadsheetFile {

    /** A table. */
    record Table(String name, List<List<String>> lines) {
        boolean isEmpty() {
            return lines.stream().allMatch(line -> line.stream().allMatch(String::isBlank));
        }
    }

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_LINES = 5_000;
    private static final int MOST_COLUMNS = 200;

    private SpreadsheetFile() {}

    /**
     * The lines of the table.
     *
     * @throws ProblemException if it is no such file, or holds what is not read
     */
    static List<List<String>> lines(byte[] body) {
        Set<String> entries = entries(body);
        try {
            List<Table> tables;
            if (entries.contains("xl/workbook.xml")) {
                tables = XlsxFile.tables(body);
            } else if (entries.contains("content.xml")) {
                tables = OdsFile.tables(body);
            } else {
                throw refused("this is an archive, and not a spreadsheet: send the .xlsx, .ods or CSV file itself");
            }
            return theOne(tables);
        } catch (ProblemException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            // the readers of both formats say what they stumbled over, in their own words, which quote the file
            throw refused("this spreadsheet file cannot be read: it is damaged, or has a password");
        }
    }

    private static List<List<String>> theOne(List<Table> tables) {
        List<Table> filled = tables.stream().filter(table -> !table.isEmpty()).toList();
        if (filled.size() > 1) {
            throw refused("there are " + filled.size()
                    + " sheets with something in them, and a register is one: take the others out");
        }
        if (filled.isEmpty()) {
            throw refused("the spreadsheet is empty");
        }
        return filled.get(0).lines();
    }

    /** The names of the parts of the file, of which all are looked at once: nothing is unpacked that is too large. */
    private static Set<String> entries(byte[] body) {
        Set<String> names = new HashSet<>();
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) (MOST_BYTES - size + 1));
                size += content.length;
                if (names.size() > MOST_ENTRIES || size > MOST_BYTES) {
                    throw tooLarge();
                }
                names.add(entry.getName());
                check(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused("this spreadsheet file cannot be read: it is damaged");
        }
        return names;
    }

    private static void check(String name, byte[] content) {
        if (!name.endsWith(".xml")) {
            return;
        }
        String xml = new String(content, StandardCharsets.UTF_8);
        if (xml.indexOf('\0') >= 0 || xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw refused("this spreadsheet file cannot be read: no spreadsheet writes such XML");
        }
        if (name.matches("xl/(threadedComments/.*|comments\\d*\\.xml)") || xml.contains("<office:annotation")) {
            throw refused("the spreadsheet has comments on cells, which are not read: write them into the note");
        }
    }

    /** Refuses a table that is larger than that of any group; before all of it is in memory. */
    static void checkSize(int lines, int columns) {
        if (lines > MOST_LINES || columns > MOST_COLUMNS) {
            throw tooLarge();
        }
    }

    /** Refuses what is there and not shown. */
    static ProblemException hidden(int line) {
        return refused("line " + line + " is hidden: show it, or take it out");
    }

    /** A line with cells up to this one. */
    static void put(List<List<String>> lines, int line, int column, String cell) {
        checkSize(line + 1, column + 1);
        while (lines.size() <= line) {
            lines.add(new ArrayList<>());
        }
        List<String> cells = lines.get(line);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, cell);
    }

    private static ProblemException tooLarge() {
        return refused("this file is larger than a register can be: at most " + MOST_LINES + " lines of " + MOST_COLUMNS
                + " columns, and " + MOST_BYTES / 1_000_000 + " MB when it is unpacked");
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.MALFORMED, "", why);
    }
}
