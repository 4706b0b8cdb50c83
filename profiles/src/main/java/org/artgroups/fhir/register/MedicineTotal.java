package org.artgroups.fhir.register;

import java.util.List;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Quantity;

/**
 * One medicine over several clients.
 *
 * @param medication which
 * @param clients how many get it
 * @param days of supply over all of them
 * @param quantities how much, in each unit, without what is owed
 * @param owed how much is still owed, in each unit
 * @param sizes the packs by their size, the smallest first
 */
public record MedicineTotal(
        CodeableConcept medication,
        int clients,
        int days,
        @Part("quantity") List<Quantity> quantities,
        List<Quantity> owed,
        @Part("size") List<Size> sizes) {
    /** Copies the lists. */
    public MedicineTotal {
        quantities = List.copyOf(quantities);
        owed = List.copyOf(owed);
        sizes = List.copyOf(sizes);
    }

    /**
     * Packs of one size.
     *
     * @param days for how many days each is, 1 or more
     * @param count how many, 1 or more
     */
    public record Size(int days, int count) {}
}
