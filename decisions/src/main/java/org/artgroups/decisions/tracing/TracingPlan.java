package org.artgroups.decisions.tracing;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.decisions.client.Departure;
import org.artgroups.fhir.generated.TracingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Who missed a session, and whose tracing is over: decided, not yet written.
 *
 * @param missed the one who has been away longest first
 * @param returned open tracing of clients who have collected since
 * @param ended open tracing of clients who are not to be looked for any more
 */
public record TracingPlan(List<Missed> missed, List<Returned> returned, List<Ended> ended) {

    /**
     * A client who missed a session.
     *
     * @param absence what it was decided on
     * @param first the session from which the client is counted as missing
     * @param status how far away the client is
     * @param daysLate days since that session
     * @param supplyLeft days the medicines still last, below 0 those they have been over; null if not known
     * @param traced the Task; null if there is none
     * @param toOpen whether a Task is called for that is not there, or that ended because the client had left
     */
    public record Missed(
            MissedSessions absence,
            MissedSessions.Session first,
            TracingStatus status,
            int daysLate,
            @Nullable Integer supplyLeft,
            @Nullable TracingTaskState traced,
            boolean toOpen) {}

    /**
     * Tracing that is over.
     *
     * @param traced the Task
     * @param date when the client was provided for
     */
    public record Returned(TracingTaskState traced, LocalDate date) {}

    /**
     * Tracing of a client who is not to be looked for any more.
     *
     * @param traced the Task
     * @param departure why
     */
    public record Ended(TracingTaskState traced, Departure departure) {}
}
