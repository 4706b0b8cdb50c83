package org.artgroups.server.platform.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may be done: with which types of resources, and which operations may be called. What is not named is not allowed. Immutable.
 *
 * @param types by type of resource, {@code *} for all
 * @param operations names with the dollar sign, {@code *} for all
 */
record Permissions(Map<String, Set<Interaction>> types, Set<String> operations) {

    static final String ALL = "*";

    /** Before the name of an operation that may be called by GET only. */
    private static final String ASKING = "GET ";

    private static final Pattern SCOPE = Pattern.compile("(?:system|user|patient)/(\\*|[A-Z][A-Za-z]+)\\.([a-z*]+)");

    /** Copies the collections. */
    Permissions {
        types = Map.copyOf(types);
        operations = Set.copyOf(operations);
    }

    boolean may(Interaction interaction, String type) {
        return types.getOrDefault(type, Set.of()).contains(interaction)
                || types.getOrDefault(ALL, Set.of()).contains(interaction);
    }

    /**
     * Whether an operation may be called.
     *
     * @param asking whether by GET, which changes nothing
     */
    boolean mayCall(String operation, boolean asking) {
        return operations.contains(operation)
                || operations.contains(ALL)
                || (asking && operations.contains(ASKING + operation));
    }

    /** Operations that the scopes of a token leave: those of who may read everything, to change something who may write everything. */
    private Set<String> operationsWithin(Permissions granted) {
        if (!granted.readsEverything()) {
            return Set.of();
        }
        if (granted.may(Interaction.CREATE, ALL) && granted.may(Interaction.UPDATE, ALL)) {
            return operations;
        }
        return operations.stream().map(operation -> ASKING + operation).collect(Collectors.toSet());
    }

    /** Whether every type can be read. */
    boolean readsEverything() {
        return types.getOrDefault(ALL, Set.of()).contains(Interaction.READ);
    }

    /** The types that can be read or searched. */
    Set<String> readable() {
        Set<String> readable = new HashSet<>();
        types.forEach((type, may) -> {
            if (may.contains(Interaction.READ) || may.contains(Interaction.SEARCH)) {
                readable.add(type);
            }
        });
        return readable;
    }

    /** What one or the other of two roles allows. */
    Permissions or(Permissions other) {
        Map<String, Set<Interaction>> both = new HashMap<>(types);
        other.types.forEach((type, may) -> both.merge(type, may, (one, two) -> {
            Set<Interaction> all = EnumSet.copyOf(one);
            all.addAll(two);
            return all;
        }));
        Set<String> called = new HashSet<>(operations);
        called.addAll(other.operations);
        return new Permissions(both, called);
    }

    /**
     * What these allow and the scopes of a token do, too. Scopes name no operations, and operations touch many types: they are for scopes
     * of all types.
     *
     * @throws IllegalArgumentException if a scope for resources is not understood; a part of it must not count as the whole
     */
    Permissions within(Collection<String> scopes) {
        Permissions granted = new Permissions(Map.of(), operations);
        for (String scope : scopes) {
            if (scope.indexOf('/') >= 0) {
                granted = granted.or(of(scope));
            }
        }
        Map<String, Set<Interaction>> common = new HashMap<>();
        Set<String> named = new HashSet<>(types.keySet());
        named.addAll(granted.types.keySet());
        for (String type : named) {
            Set<Interaction> may = EnumSet.noneOf(Interaction.class);
            for (Interaction each : Interaction.values()) {
                if (may(each, type) && granted.may(each, type)) {
                    may.add(each);
                }
            }
            if (!may.isEmpty()) {
                common.put(type, may);
            }
        }
        return new Permissions(common, operationsWithin(granted));
    }

    /** What one scope allows. */
    static Permissions of(String scope) {
        Matcher parts = SCOPE.matcher(scope);
        if (!parts.matches()) {
            throw new IllegalArgumentException("the scope is not understood");
        }
        return new Permissions(Map.of(parts.group(1), Interaction.of(parts.group(2))), Set.of());
    }
}
