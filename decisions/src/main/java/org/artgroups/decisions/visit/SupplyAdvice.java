package org.artgroups.decisions.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Due;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.decisions.visit.VisitAdvice.Session;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.PlausibleBound;
import org.artgroups.fhir.visit.AtcNames;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.hl7.fhir.r4.model.Quantity;

/** What to mind about a member's medicines: whether they reach the next visit, are owed, are prescribed. Pure. */
public final class SupplyAdvice {

    private final Member reported;
    private final ClinicalSnapshot known;
    private final Session session;
    private final List<AdviceGiven> advice = new ArrayList<>();

    private SupplyAdvice(Member reported, ClinicalSnapshot known, Session session) {
        this.reported = reported;
        this.known = known;
        this.session = session;
    }

    static List<AdviceGiven> of(Member reported, ClinicalSnapshot known, Session session) {
        SupplyAdvice advice = new SupplyAdvice(reported, known, session);
        advice.onOverlap();
        advice.onSupply();
        advice.onNames();
        advice.onOwed();
        advice.onPrescription();
        return advice.advice;
    }

    /** What is handed out while the member still has more of it than the model allows; what was owed is no overlap. */
    private void onOverlap() {
        LocalDate from = reported.pickedUp() == null
                ? session.day()
                : reported.pickedUp().date();
        Integer stated = session.model().supply().overlap();
        int allowed = stated == null ? Integer.parseInt(PlausibleBound.OVERLAP.high()) : stated;
        Set<Medicine> owed = reported.refills().stream()
                .filter(refill -> Boolean.TRUE.equals(refill.completes()))
                .map(refill -> session.context().medicine(refill.medication()))
                .collect(Collectors.toSet());
        session.context().handedOut(reported).keySet().stream()
                .filter(medicine -> !owed.contains(medicine))
                .flatMap(medicine -> known.supply(medicine).stream())
                .forEach(before -> {
                    LocalDate until = before.until();
                    long left = until == null ? 0 : ChronoUnit.DAYS.between(from, until);
                    if (left > allowed) {
                        give(
                                Advice.SUPPLY_OVERLAP,
                                "The member still has " + left + " days of "
                                        + before.medicine().name() + ", handed out on " + before.date()
                                        + (before.source() == null ? "" : " (" + before.source() + ")") + "; "
                                        + (stated == null ? "" : "the model allows ") + allowed
                                        + (stated == null ? " are usual." : "."));
                    }
                });
    }

    private void onSupply() {
        Map<Medicine, Integer> handedOut = session.context().handedOut(reported);
        LocalDate from = reported.pickedUp() == null
                ? session.day()
                : reported.pickedUp().date();
        handedOut.entrySet().stream()
                .filter(each -> each.getKey().art())
                .map(Map.Entry::getValue)
                .min(Integer::compare)
                .map(from::plusDays)
                .or(known::artUntil)
                .ifPresent(until -> onSupply("The supply", until));
        handedOut.forEach((medicine, days) -> {
            if (!medicine.art()) {
                onSupply("The supply of " + medicine.name(), from.plusDays(days));
            }
        });
    }

    private void onSupply(String what, LocalDate until) {
        if (until.isBefore(session.next())) {
            give(
                    Advice.SUPPLY_SHORT,
                    what + " ends on " + until + ", before the next visit on " + session.next() + ".");
        }
    }

    private void onNames() {
        reported.refills().stream()
                .map(Refill::medication)
                .filter(medicine -> !medicine.hasCoding())
                .forEach(medicine -> give(
                        Advice.MEDICINE_WITHOUT_CODE,
                        medicine.getText() + " has no code and is taken for an antiretroviral"
                                + AtcNames.find(medicine.getText())
                                        .or(() -> AtcNames.suggest(medicine.getText()))
                                        .map(meant -> "; " + meant.display() + " has the code " + meant.code() + ".")
                                        .orElse(".")));
    }

    private void onOwed() {
        Map<Medicine, Integer> handedOut = session.context().handedOut(reported);
        for (Refill refill : reported.refills()) {
            Quantity owed = refill.owed();
            if (owed != null) {
                give(
                        Advice.OWED_SUPPLY,
                        Due.amount(owed.getValue(), owed.getUnit())
                                + session.context()
                                        .medicine(refill.medication())
                                        .name() + " is still owed.");
            }
        }
        known.supplies().stream()
                .filter(before -> !handedOut.containsKey(before.medicine()))
                .flatMap(before -> Due.owed(before).stream())
                .map(VisitAdvice::given)
                .forEach(advice::add);
    }

    private void onPrescription() {
        boolean prescribed = reported.refills().stream()
                .filter(refill ->
                        session.context().medicine(refill.medication()).art())
                .allMatch(refill -> refill.prescription() != null);
        Due.prescription(known, session.next())
                .filter(due -> due.code() != Advice.PRESCRIPTION_MISSING || !prescribed)
                .map(VisitAdvice::given)
                .ifPresent(advice::add);
    }

    private void give(Advice code, String text) {
        advice.add(VisitAdvice.given(code, text));
    }
}
