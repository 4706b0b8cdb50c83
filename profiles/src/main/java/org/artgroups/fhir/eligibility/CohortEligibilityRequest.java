package org.artgroups.fhir.eligibility;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Which clients are to be counted, against which model.
 *
 * @param model canonical of one delivery model, {@code url} or {@code url|version}, or its key
 * @param asOf the day whose knowledge counts; null for today
 * @param group id of a Group: only its members on the day; null for no such limit
 * @param organization id of an Organization: only clients it manages; null for no such limit
 */
@MatchesDefinition(Operations.COHORT_ELIGIBILITY_URL)
public record CohortEligibilityRequest(
        String model, @Nullable LocalDate asOf, @Nullable String group, @Nullable String organization) {}
