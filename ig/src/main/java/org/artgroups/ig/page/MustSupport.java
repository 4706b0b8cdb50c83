package org.artgroups.ig.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jsoup.nodes.Element;

/** What a profile asks for, element by element, in words: what must be supported, and what each side does with it. */
final class MustSupport {

    private static final Pattern SIDES = Pattern.compile("Sender: (.*?) Receiver: (.*)", Pattern.DOTALL);

    private final Artifacts artifacts;

    MustSupport(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    /** Adds a section on what must be supported, if there is any. */
    void add(Element content, Artifact profile) {
        List<ElementDefinition> elements = profile.as(StructureDefinition.class).getSnapshot().getElement().stream()
                .filter(ElementDefinition::getMustSupport)
                .toList();
        if (elements.isEmpty()) {
            return;
        }
        content.appendElement("h2").attr("id", "must-support").text("Must support");
        Element line = content.appendElement("p");
        line.appendText("What a system that sends or receives it has to be able to handle (see ");
        line.appendElement("a").attr("href", "conformance.html#must-support").text("what that means");
        line.appendText("). An element with a cardinality that begins with 1 has to be there.");
        Element rows = Tables.add(content, "support", List.of("Element", "Card.", "What it is", "Values"));
        for (ElementDefinition element : elements) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").appendElement("code").text(name(element));
            row.appendElement("td").addClass("nowrap").text(element.getMin() + ".." + element.getMax());
            Element meaning = row.appendElement("td");
            meaning.text(meaning(element));
            sides(meaning, element);
            values(row.appendElement("td"), element);
        }
    }

    /** Without the resource's name; an extension by its name alone. */
    static String name(ElementDefinition element) {
        String id = element.getId();
        return id.contains(".") ? id.substring(id.indexOf('.') + 1) : id;
    }

    private String meaning(ElementDefinition element) {
        boolean extension =
                element.getType().stream().anyMatch(type -> type.getCode().equals("Extension"));
        if (extension && element.hasSliceName()) {
            return element.getType().stream()
                    .flatMap(type -> type.getProfile().stream())
                    .flatMap(profile -> artifacts.find(profile.getValue()).stream())
                    .map(artifact -> artifact.title() + ": " + artifact.description())
                    .findFirst()
                    .orElse(element.getShort());
        }
        return element.hasShort() ? element.getShort() : element.getDefinition();
    }

    /** What who sends and who receives it has to do with it, where the profile says so. */
    private static void sides(Element cell, ElementDefinition element) {
        Matcher sides = SIDES.matcher(element.hasComment() ? element.getComment() : "");
        if (sides.matches()) {
            side(cell, "Who sends it: ", sides.group(1));
            side(cell, "Who receives it: ", sides.group(2));
        }
    }

    private static void side(Element cell, String who, String what) {
        Element line = cell.appendElement("div").addClass("side");
        line.appendElement("b").text(who);
        line.appendText(" " + what);
    }

    /** The URL of an extension, and the types of its value; of one with parts their names. */
    private static void extension(Element cell, Artifact artifact) {
        StructureDefinition extension = artifact.as(StructureDefinition.class);
        cell.appendElement("a")
                .attr("href", artifact.page())
                .appendElement("code")
                .text(extension.getUrl());
        List<String> types = extension.getSnapshot().getElement().stream()
                .filter(part -> part.getPath().equals("Extension.value[x]")
                        && !part.getMax().equals("0"))
                .flatMap(part -> part.getType().stream())
                .map(type -> "value" + Character.toUpperCase(type.getCode().charAt(0))
                        + type.getCode().substring(1))
                .toList();
        List<String> parts = extension.getSnapshot().getElement().stream()
                .filter(part -> part.getPath().equals("Extension.extension") && part.hasSliceName())
                .map(ElementDefinition::getSliceName)
                .toList();
        cell.appendElement("div")
                .text(types.isEmpty() ? "with the parts " + String.join(", ", parts) : String.join(" or ", types));
    }

    private void values(Element cell, ElementDefinition element) {
        Optional<Artifact> extension = element.getType().stream()
                .filter(type -> type.getCode().equals("Extension"))
                .flatMap(type -> type.getProfile().stream())
                .flatMap(profile -> artifacts.find(profile.getValue()).stream())
                .findFirst();
        if (extension.isPresent()) {
            extension(cell, extension.get());
            return;
        }
        if (element.hasFixed() && element.getFixed().isPrimitive()) {
            cell.appendText("always ");
            cell.appendElement("code").text(element.getFixed().primitiveValue());
        } else if (element.hasBinding() && element.getBinding().hasValueSet()) {
            String url = element.getBinding().getValueSet();
            artifacts.find(url).ifPresent(valueSet -> {
                cell.appendElement("a").attr("href", valueSet.page()).text(valueSet.title());
                cell.appendText(" (" + element.getBinding().getStrength().toCode() + ")");
            });
        } else {
            for (TypeRefComponent type : element.getType()) {
                for (CanonicalType target : type.getTargetProfile()) {
                    target(cell, target.getValue());
                }
            }
        }
    }

    private void target(Element cell, String url) {
        if (cell.hasText()) {
            cell.appendText(", ");
        }
        artifacts
                .find(url)
                .ifPresentOrElse(
                        profile -> cell.appendElement("a")
                                .attr("href", profile.page())
                                .text(profile.title()),
                        () -> cell.appendText(url.substring(url.lastIndexOf('/') + 1)));
    }
}
