package org.artgroups.ig.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tables with column headings that stay readable when the window is too narrow for them. */
final class Tables {

    /** From how many columns a narrow window shows a table's rows one below the other. */
    private static final int WIDE = 3;

    private Tables() {}

    /**
     * Adds a table.
     *
     * @param look a class of the style sheet; may be empty
     * @return its body, to add rows to
     */
    static Element add(Element parent, String look, List<String> columns) {
        Element table = parent.appendElement("table");
        if (!look.isEmpty()) {
            table.addClass(look);
        }
        Element head = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        return table.appendElement("tbody");
    }

    /**
     * Puts every table of a page into a box that scrolls, with a keyboard too, and tells each cell the heading of its
     * column, which a style sheet shows where there is no room for columns.
     */
    static void adapt(Element content) {
        String title = "";
        for (Element element : content.getAllElements()) {
            if (element.tagName().matches("h[1-6]")) {
                title = element.text();
            } else if (element.tagName().equals("table") && !element.hasClass("plain")) {
                label(element);
                box(element, title);
            }
        }
    }

    private static void label(Element table) {
        List<String> columns =
                table.select("> thead > tr > th").attr("scope", "col").eachText();
        if (columns.size() >= WIDE) {
            table.addClass("wide");
        }
        for (Element row : table.select("> tbody > tr")) {
            for (int i = 1; i < Math.min(columns.size(), row.childrenSize()); i++) {
                row.child(i).attr("data-label", columns.get(i));
            }
        }
    }

    private static void box(Element table, String title) {
        table.wrap("<div class=\"scroll\" role=\"group\" tabindex=\"0\"></div>");
        Optional.ofNullable(table.parent()).ifPresent(box -> box.attr("aria-label", title));
    }
}
