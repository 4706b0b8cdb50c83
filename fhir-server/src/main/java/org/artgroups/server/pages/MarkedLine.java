package org.artgroups.server.pages;

import java.util.ArrayList;
import java.util.List;
import org.artgroups.validate.Finding;

/**
 * A line of a text that was validated, with what was found in it.
 *
 * @param number from 1; 0 for what has no line
 * @param text the line, the end of a very long one left out
 * @param found what was found in it
 * @param after whether lines before it are left out
 */
record MarkedLine(int number, String text, List<Finding> found, boolean after) {

    /** Lines that are shown before and after one with findings. */
    private static final int AROUND = 2;

    /** Of a longer line the beginning is shown. */
    private static final int WIDEST = 400;

    /** The lines in which something was found, and those around them. */
    static List<MarkedLine> of(String text, List<Finding> found) {
        List<String> lines = text.lines().toList();
        List<MarkedLine> marked = new ArrayList<>();
        List<Finding> nowhere = found.stream()
                .filter(finding -> finding.line() < 1 || finding.line() > lines.size())
                .toList();
        if (!nowhere.isEmpty()) {
            marked.add(new MarkedLine(0, "", nowhere, false));
        }
        int last = 0;
        for (int number = 1; number <= lines.size(); number++) {
            int line = number;
            if (found.stream().anyMatch(finding -> Math.abs(finding.line() - line) <= AROUND)) {
                marked.add(new MarkedLine(
                        line,
                        shortened(lines.get(line - 1)),
                        found.stream().filter(finding -> finding.line() == line).toList(),
                        line > last + 1));
                last = line;
            }
        }
        return marked;
    }

    private static String shortened(String line) {
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST) + " …";
    }
}
