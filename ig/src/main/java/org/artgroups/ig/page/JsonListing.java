package org.artgroups.ig.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** JSON as a reader sees it: indented, names told from values, references as links. */
final class JsonListing {

    /** A string with or without the colon that makes it a name, or a literal. */
    private static final Pattern TOKEN =
            Pattern.compile("(\"(?:[^\"\\\\]++|\\\\.)*+\")(\\s*:)?|\\b(?:true|false|null)\\b|-?\\d+(?:\\.\\d+)?");

    private final Artifacts artifacts;

    JsonListing(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    /** The JSON as it is written to a file. */
    static String text(JsonObject json) {
        return JsonParser.compose(json, true) + "\n";
    }

    /** The JSON in a box of its own. */
    Element of(JsonObject json, String label) {
        Element box = new Element("pre")
                .addClass("json")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-label", label);
        Element code = box.appendElement("code");
        String text = JsonParser.compose(json, true);
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            code.appendChild(new TextNode(text.substring(end, token.start())));
            if (token.group(2) != null) {
                code.appendElement("span").addClass("name").text(token.group(1));
                code.appendChild(new TextNode(token.group(2)));
            } else {
                value(code, token.group());
            }
            end = token.end();
        }
        code.appendChild(new TextNode(text.substring(end)));
        return box;
    }

    private void value(Element code, String value) {
        Optional<Artifact> meant =
                value.startsWith("\"") ? artifacts.find(value.substring(1, value.length() - 1)) : Optional.empty();
        if (meant.isPresent()) {
            code.appendElement("a").attr("href", meant.get().page()).text(value);
        } else {
            code.appendElement("span").addClass("value").text(value);
        }
    }
}
