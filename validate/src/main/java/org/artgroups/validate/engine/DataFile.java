package org.artgroups.validate.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;

/** The lists of checks and words beside the classes: JSON, an array of objects named {@code entries}. */
final class DataFile {

    private static final String FOLDER = "/org/artgroups/validate/";

    private DataFile() {}

    static List<JsonObject> read(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(FOLDER + name)) {
            return JsonParser.parseObject(in).getJsonObjects("entries");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
