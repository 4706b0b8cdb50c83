package org.artgroups.server.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.Moment;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.server.client.ClientKey;
import org.artgroups.server.visit.VisitContext.MemberContext;
import org.artgroups.server.visit.VisitPlan.PlannedMember;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a session comes to, or every reason why it cannot be recorded. Pure: takes what was told, what is known and
 * what time it is.
 */
final class VisitPlanner {

    private final GroupVisitRequest request;
    private final VisitContext context;
    private final OffsetDateTime now;
    private final List<Fault> faults = new ArrayList<>();

    private VisitPlanner(GroupVisitRequest request, VisitContext context, OffsetDateTime now) {
        this.request = request;
        this.context = context;
        this.now = now;
    }

    /**
     * Plans a session.
     *
     * @param now when the request came
     * @throws ProblemException with every fault found
     */
    static VisitPlan plan(GroupVisitRequest request, VisitContext context, OffsetDateTime now) {
        return new VisitPlanner(request, context, now).plan();
    }

    private VisitPlan plan() {
        checkTimes();
        String collector = collector();
        LocalDate nextVisit = request.nextVisit() != null
                ? request.nextVisit()
                : context.model().sessionAfter(request.start().date(), leastSupply());
        List<PlannedMember> members = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.members().size(); i++) {
            Member told = request.members().get(i);
            String element = "member[" + i + "]";
            checkConsistent(told, element);
            String client = client(told.client(), element + ".client");
            if (client == null) {
                continue;
            }
            if (!seen.add(client)) {
                fault(Problem.CLIENT_TWICE, element + ".client", "Patient/" + client + " is listed twice");
            }
            MemberContext known = context.members().get(client);
            if (known == null) {
                fault(
                        Problem.NOT_IN_GROUP,
                        element + ".client",
                        "Patient/" + client + " is not a member of Group/" + context.groupId() + " on "
                                + request.start().date());
                continue;
            }
            members.add(new PlannedMember(
                    client,
                    told,
                    known.prescription(),
                    VisitAdvice.of(told, known, context.model(), request.start().date(), nextVisit)));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
        return new VisitPlan(
                VisitPlan.sessionId(request.session()),
                context.groupId(),
                context.model(),
                request,
                collector,
                nextVisit,
                members);
    }

    private void checkTimes() {
        Moment start = request.start();
        if (isFuture(start)) {
            fault(Problem.DATE_IN_FUTURE, "start", start + " is in the future; it is " + now.toLocalDate());
        }
        if (request.end() != null) {
            if (request.end().isBefore(start)) {
                fault(Problem.END_BEFORE_START, "end", request.end() + " is before the start, " + start);
            } else if (isFuture(request.end()) && !isFuture(start)) {
                fault(Problem.DATE_IN_FUTURE, "end", request.end() + " is in the future; it is " + now.toLocalDate());
            }
        }
        if (request.nextVisit() != null && !request.nextVisit().isAfter(start.date())) {
            fault(
                    Problem.NEXT_VISIT_NOT_AFTER,
                    "nextVisit",
                    request.nextVisit() + " is not after the session on " + start.date());
        }
    }

    /** A time by the clock; a day by the server's calendar. */
    private boolean isFuture(Moment moment) {
        OffsetDateTime time = moment.time();
        return time != null ? time.isAfter(now) : moment.date().isAfter(now.toLocalDate());
    }

    private @Nullable String collector() {
        boolean collected = request.members().stream().anyMatch(member -> member.attendance() == Attendance.COLLECTOR);
        if (request.collector() == null) {
            if (collected) {
                fault(
                        Problem.COLLECTOR_MISSING,
                        "collector",
                        "a member's refill was brought by the collector, and the session does not say who that was");
            }
            return null;
        }
        if (!context.model().collection().collectorAllowed()) {
            fault(
                    Problem.COLLECTOR_NOT_ALLOWED,
                    "collector",
                    "in " + context.model().key() + " nobody collects for the group");
        }
        String collector = client(request.collector(), "collector");
        if (collector != null && !context.members().containsKey(collector)) {
            fault(
                    Problem.COLLECTOR_NOT_IN_GROUP,
                    "collector",
                    "Patient/" + collector + " is not a member of Group/" + context.groupId() + " on "
                            + request.start().date());
        }
        return collector;
    }

    private void checkConsistent(Member told, String element) {
        Attendance attendance = told.attendance();
        if (attendance == Attendance.ABSENT && !told.refills().isEmpty()) {
            fault(
                    Problem.REFILL_WHEN_ABSENT,
                    element + ".refill",
                    "the member was absent; if somebody collected, attendance is buddy or collector");
        }
        if (attendance != Attendance.ABSENT && told.absenceReason() != null) {
            fault(
                    Problem.ABSENCE_REASON_WITHOUT_ABSENCE,
                    element + ".absenceReason",
                    "the member was not absent: attendance is " + attendance.code());
        }
        if (attendance == Attendance.BUDDY) {
            if (told.buddy() == null) {
                fault(Problem.BUDDY_MISSING, element + ".buddy", "a buddy came, and the record does not say who");
            }
            if (!context.model().collection().buddyAllowed()) {
                fault(
                        Problem.BUDDY_NOT_ALLOWED,
                        element + ".attendance",
                        "in " + context.model().key() + " no friend or relative may collect");
            }
        }
    }

    private @Nullable String client(Reference reference, String element) {
        String key = ClientKey.of(reference);
        List<String> found = context.clients().getOrDefault(key, List.of());
        if (found.isEmpty()) {
            fault(Problem.UNKNOWN_CLIENT, element, key + " is not known here");
        } else if (found.size() > 1) {
            fault(Problem.UNKNOWN_CLIENT, element, key + " means " + found.size() + " clients");
        } else {
            return found.get(0);
        }
        return null;
    }

    private @Nullable Integer leastSupply() {
        return request.members().stream()
                .flatMap(member -> member.refills().stream())
                .map(Refill::daysSupply)
                .min(Integer::compare)
                .orElse(null);
    }

    private void fault(Problem problem, String element, String text) {
        faults.add(new Fault(problem, element, text));
    }
}
