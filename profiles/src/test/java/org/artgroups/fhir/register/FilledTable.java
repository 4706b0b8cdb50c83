package org.artgroups.fhir.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;

/** The table of a register of Ana and Ben, of which any cell can be written over. */
final class FilledTable {

    /** The line of the names of the columns in the spreadsheet, from 1; Ana's is the next, then Ben's. */
    static final int NAMES = 8;

    private static final String HEAD =
            """
            register of,Club 1
            group,Group/club-1
            session,club/2026-12-02
            key system,https://keys.example
            date,Wed 2026-12-02
            facilitator,Nomsa
            next visit,Wed 2027-01-27
            """;
    private static final List<String> COLUMNS = List.of(
            "seat",
            "client",
            "name",
            "folder",
            "attendance",
            "absence reason",
            "buddy",
            "came on",
            "symptoms",
            "missed doses",
            "weight",
            "pregnant",
            "blood",
            "medicine",
            "days",
            "quantity",
            "owed",
            "medicine 2",
            "days 2",
            "quantity 2",
            "owed 2",
            "note");
    private static final String TLD = "lamivudine, tenofovir disoproxil and dolutegravir (J05AR27)";

    private final List<List<String>> lines = new ArrayList<>();

    FilledTable() {
        HEAD.lines().forEach(line -> lines.add(new ArrayList<>(List.of(line.split(",")))));
        lines.add(new ArrayList<>(COLUMNS));
        lines.add(member("1", "Patient/ana", "Ana A", "F1"));
        lines.add(member("2", "Patient/ben", "Ben B", "F2"));
    }

    private static List<String> member(String seat, String client, String name, String folder) {
        List<String> line = new ArrayList<>(COLUMNS.stream().map(column -> "").toList());
        put(line, "seat", seat);
        put(line, "client", client);
        put(line, "name", name);
        put(line, "folder", folder);
        put(line, "attendance", "present");
        put(line, "symptoms", "none");
        put(line, "medicine", TLD);
        put(line, "days", "60");
        put(line, "quantity", "60 tablets");
        return line;
    }

    private static void put(List<String> line, String column, String value) {
        line.set(COLUMNS.indexOf(column), value);
    }

    /** Of Ana, another value. */
    FilledTable ana(String column, String value) {
        put(lines.get(NAMES), column, value);
        return this;
    }

    /** Of Ben, another value. */
    FilledTable ben(String column, String value) {
        put(lines.get(NAMES + 1), column, value);
        return this;
    }

    /** Anything in any cell, the line counted from 1 and the column from A. */
    FilledTable cell(int line, int column, String value) {
        List<String> cells = lines.get(line - 1);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
        return this;
    }

    /** Another line, which then has this number. */
    FilledTable line(int number, String... cells) {
        lines.add(number - 1, new ArrayList<>(List.of(cells)));
        return this;
    }

    /** Without some columns. */
    FilledTable without(String... columns) {
        for (String column : columns) {
            int at = lines.get(NAMES - 1).indexOf(column);
            lines.subList(NAMES - 1, lines.size()).stream()
                    .filter(line -> line.size() > at)
                    .forEach(line -> line.remove(at));
        }
        return this;
    }

    List<List<String>> lines() {
        return lines;
    }

    /** As a spreadsheet saves it. */
    String text(char separator) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            List<String> cells = line.stream()
                    .map(cell -> cell.indexOf(separator) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0
                            ? cell
                            : '"' + cell.replace("\"", "\"\"") + '"')
                    .toList();
            text.append(String.join(String.valueOf(separator), cells)).append("\r\n");
        }
        return text.toString();
    }

    static SheetSession read(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What it says, without a fault. */
    GroupVisitRequest recorded() {
        SheetSession session = read(text(','));
        assertThat(session.faults()).isEmpty();
        return GroupVisit.REQUEST.read(session.parameters());
    }

    /** What Ana's line says, without a fault. */
    GroupVisitRequest.Member ana() {
        return recorded().members().get(0);
    }

    /** What is wrong with it, as it is answered. */
    List<String> wrong() {
        SheetSession session = read(text(','));
        return session.with(GroupVisit.REQUEST.attempt(session.parameters()).faults()).stream()
                .map(session::placed)
                .map(Fault::describe)
                .toList();
    }
}
