package org.artgroups.fhir.membership;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A client is a member of a group.
 *
 * @param group the Group
 * @param client the Patient
 * @param enrolment the EpisodeOfCare of this membership
 * @param since first day of the membership
 * @param replayed true if all of it was on record already, and nothing was written
 * @param model canonical of the model the client was held against, {@code url|version}; null if another system enrolled
 *     the client without saying
 * @param outcome of that; null if another system enrolled the client
 * @param criteria those that were overridden
 * @param override by which the client was let in; null if none was needed
 */
public record MemberAddResponse(
        Reference group,
        Reference client,
        Reference enrolment,
        LocalDate since,
        boolean replayed,
        @Nullable String model,
        @Nullable EligibilityOutcome outcome,
        @Part("criterion") List<OverriddenCriterion> criteria,
        @Nullable RecordedOverride override) {
    /** Copies the list. */
    public MemberAddResponse {
        criteria = List.copyOf(criteria);
    }
}
