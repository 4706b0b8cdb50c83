package org.artgroups.decisions.client;

import java.util.List;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Whom a reference or identifier means.
 *
 * @param key how the client was named, as {@link ClientKey} writes it
 * @param found ids of the Patients it fits: none, one or several
 */
public record NamedClient(String key, List<String> found) {
    /** Copies the list. */
    public NamedClient {
        found = List.copyOf(found);
    }

    /** The id of the one Patient it fits; null if it fits none or several. */
    public @Nullable String id() {
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Why there is no id. */
    public Fault fault(String element) {
        return found.isEmpty()
                ? Fault.unknown(Problem.UNKNOWN_CLIENT, element, key)
                : new Fault(Problem.UNKNOWN_CLIENT, element, key + " means " + found.size() + " clients");
    }
}
