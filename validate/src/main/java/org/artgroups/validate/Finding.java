package org.artgroups.validate;

/**
 * One thing that is wrong with a resource, or worth knowing.
 *
 * @param severity how bad it is
 * @param line of the file, from 1; 0 if it has no place
 * @param column of that line, from 1; 0 if it has no place
 * @param element where it is, as FHIRPath from the resource that was sent: {@code Bundle.entry[2].resource.daysSupply}
 * @param rule what says so: the name of an invariant, a rule of ours, or HL7's name of the message; empty for none
 * @param message what is wrong
 * @param hint how to mend it; empty for none
 */
public record Finding(
        Severity severity, int line, int column, String element, String rule, String message, String hint) {

    /** How bad it is; the worst first. */
    public enum Severity {
        /** The resource is not what the guide, or FHIR, asks for. */
        ERROR,
        /** Allowed, and most likely not meant. */
        WARNING,
        /** Nothing wrong: what could not be checked, and what helps. */
        INFORMATION;

        /** The code of FHIR's issue-severity. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
