package org.artgroups.ig.page;

import java.util.List;
import java.util.stream.Collectors;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a capability statement asks of a system, a row for each type of resource. */
final class CapabilityTables {

    private final Artifacts artifacts;

    CapabilityTables(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    /** The whole of it, without a heading. */
    Element of(Artifact artifact) {
        Element content = new Element("div");
        for (CapabilityStatementRestComponent rest :
                artifact.as(CapabilityStatement.class).getRest()) {
            if (rest.hasDocumentation()) {
                content.appendElement("p").text(rest.getDocumentation());
            }
            if (rest.getSecurity().hasDescription()) {
                content.appendElement("p").text(rest.getSecurity().getDescription());
            }
            if (rest.hasInteraction()) {
                content.appendElement("p")
                        .text("On the whole system: "
                                + rest.getInteraction().stream()
                                        .map(each -> each.getCode().toCode())
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
            Element rows = Tables.add(
                    content, "", List.of("Resource", "Profiles", "Interactions", "Search parameters", "Operations"));
            rest.getResource().forEach(resource -> add(rows, resource));
        }
        return content;
    }

    private void add(Element rows, CapabilityStatementRestResourceComponent resource) {
        Element row = rows.appendElement("tr");
        Element name = row.appendElement("th").attr("scope", "row");
        name.appendElement("code").text(resource.getType());
        Element profiles = row.appendElement("td");
        resource.getSupportedProfile().stream()
                .map(PrimitiveType::getValue)
                .forEach(profile -> listed(profiles, profile, profile));
        row.appendElement("td")
                .text(resource.getInteraction().stream()
                        .map(each -> each.getCode().toCode())
                        .collect(Collectors.joining(", ")));
        Element parameters = row.appendElement("td");
        for (CapabilityStatementRestResourceSearchParamComponent each : resource.getSearchParam()) {
            listed(parameters, each.getDefinition(), each.getName());
        }
        Element operations = row.appendElement("td");
        for (CapabilityStatementRestResourceOperationComponent each : resource.getOperation()) {
            listed(operations, each.getDefinition(), "$" + each.getName());
        }
        if (resource.hasDocumentation()) {
            rows.appendElement("tr")
                    .appendElement("td")
                    .attr("colspan", "5")
                    .text(resource.getType() + ": " + resource.getDocumentation());
        }
    }

    /** A profile under its title, anything else under its name; as a link, if it is of the package. */
    private void listed(Element cell, @Nullable String url, String name) {
        if (cell.childNodeSize() > 0) {
            cell.appendText(", ");
        }
        Artifact known = url == null ? null : artifacts.find(url).orElse(null);
        if (known == null) {
            cell.appendText(name);
        } else {
            cell.appendElement("a").attr("href", known.page()).text(name.equals(url) ? known.title() : name);
        }
    }
}
