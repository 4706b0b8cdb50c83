package org.artgroups.server.platform.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.artgroups.server.platform.access.Role.Compartment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Makes callers of what a token says: roles, organizations with all that are part of them, groups with their members. Thread-safe. */
@Component
class Callers {

    private static final String TREE =
            """
            with recursive tree(id) as (
                select unnest(?::text[])
                union
                select h.fhir_id from tree join art.holder h
                    on h.res_type = 'Organization' and h.via = 'self' and h.holder = 'Organization/' || tree.id)
            select id from tree
            """;
    private static final String MEMBERS =
            """
            select distinct client from art.membership where group_id = any(?::text[])
                and coalesce(start_date, date '0001-01-01') <= current_date
                and coalesce(end_date, date '9999-12-31') >= current_date
            """;
    private static final String ID = "[A-Za-z0-9.-]{1,64}";

    private final AccessSettings settings;
    private final Roles roles;
    private final JdbcTemplate jdbc;

    Callers(AccessSettings settings, Roles roles, JdbcTemplate jdbc) {
        this.settings = settings;
        this.roles = roles;
        this.jdbc = jdbc;
    }

    /** Who has this token; somebody who may nothing if it names no role that there is. */
    Caller of(Jwt token) {
        List<Role> known = roles.known(strings(token, settings.rolesClaim()));
        Permissions permissions = known.stream()
                .map(Role::permissions)
                .reduce(Permissions::or)
                .orElse(new Permissions(Map.of(), Set.of()));
        try {
            permissions = permissions.within(scopes(token));
        } catch (IllegalArgumentException notUnderstood) {
            permissions = new Permissions(Map.of(), Set.of());
        }
        List<String> organizations = ids(strings(token, settings.organizationsClaim()));
        List<String> groups = ids(strings(token, settings.groupsClaim()));
        boolean everywhere = strings(token, settings.organizationsClaim()).contains(Permissions.ALL);
        return new Caller(
                String.valueOf(token.getSubject()),
                permissions,
                holders(known, everywhere, organizations, groups),
                writer(known, organizations, groups),
                known.stream().anyMatch(Role::wholeRoster),
                known.stream().anyMatch(Role::pages),
                known.stream().anyMatch(Role::definitions));
    }

    private @Nullable Set<String> holders(
            List<Role> known, boolean everywhere, List<String> organizations, List<String> groups) {
        Set<String> holders = new HashSet<>();
        boolean bound = known.isEmpty();
        for (Role role : known) {
            if (role.compartment() == Compartment.GROUPS) {
                bound = true;
                groups.forEach(group -> holders.add("Group/" + group));
                jdbc.queryForList(MEMBERS, String.class, array(groups))
                        .forEach(client -> holders.add("Patient/" + client));
            } else if (role.compartment() == Compartment.ORGANIZATIONS && !everywhere) {
                bound = true;
                jdbc.queryForList(TREE, String.class, array(organizations))
                        .forEach(id -> holders.add("Organization/" + id));
            }
        }
        return bound ? holders : null;
    }

    private static @Nullable String writer(List<Role> known, List<String> organizations, List<String> groups) {
        if (known.stream().anyMatch(role -> role.compartment() == Compartment.ORGANIZATIONS)
                && !organizations.isEmpty()) {
            return "Organization/" + organizations.get(0);
        }
        return groups.isEmpty() ? null : "Group/" + groups.get(0);
    }

    private static String array(Collection<String> ids) {
        return "{" + String.join(",", ids) + "}";
    }

    /** Ids as FHIR has them; anything else means nobody. */
    private static List<String> ids(List<String> said) {
        return said.stream().filter(id -> id.matches(ID)).toList();
    }

    private static Set<String> scopes(Jwt token) {
        Set<String> scopes = new TreeSet<>();
        for (String claim : strings(token, "scope")) {
            scopes.addAll(List.of(claim.split(" ", -1)));
        }
        return scopes;
    }

    /** What a claim says, which may lie within others, as a list. */
    private static List<String> strings(Jwt token, String path) {
        Object found = token.getClaims();
        for (String name : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        if (found instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return found == null ? List.of() : List.of(found.toString());
    }
}
