package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.Base;
import org.hl7.fhir.utilities.json.model.JsonObject;

/**
 * What no profile can say and everybody gets wrong now and then: {@code checks.json} names a type, and as FHIRPath the elements
 * of it that are wrong.
 */
final class Checks {

    private final FHIRPathEngine fhirPath;
    private final Map<String, List<Check>> byType = new HashMap<>();

    private record Check(String rule, Severity severity, ExpressionNode wrong, String message, String hint) {}

    Checks(FHIRPathEngine fhirPath) {
        this.fhirPath = fhirPath;
        for (JsonObject check : DataFile.read("checks.json")) {
            for (JsonObject place : check.getJsonObjects("places")) {
                byType.computeIfAbsent(place.asString("type"), type -> new ArrayList<>())
                        .add(new Check(
                                check.asString("rule"),
                                Severity.valueOf(check.asString("severity").toUpperCase(Locale.ROOT)),
                                fhirPath.parse(place.asString("wrong")),
                                check.asString("message"),
                                check.asString("hint")));
            }
        }
    }

    /** What is wrong by the checks, wherever it is. */
    List<Finding> of(ElementIndex places) {
        List<Finding> found = new ArrayList<>();
        for (Element resource : places.resources()) {
            for (Check check : byType.getOrDefault(resource.fhirType(), List.of())) {
                for (Base wrong : wrong(check, resource)) {
                    if (wrong instanceof Element element) {
                        String value = element.isPrimitive() ? String.valueOf(element.primitiveValue()) : "";
                        found.add(places.at(
                                element,
                                check.severity(),
                                check.rule(),
                                check.message().replace("{value}", value),
                                check.hint()));
                    }
                }
            }
        }
        return found;
    }

    private List<Base> wrong(Check check, Element resource) {
        try {
            return fhirPath.evaluate(resource, check.wrong());
        } catch (RuntimeException e) {
            // a value that is none of its type, which HL7's validator tells
            return List.of();
        }
    }
}
