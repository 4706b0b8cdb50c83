package org.artgroups.fhir.eligibility;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.jspecify.annotations.Nullable;

/**
 * As of when the members of a group are to be assessed.
 *
 * @param asOf the day whose members and whose knowledge count; null for today
 * @param record whether the assessments are to be kept on record; null for not
 */
@MatchesDefinition(Operations.GROUP_ELIGIBILITY_URL)
public record GroupEligibilityRequest(@Nullable LocalDate asOf, @Nullable Boolean record) {
    /** Nothing is kept on record. */
    public GroupEligibilityRequest(@Nullable LocalDate asOf) {
        this(asOf, null);
    }

    /** Whether the assessments are to be kept. */
    public boolean recorded() {
        return Boolean.TRUE.equals(record);
    }
}
