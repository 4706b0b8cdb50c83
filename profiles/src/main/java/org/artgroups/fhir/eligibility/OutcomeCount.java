package org.artgroups.fhir.eligibility;

import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.operation.Key;

/**
 * How many clients have an outcome.
 *
 * @param outcome which
 * @param value how many, 0 or more
 */
public record OutcomeCount(@Key EligibilityOutcome outcome, int value) {}
