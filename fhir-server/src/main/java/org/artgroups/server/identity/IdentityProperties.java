package org.artgroups.server.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which identifiers identify a client: {@code artgroups.identity.systems}. Immutable.
 *
 * @param systems the identifier systems, each with what is true of its numbers; none by default
 */
@ConfigurationProperties("artgroups.identity")
record IdentityProperties(@Nullable List<IdentifierSystem> systems) {

    /**
     * A system of identifiers.
     *
     * @param system its URI
     * @param format regular expression that a number of it fits; null for any
     * @param perFacility whether each facility has numbers of its own, as ART numbers are: then a number means one client of the
     *     facility that is the identifier's assigner, or else the client's managing organization
     */
    record IdentifierSystem(String system, @Nullable Pattern format, boolean perFacility) {}

    @Override
    public List<IdentifierSystem> systems() {
        return systems == null ? List.of() : systems;
    }

    Optional<IdentifierSystem> of(@Nullable String system) {
        return systems().stream().filter(each -> each.system().equals(system)).findFirst();
    }
}
