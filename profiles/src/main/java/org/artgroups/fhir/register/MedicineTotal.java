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
 */
public record MedicineTotal(
        CodeableConcept medication,
        int clients,
        int days,
        @Part("quantity") List<Quantity> quantities,
        List<Quantity> owed) {
    /** Copies the lists. */
    public MedicineTotal {
        quantities = List.copyOf(quantities);
        owed = List.copyOf(owed);
    }
}
