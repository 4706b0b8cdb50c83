package org.artgroups.fhir.register;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * One line of a register that was filled in, below the names of its columns.
 *
 * @param number of the line in the spreadsheet, from 1
 * @param cells of it
 * @param columns what stands in which cell, counted from 0
 * @param names of the columns, as they are written
 */
record SheetLine(int number, List<String> cells, Map<Integer, Column> columns, List<String> names) {

    /**
     * A column.
     *
     * @param column which
     * @param nth of those of medicines, whose; from 1
     */
    record Column(SheetColumn column, int nth) {}

    /** Copies lists and map. */
    SheetLine {
        cells = List.copyOf(cells);
        columns = Map.copyOf(columns);
        names = List.copyOf(names);
    }

    String cell(SheetColumn column) {
        return cell(column, 1);
    }

    String cell(SheetColumn column, int nth) {
        return IntStream.range(0, cells.size())
                .filter(at -> new Column(column, nth).equals(columns.get(at)))
                .mapToObj(cells::get)
                .findFirst()
                .orElse("");
    }

    /** Whether anything is in it. */
    boolean tellsAnything() {
        return cells.stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** Whether anything is in it that is not filled in beforehand. */
    boolean tellsOfMember() {
        return columns.values().stream()
                .anyMatch(column -> column.column().tellsOfMember()
                        && !cell(column.column(), column.nth()).isEmpty());
    }

    /** Whether it says whose it is, in a way in which a client can be found. */
    boolean namesClient() {
        return SheetVocabulary.isReference(cell(SheetColumn.CLIENT))
                || !cell(SheetColumn.FOLDER).isEmpty();
    }

    /** Whose it is: by all that it says of the client, so that what contradicts itself can be found. */
    Reference client() {
        Reference client = new Reference();
        if (!cell(SheetColumn.CLIENT).isEmpty()) {
            client.setReference(cell(SheetColumn.CLIENT));
        }
        if (!cell(SheetColumn.FOLDER).isEmpty()) {
            client.setIdentifier(new Identifier().setValue(cell(SheetColumn.FOLDER)));
        }
        if (!cell(SheetColumn.NAME).isEmpty()) {
            client.setDisplay(cell(SheetColumn.NAME));
        }
        return client;
    }

    /** Whether it names the columns again, as at the head of a printed page. */
    boolean repeatsNames() {
        return IntStream.range(0, Math.max(cells.size(), names.size()))
                .allMatch(at -> SheetVocabulary.plain(at(cells, at)).equals(SheetVocabulary.plain(at(names, at))));
    }

    /** The name above a cell; empty if there is none. */
    String name(int at) {
        return at(names, at);
    }

    private static String at(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at) : "";
    }
}
