package org.artgroups.fhir.membership;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Who was a member of which group on a day.
 *
 * @param asOf the day
 * @param memberships every membership that holds the day
 */
public record MembershipsResponse(LocalDate asOf, @Part("membership") List<Dated> memberships) {
    /** Copies the list. */
    public MembershipsResponse {
        memberships = List.copyOf(memberships);
    }

    /**
     * One membership.
     *
     * @param group the Group
     * @param client the Patient
     * @param since first day; null if nobody recorded it
     * @param until last day; null if it has not ended
     * @param enrolment the EpisodeOfCare that belongs to it; null if there is none
     */
    public record Dated(
            Reference group,
            Reference client,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable Reference enrolment) {}
}
