package org.artgroups.fhir.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads a register that was filled in and saved by a spreadsheet: what is wrong is told by line and column, all at once.
 * Columns may be in another order, those that are only to be read may be missing.
 */
public final class SheetReader {

    private static final Map<String, SheetHead> HEADS =
            Stream.of(SheetHead.values()).collect(Collectors.toMap(SheetHead::word, Function.identity()));
    private static final int MOST_MEDICINES = 9;

    private final Parameters parameters = new Parameters();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<SheetHead, String> heads = new EnumMap<>(SheetHead.class);
    private final Map<String, String> clientsBySeat = new HashMap<>();

    private SheetReader() {}

    /**
     * Reads a table.
     *
     * @throws ProblemException if it is not the table of a register at all
     */
    public static SheetSession read(byte[] body) {
        return new SheetReader().session(SheetText.lines(body));
    }

    private SheetSession session(List<List<String>> lines) {
        int names = 0;
        while (!SheetText.namesColumns(lines.get(names))) {
            head(names + 1, lines.get(names));
            names++;
        }
        Map<Integer, SheetLine.Column> columns = columns(names + 1, lines.get(names));
        List<SheetLine> members = new ArrayList<>();
        for (int at = names + 1; at < lines.size(); at++) {
            SheetLine line = new SheetLine(at + 1, lines.get(at), columns);
            if (line.tellsAnything()) {
                members.add(line);
                if (!line.cell(SheetColumn.SEAT).isEmpty()) {
                    clientsBySeat.put(line.cell(SheetColumn.SEAT), line.cell(SheetColumn.CLIENT));
                }
            }
        }
        heads();
        if (!members.isEmpty() && members.stream().noneMatch(SheetLine::tellsOfMember)) {
            faults.add(new Fault(Problem.REQUIRED, "member", "nobody's attendance is filled in"));
        } else {
            for (SheetLine line : members) {
                line.addTo(parameters, faults, places);
            }
        }
        String group = heads.get(SheetHead.GROUP);
        return new SheetSession(
                parameters,
                faults,
                group == null
                        ? null
                        : new Reference(group).getReferenceElement().getIdPart(),
                places);
    }

    private void head(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        SheetHead head = HEADS.get(SheetVocabulary.plain(cells.get(0)));
        if (head == null) {
            faults.add(new Fault(
                    Problem.UNKNOWN_PARAMETER,
                    "",
                    "line " + line + ": " + SheetVocabulary.quoted(cells.get(0)) + " is not one of "
                            + Stream.of(SheetHead.values()).map(SheetHead::word).collect(Collectors.joining(", "))));
            return;
        }
        String value = cells.size() > 1 ? cells.get(1) : "";
        if (!head.element().isEmpty()) {
            places.putIfAbsent(head.element(), "line " + line + ", " + head.word());
        }
        if (!value.isEmpty()) {
            heads.put(head, value);
        }
    }

    private Map<Integer, SheetLine.Column> columns(int line, List<String> cells) {
        Map<Integer, SheetLine.Column> columns = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            String name = SheetVocabulary.plain(cells.get(at));
            SheetLine.Column column = column(name);
            if (column == null && !name.isEmpty()) {
                faults.add(new Fault(
                        Problem.UNKNOWN_PARAMETER,
                        "",
                        "line " + line + ": " + SheetVocabulary.quoted(cells.get(at))
                                + " is not a column of a register"));
            } else if (column != null && columns.containsValue(column)) {
                faults.add(new Fault(
                        Problem.TOO_MANY,
                        "",
                        "line " + line + ": there are two columns " + SheetVocabulary.quoted(cells.get(at))));
            } else if (column != null) {
                columns.put(at, column);
            }
        }
        return columns;
    }

    private static SheetLine.@Nullable Column column(String name) {
        for (SheetColumn column : SheetColumn.values()) {
            for (int nth = 1; nth <= (column.ofMedicine() ? MOST_MEDICINES : 1); nth++) {
                if (name.equals(column.word(nth))) {
                    return new SheetLine.Column(column, nth);
                }
            }
        }
        return null;
    }

    private void heads() {
        if (heads.containsKey(SheetHead.SESSION)) {
            parameters
                    .addParameter()
                    .setName("session")
                    .setValue(new Identifier()
                            .setSystem(heads.get(SheetHead.KEY_SYSTEM))
                            .setValue(heads.get(SheetHead.SESSION)));
        }
        add(SheetHead.DATE, cell -> new DateTimeType(SheetVocabulary.day(cell).toString()));
        String facilitators = heads.getOrDefault(SheetHead.FACILITATOR, "");
        Stream.of(facilitators.split("[+;]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(
                        name -> parameters.addParameter().setName("facilitator").setValue(person(name)));
        add(SheetHead.COLLECTOR, cell -> person(clientsBySeat.getOrDefault(cell, cell)));
        add(SheetHead.NEXT_VISIT, cell -> new DateType(SheetVocabulary.day(cell).toString()));
        add(SheetHead.CORRECTION, cell -> new BooleanType(SheetVocabulary.yes(cell)));
        add(SheetHead.PARTIAL, cell -> new BooleanType(SheetVocabulary.yes(cell)));
    }

    /** What a cell says, as a value. */
    interface Meaning {
        Type of(String cell) throws UnreadableCellException;
    }

    private void add(SheetHead head, Meaning meaning) {
        String cell = heads.get(head);
        if (cell == null) {
            return;
        }
        try {
            parameters.addParameter().setName(head.element()).setValue(meaning.of(cell));
        } catch (UnreadableCellException misspelt) {
            parameters.getParameter().remove(parameters.getParameter().size() - 1);
            faults.add(new Fault(misspelt.problem(), head.element(), misspelt.text()));
        }
    }

    /** By reference if it looks like one, else by name. */
    static Reference person(String cell) {
        return cell.matches("[A-Z][A-Za-z]+/[A-Za-z0-9.-]+") ? new Reference(cell) : new Reference().setDisplay(cell);
    }
}
