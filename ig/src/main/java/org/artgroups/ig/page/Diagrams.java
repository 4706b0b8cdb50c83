package org.artgroups.ig.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.artgroups.ig.diagram.SequenceDiagram;
import org.artgroups.ig.diagram.Step;
import org.jsoup.nodes.Element;

/** Diagrams of a folder, as figures of a page and as files beside it. */
final class Diagrams {

    private static final String STYLE = "style.iuml";

    private final Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();

    Diagrams(Path folder) {
        this.folder = folder;
    }

    /** The pictures of the diagrams that were asked for, by file name. */
    Map<String, byte[]> files() {
        return files;
    }

    /**
     * A diagram with the same in words below it.
     *
     * @param argument its name, and behind a blank its title
     */
    Element figure(String argument) throws IOException {
        String[] words = argument.split(" ", 2);
        String title = words[1];
        SequenceDiagram diagram = SequenceDiagram.of(
                Files.readString(folder.resolve(words[0] + ".puml")), Files.readString(folder.resolve(STYLE)));
        String file = "diagram-" + words[0] + ".svg";
        files.put(file, diagram.svg().getBytes(StandardCharsets.UTF_8));
        Element fragment = new Element("div");
        Element figure = fragment.appendElement("figure").addClass("diagram");
        figure.appendElement("div")
                .addClass("scroll")
                .attr("role", "group")
                .attr("tabindex", "0")
                .attr("aria-label", title)
                .appendElement("img")
                .attr("src", file)
                .attr("width", Integer.toString(diagram.width()))
                .attr("alt", title + ". The same in words is below.");
        figure.appendElement("figcaption").text(title);
        Element reported = figure.appendElement("details");
        reported.appendElement("summary").text("The same in words");
        steps(reported, diagram.steps());
        return fragment;
    }

    private static void steps(Element parent, List<Step> steps) {
        Element list = parent.appendElement("ol");
        for (Step step : steps) {
            Element item = list.appendElement("li").text(step.text());
            if (!step.parts().isEmpty()) {
                steps(item, step.parts());
            }
        }
    }
}
