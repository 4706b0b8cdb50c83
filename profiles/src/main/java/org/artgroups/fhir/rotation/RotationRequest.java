package org.artgroups.fhir.rotation;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions to plan.
 *
 * @param asOf the day whose knowledge and membership count; null for today
 * @param first the day of the first session; null for the day agreed at the last
 * @param visits how many sessions, 1 to 24; null for 6
 * @param unavailable members who cannot collect for a time
 */
@MatchesDefinition(Operations.ROTATION_URL)
public record RotationRequest(
        @Nullable LocalDate asOf, @Nullable LocalDate first, @Nullable Integer visits, List<Unavailable> unavailable) {
    /** Copies the list. */
    public RotationRequest {
        unavailable = List.copyOf(unavailable);
    }

    /**
     * A member who cannot collect.
     *
     * @param client the member
     * @param from first day; null for from now on
     * @param until last day; null for all the sessions planned
     */
    public record Unavailable(Reference client, @Nullable LocalDate from, @Nullable LocalDate until) {}
}
