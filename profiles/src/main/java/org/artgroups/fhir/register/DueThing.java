package org.artgroups.fhir.register;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Advice;
import org.jspecify.annotations.Nullable;

/**
 * Something due for a client at a session.
 *
 * @param code what
 * @param since when it came up; null if nothing did
 * @param by the last day by which it is to be done; null if there is none, or nothing is on record to count from
 * @param text in plain words
 */
public record DueThing(Advice code, @Nullable LocalDate since, @Nullable LocalDate by, String text) {}
