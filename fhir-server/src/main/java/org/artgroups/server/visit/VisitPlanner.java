package org.artgroups.server.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.Moment;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.server.client.ClientKey;
import org.artgroups.server.eligibility.EligibilityAssessor;
import org.artgroups.server.standing.Standing;
import org.artgroups.server.visit.SentSession.LeftOut;
import org.artgroups.server.visit.VisitPlan.PlannedMember;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a session comes to, or every reason why it cannot be recorded. Pure: takes what was told, what is known and
 * what time it is.
 */
final class VisitPlanner {

    /** A member nothing is wrong with. */
    private record Good(String client, Member told, Standing known) {}

    private final SentSession sent;
    private final GroupVisitRequest request;
    private final VisitContext context;
    private final EligibilityAssessor assessor;
    private final OffsetDateTime now;
    private final List<Fault> faults = new ArrayList<>();

    private VisitPlanner(
            SentSession sent,
            GroupVisitRequest request,
            VisitContext context,
            EligibilityAssessor assessor,
            OffsetDateTime now) {
        this.sent = sent;
        this.request = request;
        this.context = context;
        this.assessor = assessor;
        this.now = now;
    }

    /**
     * Plans a session.
     *
     * @param assessor of the conditions that make a member leave
     * @param now when the request came
     * @throws ProblemException with every fault found; of a session whose good members suffice, if the fault is not a
     *     member's or no member is good
     */
    static VisitPlan plan(SentSession sent, VisitContext context, EligibilityAssessor assessor, OffsetDateTime now) {
        return new VisitPlanner(sent, sent.reading().recordOrThrow(), context, assessor, now).plan();
    }

    private VisitPlan plan() {
        checkTimes();
        String collector = collector();
        if (request.goodMembersSuffice() && request.corrects()) {
            fault(Problem.PARTIAL_CORRECTION, "partial", "a correction replaces the session as a whole");
        }
        List<Fault> ofSession = List.copyOf(faults);
        List<Good> good = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(sent.leftOut());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.members().size(); i++) {
            Member told = request.members().get(i);
            int place = sent.places().get(i);
            int before = faults.size();
            Good member = good(told, LeftOut.element(place), seen);
            if (member != null && faults.size() == before) {
                good.add(member);
            } else {
                leftOut.add(new LeftOut(place, told.client(), List.copyOf(faults.subList(before, faults.size()))));
            }
        }
        leftOut.sort(Comparator.comparing(LeftOut::place));
        List<Fault> all = new ArrayList<>(ofSession);
        leftOut.forEach(member -> all.addAll(member.faults()));
        boolean goodMembersSuffice =
                request.goodMembersSuffice() && sent.reading().faults().isEmpty();
        if (!all.isEmpty() && (!goodMembersSuffice || !ofSession.isEmpty() || good.isEmpty())) {
            throw new ProblemException(all);
        }
        return plan(collector, good, leftOut);
    }

    private VisitPlan plan(@Nullable String collector, List<Good> good, List<LeftOut> leftOut) {
        LocalDate day = request.start().date();
        LocalDate nextVisit = request.nextVisit() != null
                ? request.nextVisit()
                : context.model().sessionAfter(day, leastSupply(good));
        VisitAdvice.Session session = new VisitAdvice.Session(context, assessor, collector, day, nextVisit);
        return new VisitPlan(
                context,
                request,
                collector,
                nextVisit,
                good.stream()
                        .map(member -> new PlannedMember(
                                member.client(),
                                member.told(),
                                member.known(),
                                VisitAdvice.of(member.client(), member.told(), member.known(), session)))
                        .toList(),
                leftOut,
                VisitAdvice.ofGroup(context, good.size()));
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
            fault(Problem.COLLECTOR_NOT_IN_GROUP, "collector", notAMember(collector));
        }
        return collector;
    }

    private String notAMember(String client) {
        return "Patient/" + client + " is not a member of Group/" + context.groupId() + " on "
                + request.start().date();
    }

    private @Nullable Good good(Member told, String element, Set<String> seen) {
        checkConsistent(told, element);
        checkPickedUp(told, element);
        String client = client(told.client(), element + ".client");
        if (client == null) {
            return null;
        }
        if (!seen.add(client)) {
            fault(Problem.CLIENT_TWICE, element + ".client", "Patient/" + client + " is listed twice");
        }
        Standing known = context.members().get(client);
        if (known == null) {
            fault(Problem.NOT_IN_GROUP, element + ".client", notAMember(client));
            return null;
        }
        checkReferralOutcomes(told, client, known, element);
        return new Good(client, told, known);
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
        if (told.screen() != null
                && !told.screen().done()
                && (!told.screen().symptoms().isEmpty() || told.screen().missedDoses() != null)) {
            fault(
                    Problem.SCREEN_NOT_DONE,
                    element + ".screen",
                    "done is false, and the screen is told to have found something");
        }
    }

    private void checkPickedUp(Member told, String element) {
        Moment pickedUp = told.pickedUp();
        if (pickedUp == null) {
            return;
        }
        if (told.attendance() != Attendance.LATE) {
            fault(
                    Problem.PICKED_UP_NOT_LATE,
                    element + ".pickedUp",
                    "the member was not late: attendance is "
                            + told.attendance().code());
        }
        if (pickedUp.isBefore(request.start())) {
            fault(
                    Problem.PICKED_UP_BEFORE_SESSION,
                    element + ".pickedUp",
                    pickedUp + " is before the session, " + request.start());
        } else if (isFuture(pickedUp)) {
            fault(
                    Problem.DATE_IN_FUTURE,
                    element + ".pickedUp",
                    pickedUp + " is in the future; it is " + now.toLocalDate());
        }
    }

    private void checkReferralOutcomes(Member told, String client, Standing known, String element) {
        for (int i = 0; i < told.referralOutcomes().size(); i++) {
            GroupVisitRequest.OutcomeOfReferral outcome =
                    told.referralOutcomes().get(i);
            String where = element + ".referralOutcome[" + i + "]";
            String referral = outcome.referral().getReferenceElement().getIdPart();
            if (known.referrals().stream().noneMatch(each -> each.id().equals(referral))) {
                fault(
                        Problem.UNKNOWN_REFERRAL,
                        where + ".referral",
                        outcome.referral().getReference() + " is no referral of Patient/" + client + " before "
                                + request.start().date());
            }
            if (outcome.date() != null && outcome.date().isAfter(now.toLocalDate())) {
                fault(
                        Problem.DATE_IN_FUTURE,
                        where + ".date",
                        outcome.date() + " is in the future; it is " + now.toLocalDate());
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

    /** For how many days the antiretrovirals reach of the member who got the fewest; null if nobody got any. */
    private @Nullable Integer leastSupply(List<Good> good) {
        return good.stream()
                .flatMap(member -> context.handedOut(member.told()).entrySet().stream())
                .filter(handedOut -> handedOut.getKey().art())
                .map(Map.Entry::getValue)
                .min(Integer::compare)
                .orElse(null);
    }

    private void fault(Problem problem, String element, String text) {
        faults.add(new Fault(problem, element, text));
    }
}
