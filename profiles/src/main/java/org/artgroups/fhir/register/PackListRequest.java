package org.artgroups.fhir.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which session to pack for.
 *
 * @param date its day; null for the next one
 */
public record PackListRequest(@Nullable LocalDate date) {}
