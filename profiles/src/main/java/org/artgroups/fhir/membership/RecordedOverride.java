package org.artgroups.fhir.membership;

import org.artgroups.fhir.operation.DisplayOnlyAllowed;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A clinician's decision by which a client became a member of a group.
 *
 * @param reason why
 * @param by the clinician: a reference, or a name
 * @param record the Observation it was on record as before; null if it was sent with the request
 */
public record RecordedOverride(String reason, @DisplayOnlyAllowed Reference by, @Nullable Reference record) {}
