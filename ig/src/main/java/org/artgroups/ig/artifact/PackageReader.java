package org.artgroups.ig.artifact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.npm.NpmPackage;

/** Reads the artifacts out of a FHIR package. */
public final class PackageReader {

    private static final String DEFINITIONS = "package";
    private static final String EXAMPLES = "example";
    private static final String VIEWS = "other";

    private final NpmPackage npm;

    private PackageReader(NpmPackage npm) {
        this.npm = npm;
    }

    /**
     * Reads the package.
     *
     * @param archive the package as a gzipped tar archive
     * @throws IOException if it is none, or lacks an ImplementationGuide
     */
    public static Artifacts read(byte[] archive) throws IOException {
        return new PackageReader(NpmPackage.fromPackage(new ByteArrayInputStream(archive))).artifacts();
    }

    private Artifacts artifacts() throws IOException {
        List<Resource> definitions = resources(DEFINITIONS);
        ImplementationGuide guide = definitions.stream()
                .filter(ImplementationGuide.class::isInstance)
                .map(ImplementationGuide.class::cast)
                .findFirst()
                .orElseThrow(() -> new IOException("the package has no ImplementationGuide"));
        Map<String, ImplementationGuideDefinitionResourceComponent> listed = new HashMap<>();
        guide.getDefinition()
                .getResource()
                .forEach(entry -> listed.put(entry.getReference().getReference(), entry));
        List<Artifact> artifacts = new ArrayList<>();
        for (Resource definition : definitions) {
            artifacts.add(artifact(kind(definition, guide), definition, listed));
        }
        for (Resource example : resources(EXAMPLES)) {
            artifacts.add(artifact(ArtifactKind.EXAMPLE, example, listed));
        }
        for (JsonObject view : files(VIEWS)) {
            artifacts.add(new Artifact(
                    ArtifactKind.VIEW,
                    view.asString("resourceType"),
                    view.asString("name"),
                    view.asString("name"),
                    view.asString("description"),
                    view,
                    Optional.empty()));
        }
        artifacts.sort(Comparator.comparing(Artifact::kind).thenComparing(Artifact::reference));
        return new Artifacts(artifacts);
    }

    private static Artifact artifact(
            ArtifactKind kind, Resource resource, Map<String, ImplementationGuideDefinitionResourceComponent> listed)
            throws IOException {
        JsonObject json =
                org.hl7.fhir.utilities.json.parser.JsonParser.parseObject(new JsonParser().composeBytes(resource));
        String reference = resource.fhirType() + "/" + resource.getIdPart();
        ImplementationGuideDefinitionResourceComponent entry =
                listed.getOrDefault(reference, new ImplementationGuideDefinitionResourceComponent());
        // an example has a title and a description in the guide's list alone
        String title = json.has("title") ? json.asString("title") : entry.getName();
        String description = json.has("description") && json.get("description").isJsonString()
                ? json.asString("description")
                : entry.getDescription();
        return new Artifact(
                kind,
                resource.fhirType(),
                resource.getIdPart(),
                title == null ? reference : title,
                description == null ? "" : description,
                json,
                Optional.of(resource));
    }

    private static ArtifactKind kind(Resource definition, ImplementationGuide guide) {
        return switch (definition.fhirType()) {
            case "PlanDefinition" -> ArtifactKind.DELIVERY_MODEL;
            case "OperationDefinition" -> ArtifactKind.OPERATION;
            case "StructureDefinition" -> kind((StructureDefinition) definition);
            case "Questionnaire" -> ArtifactKind.QUESTIONNAIRE;
            case "CapabilityStatement" -> ArtifactKind.CAPABILITY_STATEMENT;
            case "SearchParameter" -> ArtifactKind.SEARCH_PARAMETER;
            case "CodeSystem" ->
                ours((org.hl7.fhir.r4.model.CodeSystem) definition, guide)
                        ? ArtifactKind.CODE_SYSTEM
                        : ArtifactKind.CODE_SYSTEM_PART;
            case "ValueSet" -> ArtifactKind.VALUE_SET;
            case "ConceptMap" -> ArtifactKind.CONCEPT_MAP;
            case "ImplementationGuide" -> ArtifactKind.GUIDE;
            default -> ArtifactKind.OTHER;
        };
    }

    private static ArtifactKind kind(StructureDefinition definition) {
        if (definition.getKind() == StructureDefinitionKind.LOGICAL) {
            return ArtifactKind.LOGICAL_MODEL;
        }
        return "Extension".equals(definition.getType()) ? ArtifactKind.EXTENSION : ArtifactKind.PROFILE;
    }

    private static boolean ours(org.hl7.fhir.r4.model.CodeSystem codeSystem, ImplementationGuide guide) {
        String base = guide.getUrl().substring(0, guide.getUrl().indexOf("/ImplementationGuide/"));
        return codeSystem.getUrl().startsWith(base) && !codeSystem.hasSupplements();
    }

    private List<Resource> resources(String folder) throws IOException {
        List<Resource> resources = new ArrayList<>();
        for (JsonObject json : files(folder)) {
            resources.add(new JsonParser().parse(org.hl7.fhir.utilities.json.parser.JsonParser.composeBytes(json)));
        }
        return resources;
    }

    private List<JsonObject> files(String folder) throws IOException {
        List<JsonObject> files = new ArrayList<>();
        for (String name : npm.list(folder)) {
            if (name.endsWith(".json") && !name.startsWith(".") && !name.equals("package.json")) {
                try (InputStream in = npm.load(folder, name)) {
                    files.add(org.hl7.fhir.utilities.json.parser.JsonParser.parseObject(in));
                }
            }
        }
        return files;
    }
}
