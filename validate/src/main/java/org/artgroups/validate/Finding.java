package org.artgroups.validate;

/**
 * One thing that is wrong with a resource, or worth knowing.
 *
 * @param severity how bad it is
 * @param line of the file, from 1; 0 if it has no place
 * @param column of that line, from 1; 0 if it has no place
 * @param element where it is, as FHIRPath from the resource that was sent: {@code Bundle.entry[2].resource.value.ofType(Quantity)}
 * @param where the same for people, with the names JSON has, resources of a Bundle by type and id, and parameters of an
 *     operation by their own names: {@code Bundle.entry[2] (Observation/7).valueQuantity}, {@code member[4].weight}
 * @param rule what says so: the name of an invariant, a rule of ours, or HL7's name of the message; empty for none
 * @param message what is wrong
 * @param hint how to fix it; empty for none
 */
public record Finding(
        Severity severity,
        int line,
        int column,
        String element,
        String where,
        String rule,
        String message,
        String hint) {

    /** A finding whose element is shown to people as it is. */
    public Finding(Severity severity, int line, int column, String element, String rule, String message, String hint) {
        this(severity, line, column, element, element, rule, message, hint);
    }

    /** The same finding, shown to people to be somewhere. */
    public Finding reported(String place) {
        return new Finding(severity, line, column, element, place, rule, message, hint);
    }

    /** The same finding with another severity. */
    public Finding as(Severity other) {
        return new Finding(other, line, column, element, where, rule, message, hint);
    }

    /** The same finding on a line. */
    public Finding onLine(int number) {
        return new Finding(severity, number, column, element, where, rule, message, hint);
    }

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
