package org.artgroups.ig.page;

import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.UriType;
import org.jsoup.nodes.Element;

/** What an operation does, how it is called, and its parameters. */
final class OperationTables {

    private static final List<String> COLUMNS = List.of("Parameter", "Card.", "Type", "Meaning");

    private final Artifacts artifacts;
    private final String specification;

    /** {@code specification} is the address of FHIR R4's pages. */
    OperationTables(Artifacts artifacts, String specification) {
        this.artifacts = artifacts;
        this.specification = specification;
    }

    /**
     * The operation in full.
     *
     * @param level level of its headings, 2 to 5
     */
    Element of(Artifact artifact, int level) {
        OperationDefinition operation = artifact.as(OperationDefinition.class);
        Element fragment = new Element("div");
        calls(fragment, operation);
        if (operation.hasComment()) {
            fragment.appendElement("p").text(operation.getComment());
        }
        for (OperationParameterUse use : OperationParameterUse.values()) {
            List<OperationDefinitionParameterComponent> parameters = operation.getParameter().stream()
                    .filter(parameter -> parameter.getUse() == use)
                    .toList();
            if (!parameters.isEmpty()) {
                String title = use == OperationParameterUse.IN ? "What it takes" : "What it answers";
                fragment.appendElement("h" + level)
                        .attr("id", operation.getIdPart() + "-" + use.toCode())
                        .text(title);
                Element rows = Tables.add(fragment, "parameters", COLUMNS);
                parameters.forEach(parameter -> row(rows, parameter, 0));
            }
        }
        return fragment;
    }

    private static void calls(Element fragment, OperationDefinition operation) {
        // FHIR lets an operation be called by GET if it changes nothing
        String methods = operation.getAffectsState() ? "POST" : "POST or GET";
        Element list = fragment.appendElement("ul").addClass("calls");
        for (var type : operation.getResource()) {
            if (operation.getInstance()) {
                call(list, methods, type.getCode() + "/[id]/$" + operation.getCode());
            }
            if (operation.getType()) {
                call(list, methods, type.getCode() + "/$" + operation.getCode());
            }
        }
        if (operation.getSystem()) {
            call(list, methods, "$" + operation.getCode());
        }
    }

    private static void call(Element list, String methods, String path) {
        list.appendElement("li").appendElement("code").text(methods + " [base]/" + path);
    }

    private void row(Element rows, OperationDefinitionParameterComponent parameter, int depth) {
        Element row = rows.appendElement("tr");
        row.appendElement("th")
                .attr("scope", "row")
                .addClass("depth-" + depth)
                .appendElement("code")
                .text(parameter.getName());
        row.appendElement("td").addClass("nowrap").text(parameter.getMin() + ".." + parameter.getMax());
        type(row.appendElement("td"), parameter);
        row.appendElement("td").text(parameter.getDocumentation());
        parameter.getPart().forEach(part -> row(rows, part, depth + 1));
    }

    private void type(Element cell, OperationDefinitionParameterComponent parameter) {
        if (!parameter.hasType()) {
            cell.text("parts");
            return;
        }
        cell.appendText(parameter.getType());
        if (parameter.hasTargetProfile()) {
            cell.appendText(" to " + String.join(" or ", targets(parameter)));
        }
        if (parameter.hasBinding()) {
            cell.appendText(" of ");
            String url = parameter.getBinding().getValueSet();
            Optional<Artifact> own = artifacts.find(url);
            String name = lastSegment(url);
            cell.appendElement("a")
                    .attr("href", own.map(Artifact::page).orElse(specification + "valueset-" + name + ".html"))
                    .text(name);
        }
        bounds(parameter)
                .ifPresent(range -> cell.appendElement("div").addClass("bounds").text(range));
    }

    private static List<String> targets(OperationDefinitionParameterComponent parameter) {
        return parameter.getTargetProfile().stream()
                .map(UriType::getValue)
                .map(OperationTables::lastSegment)
                .map(type -> type.equals("Resource") ? "any resource" : type)
                .toList();
    }

    private static Optional<String> bounds(OperationDefinitionParameterComponent parameter) {
        Extension bounds = parameter.getExtensionByUrl(Extensions.BOUNDS);
        if (bounds == null) {
            return Optional.empty();
        }
        Quantity low = ((Range) bounds.getValue()).getLow();
        Quantity high = ((Range) bounds.getValue()).getHigh();
        return Optional.of(low.getValue().toPlainString() + " to "
                + high.getValue().toPlainString() + " " + high.getCode().replaceAll("[{}]", ""));
    }

    private static String lastSegment(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
