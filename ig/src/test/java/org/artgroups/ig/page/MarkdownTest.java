package org.artgroups.ig.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is written")
class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    @DisplayName("gets what is generated in place of a paragraph in double braces")
    void generated() {
        Element content = markdown.render("# A\n\nfirst\n\n{{ count to three }}\n\nlast", name -> new Element("div")
                .append("<p>" + name + "</p><p>done</p>"));

        assertThat(content.children().eachText()).containsExactly("A", "first", "count to three", "done", "last");
    }

    @Test
    @DisplayName("is left alone where double braces are in the middle of a sentence")
    void notGenerated() {
        assertThat(markdown.render("as `{{x}}` here").text()).isEqualTo("as {{x}} here");
    }

    @Test
    @DisplayName("cannot ask for anything in the menu")
    void nothingInTheMenu() {
        assertThatThrownBy(() -> markdown.render("{{x}}")).hasMessageContaining("x");
    }

    @Test
    @DisplayName("has headings with anchors made of their words")
    void anchors() {
        assertThat(markdown.render("## What counts as a *refill*?").select("h2").attr("id"))
                .isEqualTo("what-counts-as-a-refill");
    }

    @Test
    @DisplayName("as JSON comes out with every character it had")
    void json() throws IOException {
        String text = "{\"a\":[-1.5,true,null,\"x \\\"y\\\" <b>\"]}";
        Element listing = new JsonListing(new Artifacts(List.of())).of(JsonParser.parseObject(text), "an example");

        assertThat(listing.wholeText().replaceAll("\\n\\s*|(?<=[:,]) | (?=:)", ""))
                .isEqualTo(text);
        assertThat(listing.select(".name").eachText()).containsExactly("\"a\"");
        assertThat(listing.select(".value")).hasSize(4);
    }
}
