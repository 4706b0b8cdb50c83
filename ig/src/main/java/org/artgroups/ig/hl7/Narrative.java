package org.artgroups.ig.hl7;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** A narrative as HL7's renderers make it, without its own styles, and as accessible HTML. */
final class Narrative {

    private static final Set<String> KEPT = Set.of("href", "id", "title", "colspan", "rowspan", "lang");

    private Narrative() {}

    /** The narrative as a {@code div}. */
    static Element of(String html) {
        Element narrative = new Element("div");
        narrative.append(html);
        // says again what the page's heading and facts say
        narrative
                .select("p.res-header-id, div[style*=inline-block], span[title^=Version is not explicitly],"
                        + " span[style*=LightGoldenRodYellow]")
                .remove();
        narrative.select("[style*=display: none]").remove();
        clean(narrative);
        narrative.addClass("narrative");
        // they stand under a heading of level 2, whatever level HL7 gives them
        narrative.select("h1, h2, h3, h4, h5").tagName("h3");
        narrative.select("table").forEach(Narrative::headed);
        narrative.select("p, blockquote").stream()
                .filter(element -> !element.hasText() && element.childrenSize() == 0)
                .forEach(Element::remove);
        return narrative;
    }

    /** Takes away what HL7's renderers say of looks, and scripts; an anchor becomes the id of what it stands in. */
    static void clean(Element root) {
        root.select("img, input, script").remove();
        for (Element anchor : root.select("a[name]")) {
            Element place = anchor.parent();
            if (place != null && !place.hasAttr("id")) {
                place.attr("id", anchor.attr("name"));
            }
            anchor.remove();
        }
        root.select("a[href*=" + PackageLinks.NO_SUCH_PAGE + "]").unwrap();
        for (Element element : root.getAllElements()) {
            for (Attribute attribute : element.attributes().asList()) {
                if (!KEPT.contains(attribute.getKey()) || attribute.getValue().equals("null")) {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
        // old anchors stand in elements that the cleaning leaves empty of text
        root.select("b > b").unwrap();
    }

    /** A first row of bold cells is a table's head. */
    private static void headed(Element table) {
        Element first = table.selectFirst("tr");
        if (first == null
                || first.children().isEmpty()
                || !first.children().stream().allMatch(Narrative::bold)) {
            return;
        }
        for (Element cell : first.children()) {
            cell.tagName("th").attr("scope", "col");
            cell.select("b").unwrap();
        }
        first.remove();
        table.prependElement("thead").appendChild(first);
    }

    private static boolean bold(Element cell) {
        return cell.childrenSize() == 1
                && cell.child(0).tagName().equals("b")
                && cell.ownText().isBlank();
    }
}
