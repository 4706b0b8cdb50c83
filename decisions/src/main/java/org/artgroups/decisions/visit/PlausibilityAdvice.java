package org.artgroups.decisions.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.ClinicalSnapshot.Prescription;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.decisions.visit.VisitAdvice.Session;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.PlausibleBound;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.artgroups.fhir.visit.Plausibility;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** The questions about what is recorded of a member and is hardly plausible: it is recorded all the same. Pure. */
public final class PlausibilityAdvice {

    private final Member member;
    private final ClinicalSnapshot known;
    private final Session session;
    private final Plausibility plausibility;
    private final List<AdviceGiven> advice = new ArrayList<>();

    private PlausibilityAdvice(Member member, ClinicalSnapshot known, Session session) {
        this.member = member;
        this.known = known;
        this.session = session;
        this.plausibility = session.context().plausibility();
    }

    static List<AdviceGiven> of(Member member, ClinicalSnapshot known, Session session) {
        PlausibilityAdvice advice = new PlausibilityAdvice(member, known, session);
        member.refills().forEach(advice::onRefill);
        advice.onDays();
        advice.onRegimen();
        advice.onPerson();
        return advice.advice;
    }

    private Medicine medicine(Refill refill) {
        return session.context().medicine(refill.medication());
    }

    private void onRefill(Refill refill) {
        Medicine medicine = medicine(refill);
        Quantity quantity = refill.quantity();
        if (quantity != null && quantity.hasValue()) {
            Quantity owed = refill.owed();
            plausibility
                    .quantity(
                            medicine.key(),
                            quantity.getValue(),
                            quantity.hasUnit() ? quantity.getUnit() : quantity.getCode(),
                            owed == null ? null : owed.getValue(),
                            refill.daysSupply())
                    .ifPresent(text -> give(Advice.QUANTITY_IMPLAUSIBLE, medicine.name() + ": " + text));
        }
    }

    /** Antiretrovirals for more days than a refill of the model lasts. */
    private void onDays() {
        Integer longest = session.model().supply().longest();
        if (longest == null) {
            return;
        }
        session.context().handedOut(member).forEach((medicine, days) -> {
            if (medicine.art() && days > longest + Integer.parseInt(PlausibleBound.DAYS_BEYOND_MODEL.high())) {
                give(
                        Advice.SUPPLY_BEYOND_MODEL,
                        medicine.name() + " was handed out for " + days + " days; a refill of the model is for "
                                + longest + " at the most.");
            }
        });
    }

    private void onRegimen() {
        Set<String> handedOut = member.refills().stream()
                .filter(refill -> refill.medication().hasCoding())
                .map(this::medicine)
                .filter(Medicine::art)
                .map(Medicine::key)
                .collect(Collectors.toSet());
        if (handedOut.isEmpty()) {
            return;
        }
        boolean someWithoutCode = member.refills().stream()
                .anyMatch(refill -> !refill.medication().hasCoding());
        if (plausibility.knowsParts(handedOut) && !plausibility.wholeRegimen(handedOut) && !someWithoutCode) {
            give(
                    Advice.REGIMEN_INCOMPLETE,
                    names(handedOut) + (handedOut.size() == 1 ? " is" : " are") + " no whole regimen.");
        }
        Set<String> prescribed = prescribed();
        Set<String> other =
                handedOut.stream().filter(each -> !prescribed.contains(each)).collect(Collectors.toSet());
        boolean samePrescription = member.refills().stream().anyMatch(refill -> refill.prescription() != null);
        if (!prescribed.isEmpty() && !other.isEmpty() && !samePrescription) {
            give(
                    Advice.OTHER_THAN_PRESCRIBED,
                    names(other) + " was handed out; prescribed is " + names(prescribed) + ".");
        }
    }

    /** The antiretrovirals of the newest prescriptions in force. */
    private Set<String> prescribed() {
        LocalDate newest = known.artPrescription().map(Prescription::written).orElse(null);
        return known.prescriptions().stream()
                .filter(each -> each.medicine().art() && each.written().equals(newest))
                .map(each -> each.medicine().key())
                .collect(Collectors.toSet());
    }

    private static String names(Set<String> medicines) {
        return medicines.stream()
                .map(key -> new Medicine(key, true).name())
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private void onPerson() {
        @Nullable Integer age = known.person().age(session.day());
        BigDecimal weight = member.weight();
        if (weight != null) {
            plausibility.weight(weight, age).ifPresent(text -> give(Advice.WEIGHT_IMPLAUSIBLE, text));
            BigDecimal before = known.person().weight();
            if (before != null) {
                plausibility.weightChange(before, weight, age).ifPresent(text -> give(Advice.WEIGHT_CHANGED, text));
            }
        }
        if (Boolean.TRUE.equals(member.pregnant())) {
            plausibility
                    .pregnancy(known.person().gender(), age)
                    .ifPresent(text -> give(Advice.PREGNANCY_IMPLAUSIBLE, text));
        }
    }

    private void give(Advice code, String text) {
        advice.add(VisitAdvice.given(code, text));
    }
}
