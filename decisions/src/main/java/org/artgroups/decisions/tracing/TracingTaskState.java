package org.artgroups.decisions.tracing;

import java.time.LocalDate;
import org.artgroups.fhir.generated.TracingOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A Task of tracing as it was at the end of a day. Immutable.
 *
 * @param id of the Task
 * @param group id of the Group
 * @param client id of the Patient
 * @param date of the first session missed
 * @param open whether it had not come to an end
 * @param left whether it came to an end because the client left the group
 * @param attempts how many there were
 * @param lastAttempt the day of the last; null if there was none
 * @param outcome what had come of it; null if nothing had
 */
public record TracingTaskState(
        String id,
        String group,
        String client,
        LocalDate date,
        boolean open,
        boolean left,
        int attempts,
        @Nullable LocalDate lastAttempt,
        @Nullable TracingOutcome outcome) {

    boolean of(MissedSessions absence) {
        return group.equals(absence.group()) && client.equals(absence.client());
    }
}
