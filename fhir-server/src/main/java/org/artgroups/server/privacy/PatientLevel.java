package org.artgroups.server.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * A request about clients: on Patient, or a search by patient, subject or member. Its answer is about the clients it names and
 * nobody else. Immutable.
 *
 * @param clients ids of the Patients the request names; none if it describes them (by identifier, by a chain)
 */
record PatientLevel(Set<String> clients) {

    private static final Set<String> ABOUT_CLIENTS =
            Set.of("patient", "subject", "member", "participant", "receiver", "_has");

    /** Copies the set. */
    PatientLevel {
        clients = Set.copyOf(clients);
    }

    /**
     * What a request is about; null if it is not about clients.
     *
     * @param type of resource that is read or searched; null for the next page of something
     * @param id of the resource that is read or asked about; null for a search
     * @param parameters of the query
     */
    static @Nullable PatientLevel of(
            @Nullable String type, @Nullable String id, Map<String, ? extends Collection<String>> parameters) {
        Set<String> clients = new HashSet<>();
        if ("Patient".equals(type)) {
            if (id != null) {
                clients.add(id);
            }
            return new PatientLevel(clients);
        }
        boolean about = type == null;
        for (Map.Entry<String, ? extends Collection<String>> parameter : parameters.entrySet()) {
            String name = parameter.getKey().split("[.:]", 2)[0];
            if (ABOUT_CLIENTS.contains(name)) {
                about = true;
                if (!parameter.getKey().contains(".")) {
                    parameter.getValue().stream()
                            .flatMap(value -> Stream.of(value.split(",")))
                            .map(IdType::new)
                            .filter(named -> !named.hasResourceType() || "Patient".equals(named.getResourceType()))
                            .forEach(named -> clients.add(named.getIdPart()));
                }
            }
        }
        return about ? new PatientLevel(clients) : null;
    }
}
