package org.artgroups.fhir.membership;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A member who goes on in another group.
 *
 * @param client the Patient, by reference or identifier
 * @param date last day in the one group and first day in the other, not in the future; null for today
 * @param override a clinician's decision that the client may join although not eligible; null without one
 * @param to the Group to join
 */
@MatchesDefinition(Operations.MEMBER_TRANSFER_URL)
public record MemberTransferRequest(
        Reference client, @Nullable LocalDate date, @Nullable EnrolmentOverride override, Reference to) {}
