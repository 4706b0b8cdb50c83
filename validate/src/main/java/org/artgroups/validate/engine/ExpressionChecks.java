package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.List;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;

/** FHIRPath that cannot be read: of the constraints of a profile as its author wrote them, and of the rules of a delivery model. */
final class ExpressionChecks {

    private static final String FHIRPATH = "text/fhirpath";

    private final FHIRPathEngine fhirPath;

    ExpressionChecks(FHIRPathEngine fhirPath) {
        this.fhirPath = fhirPath;
    }

    /** What is wrong with the expressions of a resource. */
    List<Finding> of(ElementIndex places) {
        List<Finding> found = new ArrayList<>();
        for (Element element : places.elements()) {
            boolean rule =
                    element.fhirType().equals("Expression") && FHIRPATH.equals(element.getNamedChildValue("language"));
            // HL7's validator reads those of a snapshot
            boolean constraint = element.getName().equals("constraint") && places.isInDifferential(element);
            Element expression = rule || constraint ? element.getNamedChild("expression") : null;
            if (expression != null && expression.primitiveValue() != null) {
                check(expression, expression.primitiveValue(), places, found);
            }
        }
        return found;
    }

    /** Whether an element is an Expression in FHIRPath. */
    static boolean isFhirPath(Element element) {
        return element.fhirType().equals("Expression") && FHIRPATH.equals(element.getNamedChildValue("language"));
    }

    private void check(Element expression, String text, ElementIndex places, List<Finding> found) {
        try {
            fhirPath.parse(text);
        } catch (FHIRException e) {
            found.add(places.at(
                    expression,
                    Severity.ERROR,
                    "fhirpath",
                    "this FHIRPath cannot be read: " + e.getMessage(),
                    "Every bracket and quote needs its other half; operators stand between two values."));
        }
    }
}
