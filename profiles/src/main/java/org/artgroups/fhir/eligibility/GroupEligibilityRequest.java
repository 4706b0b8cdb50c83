package org.artgroups.fhir.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * As of when the members of a group are to be assessed.
 *
 * @param asOf the day whose members and whose knowledge count; null for today
 */
public record GroupEligibilityRequest(@Nullable LocalDate asOf) {}
