package org.artgroups.server.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * A request about clients: on Patient, or a search by one (patient, subject, member, participant, receiver). Its answer is about
 * the clients it names and nobody else. Immutable.
 *
 * @param clients ids of the Patients the request names; none if it describes them (by identifier, by a chain)
 */
record ClientLevelRequest(Set<String> clients) {

    /** {@code name:Type.chain} or {@code name:modifier}. */
    private static final Pattern KEY = Pattern.compile("([^:.]+)(?::([A-Z][A-Za-z]+))?(:[a-z].*|\\..*)?");

    /** Search parameters whose values are clients unless they say another type. */
    private static final Set<String> CLIENT = Set.of("patient", "subject", "member");

    /** Search parameters whose values are clients if they say so. */
    private static final Set<String> PERHAPS_CLIENT = Set.of("participant", "receiver");

    /** Copies the set. */
    ClientLevelRequest {
        clients = Set.copyOf(clients);
    }

    /**
     * What a request is about; null if it is not about clients.
     *
     * @param type of resource that is read or searched; null for the next page of something
     * @param id of the resource that is read or asked about; null for a search
     * @param parameters of the query
     */
    static @Nullable ClientLevelRequest of(
            @Nullable String type, @Nullable String id, Map<String, ? extends Collection<String>> parameters) {
        Set<String> clients = new HashSet<>();
        if ("Patient".equals(type)) {
            if (id != null) {
                clients.add(id);
            }
            return new ClientLevelRequest(clients);
        }
        boolean about = type == null;
        for (Map.Entry<String, ? extends Collection<String>> parameter : parameters.entrySet()) {
            Matcher key = KEY.matcher(parameter.getKey());
            if (!key.matches() || !(CLIENT.contains(key.group(1)) || PERHAPS_CLIENT.contains(key.group(1)))) {
                continue;
            }
            if (key.group(3) != null) {
                about |= CLIENT.contains(key.group(1)); // described, not named
                continue;
            }
            for (String value : parameter.getValue().stream()
                    .flatMap(values -> Stream.of(values.split(",", -1)))
                    .toList()) {
                IdType named = new IdType(value);
                String said = named.hasResourceType() ? named.getResourceType() : key.group(2);
                if (!named.hasIdPart()) {
                    continue;
                }
                if ("Patient".equals(said) || (said == null && CLIENT.contains(key.group(1)))) {
                    about = true;
                    clients.add(named.getIdPart());
                }
            }
        }
        return about ? new ClientLevelRequest(clients) : null;
    }
}
