package org.artgroups.fhir.register;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.operation.DisplayOnlyAllowed;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The register of a session, filled in before it.
 *
 * @param group the Group, with its name
 * @param model canonical of the group's model with its version, {@code url|version}
 * @param date day of the session
 * @param session the key to send with {@code $group-visit}
 * @param nextVisit day of the session after this one
 * @param facilitators who runs it
 * @param venue where; null if not known
 * @param collector whose turn it is to collect; null where members take no turns
 * @param members those of the day, in the order in which they joined
 */
public record RegisterResponse(
        Reference group,
        String model,
        LocalDate date,
        Identifier session,
        LocalDate nextVisit,
        @Part("facilitator") @DisplayOnlyAllowed List<Reference> facilitators,
        @Nullable Reference venue,
        @Nullable Reference collector,
        @Part("member") List<Member> members) {
    /** Copies the lists. */
    public RegisterResponse {
        facilitators = List.copyOf(facilitators);
        members = List.copyOf(members);
    }

    /** The same register of these members. */
    public RegisterResponse withMembers(List<Member> others) {
        return new RegisterResponse(group, model, date, session, nextVisit, facilitators, venue, collector, others);
    }

    /**
     * One member.
     *
     * @param seat place in the register, from 1
     * @param client with the name and an identifier, as far as they are on record
     * @param since first day of the membership; null if not known
     * @param regimen the antiretrovirals; null if none are on record
     * @param handOuts what to hand out
     * @param due what is due
     * @param viralLoad the last, in copies/mL; null without one, or if results were not asked for
     * @param lastVisit day of the last session recorded; null without one
     * @param lastAttendance at that session
     * @param missedInARow how many in a row the member was absent from
     * @param supplyUntil first day without medicines; null if none were handed out
     */
    public record Member(
            int seat,
            Reference client,
            @Nullable LocalDate since,
            @Nullable CodeableConcept regimen,
            @Part("handOut") List<HandOut> handOuts,
            List<DueItem> due,
            @Nullable String viralLoad,
            @Nullable LocalDate lastVisit,
            @Nullable Attendance lastAttendance,
            int missedInARow,
            @Nullable LocalDate supplyUntil) {
        /** Copies the lists. */
        public Member {
            handOuts = List.copyOf(handOuts);
            due = List.copyOf(due);
        }

        /** The same member with these medicines to hand out. */
        public Member withHandOuts(List<HandOut> others) {
            return new Member(
                    seat,
                    client,
                    since,
                    regimen,
                    others,
                    due,
                    viralLoad,
                    lastVisit,
                    lastAttendance,
                    missedInARow,
                    supplyUntil);
        }
    }

    /**
     * One medicine to hand out.
     *
     * @param medication which
     * @param daysSupply for how many days
     * @param quantity how much; null if not known
     * @param owed how much is still owed from a part fill, on top of it; null if nothing
     */
    public record HandOut(
            CodeableConcept medication, int daysSupply, @Nullable Quantity quantity, @Nullable Quantity owed) {}
}
