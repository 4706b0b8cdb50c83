package org.artgroups.ig.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.artgroups.ig.hl7.Renderers;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.jsoup.nodes.Element;

/** The page of an artifact: what it is, its content, who uses it, its JSON. */
public final class ArtifactPages {

    /** The page that lists all of them. */
    private static final String LIST = "artifacts.html";

    /** How a resource refers to another one, which would have had a page. */
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}");

    private final Artifacts artifacts;
    private final Renderers renderers;
    private final Map<String, String> explained;
    private final OperationTables operations;
    private final DeliveryModelTables models;
    private final CodeTables codes;
    private final JsonListing json;
    private final MustSupport support;
    private final Constraints constraints;

    /**
     * Pages of these artifacts.
     *
     * @param explained file names of the pages that explain operations, by their references
     * @param cases folder with what passes and what fails each constraint
     * @param specification address of FHIR R4's pages
     */
    public ArtifactPages(
            Artifacts artifacts, Renderers renderers, Map<String, String> explained, Path cases, String specification) {
        this.artifacts = artifacts;
        this.renderers = renderers;
        this.explained = explained;
        this.operations = new OperationTables(artifacts, specification);
        this.models = new DeliveryModelTables(artifacts);
        this.codes = new CodeTables(artifacts);
        this.json = new JsonListing(artifacts);
        this.support = new MustSupport(artifacts);
        this.constraints = new Constraints(artifacts, cases);
    }

    /** An artifact's JSON as it is written to its file. */
    public static String json(Artifact artifact) {
        return JsonListing.text(artifact.json());
    }

    /** The page of one artifact. */
    public Page page(Artifact artifact) throws IOException {
        Element content = new Element("div");
        Element trail = content.appendElement("p").addClass("trail");
        trail.appendElement("a").attr("href", LIST).text("Artifacts");
        trail.appendText(" / ");
        trail.appendElement("a")
                .attr("href", LIST + "#" + artifact.kind().anchor())
                .text(artifact.kind().plural());
        content.appendElement("h1").text(artifact.title());
        if (!artifact.description().isEmpty()) {
            content.appendElement("p").addClass("lead").text(artifact.description());
        }
        facts(content, artifact);
        body(content, artifact);
        uses(content, artifact);
        source(content, artifact);
        return new Page(
                artifact.page(),
                artifact.title() + " (" + artifact.reference() + ")",
                artifact.description().isEmpty() ? artifact.title() : artifact.description(),
                artifact.kind().plural(),
                artifact.kind() == ArtifactKind.DELIVERY_MODEL ? "delivery-models.html" : LIST,
                content);
    }

    private void facts(Element content, Artifact artifact) {
        Element list = content.appendElement("dl").addClass("facts");
        artifact.url()
                .ifPresent(
                        url -> fact(list, "Canonical URL").appendElement("code").text(url));
        if (artifact.url().isEmpty()) {
            fact(list, "Resource").appendElement("code").text(artifact.reference());
        }
        artifact.version().ifPresent(version -> fact(list, "Version").text(version));
        artifact.text("status")
                .filter(status -> artifact.kind() != ArtifactKind.EXAMPLE)
                .ifPresent(status -> fact(list, "Status").text(status));
        artifact.text("baseDefinition")
                .ifPresent(base ->
                        fact(list, "Based on").appendElement("code").text(base.substring(base.lastIndexOf('/') + 1)));
        if (artifact.kind() == ArtifactKind.EXTENSION) {
            fact(list, "Used on").text(String.join(", ", contexts(artifact)));
        }
        List<Artifact> profiles = artifact.resource().stream()
                .flatMap(resource -> resource.getMeta().getProfile().stream())
                .flatMap(profile -> artifacts.find(profile.getValue()).stream())
                .toList();
        if (!profiles.isEmpty()) {
            Element conforms = fact(list, "Conforms to");
            profiles.forEach(profile ->
                    conforms.appendElement("a").attr("href", profile.page()).text(profile.title()));
        }
        artifact.text("copyright")
                .ifPresent(copyright -> fact(list, "Copyright").text(copyright));
        fact(list, "Source")
                .appendElement("a")
                .attr("href", artifact.jsonFile())
                .text(artifact.jsonFile());
    }

    private static Element fact(Element list, String name) {
        Element pair = list.appendElement("div");
        pair.appendElement("dt").text(name);
        return pair.appendElement("dd");
    }

    private static List<String> contexts(Artifact artifact) {
        return artifact.as(StructureDefinition.class).getContext().stream()
                .map(context -> context.getExpression())
                .toList();
    }

    private void body(Element content, Artifact artifact) throws IOException {
        switch (artifact.kind()) {
            case PROFILE, EXTENSION -> {
                support.add(content, artifact);
                constraints.add(content, artifact);
                section(content, "What it changes");
                content.appendChild(renderers.differential(artifact));
                flags(content);
                section(content, "All elements");
                content.appendChild(renderers.snapshot(artifact).addClass("snapshot"));
                Mappings.add(content, artifact);
            }
            case LOGICAL_MODEL -> {
                section(content, "Elements");
                content.appendChild(renderers.differential(artifact));
                Mappings.add(content, artifact);
            }
            case OPERATION -> {
                Optional.ofNullable(explained.get(artifact.reference())).ifPresent(page -> content.appendElement("p")
                        .addClass("source")
                        .appendElement("a")
                        .attr("href", page)
                        .text("Explained, with a request and its answer"));
                add(content, operations.of(artifact, 2));
            }
            case DELIVERY_MODEL -> {
                section(content, "At a glance");
                add(content, models.attributes(artifact));
                add(content, models.rules(artifact, 2));
            }
            case CONCEPT_MAP -> {
                section(content, "Content");
                add(content, codes.mappings(artifact));
            }
            case VALUE_SET -> {
                section(content, "Codes");
                add(content, codes.expansion(artifact));
            }
            case CAPABILITY_STATEMENT -> {
                section(content, "What it asks for");
                add(content, new CapabilityTables(artifacts).of(artifact));
            }
            case VIEW -> ViewTables.add(content, artifact);
            case GUIDE -> {
                Element line = content.appendElement("p");
                line.appendText("It lists everything that is in the package: see ");
                line.appendElement("a").attr("href", LIST).text("the artifacts");
                line.appendText(", or take ");
                line.appendElement("a").attr("href", Downloads.PAGE).text("the whole package");
                line.appendText(".");
            }
            case CODE_SYSTEM, CODE_SYSTEM_PART, QUESTIONNAIRE, SEARCH_PARAMETER, OTHER, EXAMPLE -> {
                section(content, artifact.kind() == ArtifactKind.EXAMPLE ? "In words" : "Content");
                Element narrative = renderers.narrative(artifact);
                names(narrative);
                content.appendChild(narrative);
            }
        }
    }

    /** A link says what it leads to, and not how a resource refers to it; what is not in the package has no page. */
    private void names(Element narrative) {
        for (Element link : narrative.select("a")) {
            artifacts.find(link.text()).map(Artifact::title).ifPresent(link::text);
            if (ELSEWHERE.matcher(link.attr("href")).matches()) {
                link.unwrap();
            }
        }
    }

    private static void section(Element content, String title) {
        content.appendElement("h2").attr("id", Markdown.anchor(title)).text(title);
    }

    private static void add(Element content, Element fragment) {
        content.appendChildren(fragment.childNodesCopy());
    }

    /** What the letters of the column of flags mean. */
    private static void flags(Element content) {
        Element line = content.appendElement("p").addClass("legend");
        line.appendElement("b").text("S");
        line.appendText(" must be supported (see ");
        line.appendElement("a").attr("href", "conformance.html#must-support").text("what that means");
        line.appendText("), ");
        line.appendElement("b").text("Σ");
        line.appendText(" part of a summary, ");
        line.appendElement("b").text("?!");
        line.appendText(" changes the meaning of the rest, ");
        line.appendElement("b").text("C");
        line.appendText(" has a constraint.");
    }

    private void uses(Element content, Artifact artifact) {
        List<Artifact> users = artifacts.usersOf(artifact);
        list(
                content,
                "Used by",
                users.stream().filter(user -> !shows(user, artifact)).toList());
        list(
                content,
                "Examples",
                users.stream().filter(user -> shows(user, artifact)).toList());
    }

    /** An example of a definition; one example that refers to another is a mere user. */
    private static boolean shows(Artifact user, Artifact artifact) {
        return user.kind() == ArtifactKind.EXAMPLE && artifact.kind() != ArtifactKind.EXAMPLE;
    }

    private static void list(Element content, String title, List<Artifact> artifacts) {
        if (!artifacts.isEmpty()) {
            section(content, title);
            content.appendChild(ArtifactLists.links(artifacts));
        }
    }

    private void source(Element content, Artifact artifact) {
        section(content, "JSON");
        JsonObject shown = artifact.json();
        Optional<String> without = Optional.empty();
        if (shown.has("snapshot")) {
            shown = shown.deepCopy();
            shown.remove("snapshot");
            without = Optional.of(", here without its snapshot");
        }
        Element details = content.appendElement("details");
        details.appendElement("summary").text(artifact.jsonFile() + without.orElse(""));
        details.appendChild(json.of(shown, "JSON of " + artifact.title()));
    }
}
