package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.artgroups.validate.ValidationOptions;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/**
 * The resource that is to be validated: what was sent, or what is in Parameters that were.
 *
 * @param resource the resource
 * @param path its path from what was sent
 * @param profiles canonicals of profiles it has to follow besides those it claims
 * @param type the type it has to have; empty for any
 */
record ValidationTarget(Element resource, String path, List<String> profiles, String type) {

    private static final String PARAMETERS = "Parameters";

    static ValidationTarget of(Element root, ValidationOptions wanted) {
        List<String> profiles = new ArrayList<>(wanted.profiles());
        if (wanted.inParameters() && root.fhirType().equals(PARAMETERS)) {
            List<Element> parameters = root.getChildrenByName("parameter");
            for (Element parameter : parameters) {
                if ("profile".equals(parameter.getNamedChildValue("name"))
                        && parameter.getNamedChild("value") != null) {
                    profiles.add(parameter.getNamedChild("value").primitiveValue());
                }
            }
            for (int i = 0; i < parameters.size(); i++) {
                Element resource = parameters.get(i).getNamedChild("resource");
                if ("resource".equals(parameters.get(i).getNamedChildValue("name")) && resource != null) {
                    return new ValidationTarget(
                            resource, PARAMETERS + ".parameter[" + i + "].resource", profiles, wanted.type());
                }
            }
        }
        return new ValidationTarget(root, root.fhirType(), profiles, wanted.type());
    }

    /** What HL7's validator has to put before its paths; null for nothing. */
    @Nullable
    String prefix() {
        return path.contains(".") ? path : null;
    }

    /** That it is of another type than it has to be. */
    Optional<Finding> wrongType(ElementIndex places) {
        return type.isEmpty() || type.equals(resource.fhirType())
                ? Optional.empty()
                : Optional.of(places.at(
                        resource,
                        Severity.ERROR,
                        "type",
                        "the resource is of type " + resource.fhirType() + ", and was sent as " + type,
                        "Send it to " + resource.fhirType() + "/$validate."));
    }
}
