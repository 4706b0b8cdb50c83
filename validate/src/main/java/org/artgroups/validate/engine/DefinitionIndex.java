package org.artgroups.validate.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.CanonicalResource;

/**
 * All definitions the validator knows, FHIR R4's and the package's, in R5: what each is, and on request each by itself. Read
 * from the classpath once. Immutable.
 */
public final class DefinitionIndex {

    /** Where the list is on the classpath. */
    public static final String INDEX = "/org/artgroups/validate/definitions.index";

    /** Where the definitions are on the classpath. */
    public static final String CONTENT = "/org/artgroups/validate/definitions.content";

    private final List<Entry> entries;
    private final byte[] content;

    /**
     * One definition.
     *
     * @param kind its type: StructureDefinition, ValueSet, CodeSystem; of the package others, too
     * @param url its canonical
     * @param version its version; empty for none
     * @param derivation of a StructureDefinition: specialization, constraint, or empty for neither
     * @param type of a StructureDefinition: what it describes; else empty
     * @param content of a CodeSystem: complete, fragment, not-present, example, supplement; else empty
     * @param start where it begins in the content, in bytes
     * @param packed its size there, in bytes
     * @param length its size as JSON, in bytes; 0 if only its existence is known
     */
    public record Entry(
            String kind,
            String url,
            String version,
            String derivation,
            String type,
            String content,
            int start,
            int packed,
            int length) {

        /** The entry as a line of the index. */
        public String line() {
            return String.join(
                    "\t", kind, url, version, derivation, type, content, start + "", packed + "", length + "");
        }

        static Entry of(String line) {
            String[] parts = line.split("\t", -1);
            return new Entry(
                    parts[0],
                    parts[1],
                    parts[2],
                    parts[3],
                    parts[4],
                    parts[5],
                    Integer.parseInt(parts[6]),
                    Integer.parseInt(parts[7]),
                    Integer.parseInt(parts[8]));
        }

        /** What comes after the last slash of its url. */
        public String id() {
            return url.substring(url.lastIndexOf('/') + 1);
        }
    }

    private DefinitionIndex(List<Entry> entries, byte[] content) {
        this.entries = entries;
        this.content = content;
    }

    /** Reads the list; the definitions themselves are read one by one. */
    public static DefinitionIndex read() {
        return new DefinitionIndex(
                new String(bytes(INDEX), StandardCharsets.UTF_8)
                        .lines()
                        .map(Entry::of)
                        .toList(),
                bytes(CONTENT));
    }

    /** What there is, in the order in which it was written: the package's first. */
    public List<Entry> entries() {
        return entries;
    }

    /** One definition, made anew at each call. */
    public CanonicalResource load(Entry entry) {
        try (InputStream in = new InflaterInputStream(
                new ByteArrayInputStream(content, entry.start(), entry.packed()), new Inflater(true))) {
            return (CanonicalResource) new JsonParser().parse(in.readNBytes(entry.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(entry.url() + " cannot be read", e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = DefinitionIndex.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the classpath");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
