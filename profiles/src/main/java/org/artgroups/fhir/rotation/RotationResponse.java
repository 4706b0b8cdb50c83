package org.artgroups.fhir.rotation;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param model canonical of the group's model with its version, {@code url|version}
 * @param asOf the day whose knowledge and membership were used
 * @param turns the sessions in the order of their days
 * @param members what the turns rest on
 */
public record RotationResponse(
        String model, LocalDate asOf, @Part("turn") List<Turn> turns, @Part("member") List<Member> members) {
    /** Copies the lists. */
    public RotationResponse {
        turns = List.copyOf(turns);
        members = List.copyOf(members);
    }

    /**
     * One session.
     *
     * @param date its day
     * @param collector whose turn it is; null when nobody can go
     * @param clinicalVisits who else has to be seen
     */
    public record Turn(
            LocalDate date, @Nullable Reference collector, @Part("clinicalVisit") List<ClinicalVisit> clinicalVisits) {
        /** Copies the list. */
        public Turn {
            clinicalVisits = List.copyOf(clinicalVisits);
        }
    }

    /**
     * A member who has to be seen though it is not their turn.
     *
     * @param client the member
     * @param by the last day on which the model is still kept, before the next session comes
     * @param overdue whether the model is broken already, or no clinical visit is on record; {@code by} is then the day asked
     *     about
     */
    public record ClinicalVisit(Reference client, LocalDate by, boolean overdue) {}

    /**
     * What is known of a member.
     *
     * @param client the member
     * @param lastClinicalVisit as the collector or on their own; null if none is on record
     * @param lastCollected for the group; null if never
     */
    public record Member(Reference client, @Nullable LocalDate lastClinicalVisit, @Nullable LocalDate lastCollected) {}
}
