package org.artgroups.fhir.register;

import java.util.List;
import java.util.Set;

/** Lines below the names of the columns that are of no member: totals, signatures, rules to write on. */
final class SheetFooter {

    private static final Set<String> WORDS = Set.of(
            "total",
            "totals",
            "subtotal",
            "sum",
            "signature",
            "signatures",
            "signed",
            "sign",
            "checked",
            "verified",
            "prepared",
            "completed");

    /** Columns in which a total may stand, and nothing else unless the line is a member's. */
    private static final List<SheetColumn> NAMING = List.of(SheetColumn.FOLDER, SheetColumn.ATTENDANCE);

    private SheetFooter() {}

    /** Whether a line is of no member, and nothing in it is to be recorded. */
    static boolean is(SheetLine line) {
        List<String> written =
                line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (written.stream().allMatch(SheetCells::isRule)) {
            return true;
        }
        String first = written.get(0);
        return WORDS.contains(SheetVocabulary.plain(first).split("[^\\p{L}]+", 2)[0])
                && !SheetVocabulary.isReference(line.cell(SheetColumn.CLIENT))
                && NAMING.stream()
                        .map(line::cell)
                        .allMatch(cell -> cell.equals(first) || cell.chars().allMatch(Character::isDigit));
    }
}
