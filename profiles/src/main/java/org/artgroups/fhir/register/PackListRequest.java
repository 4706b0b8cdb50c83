package org.artgroups.fhir.register;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Which session to pack for.
 *
 * @param date its day; null for the next one
 */
@MatchesDefinition(Operations.PACK_LIST_URL)
public record PackListRequest(@Nullable LocalDate date) {}
