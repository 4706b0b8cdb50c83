package org.artgroups.fhir.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ElementPath;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * Reads a register that was filled in with a spreadsheet: what is wrong is named by line and column, all at once. Columns may be
 * in another order, those that are only to be read may be missing; what stands where nothing is read is refused.
 */
public final class SheetReader {

    private final Parameters parameters = new Parameters();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<ElementPath, String> places = new HashMap<>();
    private final SheetHeads heads = new SheetHeads(faults, places);

    private SheetReader() {}

    /**
     * Reads a table that was saved as text.
     *
     * @throws ProblemException if it is not the table of a register at all
     */
    public static SheetSession read(byte[] body) {
        return read(SheetText.lines(body));
    }

    /**
     * Reads a table.
     *
     * @param lines its cells as they are written, from its first line
     * @throws ProblemException if it is not the table of a register at all
     */
    public static SheetSession read(List<List<String>> lines) {
        SheetText.checkNames(lines);
        return new SheetReader()
                .session(lines.stream()
                        .map(line -> line.stream().map(SheetCells::read).toList())
                        .toList());
    }

    private SheetSession session(List<List<String>> lines) {
        int names = 0;
        while (!SheetNames.areOfColumns(lines.get(names))) {
            checkReadable(names + 1, lines.get(names));
            heads.read(names + 1, lines.get(names));
            names++;
        }
        Map<Integer, SheetLine.Column> columns = SheetNames.read(names + 1, lines.get(names), faults);
        List<SheetLine> members = new ArrayList<>();
        for (int at = names + 1; at < lines.size(); at++) {
            SheetLine line = new SheetLine(at + 1, lines.get(at), columns, lines.get(names));
            if (isOfMember(line)) {
                members.add(line);
            }
        }
        heads(members);
        if (!members.isEmpty() && members.stream().noneMatch(SheetLine::tellsOfMember)) {
            faults.add(new Fault(Problem.REQUIRED, "member", "nobody's attendance is filled in"));
        } else {
            for (int place = 0; place < members.size(); place++) {
                new SheetMember(members.get(place), ElementPath.of("member", place), faults, places)
                        .addTo(parameters.addParameter().setName("member"));
            }
        }
        String group = heads.value(SheetHead.GROUP);
        return new SheetSession(
                parameters,
                faults,
                group == null
                        ? null
                        : new Reference(group).getReferenceElement().getIdPart(),
                places);
    }

    /** Whether a line below the names of the columns is of a member; what is neither that nor empty nor known is refused. */
    private boolean isOfMember(SheetLine line) {
        if (!line.tellsAnything()) {
            return false;
        }
        if (SheetNames.areOfColumns(line.cells())) {
            if (!line.repeatsNames()) {
                faults.add(new Fault(
                        Problem.UNKNOWN_PARAMETER,
                        "",
                        "line " + line.number() + ": another table begins here, with other columns: send one table"));
            }
            return false;
        }
        if (SheetFooter.is(line)) {
            return false;
        }
        SheetHead head = line.namesClient() ? null : SheetHeads.of(line.cells());
        if (head != null) {
            faults.add(new Fault(
                    Problem.UNKNOWN_PARAMETER,
                    "",
                    "line " + line.number() + ": " + head.word() + " belongs above the names of the columns"));
            return false;
        }
        return true;
    }

    private void checkReadable(int line, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            String where = "line " + line + ", column " + SheetCells.column(at) + ": ";
            SheetCells.unreadable(cells.get(at))
                    .ifPresent(why -> faults.add(new Fault(Problem.BAD_VALUE, "", where + why)));
        }
    }

    private void heads(List<SheetLine> members) {
        if (heads.value(SheetHead.SESSION) != null) {
            parameters
                    .addParameter()
                    .setName("session")
                    .setValue(new Identifier()
                            .setSystem(heads.value(SheetHead.KEY_SYSTEM))
                            .setValue(heads.value(SheetHead.SESSION)));
        }
        add(SheetHead.DATE, cell -> new DateTimeType(WrittenDay.of(cell).toString()));
        String facilitators = heads.value(SheetHead.FACILITATOR);
        Stream.of(facilitators == null ? new String[0] : facilitators.split("[+;]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> add(SheetHead.FACILITATOR, name, SheetVocabulary::person));
        add(SheetHead.COLLECTOR, cell -> SheetCollector.read(cell, members));
        add(SheetHead.NEXT_VISIT, cell -> new DateType(WrittenDay.of(cell).toString()));
        add(SheetHead.CORRECTION, cell -> new BooleanType(SheetVocabulary.yes(cell)));
        add(SheetHead.PARTIAL, cell -> new BooleanType(SheetVocabulary.yes(cell)));
    }

    /** What a cell says, as a value. */
    interface Meaning {
        Type of(String cell) throws UnreadableCellException;
    }

    private void add(SheetHead head, Meaning meaning) {
        String cell = heads.value(head);
        if (cell != null) {
            add(head, cell, meaning);
        }
    }

    private void add(SheetHead head, String cell, Meaning meaning) {
        try {
            Type value = meaning.of(cell);
            parameters.addParameter().setName(head.element()).setValue(value);
        } catch (UnreadableCellException misspelt) {
            faults.add(new Fault(misspelt.problem(), head.element(), misspelt.text()));
        }
    }
}
