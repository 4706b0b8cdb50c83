package org.artgroups.decisions.visit;

import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Where a group meets, and which facility answers for it.
 *
 * @param venue where it always meets; null if that is not recorded
 * @param facility that answers for it; null if none is recorded
 */
public record MeetingPlace(@Nullable Reference venue, @Nullable Reference facility) {}
