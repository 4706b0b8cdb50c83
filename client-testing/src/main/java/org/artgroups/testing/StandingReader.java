package org.artgroups.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.ClinicalSnapshot.Before;
import org.artgroups.decisions.standing.ClinicalSnapshot.Person;
import org.artgroups.decisions.standing.ClinicalSnapshot.Prescription;
import org.artgroups.decisions.standing.ClinicalSnapshot.Referred;
import org.artgroups.decisions.standing.ClinicalSnapshot.Review;
import org.artgroups.decisions.standing.Due;
import org.artgroups.decisions.standing.Member;
import org.artgroups.fhir.generated.Attendance;
import org.jspecify.annotations.Nullable;

/**
 * Reads who belongs to groups and what was recorded of clients before a day, as the SQL of the real server does. Safe for use by
 * many threads.
 */
final class StandingReader {
    private final Store store;
    private final FactsReader facts;

    StandingReader(Store store) {
        this.store = store;
        this.facts = new FactsReader(store);
    }

    /** The members of groups on a day, group by group in the order in which they joined. */
    List<Member> members(Collection<String> groups, LocalDate day) {
        Map<String, Member> members = new LinkedHashMap<>();
        store.rows("membership").stream()
                .filter(row -> groups.contains(row.id("group_id")) && row.has("client") && Store.holds(row, day))
                .map(row -> new Member(row.id("group_id"), row.id("client"), row.day("start_date")))
                .forEach(
                        member -> members.merge(member.group() + "|" + member.client(), member, StandingReader::since));
        return members.values().stream()
                .sorted(Comparator.comparing(Member::group)
                        .thenComparing(Member::since, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Member::client))
                .toList();
    }

    private static Member since(Member one, Member other) {
        return other.since() == null || (one.since() != null && one.since().isBefore(other.since())) ? one : other;
    }

    /**
     * What was recorded of clients before a day, by Patient id in the order asked.
     *
     * @param session id of the session's Encounter: what was recorded at it does not count as before; empty for none
     */
    Map<String, ClinicalSnapshot> read(Collection<String> clients, LocalDate day, String session) {
        Map<String, ClinicalSnapshot> standing = new LinkedHashMap<>();
        clients.forEach(client -> standing.put(client, standing(client, day, session)));
        return standing;
    }

    private ClinicalSnapshot standing(String client, LocalDate day, String session) {
        List<Visit> before = visits(client, day, session);
        Facts known = facts.read(client, day);
        return new ClinicalSnapshot(
                latest(of("viral_load", client).filter(row -> row.by("date", day))),
                Due.latest(
                        before.stream()
                                .filter(Visit::collected)
                                .map(Visit::date)
                                .max(Comparator.naturalOrder())
                                .orElse(null),
                        consulted(client, day)),
                before(before),
                prescriptions(client, day),
                new Supplies(store).read(client, day),
                new BloodReader(store).read(client, day),
                referrals(client, day),
                known,
                Person.UNKNOWN,
                new Review(
                        latest(of("viral_load", client).filter(row -> row.by("date", day))), consulted(client, day)));
    }

    private Stream<Row> of(String table, String client) {
        return store.rows(table).stream().filter(row -> row.is("client", client));
    }

