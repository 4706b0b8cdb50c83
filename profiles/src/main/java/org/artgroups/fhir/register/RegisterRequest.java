package org.artgroups.fhir.register;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Which register is wanted.
 *
 * @param date day of the session; null for the next one
 * @param results true to show the last viral load of each member; null is as good as false
 * @param separator of a table: a comma or a semicolon; null for a comma
 */
@MatchesDefinition(Operations.REGISTER_URL)
public record RegisterRequest(@Nullable LocalDate date, @Nullable Boolean results, @Nullable String separator) {

    /** The register of the next session, without results. */
    public static final RegisterRequest NEXT = new RegisterRequest(null, null, null);

    /** Whether the last viral loads are wanted. */
    public boolean withResults() {
        return Boolean.TRUE.equals(results);
    }
}
