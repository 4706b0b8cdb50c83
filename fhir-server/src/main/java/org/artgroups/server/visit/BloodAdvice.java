package org.artgroups.server.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.server.visit.MemberContext.Blood;
import org.artgroups.server.visit.VisitAdvice.Session;

/** What to mind about a member's blood: what is to be drawn, awaited, reviewed. Pure. */
final class BloodAdvice {

    private final Member told;
    private final MemberContext known;
    private final Session session;
    private final List<AdviceGiven> advice = new ArrayList<>();

    private BloodAdvice(Member told, MemberContext known, Session session) {
        this.told = told;
        this.known = known;
        this.session = session;
    }

    static List<AdviceGiven> of(Member told, MemberContext known, Session session) {
        BloodAdvice advice = new BloodAdvice(told, known, session);
        advice.onViralLoad();
        advice.onBlood();
        return advice.advice;
    }

    private boolean drawn(SpecimenType type) {
        return told.specimens().stream()
                .anyMatch(specimen -> specimen.type() == type && specimen.status() == SpecimenStatus.DRAWN);
    }

    private void onViralLoad() {
        LocalDate result = known.viralLoad();
        LocalDate drawn = known.blood(SpecimenType.VIRAL_LOAD).map(Blood::drawn).orElse(null);
        if (drawn != null && (result == null || result.isBefore(drawn))) {
            give(Advice.VL_RESULT_AWAITED, "Blood was drawn on " + drawn + "; no result is on record.");
        } else if (session.model().viralLoadEvery() != null && !drawn(SpecimenType.VIRAL_LOAD)) {
            if (result == null) {
                give(Advice.VL_DUE, "No viral load is on record.");
            } else if (!result.plus(session.model().viralLoadEvery()).isAfter(session.day())) {
                give(Advice.VL_DUE, "The last viral load was on " + result + ".");
            }
        }
        // a result is dated by the day of the draw: blood drawn at one session is reviewed at the next the member comes
        // to
        LocalDate reviewed = VisitAdvice.latest(known.before().lastSeen(), known.consultation());
        if (result != null && reviewed != null && !result.isBefore(reviewed) && result.isBefore(session.day())) {
            give(
                    Advice.VL_REVIEW_DUE,
                    "The viral load of " + result + " has come since the member was seen on " + reviewed
                            + ": review it with the member.");
        }
    }

    private void onBlood() {
        for (Blood blood : known.blood()) {
            if (blood.order() == null || drawn(blood.type())) {
                continue;
            }
            String what = "Blood for " + blood.type().display() + " is to be drawn: ";
            give(
                    Advice.BLOOD_DUE,
                    blood.rejected() == null
                            ? what + "it was ordered on " + blood.ordered() + "."
                            : what + "that of " + blood.rejected() + " was rejected.");
        }
    }

    private void give(Advice code, String text) {
        advice.add(VisitAdvice.given(code, text));
    }
}
