package org.artgroups.ig.hl7;

import java.util.List;
import java.util.Locale;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.Artifacts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A table of a profile's elements as HL7's renderer makes it, with its pictures of a tree turned into classes {@code
 * depth-0}, {@code depth-1} and so on, which a style sheet can indent, and its icons into classes such as {@code
 * tree-data-type}, which it can draw.
 */
final class ElementTable {

    private static final List<String> COLUMNS =
            List.of("Element", "Flags", "Card.", "Type", "Description and constraints");

    private static final String ANY_EXTENSION = "Optional Extensions Element";

    private ElementTable() {}

    /**
     * The table.
     *
     * @param artifacts the package, whose extensions are described in their own words
     */
    static Element of(String html, Artifacts artifacts) {
        Element old = Jsoup.parseBodyFragment(html).body().child(0);
        Element table = new Element("table").addClass("elements");
        Element head = table.appendElement("thead").appendElement("tr");
        COLUMNS.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        Element body = table.appendElement("tbody");
        for (Element row : old.select("> tbody > tr")) {
            if (row.childrenSize() == COLUMNS.size() && row.child(0).tagName().equals("td")) {
                body.appendChild(row(row, artifacts));
            }
        }
        return table;
    }

    private static Element row(Element row, Artifacts artifacts) {
        // a spacer, a picture for each level, and the icon, which says what the element is
        Elements pictures = row.child(0).select("> img");
        int depth = Math.max(0, pictures.size() - 2);
        String kind = pictures.select("[title]").attr("title");
        for (Element flag : row.child(1).select("span[title]")) {
            flag.tagName("abbr");
        }
        Narrative.clean(row);
        row.removeAttr("id");
        Element name = row.child(0);
        if (name.hasAttr("id")) {
            row.attr("id", name.attr("id"));
            name.removeAttr("id");
        }
        name.tagName("th").attr("scope", "row").addClass("depth-" + depth);
        if (!kind.isEmpty()) {
            name.prependElement("span")
                    .addClass("tree")
                    .addClass("tree-" + kind.toLowerCase(Locale.ROOT).replace(' ', '-'))
                    .attr("role", "img")
                    .attr("aria-label", kind)
                    .attr("title", kind);
        }
        for (Element nested : row.select("table")) {
            nested.addClass("plain");
        }
        describe(row.child(COLUMNS.size() - 1), artifacts);
        return row;
    }

    /** FHIR describes every extension alike; its own title says more. */
    private static void describe(Element cell, Artifacts artifacts) {
        Element description = cell.selectFirst("> span");
        Element link = cell.selectFirst("> a");
        if (description != null && link != null && description.text().equals(ANY_EXTENSION)) {
            artifacts.find(link.text()).map(Artifact::title).ifPresent(description::text);
        }
    }
}
