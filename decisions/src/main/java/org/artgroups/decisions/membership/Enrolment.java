package org.artgroups.decisions.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.LeavingReason;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Extension;
import org.jspecify.annotations.Nullable;

/**
 * The record beside a membership.
 *
 * @param client id of the Patient
 * @param start first day; null if it does not say
 * @param end last day; null if it has not ended
 * @param resource as it is stored; not to be changed
 */
public record Enrolment(String client, @Nullable LocalDate start, @Nullable LocalDate end, EpisodeOfCare resource) {

    /** Id of the EpisodeOfCare. */
    String id() {
        return resource.getIdElement().getIdPart();
    }

    /** Why it ended; empty if it has not, or nobody said why. */
    Optional<LeavingReason> leavingReason() {
        Extension reason = resource.getExtensionByUrl(Extensions.LEAVING_REASON);
        return reason == null
                ? Optional.empty()
                : LeavingReason.of(reason.getValue().primitiveValue());
    }
}
