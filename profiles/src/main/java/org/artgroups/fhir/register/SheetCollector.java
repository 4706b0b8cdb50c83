package org.artgroups.fhir.register;

import java.util.List;
import java.util.stream.Collectors;
import org.artgroups.fhir.generated.Problem;
import org.hl7.fhir.r4.model.Reference;

/** Who collected for the group, in a register that was filled in: a client, or the seat, folder or name of one of its lines. */
final class SheetCollector {

    private static final List<SheetColumn> NAMES =
            List.of(SheetColumn.SEAT, SheetColumn.CLIENT, SheetColumn.FOLDER, SheetColumn.NAME);

    private SheetCollector() {}

    /**
     * Finds the collector.
     *
     * @throws UnreadableCellException if it is in no line of the table, or in two
     */
    static Reference read(String cell, List<SheetLine> members) throws UnreadableCellException {
        for (SheetColumn column : NAMES) {
            List<SheetLine> named = members.stream()
                    .filter(line -> SheetVocabulary.plain(line.cell(column)).equals(SheetVocabulary.plain(cell)))
                    .toList();
            if (named.size() > 1 && column != SheetColumn.CLIENT) {
                throw new UnreadableCellException(
                        Problem.BAD_VALUE,
                        column.word() + " " + SheetVocabulary.quoted(cell) + " stands in lines "
                                + named.stream()
                                        .map(line -> String.valueOf(line.number()))
                                        .collect(Collectors.joining(" and "))
                                + ": write the client, such as Patient/123");
            }
            if (!named.isEmpty() && named.get(0).namesClient()) {
                return named.get(0).client();
            }
        }
        if (SheetVocabulary.isReference(cell)) {
            return new Reference(cell);
        }
        throw new UnreadableCellException(SheetVocabulary.quoted(cell)
                + " is neither a seat of the table nor one of its clients: write the number of the seat, or the"
                + " client, such as Patient/123");
    }
}
