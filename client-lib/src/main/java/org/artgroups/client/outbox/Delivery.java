package org.artgroups.client.outbox;

import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisitResponse;

/**
 * What came of sending what waited.
 *
 * @param delivered the sessions that are on record now, in the order they were sent
 * @param rejected the sessions that the server will not take, moved aside; also those it stored in part, for whom it left out
 * @param unreadable names of files, moved aside as well, that hold no session: somebody, or the disk, changed them
 * @param held the sessions that were tried and still wait, each with why; those of the same group behind them were not tried
 * @param left how many still wait
 * @param stoppedBy why not all were sent: a {@link org.artgroups.client.TransportException}, after which to try again later,
 *     a {@link org.artgroups.client.RefusedException}, after which to sign in anew, an {@link java.io.UncheckedIOException}, after
 *     which to make room on the disk, a {@link ProblemException} where others wrote the same session at that moment, or what
 *     the program's own listener or supplier of tokens threw; of several groups, the last; empty if all were
 */
public record Delivery(
        List<Delivered> delivered,
        List<RejectedVisit> rejected,
        List<String> unreadable,
        List<Held> held,
        int left,
        Optional<RuntimeException> stoppedBy) {
    /** Copies the lists. */
    public Delivery {
        delivered = List.copyOf(delivered);
        rejected = List.copyOf(rejected);
        unreadable = List.copyOf(unreadable);
        held = List.copyOf(held);
    }

    /**
     * A session that was tried and still waits.
     *
     * @param visit the session
     * @param why as {@code stoppedBy} says it of one
     */
    public record Held(WaitingVisit visit, RuntimeException why) {}

    /**
     * A session on record.
     *
     * @param visit as it was sent
     * @param answer what was written, and what to mind; {@code replayed} if it was on record before
     */
    public record Delivered(WaitingVisit visit, GroupVisitResponse answer) {}
}
