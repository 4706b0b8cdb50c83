package org.artgroups.fhir.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The codes that nobody can read and that may bear on who is eligible.
 *
 * @param asOf the day whose knowledge was used
 * @param total how many clients were looked at
 * @param affected how many of them have such a record
 * @param different how many codes by source there are, listed or not
 * @param unread the code of most clients first
 */
public record UnmappedCodesResponse(
        LocalDate asOf, int total, int affected, int different, @Part("unread") List<Unmapped> unread) {

    /** Copies the list. */
    public UnmappedCodesResponse {
        unread = List.copyOf(unread);
    }

    /**
     * One code from one source.
     *
     * @param system of the code; null if there is none
     * @param code that is not known; null if there is none
     * @param text what the example says in words; null if it says nothing
     * @param reason why it could not be read
     * @param source where the records came from; null if nobody says
     * @param clients how many have such records
     * @param records how many there are
     * @param example one of them
     * @param facts what they may bear on
     */
    public record Unmapped(
            @Nullable String system,
            @Nullable String code,
            @Nullable String text,
            String reason,
            @Nullable String source,
            int clients,
            int records,
            Reference example,
            @Part("fact") List<Fact> facts) {

        /** Copies the list. */
        public Unmapped {
            facts = List.copyOf(facts);
        }
    }
}
