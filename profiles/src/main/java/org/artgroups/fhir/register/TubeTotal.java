package org.artgroups.fhir.register;

import org.artgroups.fhir.generated.SpecimenType;

/**
 * Blood tubes for one test.
 *
 * @param type which test
 * @param count how many
 */
public record TubeTotal(SpecimenType type, int count) {}
