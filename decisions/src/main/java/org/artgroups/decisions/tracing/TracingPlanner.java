package org.artgroups.decisions.tracing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.artgroups.decisions.tracing.TracingPlan.Ended;
import org.artgroups.decisions.tracing.TracingPlan.Missed;
import org.artgroups.decisions.tracing.TracingPlan.Returned;
import org.artgroups.fhir.generated.TracingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Who is late, has missed a session, or is lost from the group or from care: pure. Lost from care counts from the day on which
 * the medicines are over, wherever they were handed out last, as PEPFAR MER counts interruption of treatment (TX_ML: no contact
 * for more than 28 days after the last expected one); through that many days the client is still in care.
 */
public final class TracingPlanner {

    private static final int LOST_FROM_GROUP = 2;
    private static final Comparator<Missed> LONGEST_AWAY = Comparator.comparing(
                    (Missed missed) -> missed.first().date())
            .thenComparing(missed -> missed.absence().group())
            .thenComparing(missed -> missed.absence().client());

    private final LocalDate asOf;
    private final int lostAfter;
    private final ToIntFunction<MissedSessions> lateAfter;

    /**
     * Decides as of a day.
     *
     * @param lostAfter for how many days after an expected pick-up a client is still in care
     * @param lateAfter for how many days after a session a member is late, by the model of their group; 0 if it does not say
     */
    public TracingPlanner(LocalDate asOf, int lostAfter, ToIntFunction<MissedSessions> lateAfter) {
        this.asOf = asOf;
        this.lostAfter = lostAfter;
        this.lateAfter = lateAfter;
    }

    /**
     * Who is to be traced, and whose tracing is over.
     *
     * @param members what is on record of the sessions and pick-ups of each member
     * @param traced the Tasks there are for them
     */
    public TracingPlan plan(List<MissedSessions> members, List<TracingTaskState> traced) {
        List<Missed> missed = members.stream()
                .filter(member -> !hasDeparted(member))
                .map(member -> missed(member, traced))
                .filter(Objects::nonNull)
                .sorted(LONGEST_AWAY)
                .toList();
        List<Returned> returned = members.stream()
                .filter(member -> !hasDeparted(member))
                .flatMap(member -> traced.stream()
                        .filter(task -> task.open() && task.of(member) && member.pickedUpSince(task.date()))
                        .map(task -> new Returned(task, Objects.requireNonNull(member.lastPickUp()))))
                .toList();
        List<Ended> ended = members.stream()
                .filter(this::hasDeparted)
                .flatMap(member -> traced.stream()
                        .filter(task -> task.open() && task.of(member))
                        .map(task -> new Ended(task, Objects.requireNonNull(member.departure()))))
                .toList();
        return new TracingPlan(missed, returned, ended);
    }

    private boolean hasDeparted(MissedSessions member) {
        return member.departure() != null && member.departure().by(asOf);
    }

    private @Nullable Missed missed(MissedSessions member, List<TracingTaskState> traced) {
        if (member.missed().isEmpty()) {
            return null;
        }
        List<MissedSessions.Session> since = member.missed().stream()
                .filter(session -> !member.pickedUpSince(session.date()))
                .toList();
        MissedSessions.Session first =
                since.isEmpty() ? member.missed().get(member.missed().size() - 1) : since.get(0);
        TracingStatus status = status(member, first, since.isEmpty());
        if (status == null) {
            return null;
        }
        TracingTaskState task = task(member, first, traced);
        return new Missed(
                member,
                first,
                status,
                days(first.date(), asOf),
                member.supplyUntil() == null ? null : days(asOf, member.supplyUntil()),
                task,
                (task == null || task.left())
                        && (member.until() == null || member.until().isAfter(asOf))
                        && status != TracingStatus.LATE
                        && (!since.isEmpty() || status == TracingStatus.LOST_FROM_CARE));
    }

    /** Where the client stands; null if they collected since, and that makes it good. */
    private @Nullable TracingStatus status(
            MissedSessions member, MissedSessions.Session first, boolean collectedSince) {
        // who collected since, of whom nothing says how long it lasts, is not lost
        boolean supplyUnknown = collectedSince && member.supplyUntil() == null;
        if (!supplyUnknown && asOf.isAfter(expected(member, first).plusDays(lostAfter))) {
            return TracingStatus.LOST_FROM_CARE;
        }
        int late = lateAfter.applyAsInt(member);
        long beyondLate = member.missed().stream()
                .filter(session -> asOf.isAfter(session.date().plusDays(late)))
                .count();
        boolean hasMedicines =
                member.supplyUntil() != null && member.supplyUntil().isAfter(asOf);
        if (beyondLate >= LOST_FROM_GROUP && hasMedicines) {
            return TracingStatus.LOST_FROM_GROUP;
        }
        if (collectedSince) {
            return null;
        }
        return asOf.isAfter(first.date().plusDays(late)) ? TracingStatus.MISSED : TracingStatus.LATE;
    }

    /**
     * When a pick-up was expected: when the medicines are over. Who came after that without collecting, or of whom nothing says
     * how long the medicines last, was expected at the session.
     */
    private static LocalDate expected(MissedSessions member, MissedSessions.Session first) {
        LocalDate until = member.supplyUntil();
        return until == null || (member.came() != null && member.came().isAfter(until)) ? first.date() : until;
    }

    /** The open Task, whatever session it began with; else the one of this session, which has ended. */
    private static @Nullable TracingTaskState task(
            MissedSessions member, MissedSessions.Session first, List<TracingTaskState> traced) {
        return traced.stream()
                .filter(task -> task.of(member))
                .filter(task -> (task.open() && !member.pickedUpSince(task.date()))
                        || task.date().equals(first.date()))
                .max(Comparator.comparing(TracingTaskState::open))
                .orElse(null);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
