package org.artgroups.server.platform.search;

import java.sql.Array;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What searches found that have more than one page: the ids, in order, as they were when the search came. So each resource is on
 * one page and one only, whatever is written while somebody goes from page to page. Kept for an hour after the last page that was
 * asked for. Thread-safe.
 */
class SearchPages {

    /**
     * Some of the ids.
     *
     * @param total how many there are in all
     */
    record Page(List<String> ids, int total) {}

    private final JdbcClient jdbc;

    SearchPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create schema if not exists art").update();
        // what is lost with the database is asked for again: not worth a log of every page
        jdbc.sql("create unlogged table if not exists art.search_page (id uuid primary key, search text not null,"
                        + " used timestamptz not null default now(), ids text[] not null)")
                .update();
    }

    /**
     * Keeps what a search has found, and forgets what nobody asks for any more.
     *
     * @param search says which search it was; its pages are shown to nobody who asks another one
     */
    String keep(String search, List<String> ids) {
        jdbc.sql("delete from art.search_page where used < now() - interval '1 hour'")
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into art.search_page (id, search, ids) values (:id, :search, :ids)")
                .param("id", id)
                .param("search", search)
                .param("ids", ids.toArray(String[]::new))
                .update();
        return id.toString();
    }

    /** A page of what a search has found; empty if it is not kept any more, or was another search. */
    Optional<Page> read(String id, String search, int offset, int count) {
        UUID key;
        try {
            key = UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return jdbc.sql("update art.search_page set used = now() where id = ? and search = ?"
                        + " returning ids[?:?] as page, cardinality(ids) as total")
                .params(key, search, offset + 1, offset + count)
                .query((row, number) -> {
                    Array page = row.getArray("page");
                    return new Page(List.of((String[]) page.getArray()), row.getInt("total"));
                })
                .optional();
    }
}
