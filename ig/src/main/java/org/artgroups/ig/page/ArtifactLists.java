package org.artgroups.ig.page;

import java.util.List;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.jsoup.nodes.Element;

/** Lists of artifacts with links to their pages. */
final class ArtifactLists {

    private final Artifacts artifacts;

    ArtifactLists(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    /** Everything in the package, kind by kind. */
    Element all() {
        Element fragment = new Element("div");
        for (ArtifactKind kind : ArtifactKind.values()) {
            List<Artifact> ofKind = artifacts.all(kind);
            if (!ofKind.isEmpty()) {
                fragment.appendElement("h2").attr("id", kind.anchor()).text(kind.plural());
                fragment.appendElement("p").text(kind.introduction());
                Element rows = Tables.add(fragment, "", List.of("Name", "What it is"));
                ofKind.forEach(artifact -> row(rows, artifact));
            }
        }
        return fragment;
    }

    private static void row(Element rows, Artifact artifact) {
        Element row = rows.appendElement("tr");
        Element name = row.appendElement("th").attr("scope", "row");
        name.appendElement("a").attr("href", artifact.page()).text(artifact.title());
        if (!artifact.title().equals(artifact.id())) {
            name.appendElement("code").addClass("key").text(artifact.id());
        }
        row.appendElement("td").text(artifact.description());
    }

    /** A list of links, one artifact each. */
    static Element links(List<Artifact> artifacts) {
        Element list = new Element("ul").addClass("links");
        for (Artifact artifact : artifacts) {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", artifact.page()).text(artifact.title());
            item.appendElement("code").addClass("key").text(artifact.reference());
        }
        return list;
    }
}
