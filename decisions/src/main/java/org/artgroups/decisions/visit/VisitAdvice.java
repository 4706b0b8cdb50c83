package org.artgroups.decisions.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.eligibility.FactValue;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.standing.ClinicalAlarm;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Due;
import org.artgroups.decisions.visit.VisitPlan.PlannedMember;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;

/** What to mind after a session: about one member, or about the group. Pure. */
public final class VisitAdvice {

    /**
     * What holds for all members of a session.
     *
     * @param context what is known of the group
     * @param assessor of the conditions that make a member leave
     * @param collector id of the member who collected for the group; null if nobody did
     * @param day of the session
     * @param next day of the next one
     */
    record Session(
            VisitContext context,
            EligibilityAssessor assessor,
            @Nullable String collector,
            LocalDate day,
            LocalDate next) {

        DeliveryModel model() {
            return context.model();
        }
    }

    private final Member reported;
    private final ClinicalSnapshot known;
    private final Session session;
    private final List<AdviceGiven> advice = new ArrayList<>();

    private VisitAdvice(Member reported, ClinicalSnapshot known, Session session) {
        this.reported = reported;
        this.known = known;
        this.session = session;
    }

    /** The advice for a member, most of it from what the model asks for and what is on record. */
    static List<AdviceGiven> of(String client, Member reported, ClinicalSnapshot known, Session session) {
        VisitAdvice advice = new VisitAdvice(reported, known, session);
        advice.onHighViralLoad();
        advice.advice.addAll(LaboratoryAdvice.of(reported, known, session));
        advice.onConsultation(client);
        advice.onExit();
        advice.advice.addAll(SupplyAdvice.of(reported, known, session));
        advice.onAttendance();
        advice.onScreen();
        advice.onReferrals();
        advice.advice.addAll(PlausibilityAdvice.of(reported, known, session));
        return List.copyOf(advice.advice);
    }

    /**
     * The advice for the group.
     *
     * @param day of the session
     * @param members whose part in the session is stored
     * @param next day of the next session
     */
    static List<AdviceGiven> ofGroup(VisitContext context, LocalDate day, List<PlannedMember> members, LocalDate next) {
        List<AdviceGiven> advice = new ArrayList<>();
        int stored = members.size();
        int all = context.expectedOn(day);
        Integer most = context.capacity() == null ? context.model().mostMembers() : context.capacity();
        if (most != null && all > most) {
            advice.add(given(
                    Advice.OVER_CAPACITY,
                    "The group has " + all + " members; "
                            + (context.capacity() == null ? "its model allows " : "its capacity is ") + most + "."));
        }
        if (stored < all) {
            advice.add(given(
                    Advice.NOT_TOLD,
                    "The session has " + stored + " of the " + all + " members the group had on the day."));
        }
        if (nobodyGotAnything(members, next)) {
            advice.add(given(
                    Advice.NO_MEDICINE,
                    "Nobody who came, or was collected for, got a medicine: if some did, send the session"
                            + " again with them as a correction."));
        }
        return List.copyOf(advice);
    }

    /** A table may have lost its columns of medicines: unless what everybody has reaches the next session, that is to be asked. */
    private static boolean nobodyGotAnything(List<PlannedMember> members, LocalDate next) {
        List<PlannedMember> there = members.stream()
                .filter(member -> member.reported().attendance() != Attendance.ABSENT)
                .toList();
        return there.stream().allMatch(member -> member.reported().refills().isEmpty())
                && there.stream().anyMatch(member -> member.known()
                        .artUntil()
                        .filter(until -> !until.isBefore(next))
                        .isEmpty());
    }

    /** Neither attending a session nor drawing blood again is a review. */
    private void onHighViralLoad() {
        Due high = ClinicalAlarm.highViralLoad(known, session.model(), session.assessor());
        if (high != null) {
            advice.add(given(high));
        }
    }

    private void onConsultation(String client) {
        boolean consulted =
                client.equals(session.collector()) || (session.model().consultsAtEverySession() && reported.came());
        LocalDate last = session.model().consultsAtEverySession()
                ? Due.latest(known.consultation(), known.before().lastSeen())
                : known.consultation();
        Due.consultation(session.model(), consulted ? session.day() : last, session.next())
                .map(VisitAdvice::given)
                .ifPresent(advice::add);
    }

    private void onExit() {
        Facts facts = reported.pregnant() == null
                ? known.facts()
                : known.facts()
                        .with(new FactValue(
                                Fact.PREGNANT, List.of(new BooleanType(reported.pregnant())), null, List.of()));
        for (CriterionResult exit : session.assessor().exits(session.model(), facts)) {
            if (exit.verdict() == Verdict.MET) {
                give(Advice.EXIT_MET, exit.text());
            }
        }
    }

    private void onAttendance() {
        if (reported.attendance() == Attendance.BUDDY && reported.buddy() == null) {
            give(Advice.BUDDY_UNNAMED, "A buddy came, and the record does not say who: recorded as unnamed.");
        }
        Integer most = session.model().collection().maxBuddyInARow();
        int buddies = known.before().buddyInARow() + 1;
        if (reported.attendance() == Attendance.BUDDY && buddies > (most == null ? 1 : most)) {
            give(
                    Advice.BUDDY_AGAIN,
                    "A buddy came " + buddies + " times in a row"
                            + (most == null ? "." : "; the model allows " + most + "."));
        }
        int missed = known.before().missedInARow() + 1;
        if (reported.attendance() == Attendance.ABSENT && missed > 1) {
            give(
                    Advice.MISSED_AGAIN,
                    missed == 2
                            ? "The visit on " + known.before().last() + " was missed, too."
                            : "This is the missed visit number " + missed + " in a row.");
        }
        if (reported.attendance() == Attendance.LATE && known.before().attendance() == Attendance.LATE) {
            give(Advice.LATE_AGAIN, "The member was late on " + known.before().last() + ", too.");
        }
        Integer lateAfter = session.model().sessions().lateAfterDays();
        if (lateAfter != null && reported.pickedUp() != null) {
            long days =
                    ChronoUnit.DAYS.between(session.day(), reported.pickedUp().date());
            if (days > lateAfter) {
                give(
                        Advice.LATE_BEYOND_RULE,
                        "The member came " + days + " days after the session; the model allows " + lateAfter + ".");
            }
        }
    }

    private void onScreen() {
        if (reported.came() && !reported.screened()) {
            give(Advice.SCREEN_MISSING, "The member was there and was not screened for symptoms.");
        }
        if (reported.screen() != null
                && !reported.screen().symptoms().isEmpty()
                && reported.referrals().isEmpty()) {
            give(Advice.SYMPTOMS_WITHOUT_REFERRAL, "The member has symptoms and was not referred.");
        }
    }

    private void onReferrals() {
        known.referrals().stream()
                .filter(referral -> referral.open()
                        && reported.referralOutcomes().stream().noneMatch(outcome -> referral.id()
                                .equals(outcome.referral().getReferenceElement().getIdPart())))
                .map(Due::referral)
                .map(VisitAdvice::given)
                .forEach(advice::add);
    }

    private void give(Advice code, String text) {
        advice.add(given(code, text));
    }

    static AdviceGiven given(Due due) {
        return given(due.code(), due.text());
    }

    static AdviceGiven given(Advice code, String text) {
        return new AdviceGiven(code, IssueSeverity.fromCode(code.severity()), text);
    }
}
