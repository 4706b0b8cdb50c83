package org.artgroups.ig.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;

/**
 * Written pages: CommonMark with tables. A paragraph <code>{{name argument}}</code> stands for something generated. Every
 * heading gets an anchor made of its words.
 */
public final class Markdown {

    private static final Pattern GENERATED = Pattern.compile("\\{\\{([^{}]+)}}");

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    /**
     * The text as HTML.
     *
     * @param generate makes what {@code name argument} stands for
     * @return a {@code div}
     */
    public Element render(String text, Function<String, Element> generate) {
        Element content = new Element("div").append(renderer.render(parser.parse(text)));
        // long listings scroll, with a keyboard too
        content.select("pre").attr("tabindex", "0").attr("role", "group").attr("aria-label", "Listing");
        for (Element paragraph : content.select("p")) {
            Matcher generated = GENERATED.matcher(paragraph.text());
            if (generated.matches()) {
                Element fragment = generate.apply(generated.group(1).strip());
                paragraph.before(fragment);
                if (fragment.tagName().equals("div")) {
                    fragment.unwrap();
                }
                paragraph.remove();
            }
        }
        for (Element heading : content.select("h2, h3, h4")) {
            if (!heading.hasAttr("id")) {
                heading.attr("id", anchor(heading.text()));
            }
        }
        return content;
    }

    /** The text as HTML, where nothing is generated. */
    public Element render(String text) {
        return render(text, name -> {
            throw new IllegalArgumentException("nothing can be generated here: " + name);
        });
    }

    /** Words as an anchor: {@code Who may join} as {@code who-may-join}. */
    static String anchor(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
