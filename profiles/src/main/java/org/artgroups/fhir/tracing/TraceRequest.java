package org.artgroups.fhir.tracing;

import java.time.LocalDate;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.generated.TracingMeans;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.operation.DisplayOnlyAllowed;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to find a client.
 *
 * @param date its day, not before the session missed and not in the future; null for today
 * @param person who tried; null if not recorded
 * @param means how
 * @param outcome what came of it; null if the client was not reached
 * @param missedReason why the client missed the session; null if that was not found out
 * @param note anything else; null if nothing
 */
@MatchesDefinition(Operations.TRACE_URL)
public record TraceRequest(
        @Nullable LocalDate date,
        @DisplayOnlyAllowed @Nullable Reference person,
        TracingMeans means,
        @Nullable TracingOutcome outcome,
        @Nullable AbsenceReason missedReason,
        @Nullable String note) {}
