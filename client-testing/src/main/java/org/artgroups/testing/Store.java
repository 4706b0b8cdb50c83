package org.artgroups.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.artgroups.operations.Records;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Everything a fake server knows: resources in memory, which go in and come out as copies; their rows in the flat tables, made
 * when somebody is about to read them; and what a test has said. One thread at a time. Safe for use by many threads.
 */
final class Store implements Records, AutoCloseable {
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    /** Written, and not in the tables yet. */
    private final Set<String> pending = new LinkedHashSet<>();

    private @Nullable FlatTables tables;

    /** Without the lock: it is read by threads of whoever holds it. */
    private final Map<String, Said> said = new ConcurrentHashMap<>();

    /** Does several things as one. */
    <T> T atOnce(Supplier<T> change) {
        turn.lock();
        try {
            return change.get();
        } finally {
            turn.unlock();
        }
    }

    private void atOnceDo(Runnable change) {
        turn.lock();
        try {
            change.run();
        } finally {
            turn.unlock();
        }
    }

    /** The flat tables of what is on record now. */
    FlatTables tables() {
        return atOnce(() -> {
            FlatTables mine = tables == null ? FakeDatabase.take() : tables;
            tables = mine;
            if (!pending.isEmpty()) {
                Map<String, Resource> written = new LinkedHashMap<>(resources);
                written.keySet().retainAll(pending);
                mine.replace(written);
                pending.clear();
            }
            return mine;
        });
    }

    /** Has a resource from now on. */
    void put(Resource resource) {
        atOnceDo(() -> {
            Resource changed = changed(resource);
            if (changed != null) {
                resources.put(changed.getId(), changed);
                pending.add(changed.getId());
            }
        });
    }

    /** The next version of a resource; null if it is on record as it is. */
    private @Nullable Resource changed(Resource resource) {
        String key = key(resource.fhirType(), resource.getIdElement().getIdPart());
        Resource before = resources.get(key);
        Resource copy = resource.copy();
        copy.setId(key);
        if (before != null && withoutVersion(copy).equalsDeep(withoutVersion(before))) {
            return null;
        }
        int version = before == null ? 1 : Integer.parseInt(before.getMeta().getVersionId()) + 1;
        copy.getMeta().setVersionId(Integer.toString(version));
        return copy;
    }

    private static Resource withoutVersion(Resource stored) {
        Resource copy = stored.copy();
        copy.getMeta().setVersionId(null);
        return copy;
    }

    private static String key(String type, String id) {
        return type + "/" + id;
    }

    @Override
    public <T extends Resource> Optional<T> read(Class<T> type, String id) {
        return read(type.getSimpleName(), id).map(type::cast);
    }

    @Override
    public Optional<Resource> read(String type, String id) {
        return atOnce(() -> Optional.ofNullable(resources.get(key(type, id))).map(Resource::copy));
    }

    @Override
    public <T extends Resource> List<T> read(Class<T> type, Collection<String> ids) {
        return ids.stream().distinct().flatMap(id -> read(type, id).stream()).toList();
    }

    @Override
    public <T extends Resource> List<T> about(Class<T> type, String subject) {
        return all(type.getSimpleName()).stream()
                .filter(resource -> subject.equals(subject(resource)))
                .map(type::cast)
                .toList();
    }

    private static @Nullable String subject(Resource resource) {
        Property subject = resource.getNamedProperty("subject");
        for (Base value : subject == null ? List.<Base>of() : subject.getValues()) {
            if (value instanceof Reference reference) {
                return new IdType(reference.getReference())
                        .toUnqualifiedVersionless()
                        .getValue();
            }
        }
        return null;
    }

    int count(Predicate<Resource> which) {
        return atOnce(() -> (int) resources.values().stream().filter(which).count());
    }

    List<Resource> all(String type) {
        return atOnce(() -> resources.values().stream()
                .filter(resource -> resource.fhirType().equals(type))
                .map(Resource::copy)
                .toList());
    }

    @Override
    public void write(Bundle transaction) {
        atOnceDo(() -> {
            Map<String, Resource> written = new LinkedHashMap<>();
            for (BundleEntryComponent entry : transaction.getEntry()) {
                Resource changed = changed(entry.getResource());
                if (changed != null) {
                    written.put(changed.getId(), changed);
                }
            }
            tables().replace(written);
            resources.putAll(written);
        });
    }

    /** Nobody else writes in between. */
    @Override
    public void write(Bundle transaction, ReadVersion read) {
        write(transaction);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return atOnce(() -> {
            Map<String, Resource> before = new LinkedHashMap<>(resources);
            try {
                return tables().inTransaction(work);
            } catch (RuntimeException undone) {
                resources.clear();
                resources.putAll(before);
                throw undone;
            }
        });
    }

    void say(String client, UnaryOperator<Said> more) {
        said.compute(client, (key, before) -> more.apply(before == null ? Said.NOTHING : before));
    }

    Said said(String client) {
        return said.getOrDefault(client, Said.NOTHING);
    }

    /** Forgets everything. */
    void clear() {
        atOnceDo(() -> {
            resources.clear();
            pending.clear();
            said.clear();
            if (tables != null) {
                tables.clear();
            }
        });
    }

    @Override
    public void close() {
        atOnceDo(() -> {
            if (tables != null) {
                FakeDatabase.giveBack(tables);
                tables = null;
            }
        });
    }
}
