package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;

/** Code systems whose URL is misspelt, and codes under the URL of another code system. */
final class CodeChecks {

    private static final Set<String> WITH_SYSTEM = Set.of("Coding", "Quantity", "SimpleQuantity", "Age", "Duration");

    private final GuideContext context;
    private final CodeSystemIndex systems;
    private final ConceptMapLookup mapped;
    private final Map<String, Set<String>> systemsOfCodes = new HashMap<>();

    CodeChecks(GuideContext context, CodeSystemIndex systems, ConceptMapLookup mapped) {
        this.mapped = mapped;
        this.context = context;
        this.systems = systems;
        for (String url : context.publicSystemsOfThePackage()) {
            CodeSystem codes = context.fetchCodeSystem(url);
            codes.getConcept().forEach(concept -> add(concept, url));
        }
    }

    private void add(ConceptDefinitionComponent concept, String url) {
        systemsOfCodes
                .computeIfAbsent(concept.getCode(), code -> new TreeSet<>())
                .add(url);
        concept.getConcept().forEach(inner -> add(inner, url));
    }

    /** What is wrong with the codings and units of a resource. */
    List<Finding> of(ElementIndex places) {
        List<Finding> found = new ArrayList<>();
        for (Element element : places.elements()) {
            Element system = WITH_SYSTEM.contains(element.fhirType()) ? element.getNamedChild("system") : null;
            if (system != null && system.primitiveValue() != null) {
                check(element, system, system.primitiveValue(), places, found);
            }
        }
        return found;
    }

    private void check(Element coding, Element system, String url, ElementIndex places, List<Finding> found) {
        String code = coding.getNamedChildValue("code");
        String meant = systems.meantBy(url);
        if (meant != null) {
            found.add(places.at(
                    system,
                    Severity.ERROR,
                    "code-system-url",
                    "'" + url + "' is not the URL of a code system; it is written '" + meant + "'",
                    "Use \"system\": \"" + meant + "\": the URL is compared letter by letter, with its protocol and"
                            + " without a slash at its end."));
            return;
        }
        Set<String> others = code == null ? Set.of() : systemsOfCodes.getOrDefault(code, Set.of());
        // a short number is a code of many lists
        boolean telling = code != null && (context.knows(url) || !code.matches("\\d{1,5}"));
        // an edition of the same, as ICD-10-CM of ICD-10
        boolean edition = others.stream().anyMatch(url::startsWith);
        if (telling && !edition && !others.isEmpty() && !others.contains(url) && !context.has(url, code)) {
            String right = String.join(" or ", others);
            found.add(places.at(
                    system,
                    context.knows(url) ? Severity.ERROR : Severity.WARNING,
                    "code-of-another-system",
                    "'" + code + "' is a code of " + right + ", not of " + url,
                    "Use \"system\": \"" + right + "\", or the code that " + url + " has for it."));
        } else if (!context.knows(url) && !url.startsWith(Canonicals.BASE)) {
            String standard = code == null ? null : mapped.standardOf(url, code);
            found.add(places.at(
                    coding,
                    Severity.INFORMATION,
                    "local-code",
                    "'" + code + "' is a code of " + url
                            + (standard == null
                                    ? ", which is not known here, and is not checked"
                                    : ", and counts as " + standard + ": the guide maps it"),
                    standard != null
                            ? ""
                            : "Keep it, and put the public code beside it as another coding of the same element; codes that come"
                                    + " often can be mapped in a ConceptMap instead."));
        }
    }
}
