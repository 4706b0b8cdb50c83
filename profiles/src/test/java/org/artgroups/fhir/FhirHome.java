package org.artgroups.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.formats.XmlParser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * A home with the packages that HL7's validation engine looks for in the home of its user, and no network: FHIR R4's own
 * definitions, made of those that HAPI has on the classpath, and an empty package of extensions between versions of FHIR,
 * without which the engine does not start. It is in the build's folder, and made once.
 */
final class FhirHome {

    /** The package of FHIR R4, as the engine asks for it. */
    static final String CORE = "hl7.fhir.r4.core#4.0.1";

    private static final String BETWEEN_VERSIONS = "hl7.fhir.xver-extensions#0.1.0";
    private static final List<String> DEFINITIONS = List.of(
            "profile/profiles-types",
            "profile/profiles-resources",
            "profile/profiles-others",
            "extension/extension-definitions",
            "valueset/valuesets",
            "valueset/v3-codesystems",
            "valueset/v2-tables");

    private FhirHome() {}

    /** Makes what is not there yet. */
    static void prepare() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        if (!home.endsWith("fhir-home")) {
            throw new IllegalStateException("user.home is to be a folder of the build, as in this module's pom.xml");
        }
        Path packages = home.resolve(".fhir/packages");
        // written last: where it is, everything is
        Path index = packages.resolve("packages.ini");
        if (Files.exists(index)) {
            return;
        }
        core(folder(packages, CORE));
        folder(packages, BETWEEN_VERSIONS);
        Files.writeString(index, "[cache]\nversion=3\n");
    }

    private static Path folder(Path packages, String name) throws IOException {
        Path folder = Files.createDirectories(packages.resolve(name).resolve("package"));
        String[] parts = name.split("#", 2);
        Files.writeString(
                folder.resolve("package.json"),
                """
                {"name": "%s", "version": "%s", "tools-version": 3, "type": "%s", "canonical": "http://hl7.org/fhir",
                 "url": "http://hl7.org/fhir/R4", "fhirVersions": ["4.0.1"], "dependencies": {}}
                """
                        .formatted(parts[0], parts[1], name.equals(CORE) ? "Core" : "IG"));
        return folder;
    }

    private static void core(Path folder) throws IOException {
        Set<String> written = new HashSet<>();
        for (String file : DEFINITIONS) {
            for (Bundle.BundleEntryComponent entry : bundle(file).getEntry()) {
                Resource definition = entry.getResource();
                if (definition instanceof DomainResource described) {
                    described.setText(null);
                }
                String name = definition.fhirType() + "-" + definition.getIdPart() + ".json";
                if (written.add(name)) {
                    Files.write(folder.resolve(name), new JsonParser().composeBytes(definition));
                }
            }
        }
    }

    private static Bundle bundle(String file) throws IOException {
        try (InputStream xml = Bundle.class.getResourceAsStream("/org/hl7/fhir/r4/model/" + file + ".xml")) {
            return (Bundle) new XmlParser().parse(new String(xml.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
