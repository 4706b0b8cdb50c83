package org.artgroups.fhir.tracing;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Who missed a session.
 *
 * @param asOf the day whose knowledge and membership count, not in the future; null for today
 * @param lostAfter for how many days after an expected pick-up a client is still in care, 1 to 366; null for 28 (PEPFAR MER, TX_ML)
 * @param open true to make the Tasks that are missing and close those of who collected elsewhere; null is as good as false
 */
@MatchesDefinition(Operations.TRACING_LIST_URL)
public record TracingListRequest(@Nullable LocalDate asOf, @Nullable Integer lostAfter, @Nullable Boolean open) {

    /** As of today, and nothing is written. */
    public static final TracingListRequest TODAY = new TracingListRequest(null, null, null);

    /** Whether Tasks are to be made and closed. */
    public boolean opens() {
        return Boolean.TRUE.equals(open);
    }
}
