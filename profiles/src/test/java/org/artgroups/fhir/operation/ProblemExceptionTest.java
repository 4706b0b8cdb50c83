package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A problem")
class ProblemExceptionTest {
    private static ProblemException of(Problem... problems) {
        return new ProblemException(Stream.of(problems)
                .map(problem -> new Fault(problem, "start", "is wrong"))
                .toList());
    }

    @Test
    @DisplayName("has the status its faults share")
    void shared() {
        assertThat(of(Problem.REQUIRED, Problem.BAD_CODE).status()).isEqualTo(400);
        assertThat(of(Problem.UNKNOWN_GROUP).status()).isEqualTo(404);
        assertThat(of(Problem.SESSION_CONFLICT, Problem.SESSION_CONFLICT).status())
                .isEqualTo(409);
        assertThat(of(Problem.CLIENT_TWICE, Problem.NOT_IN_GROUP).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("has status 400 if any fault has, else 422, when they differ")
    void mixed() {
        assertThat(of(Problem.CLIENT_TWICE, Problem.REQUIRED).status()).isEqualTo(400);
        assertThat(of(Problem.SESSION_CONFLICT, Problem.REQUIRED).status()).isEqualTo(400);
        assertThat(of(Problem.SESSION_CONFLICT, Problem.CLIENT_TWICE).status()).isEqualTo(422);
        assertThat(of(Problem.UNKNOWN_GROUP, Problem.SESSION_CONFLICT).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("has the server's own status if any fault is the server's")
    void serverFault() {
        assertThat(of(Problem.REQUIRED, Problem.UNEXPECTED).status()).isEqualTo(500);
    }

    @Test
    @DisplayName("is told as one issue per fault")
    void outcome() {
        ProblemException problem = new ProblemException(List.of(
                new Fault(Problem.OUT_OF_BOUNDS, "member[4].refill[0].daysSupply", "0 is not between 1 and 366 d"),
                new Fault(Problem.UNEXPECTED, "", "something went wrong")));

        OperationOutcome outcome = problem.toOutcome();

        assertThat(outcome.getIssue()).hasSize(2);
        var issue = outcome.getIssueFirstRep();
        assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.ERROR);
        assertThat(issue.getCode()).isEqualTo(IssueType.VALUE);
        assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo("out-of-bounds");
        assertThat(issue.getDetails().getText()).isEqualTo("0 is not between 1 and 366 d");
        assertThat(issue.getDiagnostics()).isEqualTo("member[4].refill[0].daysSupply: 0 is not between 1 and 366 d");
        assertThat(issue.getExpression().get(0).getValue()).isEqualTo("member[4].refill[0].daysSupply");
        assertThat(outcome.getIssue().get(1).hasExpression()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    @DisplayName("comes back from its outcome, whatever its kind")
    void roundTrip(Problem kind) {
        ProblemException problem = new ProblemException(kind, "member[0]", "is wrong");

        assertThat(ProblemException.fromOutcome(problem.toOutcome()))
                .hasValueSatisfying(read -> assertThat(read.faults()).isEqualTo(problem.faults()));
    }

    @Test
    @DisplayName("is not read from the outcome of somebody else")
    void foreignOutcome() {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setDiagnostics("no").getDetails().addCoding().setCode("required");

        assertThat(ProblemException.fromOutcome(outcome)).isEmpty();
    }

    @Test
    @DisplayName("does not say what was sent in its message, which ends in logs")
    void message() {
        assertThat(new ProblemException(Problem.BAD_VALUE, "start", "'secret' is not a date"))
                .hasMessage("bad-value at start");
    }

    @Test
    @DisplayName("is never without a fault")
    void empty() {
        assertThatThrownBy(() -> new ProblemException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
