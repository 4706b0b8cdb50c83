package org.artgroups.decisions.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.artgroups.decisions.client.ClientKey;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.client.NamedClient;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.visit.ParsedSession.LeftOut;
import org.artgroups.decisions.visit.VisitPlan.PlannedMember;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.SessionRules;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a session comes to, or every reason why it cannot be recorded. Pure: takes what was sent, what is known and
 * what time it is.
 */
public final class VisitPlanner {

    /** A member nothing is wrong with. */
    private record Good(String client, Member reported, ClinicalSnapshot known) {}

    private final ParsedSession sent;
    private final GroupVisitRequest request;
    private final VisitContext context;
    private final EligibilityAssessor assessor;
    private final OffsetDateTime now;
    private final List<Fault> faults = new ArrayList<>();

    private VisitPlanner(
            ParsedSession sent,
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
    public static VisitPlan plan(
            ParsedSession sent, VisitContext context, EligibilityAssessor assessor, OffsetDateTime now) {
        return new VisitPlanner(sent, sent.reading().recordOrThrow(), context, assessor, now).plan();
    }

    private VisitPlan plan() {
        faults.addAll(SessionRules.ofSession(request, now));
        String collector = collector();
        faults.addAll(SessionRules.ofPart(request));
        List<Fault> ofSession = List.copyOf(faults);
        List<Good> good = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(sent.leftOut());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.members().size(); i++) {
            Member reported = request.members().get(i);
            int place = sent.places().get(i);
            int before = faults.size();
            Good member = good(reported, LeftOut.element(place), seen);
            if (member != null && faults.size() == before) {
                good.add(member);
            } else {
                leftOut.add(new LeftOut(place, reported.client(), List.copyOf(faults.subList(before, faults.size()))));
            }
        }
        leftOut.sort(Comparator.comparing(LeftOut::place));
        List<Fault> all = new ArrayList<>(ofSession);
        leftOut.forEach(member -> all.addAll(member.faults()));
        boolean isPartial = request.isPartial() && sent.reading().faults().isEmpty();
        if (!all.isEmpty() && (!isPartial || !ofSession.isEmpty() || good.isEmpty())) {
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
        List<PlannedMember> members = good.stream()
                .map(member -> new PlannedMember(
                        member.client(),
                        member.reported(),
                        member.known(),
                        VisitAdvice.of(member.client(), member.reported(), member.known(), session)))
                .toList();
        return new VisitPlan(
                context,
                request,
                collector,
                nextVisit,
                members,
                leftOut,
                VisitAdvice.ofGroup(context, day, members, nextVisit));
    }

    private @Nullable String collector() {
        if (request.collector() == null) {
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

    private @Nullable Good good(Member reported, String element, Set<String> seen) {
        faults.addAll(SessionRules.ofMember(reported, element, request.start(), now));
        if (reported.attendance() == Attendance.BUDDY
                && !context.model().collection().buddyAllowed()) {
            fault(
                    Problem.BUDDY_NOT_ALLOWED,
                    element + ".attendance",
                    "in " + context.model().key() + " no friend or relative may collect");
        }
        String client = client(reported.client(), element + ".client");
        if (client == null) {
            return null;
        }
        if (!seen.add(client)) {
            fault(Problem.CLIENT_TWICE, element + ".client", "Patient/" + client + " is listed twice");
        }
        ClinicalSnapshot known = context.members().get(client);
        if (known == null) {
            fault(Problem.NOT_IN_GROUP, element + ".client", notAMember(client));
            return null;
        }
        checkDeparture(reported, client, element);
        checkReferralOutcomes(reported, client, known, element);
        return new Good(client, reported, known);
    }

    /** Nobody comes, or is collected for, after they have died or left; a correction of what was before it stays possible. */
    private void checkDeparture(Member reported, String client, String element) {
        Departure departure = context.departures().get(client);
        DateOrDateTime when = reported.pickedUp() == null ? request.start() : reported.pickedUp();
        if (departure != null
                && reported.attendance() != Attendance.ABSENT
                && departure.before(when.date())
                && !(departure.until() == null && context.attended().contains(client))) {
            fault(
                    departure.kind().problem(),
                    element + ".client",
                    "Patient/" + client + " " + departure.words() + "; attendance cannot be "
                            + reported.attendance().code());
        }
    }

    private void checkReferralOutcomes(Member reported, String client, ClinicalSnapshot known, String element) {
        for (int i = 0; i < reported.referralOutcomes().size(); i++) {
            GroupVisitRequest.OutcomeOfReferral outcome =
                    reported.referralOutcomes().get(i);
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
        NamedClient client = new NamedClient(key, context.clients().getOrDefault(key, List.of()));
        if (client.id() == null) {
            faults.add(client.fault(element));
        }
        return client.id();
    }

    /** For how many days the antiretrovirals reach of the member who got the fewest; null if nobody got any. */
    private @Nullable Integer leastSupply(List<Good> good) {
        return good.stream()
                .flatMap(member -> context.handedOut(member.reported()).entrySet().stream())
                .filter(handedOut -> handedOut.getKey().art())
                .map(Map.Entry::getValue)
                .min(Integer::compare)
                .orElse(null);
    }

    private void fault(Problem problem, String element, String text) {
        faults.add(new Fault(problem, element, text));
    }
}
