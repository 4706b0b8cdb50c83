package org.artgroups.server.tracing;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
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
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Task;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The sequence of the operations on tracing: the members and what they missed, the Tasks on record, the plan, one transaction. */
@Component
public class TracingHandler {

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
        TracingList list = TracingList.of(request, LocalDate.now(clock));
        return again(() -> {
            TracingPlan plan =
                    list.plan(reader.absences(groups, list.asOf()), reader.traced(groups, list.asOf()), models);
            write(list.tasks(plan, id -> reader.task(id, caller)), caller);
            return list.answer(plan);
        });
    }

    private void write(List<Task> tasks, RequestDetails caller) {
        if (!tasks.isEmpty()) {
            storage.transaction(caller, TracingTask.transaction(tasks));
        }
    }

    /**
     * Adds an attempt to a Task.
     *
     * @param id of the Task
     * @throws ProblemException if there is no such Task, it traces nobody or has ended, or the day cannot be
     */
    public TraceResponse trace(String id, TraceRequest request, RequestDetails caller) {
        return again(() -> {
            Task task = reader.task(id, caller);
            Task attempted = TracingTask.attempted(task, request, LocalDate.now(clock));
            write(attempted.equalsDeep(task) ? List.of() : List.of(attempted), caller);
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
