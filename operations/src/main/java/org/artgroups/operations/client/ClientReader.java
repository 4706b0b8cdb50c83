package org.artgroups.operations.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.artgroups.decisions.client.ClientIdentity;
import org.artgroups.decisions.client.ClientKey;
import org.artgroups.decisions.client.NamedClient;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the clients that requests name. Thread-safe. */
public class ClientReader {

    private final JdbcClient jdbc;

    public ClientReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom one reference or identifier means. */
    public NamedClient named(Reference client) {
        String key = ClientKey.of(client);
        return new NamedClient(key, find(List.of(client)).getOrDefault(key, List.of()));
    }

    /** Whom references and identifiers mean, by {@link ClientKey}: one id, or several; a key that means nobody is not there. */
    public Map<String, List<String>> find(Collection<Reference> named) {
        Map<String, List<String>> clients = new HashMap<>();
        Set<String> ids = new HashSet<>();
        Set<String> identifiers = new HashSet<>();
        named.forEach(reference -> {
            if (reference.hasReference()) {
                ids.add(new IdType(reference.getReference()).getIdPart());
            } else {
                identifiers.add(reference.getIdentifier().getValue());
            }
        });
        jdbc.sql("select id from art.client where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(id -> clients.put("Patient/" + id, List.of(id)));
        jdbc.sql("select distinct client, system, value from art.client_identifier where value = any(:values)")
                .param("values", identifiers.toArray(String[]::new))
                .query((row, n) -> {
                    String system = row.getString("system");
                    String value = row.getString("value");
                    // an identifier sent without its system means whoever has the value
                    for (String key : Set.of((system == null ? "" : system) + "|" + value, "|" + value)) {
                        List<String> found = clients.computeIfAbsent(key, k -> new ArrayList<>());
                        if (!found.contains(row.getString("client"))) {
                            found.add(row.getString("client"));
                        }
                    }
                    return value;
                })
                .list();
        return clients;
    }

    /** What these clients are known by, by Patient id. */
    public Map<String, ClientIdentity> identities(Collection<String> ids) {
        String[] wanted = ids.toArray(String[]::new);
        Map<String, List<Identifier>> identifiers = new HashMap<>();
        jdbc.sql("select client, system, value from art.client_identifier where client = any(:ids) and value is"
                        + " not null")
                .param("ids", wanted)
                .query(row -> {
                    identifiers
                            .computeIfAbsent(row.getString("client"), id -> new ArrayList<>())
                            .add(new Identifier()
                                    .setSystem(row.getString("system"))
                                    .setValue(row.getString("value")));
                });
        Map<String, ClientIdentity> known = new HashMap<>();
        jdbc.sql("select id, name_text, concat_ws(' ', given, family) as name from art.client where id = any(:ids)")
                .param("ids", wanted)
                .query(row -> {
                    String id = row.getString("id");
                    List<String> names = Stream.of(row.getString("name_text"), row.getString("name"))
                            .filter(name -> name != null && !name.isBlank())
                            .toList();
                    known.put(id, new ClientIdentity(id, names, identifiers.getOrDefault(id, List.of())));
                });
        return known;
    }
}
