package org.artgroups.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.tracing.MissedSessions;
import org.artgroups.decisions.tracing.TracingTaskState;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** Reads who missed what, as {@code absences.sql} does, and the Tasks of tracing. Safe for use by many threads. */
final class TracingReader {
    private static final String PROMISED = TracingOutcome.PROMISED_TO_RETURN.code();

    private final Store store;

    TracingReader(Store store) {
        this.store = store;
    }

    /**
     * A Task.
     *
     * @throws ProblemException if there is none of this id
     */
    Task task(String id) {
        Task task = store.get(Task.class, id);
        if (task == null) {
            throw new ProblemException(Problem.UNKNOWN_TASK, "", "Task/" + id + " is not known here");
        }
        return task;
    }

    /** All tracing of clients of groups as it was at the end of a day, as {@code traced.sql} tells it. */
    List<TracingTaskState> traced(Collection<String> groups, LocalDate asOf) {
        return store.rows("tracing").stream()
                .filter(row -> row.has("group_id") && groups.contains(row.id("group_id")))
                .filter(row -> row.has("client") && row.has("date"))
                .filter(row -> !row.has("opened") || row.by("opened", asOf))
                .map(row -> traced(row, asOf))
                .sorted(Comparator.comparing(TracingTaskState::id))
                .toList();
    }

    private TracingTaskState traced(Row task, LocalDate asOf) {
        boolean open = isOpen(task) || (task.has("ended") && !task.by("ended", asOf));
        List<Row> attempts = store.rows("tracing_attempt").stream()
                .filter(row -> row.is("task", task.text("id")) && row.by("date", asOf))
                .toList();
        boolean promised = attempts.stream().anyMatch(row -> row.is("outcome", PROMISED));
        return new TracingTaskState(
                task.id("id"),
                task.id("group_id"),
                task.id("client"),
                task.day("date", asOf),
                open,
                !open && task.has("leaving_reason"),
                attempts.size(),
                latest(attempts.stream()),
                Optional.ofNullable(open ? (promised ? PROMISED : null) : task.text("outcome"))
                        .flatMap(TracingOutcome::of)
                        .orElse(null));
    }

    private static boolean isOpen(Row task) {
        return task.is("status", "requested") || task.is("status", "in-progress");
    }

    /**
     * The open Tasks by which members of a group are traced.
     *
     * @param clients whose; null for everybody's
     */
    List<Task> open(String group, @Nullable Collection<String> clients) {
        return tasks(row -> row.is("group_id", group)
                && isOpen(row)
                && (clients == null || clients.contains(String.valueOf(row.text("client")))));
    }

    private List<Task> tasks(Predicate<Row> which) {
        return store.rows("tracing").stream()
                .filter(which)
                .map(row -> row.id("id"))
                .sorted()
                .map(this::task)
                .toList();
    }

    /** The Tasks that a session may end or open again: open ones of clients, and those that a visit to this session ended. */
    List<Task> ofSession(Collection<String> clients, String session) {
        List<String> visits = store.rows("visit").stream()
                .filter(row -> row.is("session", session))
                .map(row -> row.id("id"))
                .toList();
        return tasks(row -> row.has("client")
                && clients.contains(row.id("client"))
                && (isOpen(row) || (row.has("visit") && visits.contains(row.id("visit")))));
    }

    /** The members of groups on a day with the sessions they have missed since they last came. */
    List<MissedSessions> absences(Collection<String> groups, LocalDate asOf) {
        return groups.stream()
                .distinct()
                .sorted()
                .flatMap(group -> absences(group, asOf))
                .toList();
    }

    private Stream<MissedSessions> absences(String group, LocalDate asOf) {
        List<MissedSessions.Session> expected = expected(group, asOf);
        String model = store.rows("care_group").stream()
                .filter(row -> row.is("id", group))
                .map(row -> row.id("model"))
                .findFirst()
                .orElse(null);
        Map<String, Member> members = new TreeMap<>();
        store.rows("membership").stream()
                .filter(row -> row.is("group_id", group) && row.has("client") && Store.holds(row, asOf))
                .filter(row -> alive(row.id("client")))
                .map(row -> new Member(
                        row.id("client"), row.day("start_date", LocalDate.MIN), row.day("end_date", LocalDate.MAX)))
                .forEach(member -> members.merge(member.client(), member, Member::with));
        return members.values().stream().map(member -> absence(group, model, member, expected, asOf));
    }

    /** A member: since when at the latest, until when at the latest. */
    private record Member(String client, LocalDate since, LocalDate until) {
        Member with(Member other) {
            return new Member(
                    client,
                    since.isAfter(other.since) ? since : other.since,
                    until.isAfter(other.until) ? until : other.until);
        }
    }

    private boolean alive(String client) {
        return store.rows("client").stream().noneMatch(row -> row.is("id", client) && row.flag("deceased"));
    }

