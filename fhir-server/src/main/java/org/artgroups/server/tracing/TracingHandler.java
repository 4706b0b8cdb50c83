package org.artgroups.server.tracing;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.tracing.Absence;
import org.artgroups.decisions.tracing.Traced;
import org.artgroups.decisions.tracing.TracingPlan;
import org.artgroups.decisions.tracing.TracingPlan.Missed;
import org.artgroups.decisions.tracing.TracingPlanner;
import org.artgroups.decisions.tracing.TracingTask;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.TracingStatus;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.tracing.TraceRequest;
import org.artgroups.fhir.tracing.TraceResponse;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.fhir.tracing.TracingListResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The sequence of the operations on tracing: the members and what they missed, the Tasks on record, the plan, one transaction. */
@Component
public class TracingHandler {

    /** PEPFAR MER, TX_ML: no contact for more than 28 days after the last expected one. */
    private static final int LOST_AFTER_DAYS = 28;
    /** How often Tasks are looked at anew that others write at the same moment. */
    private static final int ATTEMPTS = 3;

    private final TracingReader reader;
    private final DeliveryModels models;
    private final IFhirSystemDao<Bundle, Meta> storage;
    private final Clock clock;

    TracingHandler(TracingReader reader, DeliveryModels models, IFhirSystemDao<Bundle, Meta> storage, Clock clock) {
        this.reader = reader;
        this.models = models;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Who missed a session of a group.
     *
     * @throws ProblemException if there is no such group, or the day cannot be
     */
    public TracingListResponse ofGroup(String group, TracingListRequest request, RequestDetails caller) {
        reader.checkGroup(group, caller);
        return list(List.of(group), request, caller);
    }

    /**
     * Who missed a session in all groups of a facility.
     *
     * @throws ProblemException if there is no such Organization, or the day cannot be
     */
    public TracingListResponse ofFacility(String facility, TracingListRequest request, RequestDetails caller) {
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        return list(reader.groupsOf(facility, asOf, caller), request, caller);
    }

    private TracingListResponse list(List<String> groups, TracingListRequest request, RequestDetails caller) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = request.asOf() == null ? today : request.asOf();
        if (asOf.isAfter(today)) {
            throw new ProblemException(Problem.DATE_IN_FUTURE, "asOf", asOf + " is in the future; it is " + today);
        }
        if (request.opens() && asOf.isBefore(today)) {
            throw new ProblemException(
                    Problem.BAD_VALUE, "open", "Tasks are opened as of today, " + today + ", not as of " + asOf);
        }
        int lostAfter = request.lostAfter() == null ? LOST_AFTER_DAYS : request.lostAfter();
        TracingPlanner planner = new TracingPlanner(asOf, lostAfter, member -> lateAfter(member.model(), asOf));
        return again(() -> {
            TracingPlan plan = planner.plan(reader.absences(groups, asOf), reader.traced(groups, asOf));
            if (request.opens()) {
                write(plan, today, caller);
            }
            return response(plan, asOf, lostAfter, request.opens());
        });
    }

    /** Of a group without a model, or of one this server does not have, no rule is known. */
    private int lateAfter(@Nullable String model, LocalDate asOf) {
        return Optional.ofNullable(model)
                .flatMap(canonical -> models.find(canonical, asOf))
                .map(found -> found.sessions().lateAfterDays())
                .orElse(0);
    }

    private void write(TracingPlan plan, LocalDate today, RequestDetails caller) {
        List<Task> tasks = new ArrayList<>();
        plan.missed().stream()
                .filter(Missed::toOpen)
                .map(missed -> missed.traced() == null
                        ? TracingTask.open(missed, today)
                        : TracingTask.reopened(reader.task(missed.traced().id(), caller)))
                .forEach(tasks::add);
        plan.returned().stream()
                .map(back -> TracingTask.returned(reader.task(back.traced().id(), caller), back.date(), null))
                .forEach(tasks::add);
        if (!tasks.isEmpty()) {
            storage.transaction(caller, TracingTask.transaction(tasks));
        }
    }

    private static TracingListResponse response(TracingPlan plan, LocalDate asOf, int lostAfter, boolean written) {
        return new TracingListResponse(
                asOf,
                lostAfter,
                plan.missed().stream().map(missed -> line(missed, written)).toList(),
                written
                        ? plan.returned().stream()
                                .map(back ->
                                        new Reference("Task/" + back.traced().id()))
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
        Absence absence = missed.absence();
        Absence.Session first = missed.first();
        Traced traced = missed.traced();
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

    /**
     * Adds an attempt to a Task.
     *
     * @param id of the Task
     * @throws ProblemException if there is no such Task, it traces nobody or has ended, or the day cannot be
     */
    public TraceResponse trace(String id, TraceRequest request, RequestDetails caller) {
        return again(() -> {
            LocalDate today = LocalDate.now(clock);
            LocalDate date = request.date() == null ? today : request.date();
            Task task = reader.task(id, caller);
            Extension attempt = TracingTask.attempt(request, date);
            if (!TracingTask.tells(task, attempt)) {
                check(task, date, today);
                task = TracingTask.traced(task, request, attempt, today);
                storage.transaction(caller, TracingTask.transaction(List.of(task)));
            }
            return new TraceResponse(
                    new Reference("Task/" + id), TracingTask.attempts(task), !TracingTask.isOpen(task));
        });
    }

    private static void check(Task task, LocalDate date, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        LocalDate missed = TracingTask.missedOn(task);
        if (!TracingTask.isTracing(task)) {
            faults.add(new Fault(Problem.NOT_TRACING, "", "the Task does not trace a client"));
        } else if (!TracingTask.isOpen(task)) {
            faults.add(new Fault(
                    Problem.TRACING_ENDED,
                    "",
                    "tracing has ended: the Task is " + task.getStatus().toCode()));
        }
        if (date.isAfter(today)) {
            faults.add(new Fault(Problem.DATE_IN_FUTURE, "date", date + " is in the future; it is " + today));
        } else if (missed != null && date.isBefore(missed)) {
            faults.add(new Fault(Problem.BAD_VALUE, "date", date + " is before the session missed on " + missed));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
    }

    private static <T> T again(Supplier<T> attempt) {
        for (int tries = 1; tries <= ATTEMPTS; tries++) {
            try {
                return attempt.get();
            } catch (ResourceVersionConflictException | DuplicateKeyException e) {
                // somebody else wrote one of the Tasks since we looked: look again
            }
        }
        throw new ProblemException(
                Problem.EDIT_CONFLICT, "", "others are writing the same Tasks at the same moment; send it again");
    }
}
