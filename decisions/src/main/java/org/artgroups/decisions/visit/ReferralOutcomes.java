package org.artgroups.decisions.visit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.visit.GroupVisitRequest.OutcomeOfReferral;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a session does to the referrals of earlier ones: an outcome completes a referral, unless the member did not go; one that an
 * earlier record of this session completed is active again if it tells of none any more. Pure.
 */
final class ReferralOutcomes {

    private ReferralOutcomes() {}

    /** The referrals that change. */
    static List<ServiceRequest> of(VisitPlan plan) {
        Map<String, ReferralOutcome> reported = plan.members().stream()
                .flatMap(member -> member.reported().referralOutcomes().stream())
                .collect(Collectors.toMap(ReferralOutcomes::id, OutcomeOfReferral::outcome, (first, second) -> second));
        return plan.context().referrals().stream()
                .flatMap(referral -> Stream.ofNullable(
                        changed(referral, reported.get(referral.getIdElement().getIdPart()))))
                .toList();
    }

    private static @Nullable ServiceRequest changed(ServiceRequest referral, @Nullable ReferralOutcome outcome) {
        boolean over = outcome != null && outcome != ReferralOutcome.DID_NOT_GO;
        ServiceRequestStatus before = Objects.requireNonNullElse(referral.getStatus(), ServiceRequestStatus.UNKNOWN);
        return switch (before) {
            case ACTIVE, ONHOLD -> over ? referral.copy().setStatus(ServiceRequestStatus.COMPLETED) : null;
            case COMPLETED -> over ? null : referral.copy().setStatus(ServiceRequestStatus.ACTIVE);
            default -> null;
        };
    }

    private static String id(OutcomeOfReferral reported) {
        return reported.referral().getReferenceElement().getIdPart();
    }
}
