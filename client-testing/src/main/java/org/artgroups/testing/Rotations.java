package org.artgroups.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.rotation.GroupRotation;
import org.artgroups.decisions.rotation.RotationMember;
import org.artgroups.decisions.standing.Due;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.rotation.RotationResponse;
import org.jspecify.annotations.Nullable;

/** {@code $rotation}: read as {@code takers.sql} does, and planned as by the real server. Safe for use by many threads. */
final class Rotations {
    private final Store store;
    private final Models models;
    private final GroupReader groups;
    private final StandingReader standings;
    private final Clock clock;

    Rotations(Store store, Models models, Clock clock) {
        this.store = store;
        this.models = models;
        this.groups = new GroupReader(store);
        this.standings = new StandingReader(store);
        this.clock = clock;
    }

    RotationResponse rotate(String group, RotationRequest request) {
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        DeliveryModel model = GroupRotation.model(GroupReader.model(groups.stored(group)), models.all(), asOf);
        return GroupRotation.plan(model, takers(group, asOf), agreed(group, asOf), request, asOf);
    }

    private List<RotationMember> takers(String group, LocalDate asOf) {
        Map<String, LocalDate> until = new TreeMap<>();
        store.rows("membership").stream()
                .filter(row -> row.is("group_id", group) && row.has("client") && Store.holds(row, asOf))
                .forEach(row -> until.merge(
                        row.id("client"),
                        row.day("end_date", LocalDate.MAX),
                        (one, other) -> one.isAfter(other) ? one : other));
        return until.entrySet().stream()
                .map(member -> taker(group, member.getKey(), member.getValue(), asOf))
                .toList();
    }

    private RotationMember taker(String group, String client, LocalDate until, LocalDate asOf) {
        List<Row> collected = store.rows("session").stream()
                .filter(row -> row.is("collector", client) && row.is("status", "finished"))
                .toList();
        return new RotationMember(
                client,
                Due.latest(latest(collected.stream(), client, asOf), standings.consulted(client, asOf)),
                latest(collected.stream().filter(row -> row.is("group_id", group)), client, asOf),
                until.equals(LocalDate.MAX) ? null : until,
                List.of());
    }

    /** When a client last came to one of these sessions. */
    private @Nullable LocalDate latest(Stream<Row> sessions, String client, LocalDate asOf) {
        List<String> ids = sessions.map(row -> row.id("id")).toList();
        return store.rows("visit").stream()
                .filter(row -> row.is("client", client) && row.by("date", asOf))
                .filter(row -> row.has("session") && ids.contains(row.id("session")))
                .map(row -> row.day("date", asOf))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The days from one on for which sessions are planned, and the day named at the last; in their order. */
    private List<LocalDate> agreed(String group, LocalDate asOf) {
        Stream<LocalDate> planned = store.rows("session").stream()
                .filter(row -> row.is("group_id", group) && row.is("status", "planned"))
                .flatMap(row -> Optional.ofNullable(row.day("date")).stream());
        Stream<LocalDate> named = store.rows("session").stream()
                .filter(row -> row.is("group_id", group) && row.is("status", "finished") && row.by("date", asOf))
                .max(Comparator.comparing(row -> row.day("date", asOf)))
                .flatMap(row -> Optional.ofNullable(row.day("next_visit")))
                .stream();
        return Stream.concat(planned, named)
                .filter(day -> !day.isBefore(asOf))
                .distinct()
                .sorted()
                .toList();
    }
}
