package org.artgroups.ig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.jsoup.nodes.Element;

/** Codes of the package's code systems, value sets and concept maps, for the written pages. */
final class CodeTables {

    private final Artifacts artifacts;

    CodeTables(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    /** The concepts of a code system, with a column for each property. */
    Element concepts(String reference) {
        Artifact artifact = artifacts.get(reference);
        CodeSystem codeSystem = artifact.as(CodeSystem.class);
        Element fragment = new Element("div");
        List<String> columns = new ArrayList<>(List.of("Code", "Meaning"));
        codeSystem.getProperty().forEach(property -> columns.add(words(property.getCode())));
        Element rows = Tables.add(fragment, "concepts", columns);
        for (ConceptDefinitionComponent concept : codeSystem.getConcept()) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").appendElement("code").text(concept.getCode());
            row.appendElement("td").text(concept.getDefinition());
            for (PropertyComponent property : codeSystem.getProperty()) {
                row.appendElement("td")
                        .text(concept.getProperty().stream()
                                .filter(value -> value.getCode().equals(property.getCode()))
                                .map(ConceptPropertyComponent::getValue)
                                .map(value -> value.primitiveValue())
                                .findFirst()
                                .orElse("-"));
            }
        }
        return fragment;
    }

    private static String words(String camelCase) {
        String words = camelCase.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The codes of a value set, and where they come from. */
    Element codes(String reference) {
        Artifact artifact = artifacts.get(reference);
        Element fragment = expansion(artifact);
        Element source = fragment.appendElement("p").addClass("source");
        source.appendText("Value set ");
        source.appendElement("a").attr("href", artifact.page()).text(artifact.title());
        return fragment;
    }

    /**
     * Every code of a value set that lists its codes or takes whole code systems of the package.
     *
     * @throws IllegalArgumentException if its codes cannot be listed without a terminology server
     */
    Element expansion(Artifact artifact) {
        Element fragment = new Element("div");
        Element rows = Tables.add(fragment, "codes", List.of("Code", "System", "Meaning"));
        for (ConceptSetComponent include :
                artifact.as(ValueSet.class).getCompose().getInclude()) {
            if (include.hasValueSet()) {
                include.getValueSet()
                        .forEach(other -> rows.appendChildren(
                                expansion(artifacts.get(other.getValue())).select("tbody > tr")));
                continue;
            }
            for (Coding coding : codings(include)) {
                Element row = rows.appendElement("tr");
                row.appendElement("th")
                        .attr("scope", "row")
                        .appendElement("code")
                        .text(coding.getCode());
                system(row.appendElement("td"), include.getSystem());
                Element meaning = row.appendElement("td");
                meaning.text(artifacts.display(coding));
                artifacts
                        .concept(coding.getSystem(), coding.getCode())
                        .filter(ConceptDefinitionComponent::hasDefinition)
                        .filter(concept -> !concept.getDefinition().equals(concept.getDisplay()))
                        .ifPresent(concept ->
                                meaning.appendElement("div").addClass("key").text(concept.getDefinition()));
            }
        }
        return fragment;
    }

    private List<Coding> codings(ConceptSetComponent include) {
        if (include.hasFilter()) {
            throw new IllegalArgumentException("codes by a filter are not listed");
        }
        if (include.hasConcept()) {
            return include.getConcept().stream()
                    .map(concept -> new Coding(include.getSystem(), concept.getCode(), concept.getDisplay()))
                    .toList();
        }
        return artifacts.get(include.getSystem()).as(CodeSystem.class).getConcept().stream()
                .map(concept -> new Coding(include.getSystem(), concept.getCode(), concept.getDisplay()))
                .toList();
    }

    /** Every concept map, each under a heading. */
    Element conceptMaps() {
        Element fragment = new Element("div");
        for (Artifact artifact : artifacts.all(ArtifactKind.CONCEPT_MAP)) {
            Element heading = fragment.appendElement("h3");
            heading.appendElement("a").attr("href", artifact.page()).text(artifact.title());
            fragment.appendElement("p").text(artifact.description());
            fragment.appendChildren(mappings(artifact).childNodesCopy());
        }
        return fragment;
    }

    /** What each local code of a concept map stands for. */
    Element mappings(Artifact artifact) {
        Element fragment = new Element("div");
        artifact.as(ConceptMap.class).getGroup().forEach(group -> map(fragment, group));
        return fragment;
    }

    private void map(Element fragment, ConceptMapGroupComponent group) {
        Element line = fragment.appendElement("p");
        line.appendText("From ");
        system(line, group.getSource());
        line.appendText(" to ");
        system(line, group.getTarget());
        line.appendText(":");
        Element rows = Tables.add(fragment, "", List.of("Code", "The other is", "Other code", "Note"));
        for (SourceElementComponent element : group.getElement()) {
            for (TargetElementComponent target : element.getTarget()) {
                Element row = rows.appendElement("tr");
                code(row.appendElement("th").attr("scope", "row"), element.getCode(), element.getDisplay());
                row.appendElement("td")
                        .text(target.getEquivalence().getDisplay().toLowerCase(Locale.ROOT));
                Element there = row.appendElement("td");
                // unmatched: there is no code
                if (target.hasCode()) {
                    code(there, target.getCode(), target.getDisplay());
                }
                row.appendElement("td").text(target.hasComment() ? target.getComment() : "");
            }
        }
    }

    private static void code(Element cell, String code, String display) {
        cell.appendElement("code").text(code);
        cell.appendText(" " + display);
    }

    private void system(Element parent, String url) {
        artifacts
                .find(url)
                .ifPresentOrElse(
                        known -> parent.appendElement("a")
                                .attr("href", known.page())
                                .text(known.title().replace(" codes in use", "")),
                        () -> parent.appendElement("code").text(url));
    }
}
