package org.artgroups.ig.page;

import java.util.List;
import org.artgroups.ig.artifact.Artifact;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.jsoup.nodes.Element;

/** What a SQL-on-FHIR ViewDefinition reads, and its columns. */
final class ViewTables {

    private ViewTables() {}

    /** Adds both to a page. */
    static void add(Element content, Artifact view) {
        content.appendElement("h2").attr("id", "rows").text("Rows");
        Element line = content.appendElement("p");
        line.appendText("One or more for each ");
        line.appendElement("code").text(view.json().asString("resource"));
        List<JsonObject> conditions = view.json().getJsonObjects("where");
        if (conditions.isEmpty()) {
            line.appendText(".");
        } else {
            line.appendText(" with:");
            Element list = content.appendElement("ul");
            conditions.forEach(
                    condition -> list.appendElement("li").appendElement("code").text(condition.asString("path")));
        }
        content.appendElement("h2").attr("id", "columns").text("Columns");
        Element rows = Tables.add(content, "", List.of("Column", "FHIRPath", "Meaning"));
        view.json().getJsonObjects("select").forEach(select -> columns(rows, select));
    }

    private static void columns(Element rows, JsonObject select) {
        for (JsonObject column : select.getJsonObjects("column")) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").appendElement("code").text(column.asString("name"));
            row.appendElement("td").appendElement("code").text(path(select, column));
            row.appendElement("td").text(column.has("description") ? column.asString("description") : "-");
        }
        select.getJsonObjects("select").forEach(nested -> columns(rows, nested));
        select.getJsonObjects("unionAll").forEach(nested -> columns(rows, nested));
    }

    private static String path(JsonObject select, JsonObject column) {
        for (String each : List.of("forEach", "forEachOrNull")) {
            if (select.has(each)) {
                return select.asString(each) + "." + column.asString("path");
            }
        }
        return column.asString("path");
    }
}
