package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.artgroups.validate.operation.OperationChecks;
import org.artgroups.validate.operation.ParameterFinding;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ValueSet;

/** Parameters, wherever they are, against the operations they are for. */
final class ParametersCheck {

    /** What the canonicals of the guide's operations begin with. */
    private static final String DEFINITION = Canonicals.BASE + "/OperationDefinition/";

    private final GuideContext context;
    private final ConceptMapLookup mapped;
    private final OperationChecks checks;

    ParametersCheck(GuideContext context, ConceptMapLookup mapped) {
        this.context = context;
        this.mapped = mapped;
        checks = new OperationChecks(context);
    }

    /** Whether a canonical is that of an operation of the guide, and not of a profile. */
    static boolean isOperation(String canonical) {
        return canonical.startsWith(DEFINITION);
    }

    /**
     * What is wrong with the Parameters among the resources.
     *
     * @param profiles what was asked for: among them may be the operation that Parameters are for
     * @param naming learns what the parameters are called
     */
    List<Finding> of(ElementIndex places, List<String> profiles, ElementNames naming) {
        List<Finding> found = new ArrayList<>();
        String operation = profiles.stream()
                .filter(ParametersCheck::isOperation)
                .findFirst()
                .orElse("");
        if (!operation.isEmpty() && !checks.knows(operation)) {
            found.add(new Finding(
                    Severity.ERROR,
                    0,
                    0,
                    "",
                    "unknown-operation",
                    "there is no operation " + operation.substring(DEFINITION.length()),
                    "There are " + String.join(", ", checks.operations()) + "."));
            return found;
        }
        for (Element resource : places.resources()) {
            if (resource.fhirType().equals("Parameters")) {
                OperationChecks.Checked checked = checks.of(resource, url(resource, places), operation);
                naming.call(checked.names());
                checked.complaints()
                        .forEach(complaint -> found.add(finding(complaint, resource, checked, places, naming)));
                checked.valueSets().forEach((parameter, valueSet) -> concept(parameter, valueSet, places, found));
            }
        }
        return found;
    }

    /** Whether a concept has a code of its value set, or one that counts as such. */
    private void concept(Element parameter, String valueSet, ElementIndex places, List<Finding> found) {
        Element concept = parameter.getNamedChild("value");
        ValueSet wanted = context.fetchResource(ValueSet.class, valueSet);
        if (concept == null || wanted == null || !concept.hasChild("coding")) {
            return;
        }
        boolean known = concept.getChildrenByName("coding").stream().anyMatch(coding -> {
            String system = String.valueOf(coding.getNamedChildValue("system"));
            String code = String.valueOf(coding.getNamedChildValue("code"));
            return mapped.standardOf(system, code) != null
                    || wanted.getCompose().getInclude().stream()
                            .anyMatch(include -> system.equals(include.getSystem())
                                    && include.getConcept().stream().anyMatch(each -> code.equals(each.getCode())));
        });
        if (!known) {
            found.add(places.at(
                    concept,
                    Severity.WARNING,
                    "unknown-concept",
                    "no coding is one of '" + wanted.getTitle() + "', or mapped to one: nobody could tell what it is",
                    "Put a code of " + valueSet + " beside your own; or map your code to one in a ConceptMap."));
        }
    }

    private static Finding finding(
            ParameterFinding complaint,
            Element resource,
            OperationChecks.Checked checked,
            ElementIndex places,
            ElementNames naming) {
        Finding finding = places.at(
                complaint.at(), complaint.severity(), complaint.rule(), complaint.message(), complaint.hint());
        String there = naming.of(finding.element());
        String name = checked.names().getOrDefault(complaint.at(), "");
        if (complaint.name().isEmpty() || complaint.name().equals(name)) {
            return finding.reported(there);
        }
        // of what is missing, where it would be
        String missing = complaint.name().substring(name.length()).replaceFirst("^\\.", "");
        boolean top = complaint.at() == resource;
        return new Finding(
                finding.severity(),
                finding.line(),
                finding.column(),
                finding.element() + (top ? ".parameter" : ".part") + ".where(name = '" + missing + "')",
                top && resource == places.root() ? missing : there + "." + missing,
                finding.rule(),
                finding.message(),
                finding.hint());
    }

    /** Where the entry of a Bundle is sent to; empty if it is in none. */
    private static String url(Element parameters, ElementIndex places) {
        return places.root().getChildrenByName("entry").stream()
                .filter(entry -> entry.getNamedChild("resource") == parameters)
                .map(entry -> entry.getNamedChild("request"))
                .flatMap(request -> Optional.ofNullable(request).stream())
                .flatMap(request -> Optional.ofNullable(request.getNamedChildValue("url")).stream())
                .findFirst()
                .orElse("");
    }
}
