package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;

/**
 * Codes beside a display that is not theirs. Of the guide's own codes any other is reported; of a public code, which has names in
 * many languages, only that of another code is.
 */
final class DisplayChecks {

    private final GuideContext context;

    DisplayChecks(GuideContext context) {
        this.context = context;
    }

    /** What is wrong with the displays of a resource. */
    List<Finding> of(ElementIndex places) {
        List<Finding> found = new ArrayList<>();
        for (Element coding : places.elements()) {
            Element display = coding.fhirType().equals("Coding") ? coding.getNamedChild("display") : null;
            if (display != null && display.primitiveValue() != null) {
                check(coding, display, places).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> check(Element coding, Element display, ElementIndex places) {
        String system = coding.getNamedChildValue("system");
        String code = coding.getNamedChildValue("code");
        if (system == null || code == null || !context.isOfThePackage(system)) {
            return Optional.empty();
        }
        List<ConceptDefinitionComponent> concepts = new ArrayList<>();
        CodeSystem codeSystem = context.fetchCodeSystem(system);
        codeSystem.getConcept().forEach(concept -> add(concept, concepts));
        Optional<ConceptDefinitionComponent> meant = concepts.stream()
                .filter(concept -> concept.getCode().equals(code))
                .findFirst();
        String said = display.primitiveValue();
        if (meant.isEmpty() || isCalled(meant.get(), said)) {
            return Optional.empty();
        }
        Optional<String> other = concepts.stream()
                .filter(concept -> isCalled(concept, said))
                .map(ConceptDefinitionComponent::getCode)
                .findFirst();
        String name = meant.get().getDisplay();
        if (other.isPresent()) {
            return Optional.of(places.at(
                    display,
                    Severity.WARNING,
                    "display-of-another-code",
                    "'" + said + "' is the code " + other.get() + ", and the code here is " + code + ", '" + name + "'",
                    "One of the two is wrong, and the code is what counts: mend it, or the display."));
        }
        boolean own = system.startsWith(Canonicals.BASE);
        return Optional.of(places.at(
                display,
                own ? Severity.WARNING : Severity.INFORMATION,
                "display",
                "the code " + code + " is '" + name + "' in " + system + ", and is called '" + said + "' here",
                own
                        ? "Mend the code if something else is meant; otherwise take that display, or leave it out and write"
                                + " what people are to read into text."
                        : "Fine if it is another name of the same; the code is what counts."));
    }

    private static void add(ConceptDefinitionComponent concept, List<ConceptDefinitionComponent> concepts) {
        concepts.add(concept);
        concept.getConcept().forEach(inner -> add(inner, concepts));
    }

    private static boolean isCalled(ConceptDefinitionComponent concept, String name) {
        return plain(String.valueOf(concept.getDisplay())).equals(plain(name))
                || concept.getDesignation().stream()
                        .anyMatch(designation -> plain(designation.getValue()).equals(plain(name)));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
