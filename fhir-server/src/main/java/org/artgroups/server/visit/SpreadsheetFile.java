package org.artgroups.server.visit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;

/**
 * A register in the file of a spreadsheet, {@code .xlsx} or {@code .ods}: the cells of its one table, as they are shown. What a
 * table as text cannot hold, and would be lost, is refused: comments, lines and columns that are hidden, a number that is shown as another, a second table. So is a file that
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
    private static final int LETTERS = 26;

    private SpreadsheetFile() {}

    private static final Pattern COLUMNS = Pattern.compile("<(?:\\w+:)?col\\b[^>]*>");
    private static final Pattern HIDDEN = Pattern.compile("\\bhidden\\s*=\\s*[\"'](?:1|true)[\"']");
    private static final Pattern FIRST = Pattern.compile("\\bmin\\s*=\\s*[\"'](\\d{1,5})[\"']");
    private static final Pattern LAST = Pattern.compile("\\bmax\\s*=\\s*[\"'](\\d{1,5})[\"']");

    /**
     * What is in the file.
     *
     * @param names of its parts
     * @param hidden columns of a workbook that are not shown, counted from 0
     */
    private record Parts(Set<String> names, BitSet hidden) {}

    /**
     * The lines of the table.
     *
     * @throws ProblemException if it is no such file, or holds what is not read
     */
    static List<List<String>> lines(byte[] body) {
        Parts parts = parts(body);
        try {
            List<Table> tables;
            if (parts.names().contains("xl/workbook.xml")) {
                tables = XlsxFile.tables(body, parts.hidden());
            } else if (parts.names().contains("content.xml")) {
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

    /** The parts of the file, of which all are looked at once: nothing is unpacked that is too large. */
    private static Parts parts(byte[] body) {
        Set<String> names = new HashSet<>();
        BitSet hidden = new BitSet();
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
                if (entry.getName().startsWith("xl/worksheets/")) {
                    addHidden(new String(content, StandardCharsets.UTF_8), hidden);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused("this spreadsheet file cannot be read: it is damaged");
        }
        return new Parts(names, hidden);
    }

    private static void addHidden(String worksheet, BitSet hidden) {
        Matcher columns = COLUMNS.matcher(worksheet);
        while (columns.find()) {
            Matcher first = FIRST.matcher(columns.group());
            Matcher last = LAST.matcher(columns.group());
            if (HIDDEN.matcher(columns.group()).find() && first.find() && last.find()) {
                int from = Math.max(0, Integer.parseInt(first.group(1)) - 1);
                hidden.set(from, Math.max(from, Math.min(MOST_COLUMNS, Integer.parseInt(last.group(1)))));
            }
        }
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

    /** Refuses a column that is there and not shown. */
    static ProblemException hiddenColumn(int column) {
        String name = column < LETTERS
                ? String.valueOf((char) ('A' + column))
                : "" + (char) ('A' + column / LETTERS - 1) + (char) ('A' + column % LETTERS);
        return refused("column " + name + " is hidden: show it, or take it out");
    }

    /** Refuses a number of which a person reads another one. */
    static ProblemException shownOtherwise(int line, String shown, String value) {
        return refused("line " + line + ": a cell shows " + shown + " and holds " + value
                + ": show all its digits, or write what is meant");
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
