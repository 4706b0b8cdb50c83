package org.artgroups.fhir.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * A request is refused, for all the reasons found. The message names kinds of faults and elements only, so that it may
 * be logged; {@link #describe()} says everything.
 */
public class ProblemException extends RuntimeException {
    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_FAULT = 500;
    /** More faults are counted: nobody works through thousands of them at once. */
    private static final int MOST_LISTED = 50;

    private final List<Fault> faults;

    /** @throws IllegalArgumentException without any fault */
    public ProblemException(List<Fault> faults) {
        super(summary(faults));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a problem needs a fault");
        }
        this.faults = List.copyOf(faults);
    }

    /** A request refused for one reason. */
    public ProblemException(Problem problem, String element, String text) {
        this(List.of(new Fault(problem, element, text)));
    }

    /** Why; never empty. A codec tells parameters it does not know first, then the others in the order of the definition. */
    public List<Fault> faults() {
        return faults;
    }

    /** Whether one of the faults is of this kind. */
    public boolean has(Problem problem) {
        return faults.stream().anyMatch(fault -> fault.problem() == problem);
    }

    /**
     * The HTTP status of the whole. Faults that share a status have it. Of several statuses, one of the server's own
     * (500 and above) wins, as the request is then not to blame; else 400, as what cannot be read cannot be judged;
     * else it is 422: neither "not found" nor "conflict" would be the whole truth.
     */
    public int status() {
        List<Integer> statuses = faults.stream()
                .map(fault -> fault.problem().httpStatus())
                .distinct()
                .sorted()
                .toList();
        int highest = statuses.get(statuses.size() - 1);
        if (statuses.size() == 1 || highest >= SERVER_FAULT) {
            return highest;
        }
        return statuses.contains(BAD_REQUEST) ? BAD_REQUEST : UNPROCESSABLE;
    }

    /** The faults in words, one a line; of many, the first and how many more. May hold what was sent, and so must not be logged by a server. */
    public String describe() {
        return Stream.concat(listed().map(Fault::describe), notListed().stream())
                .collect(Collectors.joining("\n"));
    }

    /**
     * One issue per fault: its code in {@code details.coding}, its path in {@code expression}, both in {@code diagnostics}. Of many,
     * the first have one each, and the last issue says how many more there are.
     */
    public OperationOutcome toOutcome() {
        OperationOutcome outcome = new OperationOutcome();
        listed().forEach(fault -> {
            OperationOutcomeIssueComponent issue = outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(IssueType.fromCode(fault.problem().issue()))
                    .setDiagnostics(fault.describe());
            issue.getDetails().addCoding(fault.problem().coding()).setText(fault.text());
            if (!fault.element().isEmpty()) {
                issue.addExpression(fault.element());
            }
        });
        notListed().ifPresent(count -> outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDiagnostics(count)
                .getDetails()
                .setText(count));
        return outcome;
    }

    private Stream<Fault> listed() {
        return faults.stream().limit(MOST_LISTED);
    }

    private Optional<String> notListed() {
        int more = faults.size() - MOST_LISTED;
        return more <= 0
                ? Optional.empty()
                : Optional.of(more == 1 ? "1 more fault is not listed" : more + " more faults are not listed");
    }

    /** The problem an outcome tells of: what {@link #toOutcome()} wrote. Empty if no issue has one of our codes. */
    public static Optional<ProblemException> fromOutcome(OperationOutcome outcome) {
        List<Fault> faults = new ArrayList<>();
        for (OperationOutcomeIssueComponent issue : outcome.getIssue()) {
            String element = issue.getExpression().isEmpty()
                    ? ""
                    : issue.getExpression().get(0).getValueNotNull();
            problem(issue).ifPresent(problem -> faults.add(new Fault(problem, element, text(issue))));
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of(new ProblemException(faults));
    }

    private static Optional<Problem> problem(OperationOutcomeIssueComponent issue) {
        return issue.getDetails().getCoding().stream()
                .filter(coding -> Problem.SYSTEM.equals(coding.getSystem()))
                .map(Coding::getCode)
                .flatMap(code -> Problem.of(code).stream())
                .findFirst();
    }

    private static String text(OperationOutcomeIssueComponent issue) {
        String text = issue.getDetails().hasText() ? issue.getDetails().getText() : issue.getDiagnostics();
        return text == null ? "" : text;
    }

    private static String summary(List<Fault> faults) {
        return faults.stream()
                .limit(MOST_LISTED)
                .map(fault -> fault.problem().code() + (fault.element().isEmpty() ? "" : " at " + fault.element()))
                .collect(Collectors.joining(", "));
    }
}
