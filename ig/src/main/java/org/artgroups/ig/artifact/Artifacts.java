package org.artgroups.ig.artifact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/** All artifacts of the package, in the order of their kinds and then of their ids. */
public final class Artifacts {

    private final Map<String, Artifact> byReference = new LinkedHashMap<>();
    private final Map<String, Artifact> byUrl = new TreeMap<>();

    /** Artifacts in the order given. */
    public Artifacts(Collection<Artifact> artifacts) {
        for (Artifact artifact : artifacts) {
            byReference.put(artifact.reference(), artifact);
            artifact.url().ifPresent(url -> byUrl.put(url, artifact));
        }
    }

    /** All of them. */
    public List<Artifact> all() {
        return List.copyOf(byReference.values());
    }

    /** All of a kind. */
    public List<Artifact> all(ArtifactKind kind) {
        return byReference.values().stream()
                .filter(artifact -> artifact.kind() == kind)
                .toList();
    }

    /** The definitions of a type, those that are not examples. */
    public <T extends Resource> List<T> definitions(Class<T> type) {
        return byReference.values().stream()
                .filter(artifact -> artifact.kind() != ArtifactKind.EXAMPLE)
                .flatMap(artifact -> artifact.resource().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The artifact that a relative reference ({@code Patient/example-thandi}) or a canonical ({@code url} or {@code url|version}) means. */
    public Optional<Artifact> find(String referenceOrCanonical) {
        Artifact found = byReference.get(referenceOrCanonical);
        return Optional.ofNullable(
                found != null ? found : byUrl.get(referenceOrCanonical.split("\\|", 2)[0]));
    }

    /**
     * As {@link #find}, for what the guide's own text names.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Artifact get(String referenceOrCanonical) {
        return find(referenceOrCanonical)
                .orElseThrow(() -> new IllegalArgumentException("the package has no " + referenceOrCanonical));
    }

    /** Artifacts whose JSON names the given one by reference or canonical. */
    public List<Artifact> usersOf(Artifact used) {
        String name = used.url().orElse(used.reference());
        return byReference.values().stream()
                .filter(artifact ->
                        !artifact.reference().equals(used.reference()) && artifact.kind() != ArtifactKind.GUIDE)
                .filter(artifact -> names(artifact.json().toString(), name))
                .toList();
    }

    private static boolean names(String json, String name) {
        return json.contains("\"" + name + "\"") || json.contains("\"" + name + "|");
    }

    /** What a coding is called: its own display, or that of the package's code system, or else the code. */
    public String display(Coding coding) {
        if (coding.hasDisplay()) {
            return coding.getDisplay();
        }
        return concept(coding.getSystem(), coding.getCode())
                .map(ConceptDefinitionComponent::getDisplay)
                .orElse(coding.getCode());
    }

    /** The concept of one of the package's code systems. */
    public Optional<ConceptDefinitionComponent> concept(String system, String code) {
        return find(system)
                .map(artifact -> artifact.as(CodeSystem.class))
                .flatMap(codeSystem -> codeSystem.getConcept().stream()
                        .filter(concept -> concept.getCode().equals(code))
                        .findFirst());
    }
}
