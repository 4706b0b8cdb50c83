package org.artgroups.validate.operation;

import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * Something wrong with Parameters, or worth knowing of them.
 *
 * @param at the element it is about; of what is missing, the one it is missing from
 * @param name what it is called in the operation, {@code member[4].refill[0].daysSupply}; empty for the whole
 * @param severity how bad it is
 * @param rule the problem's code, or a name of ours
 * @param message what is wrong, in the words of the server
 * @param hint how to fix it; empty for none
 */
public record ParameterFinding(Element at, String name, Severity severity, String rule, String message, String hint) {}
