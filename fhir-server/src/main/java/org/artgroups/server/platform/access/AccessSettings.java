package org.artgroups.server.platform.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how callers prove who they are.
 *
 * @param enabled whether anybody has to; without it the server answers this machine only
 * @param unprotected whether the server may answer others without it: where something in front of it decides who asks
 * @param roles file of the roles; empty for the shipped one
 * @param issuer address of an OpenID Connect issuer whose tokens are taken; empty where tokens are given here
 * @param audience whom tokens of that issuer must be made for
 * @param rolesClaim where a token says the roles; a path with dots, such as Keycloak's {@code realm_access.roles}
 * @param organizationsClaim where it says the ids of the Organizations
 * @param groupsClaim where it says the ids of the Groups somebody runs
 * @param clients the systems that are given tokens here, by client id
 */
@ConfigurationProperties("artgroups.access")
record AccessSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("false") boolean unprotected,
        @DefaultValue("") String roles,
        @DefaultValue("") String issuer,
        @DefaultValue("") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("organizations") String organizationsClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue Map<String, RegisteredSystem> clients) {

    /**
     * A system that signs in with a key of its own (SMART Backend Services).
     *
     * @param jwks its public keys as a JSON Web Key Set; empty if they are fetched
     * @param jwksUrl where they are fetched; https, but for this machine
     * @param scopes what it may ask for
     * @param roles its roles
     * @param organizations ids of the Organizations whose data it may see, with all that are part of them; {@code *} for all
     */
    record RegisteredSystem(
            @DefaultValue("") String jwks,
            @Nullable String jwksUrl,
            @DefaultValue List<String> scopes,
            @DefaultValue("system") List<String> roles,
            @DefaultValue List<String> organizations) {}
}
