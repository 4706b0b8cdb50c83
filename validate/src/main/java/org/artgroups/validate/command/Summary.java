package org.artgroups.validate.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;

/** How much was found in all. */
final class Summary {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int resources;
    private int faulty;

    void add(List<Finding> findings) {
        resources++;
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            faulty++;
        }
    }

    int resources() {
        return resources;
    }

    /** Resources with errors. */
    int faulty() {
        return faulty;
    }

    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Whether anything was found that is as bad, or worse. */
    boolean has(Severity severity) {
        return counts.keySet().stream().anyMatch(found -> found.compareTo(severity) <= 0);
    }

    @Override
    public String toString() {
        return resources + (resources == 1 ? " resource, " : " resources, ")
                + (faulty == 0 ? "none" : faulty)
                + " with errors: "
                + number(count(Severity.ERROR), "error")
                + ", "
                + number(count(Severity.WARNING), "warning")
                + ", "
                + count(Severity.INFORMATION) + " for information";
    }

    private static String number(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
