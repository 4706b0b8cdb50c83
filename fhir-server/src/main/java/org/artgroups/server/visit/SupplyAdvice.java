package org.artgroups.server.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.server.visit.MemberContext.Prescription;
import org.artgroups.server.visit.MemberContext.Supply;
import org.artgroups.server.visit.VisitAdvice.Session;
import org.artgroups.server.visit.VisitContext.Medicine;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** What to mind about a member's medicines: whether they reach the next visit, are owed, are prescribed. Pure. */
final class SupplyAdvice {

    private final Member told;
    private final MemberContext known;
    private final Session session;
    private final List<AdviceGiven> advice = new ArrayList<>();

    private SupplyAdvice(Member told, MemberContext known, Session session) {
        this.told = told;
        this.known = known;
        this.session = session;
    }

    static List<AdviceGiven> of(Member told, MemberContext known, Session session) {
        SupplyAdvice advice = new SupplyAdvice(told, known, session);
        advice.onSupply();
        advice.onOwed();
        advice.onPrescription();
        return advice.advice;
    }

    private void onSupply() {
        Map<Medicine, Integer> handedOut = session.context().handedOut(told);
        LocalDate from =
                told.pickedUp() == null ? session.day() : told.pickedUp().date();
        handedOut.entrySet().stream()
                .filter(each -> each.getKey().art())
                .map(Map.Entry::getValue)
                .min(Integer::compare)
                .map(from::plusDays)
                .or(this::artSupplyBefore)
                .ifPresent(until -> onSupply("The supply", until));
        handedOut.forEach((medicine, days) -> {
            if (!medicine.art()) {
                onSupply("The supply of " + medicine.name(), from.plusDays(days));
            }
        });
    }

    /** Until when the antiretrovirals handed out last before the session reach. */
    private Optional<LocalDate> artSupplyBefore() {
        return known.supplies().stream()
                .filter(supply -> supply.medicine().art())
                .max(Comparator.comparing(Supply::date).thenComparing(Supply::until, Comparator.reverseOrder()))
                .map(Supply::until);
    }

    private void onSupply(String what, LocalDate until) {
        if (until.isBefore(session.next())) {
            give(
                    Advice.SUPPLY_SHORT,
                    what + " ends on " + until + ", before the next visit on " + session.next() + ".");
        }
    }

    private void onOwed() {
        Map<Medicine, Integer> handedOut = session.context().handedOut(told);
        for (Refill refill : told.refills()) {
            Quantity owed = refill.owed();
            if (owed != null) {
                give(
                        Advice.OWED_SUPPLY,
                        amount(owed.getValue(), owed.getUnit())
                                + session.context()
                                        .medicine(refill.medication())
                                        .name() + " is still owed.");
            }
        }
        for (Supply before : known.supplies()) {
            if (before.owed() != null && !handedOut.containsKey(before.medicine())) {
                give(
                        Advice.OWED_SUPPLY,
                        amount(before.owed(), before.unit()) + before.medicine().name() + " is owed since "
                                + before.date() + ".");
            }
        }
    }

    private static String amount(@Nullable BigDecimal number, @Nullable String unit) {
        if (number == null) {
            return "Some ";
        }
        return number.stripTrailingZeros().toPlainString() + " " + (unit == null ? "" : unit + " ") + "of ";
    }

    private void onPrescription() {
        boolean unprescribed = told.refills().stream()
                .filter(refill ->
                        session.context().medicine(refill.medication()).art())
                .anyMatch(refill -> refill.prescription() == null);
        Prescription prescription = known.artPrescription().orElse(null);
        if (prescription == null) {
            if (unprescribed) {
                give(Advice.PRESCRIPTION_MISSING, "There is no active prescription of ART on record.");
            }
        } else if (prescription.until() != null && prescription.until().isBefore(session.next())) {
            give(
                    Advice.PRESCRIPTION_ENDS,
                    "The prescription ends on " + prescription.until() + ", before the next visit on " + session.next()
                            + ".");
        }
    }

    private void give(Advice code, String text) {
        advice.add(VisitAdvice.given(code, text));
    }
}
