package org.artgroups.ig.page;

import java.util.List;
import org.artgroups.ig.artifact.Artifact;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The frame of every page: head, skip link, search, menu, and a foot that says which version of what this is. */
public final class Layout {

    /** From how many headings of level 2 a page gets a table of contents. */
    private static final int WORTH_A_LIST = 3;

    private static final String MENU_SWITCH = "menu-open";

    private final Element menu;
    private final Artifact guide;

    /**
     * A frame.
     *
     * @param menu a list of headings, each with a list of links to pages
     * @param guide the ImplementationGuide
     */
    public Layout(Element menu, Artifact guide) {
        this.menu = menu;
        this.guide = guide;
    }

    /** The whole page as HTML. */
    public String html(Page page) {
        Document document = new Document("");
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", "en");
        head(html.appendElement("head"), page);
        Element body = html.appendElement("body");
        body.appendElement("a").addClass("skip").attr("href", "#main").text("Skip to the content");
        header(body.appendElement("header"));
        Element frame = body.appendElement("div").addClass("frame");
        menu(frame.appendElement("nav").addClass("menu").attr("aria-label", "Guide"), page);
        main(frame.appendElement("main").attr("id", "main"), page);
        footer(body.appendElement("footer"));
        document.outputSettings(new OutputSettings().prettyPrint(false));
        return document.outerHtml() + "\n";
    }

    private void head(Element head, Page page) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title")
                .text(page.title().equals(guide.title()) ? page.title() : page.title() + " - " + guide.title());
        head.appendElement("meta").attr("name", "description").attr("content", page.description());
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "icon.svg");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "style.css");
        if (page.content().selectFirst("pre") != null) {
            head.appendElement("script").attr("src", "copy.js").attr("defer", "");
        }
    }

    private void header(Element header) {
        Element name = header.appendElement("a").addClass("site").attr("href", "index.html");
        name.appendElement("img")
                .attr("src", "icon.svg")
                .attr("alt", "")
                .attr("width", "36")
                .attr("height", "36");
        Element words = name.appendElement("span");
        words.appendElement("strong").text(guide.title());
        words.appendElement("span").text("FHIR implementation guide");
        Element search = header.appendElement("form")
                .addClass("search")
                .attr("role", "search")
                .attr("action", "search.html");
        search.appendElement("label").attr("for", "search").text("Search");
        search.appendElement("input")
                .attr("id", "search")
                .attr("type", "search")
                .attr("name", "q")
                .attr("placeholder", "Search the guide")
                .attr("autocomplete", "off");
        // opens the menu where there is no room to show it always, without a script
        header.appendElement("input").attr("type", "checkbox").attr("id", MENU_SWITCH);
        header.appendElement("label")
                .addClass("menu-label")
                .attr("for", MENU_SWITCH)
                .text("Menu");
    }

    private void menu(Element nav, Page page) {
        Element list = menu.clone();
        for (Element link : list.select("a")) {
            if (link.attr("href").equals(page.menu())) {
                link.attr("aria-current", page.file().equals(page.menu()) ? "page" : "true");
            }
        }
        nav.appendChild(list);
    }

    private static void main(Element main, Page page) {
        Element text = main.appendElement("article");
        text.appendChildren(page.content().clone().childNodes());
        Tables.adapt(text);
        text.select("pre").wrap("<div class=\"listing\"></div>");
        List<Element> headings = text.select("h2[id]");
        if (headings.size() >= WORTH_A_LIST) {
            contents(main, headings);
            // the title first, wherever the list of contents stands
            Element opening = main.prependElement("div").addClass("opening");
            opening.appendChildren(text.select("> .trail, > h1, > .lead"));
        }
    }

    private static void contents(Element main, List<Element> headings) {
        main.addClass("with-contents");
        Element contents = main.prependElement("nav").addClass("contents").attr("aria-labelledby", "contents");
        contents.appendElement("p").attr("id", "contents").text("On this page");
        Element list = contents.appendElement("ul");
        for (Element heading : headings) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + heading.id())
                    .text(heading.text());
        }
    }

    private void footer(Element footer) {
        Element line = footer.appendElement("p");
        line.appendText("FHIR package ");
        line.appendElement("code").text(guide.id() + "#" + guide.version().orElseThrow());
        line.appendText(", FHIR R4. " + String.join(" ", Publication.sentences(guide)) + " ");
        line.appendElement("a").attr("href", Downloads.PAGE).text("Downloads");
    }
}
