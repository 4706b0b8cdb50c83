package org.artgroups.validate.engine;

import java.util.Map;

/** How values of FHIR's types look in JSON. */
final class TypeExamples {

    private static final String QUANTITY = "{ \"value\": 60, \"unit\": \"tablets\", \"system\": \""
            + LenientCodeSystem.UCUM + "\", \"code\": \"{tablet}\" }";

    private static final Map<String, String> BY_TYPE = Map.of(
            "Quantity", QUANTITY,
            "SimpleQuantity", QUANTITY,
            "CodeableConcept", "{ \"coding\": [{ \"system\": \"…\", \"code\": \"…\" }], \"text\": \"…\" }",
            "Coding", "{ \"system\": \"…\", \"code\": \"…\" }",
            "Reference", "{ \"reference\": \"Patient/123\" }",
            "Identifier", "{ \"system\": \"…\", \"value\": \"…\" }",
            "Period", "{ \"start\": \"2026-03-04\" }",
            "HumanName", "{ \"text\": \"…\" }",
            "code", "\"…\"",
            "dateTime", "\"2026-03-04\"");

    private TypeExamples() {}

    /** How one is written. */
    static String of(String type) {
        return BY_TYPE.getOrDefault(type, type.matches("[a-z]\\w*") ? "…" : "{ … }");
    }
}
