package org.artgroups.ig.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.utilities.json.model.JsonArray;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.jsoup.nodes.Element;

/**
 * What can be searched for: every page, and every section of a written page, with its words. It is a script and no JSON, as
 * a page that is opened as a file may not read another file.
 */
public final class SearchIndex {

    /** The script's file name. */
    public static final String FILE = "search-index.js";

    /** The directive, and the class, of what a page or section is looked for by beside its own words. */
    static final String FOUND_BY = "found-by";

    private static final int LONGEST_TEXT = 180;

    private SearchIndex() {}

    /** The script: sets {@code PAGES}. */
    public static String of(List<Page> pages) {
        JsonArray places = new JsonArray();
        for (Page page : pages) {
            add(places, page);
        }
        return "const PAGES = " + JsonParser.compose(places) + ";\n";
    }

    private static void add(JsonArray places, Page page) {
        Element content = page.content().clone();
        content.select("pre.json, .snapshot, script, nav, .trail").remove();
        if (page.kind().equals(Page.WRITTEN)) {
            for (Element heading : content.select("> h2[id]")) {
                List<Element> section = section(heading);
                String alsoBy = section.stream()
                        .filter(element -> element.hasClass(FOUND_BY))
                        .map(Element::text)
                        .collect(Collectors.joining(", "));
                String text = section.stream()
                        .filter(element -> !element.hasClass(FOUND_BY))
                        .map(Element::text)
                        .collect(Collectors.joining(" "));
                place(places, page.file() + "#" + heading.id(), heading.text(), page.title(), text, text, alsoBy);
                section.stream().filter(element -> element.hasClass(FOUND_BY)).forEach(Element::remove);
            }
        }
        // what is left is the page's own, and no section's
        String alsoBy = String.join(", ", content.select("." + FOUND_BY).eachText());
        content.select("." + FOUND_BY).remove();
        place(places, page.file(), page.title(), page.kind(), page.description(), content.text(), alsoBy);
    }

    private static List<Element> section(Element heading) {
        return Stream.iterate(
                        Optional.ofNullable(heading.nextElementSibling()),
                        next -> next.filter(element -> !element.tagName().equals("h2"))
                                .isPresent(),
                        next -> next.map(Element::nextElementSibling))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void place(
            JsonArray places, String file, String title, String kind, String text, String words, String alsoBy) {
        JsonObject place = new JsonObject()
                .set("file", file)
                .set("title", title)
                .set("kind", kind)
                .set("text", shortened(text))
                .set("words", words(words));
        if (!alsoBy.isEmpty()) {
            place.set("also", alsoBy.toLowerCase(Locale.ROOT));
        }
        places.add(place);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        return text.substring(0, text.lastIndexOf(' ', LONGEST_TEXT)) + " ...";
    }

    /** Each word once, in small letters. */
    private static String words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9$%.-]+"))
                .map(word -> word.replaceAll("^[.-]+|[.-]+$", ""))
                .filter(word -> word.length() > 1)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
