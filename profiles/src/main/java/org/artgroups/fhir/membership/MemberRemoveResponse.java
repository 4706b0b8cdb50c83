package org.artgroups.fhir.membership;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A membership has ended.
 *
 * @param group the Group
 * @param client the Patient
 * @param enrolment the EpisodeOfCare that ended
 * @param since first day of the membership; null if nobody recorded it
 * @param until last day; null of a membership that was recorded by mistake
 * @param replayed true if all of it was on record already, and nothing was written
 */
public record MemberRemoveResponse(
        Reference group,
        Reference client,
        Reference enrolment,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean replayed) {}
