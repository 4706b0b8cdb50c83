package org.artgroups.decisions.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.generated.TracingStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The Task of a client who leaves the group")
class TracingTaskTest {

    private static final LocalDate MISSED = LocalDate.of(2026, 5, 6);

    private static Task open() {
        MissedSessions.Session session = new MissedSessions.Session(MISSED, null, true);
        MissedSessions ana = new MissedSessions("club", null, "ana", null, null, null, null, List.of(session));
        return TracingTask.open(
                new TracingPlan.Missed(ana, session, TracingStatus.MISSED, 7, null, null, true), MISSED.plusDays(7));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"DIED,DIED", "TRANSFERRED_OUT,TRANSFERRED_OUT", "MOVED,RELOCATED", "LOST,UNABLE_TO_TRACE"})
    @DisplayName("is completed with what became of the client, where the reason says it")
    void completed(LeavingReason reason, TracingOutcome outcome) {
        Task left = TracingTask.left(open(), reason, MISSED.plusDays(9));

        assertThat(left.getStatus()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(left.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo(outcome.code());
        assertThat(left.getStatusReason().getCodingFirstRep().getCode()).isEqualTo(reason.code());
        assertThat(left.getExecutionPeriod().getEndElement().getValueAsString()).isEqualTo("2026-05-15");
    }

    @Test
    @DisplayName("is cancelled where it says nothing of their care")
    void cancelled() {
        for (LeavingReason reason : EnumSet.complementOf(EnumSet.of(
                LeavingReason.DIED, LeavingReason.TRANSFERRED_OUT, LeavingReason.MOVED, LeavingReason.LOST))) {
            Task left = TracingTask.left(open(), reason, MISSED);

            assertThat(left.getStatus()).as(reason.code()).isEqualTo(TaskStatus.CANCELLED);
            assertThat(left.hasBusinessStatus()).as(reason.code()).isFalse();
        }
    }

    @Test
    @DisplayName("is completed as misclassified where they had left before the session")
    void leftBefore() {
        Task left = TracingTask.left(open(), LeavingReason.PREFERENCE, MISSED.minusDays(1));

        assertThat(left.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("misclassified");
    }

    @Test
    @DisplayName("is as it was before when it is opened again")
    void openedAgain() {
        assertThat(TracingTask.reopened(TracingTask.left(open(), LeavingReason.MOVED, MISSED))
                        .setLastModified(null)
                        .equalsDeep(open()))
                .isTrue();
    }
}
