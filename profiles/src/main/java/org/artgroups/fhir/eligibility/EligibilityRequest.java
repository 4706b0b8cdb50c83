package org.artgroups.fhir.eligibility;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Which models a client is to be assessed for, and as of when.
 *
 * @param model canonical of one delivery model, {@code url} or {@code url|version}; null for all of them
 * @param asOf the day whose knowledge counts: nothing recorded as happening later is looked at; null for today
 * @param record whether the assessments are to be kept on record; null for not
 */
@MatchesDefinition(Operations.ELIGIBILITY_URL)
public record EligibilityRequest(@Nullable String model, @Nullable LocalDate asOf, @Nullable Boolean record) {
    /** Nothing is kept on record. */
    public EligibilityRequest(@Nullable String model, @Nullable LocalDate asOf) {
        this(model, asOf, null);
    }

    /** All models, as of today. */
    public static EligibilityRequest everyModelToday() {
        return new EligibilityRequest(null, null);
    }

    /** Whether the assessments are to be kept. */
    public boolean recorded() {
        return Boolean.TRUE.equals(record);
    }
}
