package org.artgroups.fhir.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.operation.Part;

/**
 * How many of many clients are eligible, and what stops the others.
 *
 * @param model canonical of the model with its version, {@code url|version}
 * @param asOf the day whose knowledge was used
 * @param total how many clients
 * @param counts clients by outcome
 * @param criteria clients by criterion, in the model's order
 * @param unread clients by code that nobody could read and that may bear on a fact of the model, most clients first
 */
public record CohortEligibilityResponse(
        String model,
        LocalDate asOf,
        int total,
        @Part("count") List<OutcomeCount> counts,
        @Part("criterion") List<CriterionCount> criteria,
        @Part("unread") List<UnreadCount> unread) {

    /** One of clients of whom everything could be read. */
    public CohortEligibilityResponse(
            String model, LocalDate asOf, int total, List<OutcomeCount> counts, List<CriterionCount> criteria) {
        this(model, asOf, total, counts, criteria, List.of());
    }

    /** Copies the lists. */
    public CohortEligibilityResponse {
        counts = List.copyOf(counts);
        criteria = List.copyOf(criteria);
        unread = List.copyOf(unread);
    }
}
