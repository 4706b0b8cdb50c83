package org.artgroups.fhir.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.hl7.fhir.utilities.npm.NpmPackage;

/** The FHIR package of this version: profiles, code systems, models, operations, views. Read once, immutable. */
public final class FhirPackage {

    /** On the classpath. */
    public static final String LOCATION = "/package.tgz";

    private final String version;
    private final List<Resource> definitions = new ArrayList<>();
    private final List<JsonObject> views = new ArrayList<>();

    /** Reads the package from the classpath; throws if it cannot be read. */
    public FhirPackage(FhirContext fhirContext) {
        try (InputStream in = FhirPackage.class.getResourceAsStream(LOCATION)) {
            if (in == null) {
                throw new IllegalStateException(LOCATION + " is not on the classpath");
            }
            NpmPackage npm = NpmPackage.fromPackage(in);
            version = npm.version();
            IParser parser = fhirContext.newJsonParser();
            for (String file : npm.list("package")) {
                if (file.endsWith(".json") && !file.equals("package.json") && !file.startsWith(".")) {
                    definitions.add((Resource) parser.parseResource(text(npm.load("package", file))));
                }
            }
            for (String file : npm.list("other")) {
                if (file.startsWith("ViewDefinition-")) {
                    views.add(JsonParser.parseObject(text(npm.load("other", file))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(LOCATION + " cannot be read", e);
        }
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The package's version. */
    public String version() {
        return version;
    }

    /** Every definition (not the examples), in the package's order. */
    public List<Resource> definitions() {
        return List.copyOf(definitions);
    }

    /** The definitions of one type, in the package's order. */
    public <T extends Resource> List<T> definitions(Class<T> type) {
        return definitions.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The SQL-on-FHIR ViewDefinitions as JSON: R4 has no such resource. */
    public List<JsonObject> views() {
        return List.copyOf(views);
    }
}
