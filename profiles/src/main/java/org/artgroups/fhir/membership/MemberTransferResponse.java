package org.artgroups.fhir.membership;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A client has left one group and joined another.
 *
 * @param left the Group that was left
 * @param ended the EpisodeOfCare that ended
 * @param group the Group that was joined
 * @param client the Patient
 * @param enrolment the EpisodeOfCare of the new membership
 * @param since its first day
 * @param replayed true if all of it was on record already, and nothing was written
 * @param model canonical of the model the client was held against, {@code url|version}; null if another system enrolled
 *     the client without saying
 * @param outcome of that; null if another system enrolled the client
 * @param criteria those that were overridden
 * @param override by which the client was let in; null if none was needed
 */
public record MemberTransferResponse(
        Reference left,
        Reference ended,
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
    public MemberTransferResponse {
        criteria = List.copyOf(criteria);
    }

    /** A transfer is leaving and joining. */
    public static MemberTransferResponse of(MemberRemoveResponse leaving, MemberAddResponse joining) {
        return new MemberTransferResponse(
                leaving.group(),
                leaving.enrolment(),
                joining.group(),
                joining.client(),
                joining.enrolment(),
                joining.since(),
                leaving.replayed() && joining.replayed(),
                joining.model(),
                joining.outcome(),
                joining.criteria(),
                joining.override());
    }
}
