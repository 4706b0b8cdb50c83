package org.artgroups.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.jspecify.annotations.Nullable;

/** Resources made from the guide's examples by a line of changes: the rows of {@code corpus/*.txt}. */
final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final NpmPackage PACKAGE = open();

    /** A change of several: a path, and after an equals sign the JSON it is set to; without it the element is taken away. */
    private static final Pattern CHANGE = Pattern.compile("([\\w.\\[\\]]+)(?: = (.*))?", Pattern.DOTALL);

    private static final Pattern BETWEEN_CHANGES = Pattern.compile(" ; (?=\\w[\\w.\\[\\]]*(?: =| ;|$))");
    private static final Pattern STEP = Pattern.compile("\\w+");

    private Corpus() {}

    /**
     * One row.
     *
     * @param title what it shows
     * @param base the example it is made from, {@code Type/id}
     * @param lines what stands behind each word
     */
    record Row(String title, String base, Map<String, String> lines) {

        /** The example with what stands behind a word done to it. */
        JsonNode with(String word) {
            return change(example(base), line(word));
        }

        String line(String word) {
            return lines.getOrDefault(word, "");
        }

        @Override
        public String toString() {
            return base.replaceFirst("/.*", "") + ": " + title;
        }
    }

    /** The rows of a file. */
    static List<Row> rows(String file) {
        List<Row> rows = new ArrayList<>();
        String base = "";
        for (String line : Validated.read("/corpus/" + file).split("\n", -1)) {
            if (line.startsWith("@ ")) {
                base = line.substring(2).strip();
            } else if (line.startsWith("  ")) {
                String[] parts = line.strip().split("\\s+", 2);
                rows.get(rows.size() - 1).lines().put(parts[0], parts[1]);
            } else if (!line.isBlank() && !base.isEmpty()) {
                rows.add(new Row(line.strip(), base, new LinkedHashMap<>()));
            }
        }
        return rows;
    }

    /** A resource with changes done to it. */
    static JsonNode change(JsonNode resource, String changes) {
        JsonNode changed = resource.deepCopy();
        for (String change : BETWEEN_CHANGES.split(changes, -1)) {
            Matcher parts = CHANGE.matcher(change.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException("no change: " + change);
            }
            apply(
                    changed,
                    STEP.matcher(parts.group(1))
                            .results()
                            .map(step -> step.group())
                            .toList(),
                    parts.group(2));
        }
        return changed;
    }

    private static void apply(JsonNode resource, List<String> steps, @Nullable String value) {
        JsonNode owner = resource;
        for (String step : steps.subList(0, steps.size() - 1)) {
            owner = owner.isArray() ? owner.required(Integer.parseInt(step)) : owner.required(step);
        }
        String last = steps.get(steps.size() - 1);
        JsonNode set = value == null ? null : json(value);
        if (owner instanceof ArrayNode list) {
            int index = Integer.parseInt(last);
            if (set == null) {
                list.remove(index);
            } else if (index == list.size()) {
                list.add(set);
            } else {
                list.set(index, set);
            }
        } else if (set == null) {
            if (((ObjectNode) owner).remove(last) == null) {
                throw new IllegalArgumentException("there is no " + steps);
            }
        } else {
            ((ObjectNode) owner).set(last, set);
        }
    }

    static String print(JsonNode resource) {
        return resource.toPrettyString();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static JsonNode example(String name) {
        try (InputStream in = PACKAGE.load("example", name.replace('/', '-') + ".json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static NpmPackage open() {
        try (InputStream in = Corpus.class.getResourceAsStream("/package.tgz")) {
            return NpmPackage.fromPackage(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
