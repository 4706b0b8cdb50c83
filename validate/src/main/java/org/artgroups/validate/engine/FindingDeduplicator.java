package org.artgroups.validate.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;

/** Findings in the order of the file, each once; of equal notes the first, with how many there are. */
final class FindingDeduplicator {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::severity);

    private FindingDeduplicator() {}

    static List<Finding> of(List<Finding> findings) {
        Map<Object, Finding> first = new LinkedHashMap<>();
        Map<Object, Integer> counts = new LinkedHashMap<>();
        findings.stream().distinct().sorted(BY_PLACE).forEach(finding -> {
            first.putIfAbsent(key(finding), finding);
            counts.merge(key(finding), 1, Integer::sum);
        });
        return first.entrySet().stream()
                .map(each -> counted(each.getValue(), counts.getOrDefault(each.getKey(), 1)))
                .toList();
    }

    /** What only differs in its place is the same note; a fault is another one at another place. */
    private static Object key(Finding finding) {
        return finding.severity() == Severity.INFORMATION
                ? List.of(finding.rule(), finding.message(), finding.hint())
                : finding;
    }

    private static Finding counted(Finding finding, int count) {
        return count == 1
                ? finding
                : new Finding(
                        finding.severity(),
                        finding.line(),
                        finding.column(),
                        finding.element(),
                        finding.where(),
                        finding.rule(),
                        finding.message() + " (" + count + " times; this is the first)",
                        finding.hint());
    }
}
