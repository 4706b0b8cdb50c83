package org.artgroups.operations.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.artgroups.decisions.views.View;
import org.artgroups.decisions.views.ViewRunner;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The flat tables in PostgreSQL, schema {@code art}. Derived from the resources: a table whose definition changed, or that
 * is missing, is made anew at start from what is stored; with {@code artgroups.views.rebuild=true} every one is. Thread-safe.
 */
public class ViewTables {

    private static final Logger log = LoggerFactory.getLogger(ViewTables.class);
    private static final String SCHEMA = "art";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final StoredResources stored;
    private final boolean rebuild;
    private final List<View> views;
    private final Supplier<ViewRunner> runner;

    /** @param runner gives each thread a runner of its own */
    public ViewTables(
            Supplier<ViewRunner> runner,
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            StoredResources stored,
            boolean rebuild) {
        this.jdbc = jdbc;
        this.rebuild = rebuild;
        this.transactions = transactions;
        this.stored = stored;
        this.runner = runner;
        this.views = runner.get().views();
    }

    private static String table(View view) {
        return SCHEMA + "." + view.name();
    }

    /** Changes when the definition does: the table is then made anew. */
    public static String fingerprint(View view) {
        return DigestUtils.sha256Hex(JsonParser.compose(view.definition(), false));
    }

    /** Whether any table is made from this type of resource. */
    public boolean derivesFrom(String resourceType) {
        return runner.get().hasViewsOf(resourceType);
    }

    /**
     * Puts the rows of these resources in place of what the tables held of them, in the caller's transaction.
     *
     * @param written the resources by type and id as they are now
     * @param gone those of {@code written} and others whose earlier rows must go, {@code Type/id}
     */
    public void replace(Map<String, Resource> written, Iterable<String> gone) {
        Map<String, List<String>> goneByType = new TreeMap<>();
        for (String key : gone) {
            String[] typeAndId = key.split("/", 2);
            goneByType.computeIfAbsent(typeAndId[0], type -> new ArrayList<>()).add(typeAndId[1]);
        }
        for (View view : views) {
            List<String> ids = goneByType.get(view.resourceType());
            if (ids != null) {
                jdbc.update(
                        "delete from " + table(view) + " where "
                                + view.keyColumn().name() + " = any(?)",
                        (Object) ids.toArray(String[]::new));
            }
        }
        Map<View, List<Object[]>> rows = new LinkedHashMap<>();
        for (Resource resource : written.values()) {
            runner.get().rows(resource).forEach((view, made) -> rows.computeIfAbsent(view, v -> new ArrayList<>())
                    .addAll(made));
        }
        rows.forEach(this::insert);
    }

    /**
     * Adds the rows of resources the tables hold nothing of yet, in a transaction of its own and without storing the
     * resources: for filling tables that are asked and not kept.
     */
    public void add(Iterable<? extends Resource> resources) {
        Map<String, Resource> added = new LinkedHashMap<>();
        resources.forEach(resource ->
                added.put(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource));
        transactions.executeWithoutResult(status -> replace(added, List.of()));
    }

    private void insert(View view, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<View.Column> columns = view.columns();
        jdbc.batchUpdate(
                "insert into " + table(view)
                        + columns.stream().map(View.Column::name).collect(Collectors.joining(", ", " (", ")"))
                        + columns.stream().map(c -> "?").collect(Collectors.joining(", ", " values (", ")")),
                rows,
                columns.stream().mapToInt(c -> SqlType.of(c.type()).jdbc()).toArray());
    }

    /** Makes the tables that are missing or whose definition changed; two servers starting do it one after the other. */
    public void bringUpToDate() {
        transactions.executeWithoutResult(status -> {
            jdbc.queryForList("select pg_advisory_xact_lock(hashtext('art.view_definition'))");
            jdbc.execute("create schema if not exists " + SCHEMA);
            jdbc.execute(
                    "create table if not exists art.view_definition (name text primary key, fingerprint text not null)");
            Map<String, String> known = jdbc.query("select name, fingerprint from art.view_definition", rs -> {
                Map<String, String> found = new TreeMap<>();
                while (rs.next()) {
                    found.put(rs.getString(1), rs.getString(2));
                }
                return found;
            });
            List<View> stale = views.stream()
                    .filter(view -> rebuild || !fingerprint(view).equals(known == null ? null : known.get(view.name())))
                    .toList();
            stale.forEach(this::create);
            fill(stale);
        });
    }

    private void create(View view) {
        jdbc.execute("drop table if exists " + table(view));
        jdbc.execute("create table " + table(view)
                + view.columns().stream()
                        .map(c -> c.name() + " " + SqlType.of(c.type()).postgres() + (c.key() ? " not null" : ""))
                        .collect(Collectors.joining(", ", " (", ")")));
        view.columns().stream()
                .filter(c -> c.key() || c.indexed())
                .forEach(c -> jdbc.execute("create index on " + table(view) + " (" + c.name() + ")"));
        view.columns().stream()
                .filter(c -> !c.unique().isEmpty())
                .collect(Collectors.groupingBy(
                        View.Column::unique,
                        TreeMap::new,
                        Collectors.mapping(View.Column::name, Collectors.joining(", "))))
                .forEach((name, columns) -> jdbc.execute("create unique index " + name + " on " + table(view) + " ("
                        + columns + ") nulls not distinct"));
        jdbc.update(
                "insert into art.view_definition values (?, ?) on conflict (name) do update set fingerprint = excluded.fingerprint",
                view.name(),
                fingerprint(view));
    }

    private void fill(List<View> empty) {
        for (String type : empty.stream().map(View::resourceType).distinct().toList()) {
            List<Resource> page = stored.after(type, "");
            int read = 0;
            while (!page.isEmpty()) {
                read += page.size();
                for (Resource resource : page) {
                    runner.get().rows(resource).forEach((view, rows) -> {
                        if (empty.contains(view)) {
                            insert(view, rows);
                        }
                    });
                }
                page = stored.after(
                        type, page.get(page.size() - 1).getIdElement().getIdPart());
            }
            if (read > 0) {
                log.info("Made the tables of {} from the {} that are stored", type, read);
            }
        }
    }
}
