package org.artgroups.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hl7.fhir.r5.formats.IParser.OutputStyle;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.OperationOutcome;
import org.hl7.fhir.r5.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r5.model.OperationOutcome.IssueType;
import org.hl7.fhir.r5.model.OperationOutcome.OperationOutcomeIssueComponent;

/** Findings as an OperationOutcome, which is the same in R4 and R5. */
public final class Outcome {

    private final OperationOutcome outcome = new OperationOutcome();

    /**
     * Adds what was found in one resource.
     *
     * @param source the file it is in, to be put before the line; empty for none
     */
    public Outcome add(String source, List<Finding> findings) {
        for (Finding finding : findings) {
            OperationOutcomeIssueComponent issue = outcome.addIssue()
                    .setSeverity(IssueSeverity.fromCode(finding.severity().code()))
                    .setCode(
                            finding.severity() == Finding.Severity.INFORMATION
                                    ? IssueType.INFORMATIONAL
                                    : IssueType.INVALID);
            // a path is not always what people know an element by
            boolean named = finding.where().equals(finding.element());
            issue.getDetails().setText(named ? finding.message() : finding.where() + ": " + finding.message());
            if (!finding.hint().isEmpty()) {
                issue.setDiagnostics(finding.hint());
            }
            String place = finding.line() > 0 ? "line " + finding.line() + ", column " + finding.column() : "";
            String location = source.isEmpty() ? place : place.isEmpty() ? source : source + ", " + place;
            if (!location.isEmpty()) {
                issue.addLocation(location);
            }
            if (!finding.element().isEmpty()) {
                issue.addExpression(finding.element());
            }
        }
        return this;
    }

    /** The OperationOutcome as JSON; one without findings says that all is well. */
    public String json() {
        if (outcome.getIssue().isEmpty()) {
            outcome.addIssue()
                    .setSeverity(IssueSeverity.INFORMATION)
                    .setCode(IssueType.INFORMATIONAL)
                    .getDetails()
                    .setText("Nothing is wrong");
        }
        try {
            return new JsonParser().setOutputStyle(OutputStyle.PRETTY).composeString(outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
