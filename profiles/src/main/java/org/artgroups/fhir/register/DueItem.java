package org.artgroups.fhir.register;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Advice;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Something due for a client at a session.
 *
 * @param code what
 * @param severity information or warning
 * @param since when it came up; null if nothing did
 * @param by the last day by which it is to be done; null if there is none, or nothing is on record to count from
 * @param text in plain words
 * @param about what it is about: the referral, the order that waits for blood, the part fill; null for anything else
 */
public record DueItem(
        Advice code,
        IssueSeverity severity,
        @Nullable LocalDate since,
        @Nullable LocalDate by,
        String text,
        @Nullable Reference about) {}
