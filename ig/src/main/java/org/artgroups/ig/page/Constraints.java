package org.artgroups.ig.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.jsoup.nodes.Element;

/** The constraints that are a profile's own, each with what passes and what fails. */
final class Constraints {

    private final Artifacts artifacts;
    private final JsonListing json;
    private final Path cases;

    /** {@code cases} is a folder with a file for each constraint, by its key: examples that pass, and examples that fail once changed. */
    Constraints(Artifacts artifacts, Path cases) {
        this.artifacts = artifacts;
        this.json = new JsonListing(artifacts);
        this.cases = cases;
    }

    /** Adds a section, if there are any. */
    void add(Element content, Artifact profile) throws IOException {
        String url = profile.url().orElse("");
        boolean first = true;
        for (ElementDefinition element :
                profile.as(StructureDefinition.class).getSnapshot().getElement()) {
            for (ElementDefinitionConstraintComponent constraint : element.getConstraint()) {
                if (url.equals(constraint.getSource())) {
                    if (first) {
                        content.appendElement("h2").attr("id", "constraints").text("Constraints");
                        first = false;
                    }
                    add(content, element, constraint);
                }
            }
        }
    }

    private void add(Element content, ElementDefinition element, ElementDefinitionConstraintComponent constraint)
            throws IOException {
        String severity = constraint.getSeverity().getDisplay().toLowerCase(Locale.ROOT);
        Element box = content.appendElement("section").addClass("constraint");
        box.appendElement("h3")
                .attr("id", constraint.getKey())
                .appendElement("code")
                .text(constraint.getKey());
        box.appendElement("p").text(constraint.getHuman());
        Element rule = box.appendElement("p").addClass("source");
        rule.appendText(severity.substring(0, 1).toUpperCase(Locale.ROOT) + severity.substring(1) + " on ");
        rule.appendElement("code").text(MustSupport.name(element));
        rule.appendText(": ");
        rule.appendElement("code").text(constraint.getExpression());
        Path file = cases.resolve(constraint.getKey() + ".json");
        if (Files.isRegularFile(file)) {
            JsonObject known = JsonParser.parseObject(Files.readAllBytes(file));
            list(box, known, "passes", "Passes");
            list(box, known, "fails", "Fails");
        }
    }

    private void list(Element box, JsonObject known, String name, String heading) {
        if (!known.has(name)) {
            return;
        }
        Element line = box.appendElement("p").addClass(name);
        line.appendElement("b").text(heading);
        Element list = box.appendElement("ul").addClass(name);
        for (JsonObject each : known.getJsonObjects(name)) {
            Element item = list.appendElement("li");
            item.appendText(each.asString("title") + ": ");
            artifacts.find(each.asString("example")).ifPresent(example -> item.appendElement("a")
                    .attr("href", example.page())
                    .text(example.title()));
            if (each.has("but") && each.get("but") instanceof JsonObject changed) {
                item.appendText(" with");
                item.appendChild(json.of(changed, each.asString("title")));
            }
        }
    }
}
