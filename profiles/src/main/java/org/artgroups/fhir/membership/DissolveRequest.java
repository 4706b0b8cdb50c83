package org.artgroups.fhir.membership;

import java.time.LocalDate;
import org.artgroups.fhir.generated.DissolvingReason;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The end of a group.
 *
 * @param date last day of the group, not in the future; null for today
 * @param reason why
 * @param note what the reason does not say; null if nothing
 */
@MatchesDefinition(Operations.DISSOLVE_URL)
public record DissolveRequest(@Nullable LocalDate date, DissolvingReason reason, @Nullable String note) {}
