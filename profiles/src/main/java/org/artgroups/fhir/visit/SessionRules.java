package org.artgroups.fhir.visit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a session whatever the group, its model and its members: where the record contradicts itself, or the
 * clock. Pure; used by the server, by the client before it sends, and by Bean Validation. Used once, by one thread.
 */
public final class SessionRules {
    private final DateOrDateTime start;
    private final @Nullable OffsetDateTime now;
    private final List<Fault> faults = new ArrayList<>();

    private SessionRules(DateOrDateTime start, @Nullable OffsetDateTime now) {
        this.start = start;
        this.now = now;
    }

    /** Where a session contradicts itself. Asks no clock: that of a phone is often wrong. */
    public static List<Fault> contradictions(GroupVisitRequest session) {
        List<Fault> found = new ArrayList<>(ofSession(session, null));
        found.addAll(ofPart(session));
        found.addAll(clientsTwice(session));
        for (int i = 0; i < session.members().size(); i++) {
            found.addAll(ofMember(session.members().get(i), "member[" + i + "]", session.start(), null));
        }
        return found;
    }

    /**
     * What is wrong with the times of a session and who collected.
     *
     * @param now what time it is; null to ask no clock
     */
    public static List<Fault> ofSession(GroupVisitRequest session, @Nullable OffsetDateTime now) {
        SessionRules rules = new SessionRules(session.start(), now);
        rules.checkTimes(session);
        rules.checkCollector(session);
        return rules.faults;
    }

    /** What is wrong with the way it is sent. */
    public static List<Fault> ofPart(GroupVisitRequest session) {
        return session.isPartial() && session.corrects()
                ? List.of(new Fault(
                        Problem.PARTIAL_CORRECTION, "partial", "a correction replaces the session as a whole"))
                : List.of();
    }

    /**
     * The members whose client is named twice by the same reference or identifier. Whether two that differ mean the same client
     * only a server knows.
     */
    public static List<Fault> clientsTwice(GroupVisitRequest session) {
        List<Fault> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < session.members().size(); i++) {
            Reference client = session.members().get(i).client();
            String said = client.hasReference()
                    ? client.getReferenceElement().toVersionless().getValue()
                    : client.getIdentifier().getSystem() + "|"
                            + client.getIdentifier().getValue();
            if (!seen.add(said)) {
                found.add(new Fault(Problem.CLIENT_TWICE, "member[" + i + "].client", said + " is listed twice"));
            }
        }
        return found;
    }

    /**
     * What is wrong with what is sent of a member.
     *
     * @param element where in the request, {@code member[3]}
     * @param start of the session
     * @param now what time it is; null to ask no clock
     */
    public static List<Fault> ofMember(
            Member reported, String element, DateOrDateTime start, @Nullable OffsetDateTime now) {
        SessionRules rules = new SessionRules(start, now);
        rules.checkAttendance(reported, element);
        rules.checkScreen(reported, element);
        rules.checkPickedUp(reported, element);
        rules.checkMedicines(reported, element);
        return rules.faults;
    }

    private void checkTimes(GroupVisitRequest session) {
        DateOrDateTime end = session.end();
        if (isFuture(start)) {
            future("start", start);
        }
        if (end != null) {
            if (end.isBefore(start)) {
                fault(Problem.END_BEFORE_START, "end", end + " is before the start, " + start);
            } else if (isFuture(end) && !isFuture(start)) {
                future("end", end);
            }
        }
        if (session.nextVisit() != null && !session.nextVisit().isAfter(start.date())) {
            fault(
                    Problem.NEXT_VISIT_NOT_AFTER,
                    "nextVisit",
                    session.nextVisit() + " is not after the session on " + start.date());
        }
    }

    private void checkCollector(GroupVisitRequest session) {
        if (session.collector() == null
                && session.members().stream().anyMatch(member -> member.attendance() == Attendance.COLLECTOR)) {
            fault(
                    Problem.COLLECTOR_MISSING,
                    "collector",
                    "a member's refill was brought by the collector, and the session does not say who that was");
        }
    }

    private void checkAttendance(Member reported, String element) {
        Attendance attendance = reported.attendance();
        if (attendance == Attendance.ABSENT && !reported.refills().isEmpty()) {
            fault(
                    Problem.REFILL_WHEN_ABSENT,
                    element + ".refill",
                    "the member was absent; if somebody collected, attendance is buddy or collector");
        }
        if (attendance != Attendance.ABSENT && reported.absenceReason() != null) {
            fault(
                    Problem.ABSENCE_REASON_WITHOUT_ABSENCE,
                    element + ".absenceReason",
                    "the member was not absent: attendance is " + attendance.code());
        }
    }

    private void checkScreen(Member reported, String element) {
        if (reported.screen() != null
                && !reported.screen().done()
                && (!reported.screen().symptoms().isEmpty() || reported.screen().missedDoses() != null)) {
            fault(
                    Problem.SCREEN_NOT_DONE,
                    element + ".screen",
                    "done is false, and the screen is told to have found something");
        }
    }

    private void checkPickedUp(Member reported, String element) {
        DateOrDateTime pickedUp = reported.pickedUp();
        if (pickedUp == null) {
            return;
        }
        if (reported.attendance() != Attendance.LATE) {
            fault(
                    Problem.PICKED_UP_NOT_LATE,
                    element + ".pickedUp",
                    "the member was not late: attendance is "
                            + reported.attendance().code());
        }
        if (pickedUp.isBefore(start)) {
            fault(
                    Problem.PICKED_UP_BEFORE_SESSION,
                    element + ".pickedUp",
                    pickedUp + " is before the session, " + start);
        } else if (isFuture(pickedUp)) {
            future(element + ".pickedUp", pickedUp);
        }
    }

    /** A code and another medicine's name: which of the two was handed out nobody can know. */
    private void checkMedicines(Member reported, String element) {
        for (int i = 0; i < reported.refills().size(); i++) {
            CodeableConcept medicine = reported.refills().get(i).medication();
            String where = element + ".refill[" + i + "].medication";
            for (Coding coding : medicine.getCoding()) {
                if (!Atc.SYSTEM.equals(coding.getSystem()) || !coding.hasCode()) {
                    continue;
                }
                Atc.of(coding.getCode()).ifPresent(code -> Stream.of(coding.getDisplay(), medicine.getText())
                        .filter(name -> name != null && AtcNames.contradicts(code, name))
                        .distinct()
                        .forEach(name -> fault(
                                Problem.MEDICINE_MISMATCH,
                                where,
                                "the code " + code.code() + " is " + code.display()
                                        + ", and the name beside it is that of another medicine")));
            }
        }
    }

    /** A time by the clock; a day by its calendar. */
    private boolean isFuture(DateOrDateTime moment) {
        if (now == null) {
            return false;
        }
        OffsetDateTime time = moment.time();
        return time != null ? time.isAfter(now) : moment.date().isAfter(now.toLocalDate());
    }

    private void future(String element, DateOrDateTime moment) {
        if (now != null) {
            fault(Problem.DATE_IN_FUTURE, element, moment + " is in the future; it is " + now.toLocalDate());
        }
    }

    private void fault(Problem problem, String element, String text) {
        faults.add(new Fault(problem, element, text));
    }
}
