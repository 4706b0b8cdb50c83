package org.artgroups.fhir.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * How many clients have records with a code that nobody could read.
 *
 * @param system of the code; null if there is none
 * @param code that is not known; null if there is none
 * @param text in words, of one of the records; null if there is none
 * @param clients how many clients
 */
public record UnreadCount(@Nullable String system, @Nullable String code, @Nullable String text, int clients) {}
