package org.artgroups.fhir.membership;

import org.artgroups.fhir.operation.DisplayOnlyAllowed;
import org.hl7.fhir.r4.model.Reference;

/**
 * A clinician's decision that a client may join a group although not every criterion is known to be met.
 *
 * @param reason why
 * @param by the clinician: a reference, or a name
 */
public record EnrolmentOverride(String reason, @DisplayOnlyAllowed Reference by) {}
