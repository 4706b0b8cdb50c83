package org.artgroups.profiles.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.utilities.json.JsonException;
import org.hl7.fhir.utilities.json.model.JsonArray;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.model.JsonProperty;
import org.hl7.fhir.utilities.json.model.JsonString;
import org.hl7.fhir.utilities.json.parser.JsonParser;

/**
 * A SQL-on-FHIR ViewDefinition as any runner understands it. In its source <code>{{viral-load}}</code> stands, within a
 * FHIRPath expression, for the membership of a Coding in the value set of that id.
 *
 * @param name of the ViewDefinition
 * @param json the ViewDefinition, compact
 */
record View(String name, String json) {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    /**
     * Reads every {@code *.json} of a folder, in the order of their names, and puts FHIRPath in place of the tokens.
     *
     * @param folder need not exist
     * @throws CompileException naming the file, when it is not a ViewDefinition with a name, or asks for a value set
     *     that there is not
     */
    static List<View> readAll(Path folder, ValueSetMembers valueSets) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> read(file, valueSets))
                    .toList();
        }
    }

    private static View read(Path file, ValueSetMembers valueSets) {
        try {
            JsonObject view = JsonParser.parseObject(Files.readString(file));
            String name = view.asString("name");
            if (!"ViewDefinition".equals(view.asString("resourceType")) || name == null || name.isBlank()) {
                throw new CompileException("not a ViewDefinition with a name");
            }
            expand(view, valueSets);
            return new View(name, JsonParser.compose(view));
        } catch (IOException | JsonException | CompileException e) {
            throw new CompileException(file + ": " + e.getMessage(), e);
        }
    }

    private static void expand(JsonElement element, ValueSetMembers valueSets) {
        if (element instanceof JsonObject object) {
            for (JsonProperty property : object.getProperties()) {
                expand(property.getValue(), valueSets);
            }
        } else if (element instanceof JsonArray array) {
            array.forEach(item -> expand(item, valueSets));
        } else if (element instanceof JsonString string) {
            string.setValue(expand(string.getValue(), valueSets));
        }
    }

    private static String expand(String text, ValueSetMembers valueSets) {
        return TOKEN.matcher(text).replaceAll(token -> {
            String id = token.group(1);
            Map<String, Set<String>> members =
                    valueSets.of(id).orElseThrow(() -> new CompileException("no value set with id '" + id + "'"));
            return Matcher.quoteReplacement(membership(members));
        });
    }

    /** FHIRPath that is true of a Coding in context when it is one of the codes. */
    private static String membership(Map<String, Set<String>> members) {
        return anyOf(members.entrySet().stream()
                .map(system -> "(system = " + literal(system.getKey()) + " and "
                        + anyOf(system.getValue().stream().map(code -> "code = " + literal(code))) + ")"));
    }

    private static String anyOf(Stream<String> conditions) {
        List<String> all = conditions.toList();
        return all.size() == 1 ? all.get(0) : all.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
