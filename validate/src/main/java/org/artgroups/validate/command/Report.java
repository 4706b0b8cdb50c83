package org.artgroups.validate.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.artgroups.validate.Outcome;

/** How findings are printed. */
interface Report {

    /** What was found in one resource. */
    void add(String file, List<Finding> findings);

    /** There is nothing more. */
    void end(Summary summary);

    /** The report of that kind, printed to a stream. */
    static Report of(ValidateCommand.Output output, PrintStream out) {
        return switch (output) {
            case text -> new Text(out);
            case json -> new Json(out);
            case outcome -> new FhirOutcome(out);
        };
    }

    /** {@code file:line:column: severity: element: message}, which editors and build servers know, with the hint below. */
    record Text(PrintStream out) implements Report {

        @Override
        public void add(String file, List<Finding> findings) {
            for (Finding finding : findings) {
                out.println(file
                        + (finding.line() > 0 ? ":" + finding.line() + ":" + finding.column() : "")
                        + ": "
                        + finding.severity().code()
                        + ": "
                        + (finding.where().isEmpty() ? "" : finding.where() + ": ")
                        + finding.message());
                if (!finding.hint().isEmpty()) {
                    out.println("    " + finding.hint());
                }
            }
        }

        @Override
        public void end(Summary summary) {
            out.println(summary);
        }
    }

    /** One JSON object: the findings, and how many there are. */
    final class Json implements Report {

        private final PrintStream out;
        private final List<Map<String, Object>> all = new ArrayList<>();

        Json(PrintStream out) {
            this.out = out;
        }

        @Override
        public void add(String file, List<Finding> findings) {
            for (Finding finding : findings) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("file", file);
                one.put("line", finding.line());
                one.put("column", finding.column());
                one.put("severity", finding.severity().code());
                one.put("element", finding.element());
                one.put("where", finding.where());
                one.put("rule", finding.rule());
                one.put("message", finding.message());
                one.put("hint", finding.hint());
                all.add(one);
            }
        }

        @Override
        public void end(Summary summary) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("resources", summary.resources());
            whole.put("withErrors", summary.faulty());
            whole.put("errors", summary.count(Severity.ERROR));
            whole.put("warnings", summary.count(Severity.WARNING));
            whole.put("information", summary.count(Severity.INFORMATION));
            whole.put("findings", all);
            try {
                out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(whole));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** One OperationOutcome. */
    final class FhirOutcome implements Report {

        private final PrintStream out;
        private final Outcome outcome = new Outcome();

        FhirOutcome(PrintStream out) {
            this.out = out;
        }

        @Override
        public void add(String file, List<Finding> findings) {
            outcome.add(file, findings);
        }

        @Override
        public void end(Summary summary) {
            out.println(outcome.json());
        }
    }
}
