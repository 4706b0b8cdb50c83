package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;

/** References of a Bundle that point to nothing in it. */
final class References {

    private References() {}

    /** What the references of a Bundle lack; of another resource nothing. */
    static List<Finding> missing(Places places) {
        if (!places.root().fhirType().equals("Bundle")) {
            return List.of();
        }
        Set<String> there = new HashSet<>();
        for (Element entry : places.root().getChildrenByName("entry")) {
            String fullUrl = entry.getNamedChildValue("fullUrl");
            if (fullUrl != null) {
                there.add(fullUrl);
            }
            Element resource = entry.getNamedChild("resource");
            if (resource != null && resource.getIdBase() != null) {
                there.add(resource.fhirType() + "/" + resource.getIdBase());
            }
            Element request = entry.getNamedChild("request");
            if (request != null && request.getNamedChildValue("url") != null) {
                there.add(request.getNamedChildValue("url"));
            }
        }
        List<Finding> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Element element : places.elements()) {
            Element reference = element.fhirType().equals("Reference") ? element.getNamedChild("reference") : null;
            String target = reference == null ? null : reference.primitiveValue();
            if (reference == null || target == null || there.contains(target) || target.startsWith("#")) {
                continue;
            }
            if (target.startsWith("urn:")) {
                found.add(places.at(
                        reference,
                        Severity.ERROR,
                        "reference-to-nothing",
                        "no entry of the Bundle has the fullUrl " + target,
                        "Give the entry it means that fullUrl, letter by letter, or refer to a resource that the"
                                + " receiver has, as Type/id."));
            } else if (told.add(target) && target.matches("[A-Z][A-Za-z]+/[A-Za-z0-9.-]+")) {
                found.add(places.at(
                        reference,
                        Severity.INFORMATION,
                        "reference-elsewhere",
                        target + " is not in the Bundle",
                        "Right if the receiver has it already; otherwise put it into the Bundle or mend the id."));
            }
        }
        return found;
    }
}
