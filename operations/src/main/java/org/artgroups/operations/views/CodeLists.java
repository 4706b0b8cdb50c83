package org.artgroups.operations.views;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.decisions.views.Concept;
import org.artgroups.decisions.views.Terminology;
import org.artgroups.fhir.definitions.FhirPackage;
import org.hl7.fhir.r4.model.ConceptMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What codes mean: by the package, by concept maps mounted beside it, and by those that were sent. The table
 * {@code art.concept} has a row for each {@link Concept}; {@code art.concept_map} keeps the maps that were sent, also those taken
 * back. A map that is stored takes effect in its own transaction, on every server of the database. Thread-safe.
 */
public class CodeLists {

    private final FhirPackage fhirPackage;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Set<String> packaged;
    private List<ConceptMap> mounted = List.of();

    private volatile @Nullable Known known;

    private record Known(long version, Terminology terminology) {}

    /** {@code tables} is asked for because it makes the schema. */
    public CodeLists(FhirPackage fhirPackage, JdbcTemplate jdbc, TransactionTemplate transactions, ViewTables tables) {
        this.fhirPackage = fhirPackage;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.packaged = fhirPackage.definitions(ConceptMap.class).stream()
                .map(ConceptMap::getUrl)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same with maps that lie beside the server. */
    public CodeLists with(List<ConceptMap> maps) {
        mounted = List.copyOf(maps);
        return this;
    }

    /** Makes the tables where they are missing, and the rows anew. */
    public void write() {
        transactions.executeWithoutResult(status -> {
            jdbc.queryForList("select pg_advisory_xact_lock(hashtext('art.concept'))");
            jdbc.execute("create table if not exists art.concept (list text not null, system text not null,"
                    + " code text not null, standard text not null, primary key (list, system, code))");
            jdbc.execute("create table if not exists art.concept_map (id text primary key, content text not null,"
                    + " former boolean not null)");
            jdbc.execute("create table if not exists art.concept_version (version bigint not null)");
            jdbc.update("insert into art.concept_version select 0 where not exists (select from art.concept_version)");
            rewrite();
        });
    }

    /** Takes note, in the caller's transaction, of a map that was stored. */
    public void stored(ConceptMap map) {
        if (map.getUrl() != null && packaged.contains(map.getUrl())) {
            return;
        }
        jdbc.queryForList("select pg_advisory_xact_lock(hashtext('art.concept'))");
        String id = map.getIdElement().getIdPart();
        // what it was before it was changed still tells what its codes may be about
        jdbc.update(
                "insert into art.concept_map select id || '/' || md5(content), content, true from art.concept_map where id = ?"
                        + " on conflict do nothing",
                id);
        jdbc.update(
                "insert into art.concept_map values (?, ?, false) on conflict (id) do update set content = excluded.content, former = false",
                id,
                FhirContext.forR4Cached().newJsonParser().encodeResourceToString(map));
        rewrite();
    }

    /** Takes note, in the caller's transaction, of a map that was deleted. */
    public void deleted(String id) {
        jdbc.queryForList("select pg_advisory_xact_lock(hashtext('art.concept'))");
        jdbc.update("update art.concept_map set former = true where id = ?", id);
        rewrite();
    }

    /** What codes mean now. */
    public Terminology terminology() {
        long version = version();
        Known now = known;
        if (now == null || now.version() != version) {
            now = new Known(version, read());
            known = now;
        }
        return now.terminology();
    }

    private long version() {
        Long version = jdbc.queryForObject("select version from art.concept_version", Long.class);
        return version == null ? 0 : version;
    }

    private Terminology read() {
        List<ConceptMap> current = new ArrayList<>(mounted);
        List<ConceptMap> former = new ArrayList<>();
        jdbc.query("select content, former from art.concept_map order by id", row -> {
            ConceptMap map =
                    FhirContext.forR4Cached().newJsonParser().parseResource(ConceptMap.class, row.getString(1));
            (row.getBoolean(2) ? former : current).add(map);
        });
        return Terminology.of(fhirPackage, current, former);
    }

    private void rewrite() {
        List<Concept> rows = read().concepts();
        jdbc.update("delete from art.concept");
        jdbc.batchUpdate(
                "insert into art.concept values (?, ?, ?, ?) on conflict do nothing",
                rows.stream()
                        .map(row -> new Object[] {row.list(), row.system(), row.code(), row.standard()})
                        .toList());
        jdbc.update("update art.concept_version set version = version + 1");
    }
}
