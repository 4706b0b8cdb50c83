package org.artgroups.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.artgroups.decisions.client.ClientKey;
import org.artgroups.decisions.client.NamedClient;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Everything a fake server knows: resources, which go in and come out as copies, their rows in the flat tables, and what a test
 * has said. Safe for use by many threads.
 */
final class Store {
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    /** Those that were asked for, by resource and table. */
    private final Map<String, Map<String, List<Row>>> rows = new HashMap<>();
    /** The tables that were asked for since a resource of their type was written. */
    private final Map<String, List<Row>> tables = new HashMap<>();

    private final Map<String, Said> said = new HashMap<>();

    /** Does several things as one. */
    synchronized <T> T atOnce(Supplier<T> change) {
        return change.get();
    }

    synchronized void put(Resource resource) {
        String key = key(resource.fhirType(), resource.getIdElement().getIdPart());
        Resource before = resources.get(key);
        Resource copy = resource.copy();
        copy.setId(key);
        if (before == null || !withoutVersion(copy).equalsDeep(withoutVersion(before))) {
            int version = before == null ? 1 : Integer.parseInt(before.getMeta().getVersionId()) + 1;
            copy.getMeta().setVersionId(Integer.toString(version));
            resources.put(key, copy);
            rows.remove(key);
            tables.keySet().removeIf(table -> Definitions.typeOf(table).equals(resource.fhirType()));
        }
    }

    /** Writes what a transaction puts. */
    synchronized void put(Bundle transaction) {
        transaction.getEntry().forEach(entry -> put(entry.getResource()));
    }

    private static Resource withoutVersion(Resource stored) {
        Resource copy = stored.copy();
        copy.getMeta().setVersionId(null);
        return copy;
    }

    synchronized <T extends Resource> @Nullable T get(Class<T> type, String id) {
        Resource found = resources.get(key(type.getSimpleName(), id));
        return found == null ? null : type.cast(found.copy());
    }

    synchronized Optional<Resource> get(String type, String id) {
        return Optional.ofNullable(resources.get(key(type, id))).map(Resource::copy);
    }

    synchronized List<Resource> all(String type) {
        return resources.values().stream()
                .filter(resource -> resource.fhirType().equals(type))
                .map(Resource::copy)
                .toList();
    }

    private static String key(String type, String id) {
        return type + "/" + id;
    }

    /** The rows of a table, as the package's ViewDefinition makes them of what is on record now. */
    synchronized List<Row> rows(String table) {
        return tables.computeIfAbsent(table, this::made);
    }

    private List<Row> made(String table) {
        String type = Definitions.typeOf(table);
        List<Row> found = new ArrayList<>();
        resources.forEach((key, resource) -> {
            if (resource.fhirType().equals(type)) {
                found.addAll(rows.computeIfAbsent(key, asked -> Definitions.rows(resource))
                        .getOrDefault(table, List.of()));
            }
        });
        return List.copyOf(found);
    }

    /** Whether a row of the table membership is of a membership on a day; both days belong to it. */
    static boolean holds(Row membership, LocalDate day) {
        return !membership.day("start_date", LocalDate.MIN).isAfter(day)
                && !membership.day("end_date", LocalDate.MAX).isBefore(day);
    }

    synchronized void say(String client, UnaryOperator<Said> more) {
        said.put(client, more.apply(said(client)));
    }

    synchronized Said said(String client) {
        return said.getOrDefault(client, Said.NOTHING);
    }

    /** Whom a reference or identifier means. */
    NamedClient named(Reference client) {
        String key = ClientKey.of(client);
        return new NamedClient(key, clients(List.of(client)).getOrDefault(key, List.of()));
    }

    /** Whom references and identifiers mean, by {@link ClientKey}: one id, or several; a key that means nobody is not there. */
    synchronized Map<String, List<String>> clients(Collection<Reference> named) {
        Map<String, List<String>> clients = new HashMap<>();
        for (Reference reference : named) {
            String key = ClientKey.of(reference);
            List<String> found = reference.hasReference()
                    ? Optional.ofNullable(resources.get(key))
                            .filter(resource -> resource.fhirType().equals("Patient"))
                            .map(resource -> new IdType(key).getIdPart())
                            .stream()
                            .toList()
                    : rows("client_identifier").stream()
                            .filter(row -> row.is(
                                            "value", reference.getIdentifier().getValue())
                                    && (!reference.getIdentifier().hasSystem()
                                            || row.is(
                                                    "system",
                                                    reference.getIdentifier().getSystem())))
                            .map(row -> row.id("client"))
                            .distinct()
                            .toList();
            if (!found.isEmpty()) {
                clients.put(key, found);
            }
        }
        return clients;
    }
}
