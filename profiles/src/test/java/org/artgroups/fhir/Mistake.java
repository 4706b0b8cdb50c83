package org.artgroups.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.Resource;

/**
 * An example of the package, or one that differs from it by a JSON merge patch (RFC 7386): what an implementer might send.
 *
 * @param title what it is
 * @param json the resource
 * @param message what HL7's engine must say of it; null if it is to say nothing
 */
record Mistake(String title, String json, @org.jspecify.annotations.Nullable String message) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The JSON of a file under {@code src/test}. */
    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** All of a list: {@code {title, example, but, message}} each; {@code but} and {@code message} may be missing. */
    static Stream<Mistake> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(Mistake::of);
    }

    private static Mistake of(JsonNode reported) {
        String example = reported.required("example").asText();
        String title = reported.has("title") ? reported.get("title").asText() : example;
        Resource resource = Stream.concat(
                        FhirPackage.examples().stream(), FhirPackage.definitions(Resource.class).stream())
                .filter(known -> (known.fhirType() + "/" + known.getIdPart()).equals(example))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title + ": the package has no " + example));
        try {
            JsonNode json = JSON.readTree(FhirPackage.FHIR.newJsonParser().encodeResourceToString(resource));
            JsonNode patched = reported.has("but") ? merged(json, reported.get("but")) : json;
            return new Mistake(
                    title,
                    JSON.writeValueAsString(patched),
                    reported.has("message") ? reported.get("message").asText() : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object.deepCopy() : JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merged(result.path(change.getKey()), change.getValue()));
            }
        }
        return result;
    }

    @Override
    public String toString() {
        return title;
    }
}
