package org.artgroups.fhir.membership;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.operation.Key;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.Reference;

/**
 * A group has ended.
 *
 * @param group the Group
 * @param date its last day
 * @param replayed true if all of it was on record already, and nothing was written
 * @param members those who left with the end of the group
 */
public record DissolveResponse(Reference group, LocalDate date, boolean replayed, @Part("member") List<Left> members) {
    /** Copies the list. */
    public DissolveResponse {
        members = List.copyOf(members);
    }

    /**
     * One of them.
     *
     * @param client the Patient
     * @param enrolment the EpisodeOfCare that ended
     */
    public record Left(@Key Reference client, Reference enrolment) {}
}
