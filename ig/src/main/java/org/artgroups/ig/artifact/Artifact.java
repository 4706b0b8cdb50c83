package org.artgroups.ig.artifact;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.json.model.JsonObject;

/**
 * One artifact of the package.
 *
 * @param kind what it is to a reader
 * @param type its resource type
 * @param id its id; for a ViewDefinition its name
 * @param title in words
 * @param description one or more sentences
 * @param json as it is in the package
 * @param resource as an R4 resource; empty for a ViewDefinition, which R4 does not know
 */
public record Artifact(
        ArtifactKind kind,
        String type,
        String id,
        String title,
        String description,
        JsonObject json,
        Optional<Resource> resource) {

    /** {@code Patient/example-thandi}: how another resource refers to it. */
    public String reference() {
        return type + "/" + id;
    }

    /** File name of its page. */
    public String page() {
        return type + "-" + id + ".html";
    }

    /** File name of its JSON. */
    public String jsonFile() {
        return type + "-" + id + ".json";
    }

    /** Canonical URL; examples and views have none. */
    public Optional<String> url() {
        return text("url");
    }

    /** Business version. */
    public Optional<String> version() {
        return text("version");
    }

    /** A string or code of the resource itself, such as {@code status}. */
    public Optional<String> text(String element) {
        return Optional.ofNullable(json.asString(element));
    }

    /**
     * The resource as a type.
     *
     * @throws IllegalArgumentException if it is another one
     */
    public <T extends Resource> T as(Class<T> wanted) {
        return resource.filter(wanted::isInstance)
                .map(wanted::cast)
                .orElseThrow(() -> new IllegalArgumentException(reference() + " is no " + wanted.getSimpleName()));
    }
}
