package org.artgroups.operations.eligibility;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is to be assessed: the ids of clients, in portions. Thread-safe. */
public class CohortReader {

    /** Clients read and assessed at a time. */
    private static final int PORTION = 1_000;

    /** Portions that are read while one is assessed: as many as keep the database and the assessment busy. */
    private static final int AHEAD = 2;

    private final JdbcClient jdbc;

    public CohortReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reads something of every client asked about, a portion at a time, and hands it on in the order of their ids, by the
     * caller's thread. The next portions are read meanwhile; no more than a few are held at any time, whatever their number.
     *
     * @param group id of a Group: only its members; null for no such limit
     * @param organization id of an Organization: only clients it manages; null for no such limit
     */
    public <T> void eachPortion(
            @Nullable String group,
            @Nullable String organization,
            LocalDate asOf,
            Function<List<String>, T> read,
            Consumer<T> use) {
        ExecutorService readers = Executors.newFixedThreadPool(AHEAD);
        try {
            Queue<Future<T>> ahead = new ArrayDeque<>();
            String after = "";
            boolean more = true;
            while (more || !ahead.isEmpty()) {
                while (more && ahead.size() < AHEAD) {
                    List<String> clients = clients(group, organization, asOf, after, PORTION);
                    more = clients.size() == PORTION;
                    if (!clients.isEmpty()) {
                        after = clients.get(clients.size() - 1);
                        ahead.add(readers.submit(() -> read.apply(clients)));
                    }
                }
                Future<T> next = ahead.poll();
                if (next != null) {
                    use.accept(next.get());
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            readers.shutdownNow();
        }
    }

    /**
     * The next clients in the order of their ids. Of a group everybody is named; otherwise neither the dead nor records that
     * another one replaces are assessed.
     *
     * @param after the last id of the portion before; empty for the first portion
     * @param most how many at the most
     */
    private List<String> clients(
            @Nullable String group, @Nullable String organization, LocalDate asOf, String after, int most) {
        return jdbc.sql(
                        """
                        select id from art.client
                        where id > :after
                            and (cast(:group as text) is not null or not coalesce(replaced, false) and (not coalesce(deceased, false) or deceased_date > :asOf))
                            and (cast(:organization as text) is null or organization = :organization)
                            and (cast(:group as text) is null or id in (
                                select client from art.membership where group_id = :group
                                    and coalesce(start_date, date '0001-01-01') <= :asOf
                                    and coalesce(end_date, date '9999-12-31') >= :asOf))
                        order by id limit :most
                        """)
                .param("after", after)
                .param("organization", organization)
                .param("group", group)
                .param("asOf", asOf)
                .param("most", most)
                .query(String.class)
                .list();
    }
}
