package org.artgroups.validate.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;

/** The invariants of FHIR's types and of the guide's profiles, by key: which elements they are about. Reads them when first asked. */
final class Invariants {

    private final GuideContext context;
    private final Map<String, String> expressions = new HashMap<>();

    Invariants(GuideContext context) {
        this.context = context;
    }

    /** Whether a rule is an invariant. */
    boolean has(String rule) {
        return expressions().containsKey(rule);
    }

    /** Whether a rule is an invariant that asks for an element of a name. */
    boolean mentions(String rule, String name) {
        String expression = expressions().get(rule);
        return expression != null
                && !name.isEmpty()
                && Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(expression)
                        .find();
    }

    private Map<String, String> expressions() {
        if (expressions.isEmpty()) {
            for (StructureDefinition structure : context.structures()) {
                for (ElementDefinition element : structure.getSnapshot().getElement()) {
                    for (ElementDefinitionConstraintComponent constraint : element.getConstraint()) {
                        if (constraint.hasExpression()) {
                            expressions.putIfAbsent(constraint.getKey(), constraint.getExpression());
                        }
                    }
                }
            }
        }
        return expressions;
    }
}
