package org.artgroups.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** A code of a code system. The generated enums, one for each code system of the FHIR package, are its implementations. */
public interface Coded {

    /** Canonical URL of the code system. */
    String system();

    /** The code, unique in its system. */
    String code();

    /** What the code means, in a few English words. */
    String display();

    /** A new Coding of this code, with its display. */
    default Coding coding() {
        return new Coding(system(), code(), display());
    }

    /** A new CodeableConcept with this code as its only coding. */
    default CodeableConcept concept() {
        return new CodeableConcept(coding());
    }
}
