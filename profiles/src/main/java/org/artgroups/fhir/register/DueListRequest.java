package org.artgroups.fhir.register;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.artgroups.fhir.operation.Part;
import org.jspecify.annotations.Nullable;

/**
 * Which list is wanted.
 *
 * @param asOf the day whose knowledge and membership count; null for today
 * @param codes what to list; empty for all that is clinical
 * @param overdue true for what is overdue alone; null is as good as false
 */
@MatchesDefinition(Operations.DUE_LIST_URL)
public record DueListRequest(@Nullable LocalDate asOf, @Part("code") List<Advice> codes, @Nullable Boolean overdue) {
    /** Copies the list. */
    public DueListRequest {
        codes = List.copyOf(codes);
    }

    /** Whether what is overdue is wanted alone. */
    public boolean overdueAlone() {
        return Boolean.TRUE.equals(overdue);
    }
}
