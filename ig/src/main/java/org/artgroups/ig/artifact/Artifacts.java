package org.artgroups.ig.artifact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/** All artifacts of the package, in the order of their kinds and then of their ids. */
public final class Artifacts {

    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]+)\"");

    private final Map<String, Artifact> byReference = new LinkedHashMap<>();
    private final Map<String, Artifact> byUrl = new TreeMap<>();
    private final Map<String, Set<Artifact>> users = new TreeMap<>();

    /** Artifacts in the order given. */
    public Artifacts(Collection<Artifact> artifacts) {
        for (Artifact artifact : artifacts) {
            byReference.put(artifact.reference(), artifact);
            artifact.url().ifPresent(url -> byUrl.put(url, artifact));
            // codes of a supplement stand under the URL of what it supplements
            artifact.resource()
                    .filter(CodeSystem.class::isInstance)
                    .map(CodeSystem.class::cast)
                    .filter(CodeSystem::hasSupplements)
                    .ifPresent(codes -> byUrl.put(codes.getSupplements(), artifact));
        }
        // the guide's own resource names everything
        artifacts.stream()
                .filter(artifact -> artifact.kind() != ArtifactKind.GUIDE)
                .forEach(this::addUses);
    }

    private void addUses(Artifact user) {
        STRING.matcher(user.json().toString())
                .results()
                .flatMap(string -> find(string.group(1)).stream())
                .filter(used -> !used.reference().equals(user.reference()))
                .forEach(used -> users.computeIfAbsent(used.reference(), any -> new LinkedHashSet<>())
                        .add(user));
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
        return List.copyOf(users.getOrDefault(used.reference(), Set.of()));
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
