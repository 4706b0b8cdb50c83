package org.artgroups.fhir.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.operation.Part;

/**
 * The members of a group, held against its model's criteria and exit conditions.
 *
 * @param model canonical of the model with its version, {@code url|version}
 * @param asOf the day whose members and knowledge were used
 * @param total how many members
 * @param counts members by outcome
 * @param criteria members by criterion, in the model's order
 * @param assessments one for each member, by Patient id
 */
public record GroupEligibilityResponse(
        String model,
        LocalDate asOf,
        int total,
        @Part("count") List<OutcomeCount> counts,
        @Part("criterion") List<CriterionCount> criteria,
        @Part("assessment") List<Assessment> assessments) {
    /** Copies the lists. */
    public GroupEligibilityResponse {
        counts = List.copyOf(counts);
        criteria = List.copyOf(criteria);
        assessments = List.copyOf(assessments);
    }
}
