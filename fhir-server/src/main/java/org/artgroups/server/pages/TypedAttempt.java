package org.artgroups.server.pages;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * The form of an attempt to find somebody as it was sent, as the parameters of {@code $trace}: pure. A field is named like the
 * parameter it says, and {@code task} is the Task it belongs to.
 *
 * @param values by name of the field, without blanks at either end
 */
public record TypedAttempt(Map<String, String> values) {

    private static final List<String> SIMPLE = List.of("date", "means", "outcome", "missedReason", "note");

    /** Copies the map. */
    public TypedAttempt {
        values = Map.copyOf(values);
    }

    /** Nothing typed yet. */
    static TypedAttempt none() {
        return new TypedAttempt(Map.of());
    }

    /** What was typed into a field; empty if nothing was. */
    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** What was said; simple values as texts. */
    Parameters parameters() {
        Parameters parameters = new Parameters();
        for (String field : SIMPLE) {
            if (!value(field).isEmpty()) {
                parameters.addParameter().setName(field).setValue(new StringType(value(field)));
            }
        }
        if (!value("person").isEmpty()) {
            parameters.addParameter().setName("person").setValue(new Reference().setDisplay(value("person")));
        }
        return parameters;
    }
}
