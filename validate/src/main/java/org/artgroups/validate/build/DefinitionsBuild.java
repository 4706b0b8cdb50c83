package org.artgroups.validate.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.artgroups.validate.engine.DefinitionIndex;
import org.artgroups.validate.engine.DefinitionIndex.Entry;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.DomainResource;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * Puts what the validator needs to know, FHIR R4's definitions and the package's, into one file: converted to R5, which is
 * what HL7's validator works on, without what is only for people to read, each compressed by itself so that it can be read
 * alone. A build step; what it makes is all that is shipped of it.
 */
public final class DefinitionsBuild {

    private static final String PACKAGE = "/package.tgz";

    private final Map<String, MetadataResource> definitions = new LinkedHashMap<>();

    private DefinitionsBuild() {}

    /**
     * Makes the file, unless it is there already and made of the same.
     *
     * @param args the folder of compiled classes it goes to, and the file in which is kept what it was made of
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path stamp = Path.of(args[1]);
        Path index = classes.resolve(DefinitionIndex.INDEX.substring(1));
        String made = fingerprint();
        if (Files.exists(index)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(made)) {
            return;
        }
        DefinitionsBuild build = new DefinitionsBuild();
        build.readPackage();
        build.readCore();
        build.write(index, classes.resolve(DefinitionIndex.CONTENT.substring(1)));
        Files.createDirectories(stamp.toAbsolutePath().getParent());
        Files.writeString(stamp, made);
    }

    private static String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(PACKAGE));
            digest.update(bytes("DefinitionsBuild.class"));
            digest.update(String.valueOf(DefaultProfileValidationSupport.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation())
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = DefinitionsBuild.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the classpath");
            }
            return in.readAllBytes();
        }
    }

    private void readPackage() throws IOException {
        NpmPackage npm;
        try (InputStream in = DefinitionsBuild.class.getResourceAsStream(PACKAGE)) {
            npm = NpmPackage.fromPackage(in);
        }
        for (String file : npm.list("package")) {
            if (file.matches("[A-Z]\\w+-.*\\.json")) {
                try (InputStream in = npm.load("package", file)) {
                    MetadataResource definition = (MetadataResource) new JsonParser().parse(in);
                    if (definition instanceof CodeSystem codes && codes.hasSupplements()) {
                        // within this file it stands in for the code system of which it has a part
                        codes.setContent(CodeSystem.CodeSystemContentMode.FRAGMENT)
                                .setUrl(codes.getSupplements())
                                .setVersion(null)
                                .setSupplements(null);
                    }
                    definitions.put(definition.getUrl(), definition);
                }
            }
        }
    }

    private void readCore() {
        DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(FhirContext.forR4Cached());
        // what HAPI has not been asked for it has not read
        core.fetchAllStructureDefinitions();
        core.fetchCodeSystem("");
        for (Object resource : core.fetchAllConformanceResources()) {
            MetadataResource definition = (MetadataResource) resource;
            if (isRead(definition) && definition.hasUrl()) {
                // the package's part of a public code system stands in for FHIR's empty one
                definitions.putIfAbsent(definition.getUrl(), definition);
            }
        }
    }

    /** Whether the validator reads it; of all others, delivery models and operations, it asks only whether they are there. */
    private static boolean isRead(MetadataResource definition) {
        return definition instanceof StructureDefinition
                || definition instanceof ValueSet
                || definition instanceof CodeSystem
                || definition instanceof ConceptMap;
    }

    private void write(Path index, Path content) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<String> lines = new ArrayList<>();
        for (MetadataResource definition : definitions.values()) {
            boolean own =
                    definition.getMeta().hasProfile() || !definition.getUrl().contains("hl7.org");
            byte[] json = isRead(definition) ? json(definition, own) : new byte[0];
            int start = all.size();
            try (DeflaterOutputStream deflated =
                    new DeflaterOutputStream(all, new Deflater(Deflater.BEST_COMPRESSION, true))) {
                deflated.write(json);
            }
            lines.add(entry(definition, start, all.size() - start, json.length).line());
        }
        Files.createDirectories(index.getParent());
        Files.write(content, all.toByteArray());
        Files.write(index, lines);
    }

    private static Entry entry(MetadataResource definition, int start, int packed, int length) {
        StructureDefinition structure = definition instanceof StructureDefinition found ? found : null;
        return new Entry(
                definition.fhirType(),
                definition.getUrl(),
                definition.hasVersion() ? definition.getVersion() : "",
                structure != null && structure.hasDerivation()
                        ? structure.getDerivation().toCode()
                        : "",
                structure != null ? structure.getType() : "",
                definition instanceof CodeSystem codes && codes.hasContent()
                        ? codes.getContent().toCode()
                        : "",
                start,
                packed,
                length);
    }

    private static byte[] json(MetadataResource definition, boolean own) throws IOException {
        CanonicalResource converted = (CanonicalResource) VersionConvertorFactory_40_50.convertResource(definition);
        // HAPI's ids are whole URLs
        converted.setId(definition.getUrl().substring(definition.getUrl().lastIndexOf('/') + 1));
        ((DomainResource) converted).setText(null);
        if (!own) {
            converted.setDescription(null).setPurpose(null);
        }
        converted.getContact().clear();
        if (converted instanceof org.hl7.fhir.r5.model.StructureDefinition structure) {
            structure.getMapping().clear();
            structure.getSnapshot().getElement().forEach(element -> strip(element, own));
            if (structure.hasSnapshot()) {
                structure.setDifferential(null);
            }
        }
        if (converted instanceof org.hl7.fhir.r5.model.CodeSystem codes && !own) {
            strip(codes.getConcept());
        }
        return new org.hl7.fhir.r5.formats.JsonParser().composeBytes(converted);
    }

    /** Takes from an element what is there for people who read the specification. */
    private static void strip(ElementDefinition element, boolean own) {
        element.getMapping().clear();
        element.getAlias().clear();
        element.getExample().clear();
        element.getCondition().clear();
        element.setComment(null).setRequirements(null).setDefinition(null);
        element.setMeaningWhenMissing(null).setOrderMeaning(null).setIsModifierReason(null);
        element.getConstraint().forEach(constraint -> constraint
                .setRequirements(null)
                .getExtension()
                .removeIf(extension -> extension.getUrl().endsWith("xpath")));
        if (!own) {
            element.setShort(null);
            if (element.hasBinding()) {
                element.getBinding().setDescription(null).getExtension().removeIf(extension -> extension
                        .getUrl()
                        .endsWith("bindingName"));
            }
        }
    }

    private static void strip(List<org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent> concepts) {
        for (org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent concept : concepts) {
            concept.setDefinition(null).getDesignation().clear();
            strip(concept.getConcept());
        }
    }
}
