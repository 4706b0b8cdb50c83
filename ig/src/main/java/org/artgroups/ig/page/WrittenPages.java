package org.artgroups.ig.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.jsoup.nodes.Element;

/** The pages written by hand, a Markdown file each, with what is generated into them. */
public final class WrittenPages {

    /** The menu is written too: a list of links. It is no page. */
    private static final String MENU = "menu.md";

    private final Path folder;
    private final Markdown markdown = new Markdown();
    private final Artifacts artifacts;
    private final DeliveryModelTables models;
    private final OperationTables operations;
    private final CodeTables codes;
    private final JsonListing json;
    private final Downloads downloads;
    private final Diagrams diagrams;
    private final Path requestsFolder;
    private final Map<String, byte[]> requests = new TreeMap<>();
    private final Map<String, String> explained = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Path changelog;

    /**
     * Pages of a folder.
     *
     * @param input has the pages in {@code pagecontent}, diagrams in {@code diagrams}, requests in {@code
     *     first-session}
     * @param changelog the project's list of changes
     * @param downloads files that can be taken away, by name
     * @param specification address of FHIR R4's pages
     */
    public WrittenPages(
            Path input, Path changelog, Artifacts artifacts, Map<String, byte[]> downloads, String specification) {
        this.folder = input.resolve("pagecontent");
        this.changelog = changelog;
        this.requestsFolder = input.resolve("first-session");
        this.diagrams = new Diagrams(input.resolve("diagrams"));
        this.artifacts = artifacts;
        this.models = new DeliveryModelTables(artifacts);
        this.operations = new OperationTables(artifacts, specification);
        this.codes = new CodeTables(artifacts);
        this.json = new JsonListing(artifacts);
        this.downloads = new Downloads(artifacts, downloads);
    }

    /** What the pages show, by file name; complete when the pages are made. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> all = new TreeMap<>(diagrams.files());
        all.putAll(requests);
        return all;
    }

    /** File name of the page that explains an operation, by the operation's reference; complete when the pages are made. */
    public Map<String, String> explained() {
        return explained;
    }

    /** The menu as a list. */
    public Element menu() throws IOException {
        return markdown.render(Files.readString(folder.resolve(MENU))).child(0);
    }

    /**
     * All pages.
     *
     * @throws IllegalArgumentException if one asks for what cannot be generated, or has not exactly one heading of level 1
     *     and a paragraph
     */
    public List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".md") && !name.equals(MENU)) {
                    pages.add(page(file, name.replaceFirst("\\.md$", ".html")));
                }
            }
        }
        return pages;
    }

    private Page page(Path file, String name) throws IOException {
        Element content = markdown.render(Files.readString(file), this::generate);
        Element heading = content.selectFirst("h1");
        Element first = content.selectFirst("p");
        if (heading == null || first == null || content.select("h1").size() != 1) {
            throw new IllegalArgumentException(file + " needs one heading of level 1 and a paragraph");
        }
        first.addClass("lead");
        asked.forEach(operation -> explained.put(operation, name));
        asked.clear();
        return new Page(name, heading.text(), first.text(), Page.WRITTEN, name, content);
    }

    private Element generate(String directive) {
        try {
            return generated(directive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Element generated(String directive) throws IOException {
        String[] words = directive.split(" ", 2);
        String argument = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "artifacts" -> new ArtifactLists(artifacts).all();
            case "delivery-models" -> models.overview();
            case "delivery-models-compared" -> models.sideBySide();
            case "artifact-list" -> ArtifactLists.links(artifacts.all(ArtifactKind.valueOf(argument)));
            case "examples" -> new ExampleLists(artifacts).all();
            case "diagram" -> diagrams.figure(argument);
            case "changelog" -> Changelog.of(changelog);
            case "operation" -> operation(artifacts.get(argument));
            case "concepts" -> codes.concepts(argument);
            case "codes" -> codes.codes(argument);
            case "concept-maps" -> codes.conceptMaps();
            case "file" -> file(argument);
            case "json" -> listing(artifacts.get(argument));
            case "search" -> search();
            case SearchIndex.FOUND_BY -> foundBy(argument);
            case "downloads" -> downloads.table();
            case "publication" -> Publication.box(artifacts);
            default -> throw new IllegalArgumentException("the guide cannot generate {{" + directive + "}}");
        };
    }

    private Element operation(Artifact artifact) {
        asked.add(artifact.reference());
        Element fragment = new Element("div");
        Element lead = fragment.appendElement("p");
        lead.appendText(artifact.description() + " ");
        lead.appendElement("a").attr("href", artifact.page()).text("Operation definition");
        fragment.appendChildren(operations.of(artifact, 3).childNodesCopy());
        return fragment;
    }

    /** Words that people look for this page or section by, and that it does not use itself: the search has them, no reader. */
    private static Element foundBy(String words) {
        Element fragment = new Element("div");
        fragment.appendElement("p")
                .addClass(SearchIndex.FOUND_BY)
                .attr("hidden", "")
                .text(words);
        return fragment;
    }

    /** A request that is no artifact, to be read, copied and saved. */
    private Element file(String name) throws IOException {
        byte[] content = Files.readAllBytes(requestsFolder.resolve(name));
        requests.put(name, content);
        Element fragment = new Element("div");
        fragment.appendChild(json.of(JsonParser.parseObject(content), name));
        fragment.appendElement("p")
                .addClass("source")
                .appendElement("a")
                .attr("href", name)
                .attr("download", "")
                .text(name);
        return fragment;
    }

    private Element listing(Artifact artifact) {
        Element fragment = new Element("div");
        fragment.appendChild(json.of(artifact.json(), artifact.title()));
        Element source = fragment.appendElement("p").addClass("source");
        source.appendText("Example ");
        source.appendElement("a").attr("href", artifact.page()).text(artifact.title());
        return fragment;
    }

    /** A form, and room for what its script finds. */
    private static Element search() {
        Element fragment = new Element("div");
        Element form = fragment.appendElement("form").addClass("search-form");
        form.appendElement("label").attr("for", "query").text("Words");
        form.appendElement("input")
                .attr("id", "query")
                .attr("type", "search")
                .attr("name", "q")
                .attr("autocomplete", "off");
        fragment.appendElement("p").attr("id", "found").attr("role", "status");
        fragment.appendElement("ol").attr("id", "results").addClass("results");
        Element without = fragment.appendElement("noscript").appendElement("p");
        without.appendText("Searching needs JavaScript. Without it: ");
        without.appendElement("a").attr("href", "artifacts.html").text("the list of everything");
        fragment.appendElement("script").attr("src", SearchIndex.FILE).attr("defer", "");
        fragment.appendElement("script").attr("src", "search.js").attr("defer", "");
        return fragment;
    }
}
