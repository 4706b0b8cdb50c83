package org.artgroups.ig.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Element;

/** What changed, as the project's own list of changes says it. */
final class Changelog {

    private Changelog() {}

    /** The list, without its title. */
    static Element of(Path file) throws IOException {
        Element content = new Markdown().render(Files.readString(file));
        content.select("h1").remove();
        for (Element link : content.select("a[href]")) {
            String address = link.attr("href");
            if (!address.startsWith("http")) {
                Documents.page(Path.of(address)).ifPresentOrElse(page -> link.attr("href", page), link::unwrap);
            }
        }
        return content;
    }
}
