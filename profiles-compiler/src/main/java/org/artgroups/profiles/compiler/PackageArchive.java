package org.artgroups.profiles.compiler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.json.model.JsonArray;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;

/**
 * The FHIR package in NPM layout: definitions in {@code package}, examples in {@code package/example}, ViewDefinitions,
 * which R4 does not know, in {@code package/other}; an index in each. The same guide gives the same bytes.
 */
final class PackageArchive {

    private static final List<String> INDEXED =
            List.of("url", "version", "kind", "type", "content", "valueSet", "derivation");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, JsonArray> indexes = new TreeMap<>();

    private PackageArchive() {}

    /** The package as a gzipped tar archive. */
    static byte[] of(Guide guide, List<View> views) throws IOException {
        PackageArchive archive = new PackageArchive();
        for (Resource resource : guide.all()) {
            String name = resource.fhirType() + "-" + resource.getIdPart() + ".json";
            archive.add(guide.isExample(resource) ? "package/example" : "package", name, Guide.json(resource));
        }
        for (View view : views) {
            archive.add(
                    "package/other",
                    "ViewDefinition-" + view.name() + ".json",
                    view.json().getBytes(StandardCharsets.UTF_8));
        }
        archive.indexes.forEach((folder, index) -> archive.files.put(folder + "/.index.json", index(index)));
        archive.files.put("package/package.json", manifest(guide));
        return archive.bytes();
    }

    private void add(String folder, String name, byte[] json) throws IOException {
        files.put(folder + "/" + name, json);
        JsonObject resource = JsonParser.parseObject(json);
        JsonObject row = new JsonObject();
        row.add("filename", name);
        row.add("resourceType", resource.asString("resourceType"));
        if (resource.has("id")) {
            row.add("id", resource.asString("id"));
        }
        for (String key : INDEXED) {
            JsonElement value = resource.get(key);
            if (value != null && value.isJsonString()) {
                row.add(key, value.asString());
            }
        }
        indexes.computeIfAbsent(folder, any -> new JsonArray()).add(row);
    }

    private static byte[] index(JsonArray rows) {
        JsonObject index = new JsonObject();
        index.add("index-version", 2);
        index.add("files", rows);
        return JsonParser.composeBytes(index, false);
    }

    private static byte[] manifest(Guide guide) {
        ImplementationGuide resource = guide.implementationGuide();
        String fhirVersion = resource.getFhirVersion().get(0).asStringValue();
        JsonObject manifest = new JsonObject();
        manifest.add("name", resource.getPackageId());
        manifest.add("version", guide.version());
        manifest.add("tools-version", 3);
        manifest.add("type", "IG");
        manifest.add("canonical", guide.base());
        manifest.add("url", guide.base());
        manifest.add("title", resource.getTitle());
        manifest.add("description", resource.getDescription());
        manifest.add("author", resource.getPublisher());
        JsonArray fhirVersions = new JsonArray();
        fhirVersions.add(fhirVersion);
        manifest.add("fhirVersions", fhirVersions);
        JsonObject dependencies = new JsonObject();
        dependencies.add("hl7.fhir.r4.core", fhirVersion);
        manifest.add("dependencies", dependencies);
        JsonObject directories = new JsonObject();
        directories.add("lib", "package");
        directories.add("example", "example");
        manifest.add("directories", directories);
        return JsonParser.composeBytes(manifest, true);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes), "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                // no clock and no user of the machine that builds
                entry.setModTime(FileTime.fromMillis(0));
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