    private MissedSessions absence(
            String group,
            @Nullable String model,
            Member member,
            List<MissedSessions.Session> expected,
            LocalDate asOf) {
        String client = member.client();
        Map<String, String> groups = store.rows("session").stream()
                .filter(row -> row.has("group_id"))
                .collect(Collectors.toMap(row -> row.id("id"), row -> row.id("group_id"), (one, other) -> one));
        List<Row> came = store.rows("visit").stream()
                .filter(row -> row.is("client", client) && row.by("date", asOf))
                .filter(row -> row.has("attendance") && !row.is("attendance", "absent"))
                .filter(row -> row.has("session") && groups.containsKey(row.id("session")))
                .toList();
        LocalDate here = latest(came.stream().filter(row -> group.equals(groups.get(row.id("session")))));
        Supply supply = supply(client, asOf);
        return new MissedSessions(
                group,
                model,
                client,
                member.until().equals(LocalDate.MAX) ? null : member.until(),
                supply == null ? null : supply.date(),
                supply == null ? null : supply.until(),
                latest(came.stream()),
                expected.stream()
                        .filter(session -> !session.date().isBefore(member.since()))
                        .filter(session -> here == null || session.date().isAfter(here))
                        .toList());
    }

    private static @Nullable LocalDate latest(Stream<Row> rows) {
        return rows.map(row -> row.day("date", LocalDate.MIN))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Every session of a group that was held, or agreed, before a day. */
    private List<MissedSessions.Session> expected(String group, LocalDate asOf) {
        List<Row> sessions = store.rows("session").stream()
                .filter(row -> row.is("group_id", group) && row.has("date"))
                .sorted(Comparator.comparing((Row row) -> row.day("date", asOf)).thenComparing(row -> row.id("id")))
                .toList();
        List<Row> held = sessions.stream()
                .filter(row -> row.is("status", "finished") && row.by("date", asOf))
                .toList();
        LocalDate last = latest(held.stream());
        List<Row> planned = sessions.stream()
                .filter(row -> row.is("status", "planned") && (last == null || !row.by("date", last)))
                .toList();
        // of several on one day the first id
        Map<LocalDate, MissedSessions.Session> expected = new TreeMap<>();
        held.forEach(row -> expected.putIfAbsent(row.day("date", asOf), session(row, true)));
        planned.stream()
                .filter(row -> row.by("date", asOf.minusDays(1)))
                .forEach(row -> expected.putIfAbsent(row.day("date", asOf), session(row, false)));
        // where a session is planned, that is what became of the day named at the last
        if (planned.isEmpty()) {
            held.stream()
                    .filter(row -> row.is("id", lastId(held)) && row.by("next_visit", asOf.minusDays(1)))
                    .map(row -> row.day("next_visit", asOf))
                    .forEach(day -> expected.putIfAbsent(day, new MissedSessions.Session(day, null, false)));
        }
        return new ArrayList<>(expected.values());
    }

    private static @Nullable String lastId(List<Row> held) {
        return held.stream()
                .max(Comparator.comparing((Row row) -> row.day("date", LocalDate.MIN))
                        .thenComparing(row -> row.id("id"), Comparator.reverseOrder()))
                .map(row -> row.id("id"))
                .orElse(null);
    }

    private static MissedSessions.Session session(Row row, boolean held) {
        return new MissedSessions.Session(row.day("date", LocalDate.MIN), row.id("id"), held);
    }

    /** What was handed out last: of several antiretrovirals the one that ends first counts. */
    private record Supply(LocalDate date, @Nullable LocalDate until) {}

    private @Nullable Supply supply(String client, LocalDate asOf) {
        Map<String, List<Row>> refills = store.rows("refill").stream()
                .filter(row -> row.is("client", client) && row.by("date", asOf))
                .collect(Collectors.groupingBy(row -> row.id("id")));
        Map<LocalDate, Map<String, Integer>> days = new TreeMap<>(Comparator.reverseOrder());
        for (List<Row> rows : refills.values()) {
            rows.stream()
                    .flatMap(row -> Coded.of(row, store))
                    .filter(code -> code.art().isPresent() || code.code() == null)
                    .min(Coded.ART_FIRST)
                    .ifPresent(code ->
                            add(code, days.computeIfAbsent(code.row().day("date", asOf), day -> new TreeMap<>())));
        }
        return days.entrySet().stream()
                .findFirst()
                .map(day -> {
                    int least = day.getValue().values().stream()
                            .min(Integer::compare)
                            .orElse(0);
                    return new Supply(day.getKey(), least > 0 ? day.getKey().plusDays(least) : null);
                })
                .orElse(null);
    }

    /** Without days nobody knows how long it lasts. */
    private static void add(Coded code, Map<String, Integer> days) {
        BigDecimal number = code.row().number("days");
        if (number != null) {
            String medicine = code.art()
                    .or(() -> Optional.ofNullable(code.row().text("text")))
                    .orElse("");
            days.merge(medicine, number.intValue(), Integer::sum);
        }
    }
}
