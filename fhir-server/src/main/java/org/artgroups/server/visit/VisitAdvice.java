package org.artgroups.server.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.server.model.DeliveryModel;
import org.artgroups.server.visit.VisitContext.MemberContext;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** What to mind about one member after a session. Pure. */
final class VisitAdvice {

    private final List<AdviceGiven> advice = new ArrayList<>();

    private VisitAdvice() {}

    /** The advice for a member, most of it from what the model asks for and what is on record. */
    static List<AdviceGiven> of(
            Member told, MemberContext known, DeliveryModel model, LocalDate day, LocalDate nextVisit) {
        VisitAdvice advice = new VisitAdvice();
        advice.onViralLoad(told, known, model, day);
        advice.onSupply(told, known, day, nextVisit);
        advice.onAttendance(told, known, model);
        advice.onScreen(told);
        return List.copyOf(advice.advice);
    }

    private void onViralLoad(Member told, MemberContext known, DeliveryModel model, LocalDate day) {
        boolean drawn = told.specimens().stream()
                .anyMatch(specimen ->
                        specimen.type() == SpecimenType.VIRAL_LOAD && specimen.status() == SpecimenStatus.DRAWN);
        if (model.viralLoadEvery() != null && !drawn) {
            LocalDate last = known.viralLoadDate();
            if (last == null) {
                give(Advice.VL_DUE, "No viral load is on record.");
            } else if (!last.plus(model.viralLoadEvery()).isAfter(day)) {
                give(Advice.VL_DUE, "The last viral load was on " + last + ".");
            }
        }
        // blood drawn at one session is reviewed at the next: a result is dated by the day of the draw
        if (known.viralLoadDate() != null
                && known.lastVisitDate() != null
                && !known.viralLoadDate().isBefore(known.lastVisitDate())
                && known.viralLoadDate().isBefore(day)) {
            give(
                    Advice.VL_REVIEW_DUE,
                    "The viral load of " + known.viralLoadDate() + " has come since the visit on "
                            + known.lastVisitDate() + ": review it with the member.");
        }
    }

    private void onSupply(Member told, MemberContext known, LocalDate day, LocalDate nextVisit) {
        for (Refill refill : told.refills()) {
            LocalDate until = day.plusDays(refill.daysSupply());
            if (until.isBefore(nextVisit)) {
                give(
                        Advice.SUPPLY_SHORT,
                        "The supply ends on " + until + ", before the next visit on " + nextVisit + ".");
            }
            if (refill.owed() != null) {
                give(Advice.OWED_SUPPLY, "Part of the refill is still owed.");
            }
        }
        if (told.refills().isEmpty() && known.owed() != null) {
            give(Advice.OWED_SUPPLY, "Part of the last refill is still owed.");
        }
        boolean prescribed = told.refills().stream().anyMatch(refill -> refill.prescription() != null);
        if (known.prescription() == null) {
            if (!told.refills().isEmpty() && !prescribed) {
                give(Advice.PRESCRIPTION_MISSING, "There is no active prescription of ART on record.");
            }
        } else if (known.validUntil() != null && known.validUntil().isBefore(nextVisit)) {
            give(
                    Advice.PRESCRIPTION_ENDS,
                    "The prescription ends on " + known.validUntil() + ", before the next visit on " + nextVisit + ".");
        }
    }

    private void onAttendance(Member told, MemberContext known, DeliveryModel model) {
        Integer most = model.collection().maxBuddyInARow();
        if (told.attendance() == Attendance.BUDDY && known.buddyInARow() + 1 > (most == null ? 1 : most)) {
            give(
                    Advice.BUDDY_AGAIN,
                    "A buddy came " + (known.buddyInARow() + 1) + " times in a row"
                            + (most == null ? "." : "; the model allows " + most + "."));
        }
        if (told.attendance() == Attendance.ABSENT && known.lastAttendance() == Attendance.ABSENT) {
            give(Advice.MISSED_AGAIN, "The visit on " + known.lastVisitDate() + " was missed, too.");
        }
    }

    private void onScreen(Member told) {
        boolean seen = told.attendance() == Attendance.PRESENT || told.attendance() == Attendance.LATE;
        if (seen && (told.screen() == null || !told.screen().done())) {
            give(Advice.SCREEN_MISSING, "The member was there and was not screened for symptoms.");
        }
        if (told.screen() != null
                && !told.screen().symptoms().isEmpty()
                && told.referrals().isEmpty()) {
            give(Advice.SYMPTOMS_WITHOUT_REFERRAL, "The member has symptoms and was not referred.");
        }
    }

    private void give(Advice code, String text) {
        advice.add(new AdviceGiven(code, IssueSeverity.fromCode(code.severity()), text));
    }
}
