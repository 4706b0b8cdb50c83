package org.artgroups.fhir.tracing;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.generated.TracingStatus;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Who missed a session.
 *
 * @param asOf the day whose knowledge and membership were used
 * @param lostAfter the days after which a client counts as lost from care, 1 to 366
 * @param missed those who did, the one who has been away longest first
 * @param closed the Tasks closed now, as the client has collected elsewhere
 * @param counts how many stand where, one for each status
 */
public record TracingListResponse(
        LocalDate asOf, int lostAfter, List<Missed> missed, List<Reference> closed, @Part("count") List<Count> counts) {
    /** Copies the lists. */
    public TracingListResponse {
        missed = List.copyOf(missed);
        closed = List.copyOf(closed);
        counts = List.copyOf(counts);
    }

    /**
     * A client who missed a session.
     *
     * @param client the client
     * @param group the group
     * @param session the session missed; null where none is on record
     * @param date its day; of several in a row, the first
     * @param held whether it is on record as held
     * @param daysLate days since it, 0 or more
     * @param missedInARow how many sessions of the group, 1 or more
     * @param status how far away the client is
     * @param supplyUntil the first day without antiretrovirals; null when nothing is on record
     * @param supplyLeft for how many days they last; below 0 the days they have been over; null when nothing is on record
     * @param task the Task of this session; null if there is none
     * @param opened true if it was made now; null is as good as false
     * @param attempts how many are on record; null without a Task
     * @param lastAttempt the day of the one recorded last; null if there was none
     * @param outcome what has come of tracing so far; null if nothing has
     */
    public record Missed(
            Reference client,
            Reference group,
            @Nullable Reference session,
            LocalDate date,
            boolean held,
            int daysLate,
            int missedInARow,
            TracingStatus status,
            @Nullable LocalDate supplyUntil,
            @Nullable Integer supplyLeft,
            @Nullable Reference task,
            @Nullable Boolean opened,
            @Nullable Integer attempts,
            @Nullable LocalDate lastAttempt,
            @Nullable TracingOutcome outcome) {}

    /**
     * How many clients stand where.
     *
     * @param status where
     * @param number how many, 0 or more
     */
    public record Count(TracingStatus status, int number) {}
}
