package org.artgroups.fhir.membership;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A client who is to join a group.
 *
 * @param client the Patient, by reference or identifier
 * @param date first day of the membership, not in the future; null for today
 * @param override a clinician's decision that the client may join although not eligible; null without one
 */
@MatchesDefinition(Operations.MEMBER_ADD_URL)
public record MemberAddRequest(Reference client, @Nullable LocalDate date, @Nullable EnrolmentOverride override) {}
