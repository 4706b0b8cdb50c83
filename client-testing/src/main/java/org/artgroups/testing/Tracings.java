package org.artgroups.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.artgroups.decisions.register.GroupDetails;
import org.artgroups.decisions.tracing.TracingList;
import org.artgroups.decisions.tracing.TracingPlan;
import org.artgroups.decisions.tracing.TracingTask;
import org.artgroups.fhir.tracing.TraceRequest;
import org.artgroups.fhir.tracing.TraceResponse;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.fhir.tracing.TracingListResponse;
import org.hl7.fhir.r4.model.Task;

/** {@code $tracing-list} and {@code $trace}: planned as by the real server, from memory. Safe for use by many threads. */
final class Tracings {
    private final Store store;
    private final Models models;
    private final GroupReader groups;
    private final TracingReader reader;
    private final Clock clock;

    Tracings(Store store, Models models, Clock clock) {
        this.store = store;
        this.models = models;
        this.groups = new GroupReader(store);
        this.reader = new TracingReader(store);
        this.clock = clock;
    }

    TracingListResponse ofGroup(String group, TracingListRequest request) {
        groups.stored(group);
        return list(List.of(group), request);
    }

    TracingListResponse ofFacility(String facility, TracingListRequest request) {
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        return list(
                groups.groupsOf(facility, asOf).stream().map(GroupDetails::id).toList(), request);
    }

    private TracingListResponse list(List<String> of, TracingListRequest request) {
        TracingList list = TracingList.of(request, LocalDate.now(clock));
        return store.atOnce(() -> {
            TracingPlan plan =
                    list.plan(reader.absences(of, list.asOf()), reader.traced(of, list.asOf()), models.all());
            store.put(TracingTask.transaction(list.tasks(plan, reader::task)));
            return list.answer(plan);
        });
    }

    TraceResponse trace(String id, TraceRequest request) {
        return store.atOnce(() -> {
            Task attempted = TracingTask.attempted(reader.task(id), request, LocalDate.now(clock));
            store.put(TracingTask.transaction(List.of(attempted)));
            return TracingTask.answer(attempted);
        });
    }
}
