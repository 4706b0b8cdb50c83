package org.artgroups.fhir.eligibility;

import org.artgroups.fhir.operation.Key;

/**
 * How many clients a criterion stops; each number 0 or more.
 *
 * @param code the criterion's code within its model
 * @param text the criterion in words
 * @param met who meets it
 * @param notMet who does not
 * @param unknown of whom it is not known
 * @param onlyNotMet whom nothing else stops: every other criterion is met
 */
public record CriterionCount(@Key String code, String text, int met, int notMet, int unknown, int onlyNotMet) {}
