package org.artgroups.fhir;

import java.util.Locale;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Something that HL7's engine says is wrong.
 *
 * @param level {@code error}, {@code warning}; {@code fatal} where it could go no further
 * @param rule HL7's name of the message, or of the invariant; empty where it has none
 * @param where {@code Type/id}, a colon and the path of the element
 * @param message what is wrong
 */
record Complaint(String level, String rule, String where, String message) {

    static Complaint of(String name, ValidationMessage message) {
        return new Complaint(
                message.getLevel().toCode().toLowerCase(Locale.ROOT),
                message.getMessageId() == null ? "" : message.getMessageId(),
                name + ": " + message.getLocation(),
                message.getMessage());
    }
}
