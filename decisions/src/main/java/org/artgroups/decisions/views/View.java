package org.artgroups.decisions.views;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hl7.fhir.utilities.json.model.JsonArray;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonObject;

/**
 * One flat table as its SQL-on-FHIR ViewDefinition describes it. Immutable.
 *
 * <p>Beyond the standard the definition's column tags say: {@code ansi/type} the SQL type where the FHIR type alone does
 * not decide it, {@code art-groups/index} that lookups go by this column, {@code art-groups/unique} the name of the
 * uniqueness constraint the column is part of.
 *
 * @param name the table's name
 * @param resourceType the FHIR type it is made from
 * @param columns in the definition's order
 * @param definition the ViewDefinition
 */
public record View(String name, String resourceType, List<Column> columns, JsonObject definition) {

    /**
     * A column of the table.
     *
     * @param name in the table
     * @param type of its values
     * @param key whether it holds the id of the resource the row is made from
     * @param indexed whether lookups go by it
     * @param unique name of the uniqueness constraint it is part of; empty if of none
     */
    public record Column(String name, ColumnType type, boolean key, boolean indexed, String unique) {}

    static View of(JsonObject definition, List<org.hl7.fhir.r4.utils.sql.Column> typed) {
        Map<String, JsonObject> declared = new TreeMap<>();
        collectColumns(definition, declared);
        List<Column> columns = typed.stream()
                .map(column -> {
                    JsonObject json = Objects.requireNonNull(declared.get(column.getName()), column.getName());
                    return new Column(
                            column.getName(),
                            ColumnType.of(tag(json, "ansi/type"), column.getKind()),
                            "getResourceKey()".equals(json.asString("path")),
                            !tag(json, "art-groups/index").isEmpty(),
                            tag(json, "art-groups/unique"));
                })
                .toList();
        if (columns.stream().filter(Column::key).count() != 1) {
            throw new IllegalStateException(
                    "ViewDefinition " + definition.asString("name") + ": exactly one column must be getResourceKey()");
        }
        return new View(definition.asString("name"), definition.asString("resource"), columns, definition);
    }

    private static void collectColumns(JsonObject select, Map<String, JsonObject> into) {
        for (String nested : List.of("select", "unionAll")) {
            if (select.has(nested)) {
                for (JsonElement each : select.getJsonArray(nested)) {
                    collectColumns((JsonObject) each, into);
                }
            }
        }
        if (select.has("column")) {
            for (JsonElement each : select.getJsonArray("column")) {
                into.putIfAbsent(((JsonObject) each).asString("name"), (JsonObject) each);
            }
        }
    }

    private static String tag(JsonObject column, String name) {
        JsonArray tags = column.has("tag") ? column.getJsonArray("tag") : new JsonArray();
        for (JsonElement each : tags) {
            if (name.equals(((JsonObject) each).asString("name"))) {
                return ((JsonObject) each).asString("value");
            }
        }
        return "";
    }

    /** The column that holds the id of the resource. */
    public Column keyColumn() {
        return columns.stream().filter(Column::key).findFirst().orElseThrow();
    }
}
