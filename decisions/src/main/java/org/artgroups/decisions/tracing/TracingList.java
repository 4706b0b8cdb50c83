package org.artgroups.decisions.tracing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.tracing.TracingPlan.Missed;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.TracingStatus;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.fhir.tracing.TracingListResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** A list of who missed a session, as it is asked for and answered. Pure, immutable. */
public final class TracingList {

    /** PEPFAR MER, TX_ML: no contact for more than 28 days after the last expected one. */
    private static final int LOST_AFTER_DAYS = 28;

    private final LocalDate today;
    private final LocalDate asOf;
    private final int lostAfter;
    private final boolean opens;

    private TracingList(LocalDate today, LocalDate asOf, int lostAfter, boolean opens) {
        this.today = today;
        this.asOf = asOf;
        this.lostAfter = lostAfter;
        this.opens = opens;
    }

    /**
     * The list that is asked for.
     *
     * @throws ProblemException if its day is in the future, or Tasks are to be opened as of another day than today
     */
    public static TracingList of(TracingListRequest request, LocalDate today) {
        LocalDate asOf = request.asOf() == null ? today : request.asOf();
        if (asOf.isAfter(today)) {
            throw new ProblemException(Problem.DATE_IN_FUTURE, "asOf", asOf + " is in the future; it is " + today);
        }
        if (request.opens() && asOf.isBefore(today)) {
            throw new ProblemException(
                    Problem.BAD_VALUE, "open", "Tasks are opened as of today, " + today + ", not as of " + asOf);
        }
        return new TracingList(
                today, asOf, request.lostAfter() == null ? LOST_AFTER_DAYS : request.lostAfter(), request.opens());
    }

    /** As of which day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Who missed a session, and whose tracing is over. */
    public TracingPlan plan(List<MissedSessions> members, List<TracingTaskState> traced, DeliveryModels models) {
        return new TracingPlanner(asOf, lostAfter, member -> lateAfter(member.model(), models)).plan(members, traced);
    }

    /** Of a group without a model, or of one this server does not have, no rule is known. */
    private int lateAfter(@Nullable String model, DeliveryModels models) {
        return Optional.ofNullable(model)
                .flatMap(canonical -> models.find(canonical, asOf))
                .map(found -> found.sessions().lateAfterDays())
                .orElse(0);
    }

    /**
     * The Tasks to write: those opened, for the first time or again, and those whose clients are back; none unless that was asked
     * for.
     *
     * @param stored a Task on record by its id
     */
    public List<Task> tasks(TracingPlan plan, Function<String, Task> stored) {
        List<Task> tasks = new ArrayList<>();
        if (opens) {
            plan.missed().stream()
                    .filter(Missed::toOpen)
                    .map(missed -> missed.traced() == null
                            ? TracingTask.open(missed, today)
                            : TracingTask.reopened(stored.apply(missed.traced().id())))
                    .forEach(tasks::add);
            plan.returned().stream()
                    .map(back -> TracingTask.returned(stored.apply(back.traced().id()), back.date(), null))
                    .forEach(tasks::add);
            plan.ended().stream()
                    .map(ended -> {
                        LocalDate date = ended.departure().until();
                        return TracingTask.left(
                                stored.apply(ended.traced().id()),
                                ended.departure().kind().reason(),
                                date == null ? today : date);
                    })
                    .forEach(tasks::add);
        }
        return tasks;
    }

    /** The answer, once the Tasks are written. */
    public TracingListResponse answer(TracingPlan plan) {
        return new TracingListResponse(
                asOf,
                lostAfter,
                plan.missed().stream().map(missed -> line(missed, opens)).toList(),
                opens
                        ? Stream.concat(
                                        plan.returned().stream().map(TracingPlan.Returned::traced),
                                        plan.ended().stream().map(TracingPlan.Ended::traced))
                                .map(traced -> new Reference("Task/" + traced.id()))
                                .toList()
                        : List.of(),
                Arrays.stream(TracingStatus.values())
                        .map(status -> new TracingListResponse.Count(
                                status,
                                Math.toIntExact(plan.missed().stream()
                                        .filter(missed -> missed.status() == status)
                                        .count())))
                        .toList());
    }

    private static TracingListResponse.Missed line(Missed missed, boolean written) {
        MissedSessions absence = missed.absence();
        MissedSessions.Session first = missed.first();
        TracingTaskState traced = missed.traced();
        boolean opened = written && missed.toOpen();
        String task = traced != null
                ? traced.id()
                : opened ? TracingTask.id(absence.group(), absence.client(), first.date()) : null;
        return new TracingListResponse.Missed(
                new Reference("Patient/" + absence.client()),
                new Reference("Group/" + absence.group()),
                first.id() == null ? null : new Reference("Encounter/" + first.id()),
                first.date(),
                first.held(),
                missed.daysLate(),
                absence.missed().size(),
                missed.status(),
                absence.supplyUntil(),
                missed.supplyLeft(),
                task == null ? null : new Reference("Task/" + task),
                opened ? true : null,
                task == null ? null : traced == null ? 0 : traced.attempts(),
                traced == null ? null : traced.lastAttempt(),
                traced == null ? null : traced.outcome());
    }
}
