package org.artgroups.validate.engine;

import java.util.Comparator;
import java.util.List;
import org.artgroups.validate.Finding;

/** Findings in the order of the file, each once. */
final class Sorted {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::severity);

    private Sorted() {}

    static List<Finding> of(List<Finding> findings) {
        return findings.stream().distinct().sorted(BY_PLACE).toList();
    }
}
