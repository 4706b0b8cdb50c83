package org.artgroups.client.outbox;

import java.util.List;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.visit.GroupVisitRequest;

/**
 * A session that the server will not take as it is, however often it is sent. To be put right and added again, or given up,
 * by somebody who knows what happened; then {@link Outbox#discard}. Of one that was to be stored in part, and was, the faults
 * are those of the members left out: to complete it, add it as a correction that is not in part.
 *
 * @param name of its file
 * @param group id of the Group
 * @param visit the session
 * @param faults why; at least one
 */
public record RejectedVisit(String name, String group, GroupVisitRequest visit, List<Fault> faults) {
    /** Copies the list. */
    public RejectedVisit {
        faults = List.copyOf(faults);
    }
}
