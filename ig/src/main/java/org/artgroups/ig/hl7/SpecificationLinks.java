package org.artgroups.ig.hl7;

import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;

/**
 * Where the pages of FHIR R4's own definitions are.
 *
 * @param base address of the specification, with a slash at its end
 */
record SpecificationLinks(String base) {

    /** Types that have a page of their own or share one other than that of the data types. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("Element", "element.html"),
            Map.entry("BackboneElement", "backboneelement.html"),
            Map.entry("Extension", "extensibility.html#Extension"),
            Map.entry("Reference", "references.html#Reference"),
            Map.entry("Meta", "resource.html#Meta"),
            Map.entry("Narrative", "narrative.html#Narrative"),
            Map.entry("xhtml", "narrative.html#xhtml"),
            Map.entry("Dosage", "dosage.html#Dosage"),
            Map.entry("ElementDefinition", "elementdefinition.html#ElementDefinition"),
            Map.entry("ContactDetail", "metadatatypes.html#ContactDetail"),
            Map.entry("DataRequirement", "metadatatypes.html#DataRequirement"),
            Map.entry("Expression", "metadatatypes.html#Expression"),
            Map.entry("RelatedArtifact", "metadatatypes.html#RelatedArtifact"),
            Map.entry("TriggerDefinition", "metadatatypes.html#TriggerDefinition"),
            Map.entry("UsageContext", "metadatatypes.html#UsageContext"));

    /** Address of the page of one of FHIR's definitions. */
    String page(CanonicalResource definition) {
        String name = lastSegment(definition.getUrl());
        if (definition instanceof StructureDefinition structure) {
            return base + structurePage(structure, name);
        }
        return switch (definition.fhirType()) {
            case "ValueSet" -> base + terminologyPage(name, "valueset", "vs");
            case "CodeSystem" -> base + terminologyPage(name, "codesystem", "cs");
            default -> base;
        };
    }

    private static String structurePage(StructureDefinition structure, String name) {
        if (structure.getDerivation() == TypeDerivationRule.CONSTRAINT) {
            return ("Extension".equals(structure.getType()) ? "extension-" : "") + name.toLowerCase(Locale.ROOT)
                    + ".html";
        }
        if (structure.getKind() == StructureDefinitionKind.RESOURCE) {
            return name.toLowerCase(Locale.ROOT) + ".html";
        }
        return PAGES.getOrDefault(name, "datatypes.html#" + name);
    }

    private static String terminologyPage(String name, String prefix, String file) {
        return name.startsWith("v3-")
                ? "v3/" + name.substring(3) + "/" + file + ".html"
                : prefix + "-" + name + ".html";
    }

    /** What is behind the last slash; the whole when there is none. */
    static String lastSegment(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
