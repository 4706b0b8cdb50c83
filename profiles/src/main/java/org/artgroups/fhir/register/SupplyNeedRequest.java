package org.artgroups.fhir.register;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.jspecify.annotations.Nullable;

/**
 * For what a facility needs supplies.
 *
 * @param asOf the day whose knowledge and membership count; null for today
 * @param sessions for how many of the next sessions of each group, 1 to 12; null for 2
 * @param request true to write SupplyRequests; null is as good as false
 */
@MatchesDefinition(Operations.SUPPLY_NEED_URL)
public record SupplyNeedRequest(@Nullable LocalDate asOf, @Nullable Integer sessions, @Nullable Boolean request) {

    /** Whether SupplyRequests are to be written. */
    public boolean requested() {
        return Boolean.TRUE.equals(request);
    }
}
