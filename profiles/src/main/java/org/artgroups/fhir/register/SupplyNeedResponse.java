package org.artgroups.fhir.register;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a facility needs for its groups.
 *
 * @param facility the Organization
 * @param asOf the day whose knowledge and membership were used
 * @param sessions for how many sessions of each group
 * @param leftOut groups of the facility of which nothing can be said
 * @param medicines over all groups and sessions, the one needed most first
 * @param tubes of blood
 * @param groups that were counted
 */
public record SupplyNeedResponse(
        Reference facility,
        LocalDate asOf,
        int sessions,
        List<Reference> leftOut,
        @Part("medicine") List<Medicine> medicines,
        @Part("tube") List<Tube> tubes,
        @Part("group") List<Sessions> groups) {
    /** Copies the lists. */
    public SupplyNeedResponse {
        leftOut = List.copyOf(leftOut);
        medicines = List.copyOf(medicines);
        tubes = List.copyOf(tubes);
        groups = List.copyOf(groups);
    }

    /**
     * One medicine.
     *
     * @param medication which
     * @param clients how many get it
     * @param days of supply over all of them and all sessions
     * @param quantities how much, in each unit, without what is owed
     * @param owed how much is still owed, in each unit
     * @param bufferDays days of supply of the buffer over all clients
     * @param buffers how much the buffer is, in each unit, rounded up
     * @param needed all of it together, in each unit
     * @param supplyRequest what asks for it; null if nothing does
     */
    public record Medicine(
            CodeableConcept medication,
            int clients,
            int days,
            @Part("quantity") List<Quantity> quantities,
            List<Quantity> owed,
            int bufferDays,
            @Part("buffer") List<Quantity> buffers,
            List<Quantity> needed,
            @Nullable Reference supplyRequest) {
        /** Copies the lists. */
        public Medicine {
            quantities = List.copyOf(quantities);
            owed = List.copyOf(owed);
            buffers = List.copyOf(buffers);
            needed = List.copyOf(needed);
        }

        /** The same, asked for by a SupplyRequest. */
        public Medicine askedForBy(Reference request) {
            return new Medicine(medication, clients, days, quantities, owed, bufferDays, buffers, needed, request);
        }
    }

    /**
     * Blood tubes for one test.
     *
     * @param type which test
     * @param count how many
     * @param supplyRequest what asks for them; null if nothing does
     */
    public record Tube(SpecimenType type, int count, @Nullable Reference supplyRequest) {

        /** The same, asked for by a SupplyRequest. */
        public Tube askedForBy(Reference request) {
            return new Tube(type, count, request);
        }
    }

    /**
     * The sessions of one group.
     *
     * @param group with its name
     * @param members how many it has on the day
     * @param days of its sessions
     */
    public record Sessions(Reference group, int members, @Part("session") List<LocalDate> days) {
        /** Copies the list. */
        public Sessions {
            days = List.copyOf(days);
        }
    }
}
