package org.artgroups.server.platform.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people and systems of one kind may do, as the file of roles says it.
 *
 * @param description for whoever edits the file
 * @param compartment {@code groups}: the groups somebody runs and their members; {@code organizations}: the caller's Organizations with all
 *     that are part of them; {@code all}: everything there is
 * @param types by type of resource, or {@code *}: the letters of {@code cruds}
 * @param operations the operations, with the dollar sign
 * @param wholeRoster whether answers about a client show the other members of their groups
 * @param pages whether the pages may be used
 * @param definitions whether SearchParameters, StructureDefinitions and other definitions may be written
 */
record Role(
        @Nullable String description,
        Compartment compartment,
        @Nullable Map<String, String> types,
        @Nullable List<String> operations,
        boolean wholeRoster,
        boolean pages,
        boolean definitions) {

    enum Compartment {
        @JsonProperty("groups")
        GROUPS,
        @JsonProperty("organizations")
        ORGANIZATIONS,
        @JsonProperty("all")
        ALL
    }

    Permissions permissions() {
        Map<String, Set<Interaction>> read = new HashMap<>();
        if (types != null) {
            types.forEach((type, letters) -> read.put(type, Interaction.of(letters)));
        }
        return new Permissions(read, operations == null ? Set.of() : Set.copyOf(operations));
    }
}
