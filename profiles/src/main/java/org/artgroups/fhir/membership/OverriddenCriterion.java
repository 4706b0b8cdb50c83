package org.artgroups.fhir.membership;

import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.operation.Key;

/**
 * A criterion that a client joined in spite of.
 *
 * @param code the criterion's code within its model
 * @param verdict not met or unknown
 * @param text the criterion in words
 */
public record OverriddenCriterion(@Key String code, Verdict verdict, String text) {}
