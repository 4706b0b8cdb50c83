package org.artgroups.operations.tracing;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.tracing.TracingList;
import org.artgroups.decisions.tracing.TracingPlan;
import org.artgroups.decisions.tracing.TracingTask;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.tracing.TraceRequest;
import org.artgroups.fhir.tracing.TraceResponse;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.fhir.tracing.TracingListResponse;
import org.artgroups.operations.Records;
import org.hl7.fhir.r4.model.Task;
import org.springframework.dao.DuplicateKeyException;

/** The sequence of the operations on tracing: the members and what they missed, the Tasks on record, the plan, one transaction. */
public class TracingHandler {

    /** How often Tasks are looked at anew that others write at the same moment. */
    private static final int ATTEMPTS = 3;

    private final TracingReader reader;
    private final DeliveryModels models;
    private final Clock clock;

    public TracingHandler(TracingReader reader, DeliveryModels models, Clock clock) {
        this.reader = reader;
        this.models = models;
        this.clock = clock;
    }

    /**
     * Who missed a session of a group.
     *
     * @throws ProblemException if there is no such group, or the day cannot be
     */
    public TracingListResponse ofGroup(String group, TracingListRequest request, Records records) {
        reader.checkGroup(group, records);
        return list(List.of(group), request, records);
    }

    /**
     * Who missed a session in all groups of a facility.
     *
     * @throws ProblemException if there is no such Organization, or the day cannot be
     */
    public TracingListResponse ofFacility(String facility, TracingListRequest request, Records records) {
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        return list(reader.groupsOf(facility, asOf, records), request, records);
    }

    private TracingListResponse list(List<String> groups, TracingListRequest request, Records records) {
        TracingList list = TracingList.of(request, LocalDate.now(clock));
        return again(() -> {
            TracingPlan plan =
                    list.plan(reader.absences(groups, list.asOf()), reader.traced(groups, list.asOf()), models);
            write(list.tasks(plan, id -> reader.task(id, records)), records);
            return list.answer(plan);
        });
    }

    private void write(List<Task> tasks, Records records) {
        if (!tasks.isEmpty()) {
            records.write(TracingTask.transaction(tasks));
        }
    }

    /**
     * Adds an attempt to a Task.
     *
     * @param id of the Task
     * @throws ProblemException if there is no such Task, it traces nobody or has ended, or the day cannot be
     */
    public TraceResponse trace(String id, TraceRequest request, Records records) {
        return again(() -> {
            Task task = reader.task(id, records);
            Task attempted = TracingTask.attempted(task, request, LocalDate.now(clock));
            write(attempted.equalsDeep(task) ? List.of() : List.of(attempted), records);
            return TracingTask.answer(attempted);
        });
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
