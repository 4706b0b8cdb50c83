package org.artgroups.ig.page;

import java.util.List;
import org.artgroups.ig.artifact.Artifact;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionMappingComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionMappingComponent;
import org.jsoup.nodes.Element;

/** What the elements of a profile or logical model are elsewhere, as its own mappings say. */
final class Mappings {

    private Mappings() {}

    /** Adds a section, if the definition has mappings of its own. */
    static void add(Element content, Artifact definition) {
        StructureDefinition structure = definition.as(StructureDefinition.class);
        List<ElementDefinition> elements = structure.getDifferential().getElement();
        List<StructureDefinitionMappingComponent> own = structure.getMapping().stream()
                .filter(mapping -> elements.stream().anyMatch(element -> has(element, mapping)))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        content.appendElement("h2").attr("id", "mappings").text("Mappings");
        for (StructureDefinitionMappingComponent mapping : own) {
            String name = mapping.hasName() ? mapping.getName() : mapping.getIdentity();
            content.appendElement("h3")
                    .attr("id", "mapping-" + mapping.getIdentity())
                    .text(name);
            Element line = content.appendElement("p");
            line.text(mapping.hasComment() ? mapping.getComment() : "Each element, and what it is there.");
            if (mapping.hasUri()) {
                line.appendText(" ");
                line.appendElement("code").text(mapping.getUri());
            }
            Element rows = Tables.add(content, "", List.of("Element", name));
            for (ElementDefinition element : elements) {
                for (ElementDefinitionMappingComponent each : element.getMapping()) {
                    if (each.getIdentity().equals(mapping.getIdentity())) {
                        Element row = rows.appendElement("tr");
                        row.appendElement("th")
                                .attr("scope", "row")
                                .appendElement("code")
                                .text(element.getId());
                        row.appendElement("td").text(each.getMap());
                    }
                }
            }
        }
    }

    private static boolean has(ElementDefinition element, StructureDefinitionMappingComponent mapping) {
        return element.getMapping().stream().anyMatch(each -> each.getIdentity().equals(mapping.getIdentity()));
    }
}
