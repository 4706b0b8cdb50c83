package org.artgroups.fhir.membership;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Whose memberships, and on which day. At least one of client and group is needed.
 *
 * @param client id of a Patient; null for every client
 * @param group id of a Group; null for every group
 * @param asOf the day; null for today
 */
@MatchesDefinition(Operations.MEMBERSHIPS_URL)
public record MembershipsRequest(@Nullable String client, @Nullable String group, @Nullable LocalDate asOf) {}
