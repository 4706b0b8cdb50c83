package org.artgroups.validate.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;

/** Where a text stops being JSON, of which nothing can be read. */
final class JsonSyntax {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonSyntax() {}

    /** The fault at which reading stops; none if it is JSON. */
    static Optional<Finding> fault(byte[] content) {
        try (JsonParser parser = JSON.createParser(content)) {
            while (parser.nextToken() != null) {
                // to the end, or to the fault
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            return Optional.of(new Finding(
                    Severity.ERROR,
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    "",
                    "json",
                    "this is not JSON: " + words(e.getOriginalMessage()),
                    "Nothing of it was read: mend it, and validate again."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first null that is in a list, which no reader of FHIR expects; none if there is none. */
    static Optional<Finding> nullInList(byte[] content) {
        try (JsonParser parser = JSON.createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NULL && parser.getParsingContext().inArray()) {
                    JsonLocation at = parser.currentTokenLocation();
                    return Optional.of(new Finding(
                            Severity.ERROR,
                            at.getLineNr(),
                            at.getColumnNr(),
                            "",
                            "empty",
                            "null in a list, which FHIR's JSON does not know",
                            "Leave it out of the list, or give its value."));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Jackson's words without its numbers of characters and names of classes. */
    private static String words(String message) {
        String plain = message.replaceAll(" \\(code \\d+[^)]*\\)", "")
                .replaceAll("\\('(.)'\\)", "'$1'")
                .replaceAll("(?s)\\n.*| \\(start marker at.*|, while .*", "")
                .strip();
        return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
