package org.artgroups.fhir.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.jspecify.annotations.Nullable;

/** The line of a register's table that names its columns. */
final class SheetNames {

    private static final int MOST_MEDICINES = 9;
    private static final int FURTHEST_TYPO = 2;
    private static final Map<String, SheetLine.Column> COLUMNS = columns();

    private SheetNames() {}

    /** Whether a line names the columns: it has the attendance, and whose it is. */
    static boolean areOfColumns(List<String> line) {
        List<String> names = plain(line);
        return names.contains(SheetColumn.ATTENDANCE.word())
                && (names.contains(SheetColumn.CLIENT.word()) || names.contains(SheetColumn.FOLDER.word()));
    }

    /** How many columns a line names. */
    static long known(List<String> line) {
        return plain(line).stream().filter(COLUMNS::containsKey).distinct().count();
    }

    /** What a line lacks that names columns, and not all that are needed. */
    static String missing(List<String> line) {
        List<String> names = plain(line);
        SheetColumn missing =
                names.contains(SheetColumn.ATTENDANCE.word()) ? SheetColumn.CLIENT : SheetColumn.ATTENDANCE;
        String instead = names.stream()
                .filter(name -> !COLUMNS.containsKey(name) && isAlike(name, missing.word()))
                .findFirst()
                .map(name -> "; write it in place of " + SheetVocabulary.quoted(name))
                .orElse("");
        return "the column " + missing.word() + " is missing" + instead;
    }

    /** Which column each cell names, counted from 0; what is wrong with the others goes to {@code faults}. */
    static Map<Integer, SheetLine.Column> read(int line, List<String> cells, List<Fault> faults) {
        Map<Integer, SheetLine.Column> columns = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            String name = SheetVocabulary.plain(cells.get(at));
            SheetLine.Column column = COLUMNS.get(name);
            String where = "line " + line + ", column " + SheetCells.column(at) + ": ";
            if (column == null && !name.isEmpty()) {
                faults.add(new Fault(
                        Problem.UNKNOWN_PARAMETER,
                        "",
                        where + SheetVocabulary.quoted(cells.get(at)) + " is not a column of a register"
                                + instead(name)));
            } else if (column != null && columns.containsValue(column)) {
                faults.add(new Fault(
                        Problem.TOO_MANY,
                        "",
                        where + "there are two columns " + SheetVocabulary.quoted(cells.get(at))));
            } else if (column != null) {
                columns.put(at, column);
            }
        }
        return columns;
    }

    private static String instead(String name) {
        Optional<String> meant = COLUMNS.keySet().stream()
                .sorted()
                .filter(known -> isAlike(name, known))
                .findFirst();
        return meant.map(known -> "; did you mean " + known + "?").orElse("");
    }

    private static boolean isAlike(String name, String known) {
        int distance = new LevenshteinDistance(FURTHEST_TYPO).apply(name, known);
        return distance >= 0 && 2 * distance < known.length();
    }

    private static List<String> plain(List<String> line) {
        return line.stream().map(SheetCells::read).map(SheetVocabulary::plain).toList();
    }

    private static Map<String, SheetLine.Column> columns() {
        List<SheetLine.Column> columns = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            Stream.iterate(1, nth -> nth <= (column.ofMedicine() ? MOST_MEDICINES : 1), nth -> nth + 1)
                    .map(nth -> new SheetLine.Column(column, nth))
                    .forEach(columns::add);
        }
        return columns.stream()
                .collect(Collectors.toUnmodifiableMap(column -> column.column().word(column.nth()), column -> column));
    }

    /** The place of a cell in words: by the name of its column if it has one. */
    static String place(SheetLine.@Nullable Column column, int at) {
        return column == null
                ? "column " + SheetCells.column(at)
                : column.column().word(column.nth());
    }
}
