package org.artgroups.decisions.tracing;

import java.time.LocalDate;
import org.artgroups.fhir.generated.TracingOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A Task of tracing on record. Immutable.
 *
 * @param id of the Task
 * @param group id of the Group
 * @param client id of the Patient
 * @param date of the first session missed
 * @param open whether it has not come to an end
 * @param attempts how many are on record
 * @param lastAttempt the day of the one told last; null if there was none
 * @param outcome what has come of it so far; null if nothing has
 */
public record Traced(
        String id,
        String group,
        String client,
        LocalDate date,
        boolean open,
        int attempts,
        @Nullable LocalDate lastAttempt,
        @Nullable TracingOutcome outcome) {

    boolean of(Absence absence) {
        return group.equals(absence.group()) && client.equals(absence.client());
    }
}
