package org.artgroups.fhir.eligibility;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Which codes nobody can read.
 *
 * @param asOf the day whose knowledge counts; null for today
 * @param organization id of an Organization: only clients it manages; null for no such limit
 * @param count how many codes at most, 1 to 1000; null for 100
 */
@MatchesDefinition(Operations.UNMAPPED_CODES_URL)
public record UnmappedCodesRequest(@Nullable LocalDate asOf, @Nullable String organization, @Nullable Integer count) {}
