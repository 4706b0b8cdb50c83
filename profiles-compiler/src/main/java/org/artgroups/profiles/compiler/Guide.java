package org.artgroups.profiles.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** All resources of the guide as SUSHI wrote them, in the order of their file names, with their {@link Metadata}. */
final class Guide {

    private final ImplementationGuide guide;
    private final List<Resource> resources;
    private final Set<String> examples;

    private Guide(List<Resource> resources) {
        this.resources = resources;
        List<ImplementationGuide> guides = all(ImplementationGuide.class);
        if (guides.size() != 1) {
            throw new CompileException("expected exactly one ImplementationGuide, found " + guides.size());
        }
        this.guide = guides.get(0);
        this.examples = guide.getDefinition().getResource().stream()
                .filter(entry -> entry.hasExampleCanonicalType()
                        || (entry.hasExampleBooleanType()
                                && entry.getExampleBooleanType().booleanValue()))
                .map(entry -> entry.getReference().getReference())
                .collect(Collectors.toCollection(TreeSet::new));
        Metadata metadata = new Metadata(guide, base());
        all(MetadataResource.class).forEach(metadata::complete);
    }

    /**
     * Reads every {@code *.json} of a folder.
     *
     * @throws CompileException when one of them is not an R4 resource, or there is not exactly one ImplementationGuide
     */
    static Guide read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new Guide(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Guide::parse)
                    .toList());
        }
    }

    private static Resource parse(Path file) {
        try {
            return new JsonParser().parse(Files.readAllBytes(file));
        } catch (IOException | FHIRException e) {
            throw new CompileException(file + ": " + e.getMessage(), e);
        }
    }

    /** The resource as compact JSON in UTF-8. */
    static byte[] json(Resource resource) throws IOException {
        return new JsonParser().composeBytes(resource);
    }

    /** All resources, examples among them. */
    List<Resource> all() {
        return resources;
    }

    /** All resources of a type. */
    <T> List<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether the resource is an example and not a definition. */
    boolean isExample(Resource resource) {
        return examples.contains(resource.fhirType() + "/" + resource.getIdPart());
    }

    /** The guide's own resource. */
    ImplementationGuide implementationGuide() {
        return guide;
    }

    /** Canonical base of the guide, without a slash at its end. */
    String base() {
        String url = guide.getUrl();
        return url.substring(0, url.indexOf("/ImplementationGuide/"));
    }

    /** Version of the guide. */
    String version() {
        return guide.getVersion();
    }
}
