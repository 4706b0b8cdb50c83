package org.artgroups.fhir.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ElementPath;
import org.artgroups.fhir.operation.Fault;
import org.jspecify.annotations.Nullable;

/** The lines above the table: a word in the first cell, its value in the second, and nothing else. */
final class SheetHeads {

    private static final Map<String, SheetHead> HEADS =
            Stream.of(SheetHead.values()).collect(Collectors.toMap(SheetHead::word, Function.identity()));

    private final List<Fault> faults;
    private final Map<ElementPath, String> places;
    private final Map<SheetHead, String> values = new EnumMap<>(SheetHead.class);
    private final Map<SheetHead, Integer> lines = new EnumMap<>(SheetHead.class);

    /**
     * @param faults to which what is wrong is added
     * @param places to which is added where each parameter stands, by its path
     */
    SheetHeads(List<Fault> faults, Map<ElementPath, String> places) {
        this.faults = faults;
        this.places = places;
    }

    /** Which line above a table begins like this one; null if none does. */
    static @Nullable SheetHead of(List<String> cells) {
        return cells.isEmpty()
                ? null
                : HEADS.get(SheetVocabulary.plain(cells.get(0).replaceFirst("\\s*:$", "")));
    }

    /** What stands behind a word; null if nothing does. */
    @Nullable
    String value(SheetHead head) {
        return values.get(head);
    }

    /** Reads one line. */
    void read(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        SheetHead head = of(cells);
        if (head == null) {
            unknown(line, cells);
            return;
        }
        for (int at = 2; at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                fault(
                        Problem.UNKNOWN_PARAMETER,
                        head.element(),
                        "line " + line + ", column " + SheetCells.column(at) + ": "
                                + SheetVocabulary.quoted(cells.get(at))
                                + " stands where nothing is read: the value of " + head.word()
                                + " belongs into column B alone");
            }
        }
        String value = cells.size() > 1 ? cells.get(1) : "";
        if (!head.element().isEmpty()) {
            places.putIfAbsent(ElementPath.of(head.element()), "line " + line + ", " + head.word());
        }
        if (value.isEmpty()) {
            return;
        }
        Integer before = lines.putIfAbsent(head, line);
        if (before == null) {
            values.put(head, value);
        } else {
            fault(
                    Problem.TOO_MANY,
                    "",
                    "line " + line + ": " + head.word() + " stands in line " + before + ", too: leave one of them");
        }
    }

    private void unknown(int line, List<String> cells) {
        int first = 0;
        while (cells.get(first).isEmpty()) {
            first++;
        }
        String written = cells.get(first);
        fault(
                Problem.UNKNOWN_PARAMETER,
                "",
                "line " + line + ": " + SheetVocabulary.quoted(written)
                        + (first > 0 && HEADS.containsKey(SheetVocabulary.plain(written))
                                ? " stands in column " + SheetCells.column(first) + " and belongs into column A"
                                : " is not one of "
                                        + Stream.of(SheetHead.values())
                                                .map(SheetHead::word)
                                                .collect(Collectors.joining(", "))));
    }

    private void fault(Problem problem, String element, String text) {
        faults.add(new Fault(problem, element, text));
    }
}
