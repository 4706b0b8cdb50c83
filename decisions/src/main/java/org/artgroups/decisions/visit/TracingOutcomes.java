package org.artgroups.decisions.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.artgroups.decisions.tracing.TracingTask;
import org.artgroups.decisions.visit.VisitPlan.PlannedMember;
import org.artgroups.fhir.generated.Attendance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * What a session does to the Tasks by which members are traced: who came, or was collected for, has returned; who is corrected to
 * have been absent has not. Pure.
 */
public final class TracingOutcomes {

    private TracingOutcomes() {}

    /** The Tasks that change. */
    static List<Task> of(VisitPlan plan) {
        Map<String, PlannedMember> cameById = plan.members().stream()
                .filter(member -> member.reported().attendance() != Attendance.ABSENT)
                .collect(Collectors.toMap(PlannedMember::client, Function.identity()));
        List<Task> changed = new ArrayList<>();
        for (Task task : plan.context().tracing()) {
            String client = task.getFor().getReferenceElement().getIdPart();
            PlannedMember came = cameById.get(client);
            if (came != null && TracingTask.isOpen(task)) {
                LocalDate date = plan.when(came.reported()).date();
                LocalDate missed = TracingTask.missedOn(task);
                if (missed == null || !date.isBefore(missed)) {
                    changed.add(TracingTask.returned(task, date, visit(plan, client)));
                }
            } else if (came == null && !TracingTask.isOpen(task)) {
                changed.add(TracingTask.reopened(task));
            }
        }
        return changed;
    }

    private static Reference visit(VisitPlan plan, String client) {
        return new Reference("Encounter/" + plan.id(MemberResources.VISIT, client));
    }
}
