package org.artgroups.validate.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
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

    /** Jackson's words without its numbers of characters and names of classes. */
    private static String words(String message) {
        String plain = message.replaceAll(" \\(code \\d+[^)]*\\)", "")
                .replaceAll("\\('(.)'\\)", "'$1'")
                .replaceAll("(?s)\\n.*| \\(start marker at.*|, while .*", "")
                .strip();
        return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