    private static @Nullable LocalDate latest(Stream<Row> rows) {
        return rows.map(row -> row.day("date", LocalDate.MIN))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A visit; whoever collects for a group has a clinical visit of their own. */
    private record Visit(LocalDate date, @Nullable Attendance attendance, boolean collected) {
        boolean is(Attendance other) {
            return attendance == other;
        }

        boolean isNot(Attendance other) {
            return attendance != null && attendance != other;
        }
    }

    private List<Visit> visits(String client, LocalDate day, String session) {
        Set<String> collected = store.rows("session").stream()
                .filter(row -> row.is("collector", client))
                .map(row -> row.id("id"))
                .collect(Collectors.toSet());
        List<Visit> visits = new ArrayList<>();
        of("visit", client)
                .filter(row -> row.by("date", day.minusDays(1)) && row.has("session") && !row.is("session", session))
                .forEach(row -> visits.add(new Visit(
                        row.day("date", day),
                        Optional.ofNullable(row.text("attendance"))
                                .flatMap(Attendance::of)
                                .orElse(null),
                        collected.contains(row.id("session")))));
        visits.sort(Comparator.comparing(Visit::date));
        return visits;
    }

    private static Before before(List<Visit> visits) {
        Visit last = visits.isEmpty() ? null : visits.get(visits.size() - 1);
        LocalDate notBuddy = lastOf(visits, visit -> visit.isNot(Attendance.BUDDY));
        LocalDate notAbsent = lastOf(visits, visit -> visit.isNot(Attendance.ABSENT));
        return new Before(
                last == null ? null : last.date(),
                last == null ? null : last.attendance(),
                since(visits, notBuddy, Attendance.BUDDY),
                since(visits, notAbsent, Attendance.ABSENT),
                lastOf(
                        visits,
                        visit -> visit.is(Attendance.PRESENT) || visit.is(Attendance.LATE) || visit.collected()));
    }

    private static @Nullable LocalDate lastOf(List<Visit> visits, Predicate<Visit> which) {
        return visits.stream()
                .filter(which)
                .map(Visit::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static int since(List<Visit> visits, @Nullable LocalDate other, Attendance attendance) {
        return (int) visits.stream()
                .filter(visit -> visit.is(attendance))
                .filter(visit -> other == null || visit.date().isAfter(other))
                .count();
    }

    /** When the client was last seen clinically: at a consultation, or where a prescription of ART was written. */
    @Nullable
    LocalDate consulted(String client, LocalDate day) {
        return latest(Stream.concat(
                        of("consultation", client), of("prescription", client).filter(row -> Coded.of(row, store)
                                .anyMatch(medicine -> medicine.art().isPresent())))
                .filter(row -> row.by("date", day)));
    }

    /** Those in force; what has ended since was in force if another has taken its place, or if it was completed and valid until then. */
    private List<Prescription> prescriptions(String client, LocalDate day) {
        boolean replaced = of("prescription", client).anyMatch(row -> row.has("date") && !row.by("date", day));
        Map<String, List<Row>> codes = of("prescription", client)
                .filter(row -> row.by("date", day))
                .filter(row -> row.is("status", "active")
                        || replaced
                        || (row.is("status", "completed")
                                && !row.day("valid_until", LocalDate.MIN).isBefore(day)))
                .collect(Collectors.groupingBy(row -> row.id("id"), LinkedHashMap::new, Collectors.toList()));
        record Written(Prescription prescription, boolean active) {}
        return codes.values().stream()
                .map(rows -> {
                    Coded best = known(rows);
                    return new Written(
                            new Prescription(
                                    best.row().id("id"),
                                    best.prescribed(),
                                    best.row().day("date", day),
                                    best.row().day("valid_until")),
                            best.row().is("status", "active"));
                })
                .sorted(Comparator.comparing(
                                (Written each) -> each.prescription().written())
                        .thenComparing(Written::active)
                        .reversed()
                        .thenComparing(each -> each.prescription().id()))
                .map(Written::prescription)
                .toList();
    }

    /** Of several codes of one thing, one that is known here. */
    private Coded known(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> Coded.of(row, store))
                .min(Coded.KNOWN_FIRST)
                .orElseThrow();
    }

    private List<Referred> referrals(String client, LocalDate day) {
        return of("referral", client)
                .filter(row -> row.by("date", day.minusDays(1)))
                .map(row -> new Referred(
                        row.id("id"),
                        row.day("date", day),
                        String.valueOf(row.text("reason")),
                        (row.is("status", "active") || row.is("status", "on-hold"))
                                && store.rows("referral_outcome").stream()
                                        .noneMatch(outcome -> outcome.is("referral", row.text("id")))))
                .sorted(Comparator.comparing(Referred::date).thenComparing(Referred::id))
                .toList();
    }
}
