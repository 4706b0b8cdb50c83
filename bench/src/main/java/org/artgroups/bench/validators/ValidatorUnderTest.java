package org.artgroups.bench.validators;

/** A validator that is measured. */
interface ValidatorUnderTest {

    /** How many errors it finds in a resource. */
    long errors(String json);
}
