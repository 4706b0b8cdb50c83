package org.artgroups.fhir.membership;

import java.time.LocalDate;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A member who leaves a group.
 *
 * @param client the Patient, by reference or identifier
 * @param date last day of the membership, not in the future; null for today. Of one that was recorded by mistake, its first day
 * @param reason why
 * @param note what the reason does not say; null if nothing
 */
@MatchesDefinition(Operations.MEMBER_REMOVE_URL)
public record MemberRemoveRequest(
        Reference client, @Nullable LocalDate date, LeavingReason reason, @Nullable String note) {}
