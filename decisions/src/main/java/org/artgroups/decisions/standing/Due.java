package org.artgroups.decisions.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.standing.ClinicalSnapshot.Blood;
import org.artgroups.decisions.standing.ClinicalSnapshot.Prescription;
import org.artgroups.decisions.standing.ClinicalSnapshot.Referred;
import org.artgroups.decisions.standing.ClinicalSnapshot.Supply;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due for a client at a session by what is on record before it: what a register and lists say before the
 * session, and the advice after it, unless it was done. Pure.
 *
 * @param code what, the code of the advice
 * @param specimen the blood to be drawn; null if none is
 * @param since when it came up; null if nothing did
 * @param by the last day by which it is to be done; null if there is none, or nothing is on record to count from
 * @param text in plain words
 * @param about reference to what it is about: the referral, the order that waits for blood, the part fill; null for anything else
 */
public record Due(
        Advice code,
        @Nullable SpecimenType specimen,
        @Nullable LocalDate since,
        @Nullable LocalDate by,
        String text,
        @Nullable String about) {

    private Due(
            Advice code,
            @Nullable SpecimenType specimen,
            @Nullable LocalDate since,
            @Nullable LocalDate by,
            String text) {
        this(code, specimen, since, by, text, null);
    }

    /**
     * All that is due, with what a clinician has to see the member for.
     *
     * @param assessor of the conditions that make a member leave
     * @param day of the session
     * @param next of the session after it
     */
    public static List<Due> of(
            ClinicalSnapshot known, DeliveryModel model, EligibilityAssessor assessor, LocalDate day, LocalDate next) {
        List<Due> alarms = ClinicalAlarm.of(known, model, assessor);
        boolean high = alarms.stream().anyMatch(alarm -> alarm.code() == Advice.HIGH_VIRAL_LOAD);
        List<Due> due = new ArrayList<>(alarms);
        blood(known, model, day).stream()
                .filter(each -> !high || each.code() != Advice.VL_REVIEW_DUE)
                .forEach(due::add);
        LocalDate consulted = model.consultsAtEverySession()
                ? latest(known.consultation(), known.before().lastSeen())
                : known.consultation();
        consultation(model, consulted, next).ifPresent(due::add);
        prescription(known, next).ifPresent(due::add);
        known.supplies().stream().flatMap(supply -> owed(supply).stream()).forEach(due::add);
        known.referrals().stream().filter(Referred::open).map(Due::referral).forEach(due::add);
        return List.copyOf(due);
    }

    /** How much it matters. */
    public IssueSeverity severity() {
        return IssueSeverity.fromCode(code.severity());
    }

    /** Whether the day by which it was to be done is over, or nothing is on record from which to count. */
    public boolean overdueOn(LocalDate day) {
        return by == null ? since == null : by.isBefore(day);
    }

    /** What is to be drawn, awaited, reviewed. */
    public static List<Due> blood(ClinicalSnapshot known, DeliveryModel model, LocalDate day) {
        List<Due> due = new ArrayList<>();
        LocalDate result = known.viralLoad();
        LocalDate drawn = known.blood(SpecimenType.VIRAL_LOAD).map(Blood::drawn).orElse(null);
        if (drawn != null && (result == null || result.isBefore(drawn))) {
            due.add(new Due(
                    Advice.VL_RESULT_AWAITED,
                    null,
                    drawn,
                    null,
                    "Blood was drawn on " + drawn + "; no result is on record."));
        } else if (model.viralLoadEvery() != null) {
            if (result == null) {
                due.add(new Due(Advice.VL_DUE, SpecimenType.VIRAL_LOAD, null, null, "No viral load is on record."));
            } else if (!result.plus(model.viralLoadEvery()).isAfter(day)) {
                due.add(new Due(
                        Advice.VL_DUE,
                        SpecimenType.VIRAL_LOAD,
                        null,
                        result.plus(model.viralLoadEvery()),
                        "The last viral load was on " + result + "."));
            }
        }
        // a result is dated by the day of the draw: blood drawn at one session is reviewed at the next the member comes
        // to
        LocalDate reviewed = latest(known.before().lastSeen(), known.consultation());
        if (result != null && reviewed != null && !result.isBefore(reviewed) && result.isBefore(day)) {
            due.add(new Due(
                    Advice.VL_REVIEW_DUE,
                    null,
                    result,
                    null,
                    "The viral load of " + result + " has come since the member was seen on " + reviewed
                            + ": review it with the member."));
        }
        for (Blood blood : known.blood()) {
            if (blood.order() != null) {
                String what = "Blood for " + blood.type().display() + " is to be drawn: ";
                due.add(new Due(
                        Advice.BLOOD_DUE,
                        blood.type(),
                        blood.rejected() == null ? blood.ordered() : blood.rejected(),
                        null,
                        blood.rejected() == null
                                ? what + "it was ordered on " + blood.ordered() + "."
                                : what + "that of " + blood.rejected() + " was rejected.",
                        "ServiceRequest/" + blood.order()));
            }
        }
        return due;
    }

    /**
     * A consultation that would be due before the session after this one.
     *
     * @param last day of the last consultation; null without one
     */
    public static Optional<Due> consultation(DeliveryModel model, @Nullable LocalDate last, LocalDate next) {
        if (model.consultationEvery() == null) {
            return Optional.empty();
        }
        if (last == null) {
            return Optional.of(new Due(Advice.CONSULTATION_DUE, null, null, null, "No consultation is on record."));
        }
        LocalDate by = last.plus(model.consultationEvery());
        return by.isBefore(next)
                ? Optional.of(new Due(
                        Advice.CONSULTATION_DUE,
                        null,
                        null,
                        by,
                        "The last consultation was on " + last + ": the next is due before " + next + "."))
                : Optional.empty();
    }

    /** A prescription of ART that ends before the session after this one, or that there is none. */
    public static Optional<Due> prescription(ClinicalSnapshot known, LocalDate next) {
        Prescription prescription = known.artPrescription().orElse(null);
        if (prescription == null) {
            return Optional.of(new Due(
                    Advice.PRESCRIPTION_MISSING,
                    null,
                    null,
                    null,
                    "There is no active prescription of ART on record."));
        }
        LocalDate until = prescription.until();
        return until != null && until.isBefore(next)
                ? Optional.of(new Due(
                        Advice.PRESCRIPTION_ENDS,
                        null,
                        null,
                        until,
                        "The prescription ends on " + until + ", before the next visit on " + next + "."))
                : Optional.empty();
    }

    /** What is owed of a medicine, if anything. */
    public static Optional<Due> owed(Supply supply) {
        return supply.owed() == null
                ? Optional.empty()
                : Optional.of(new Due(
                        Advice.OWED_SUPPLY,
                        null,
                        supply.date(),
                        null,
                        amount(supply.owed(), supply.unit()) + supply.medicine().name() + " is owed since "
                                + supply.date() + ".",
                        supply.partFill() == null ? null : "MedicationDispense/" + supply.partFill()));
    }

    /** An amount before what it is of: {@code 30 tablets of }. */
    public static String amount(@Nullable BigDecimal number, @Nullable String unit) {
        if (number == null) {
            return "Some ";
        }
        return number.stripTrailingZeros().toPlainString() + " " + (unit == null ? "" : unit + " ") + "of ";
    }

    /** What came of a referral is still to be recorded. */
    public static Due referral(Referred referral) {
        return new Due(
                Advice.REFERRAL_OPEN,
                null,
                referral.date(),
                null,
                "What came of the referral of " + referral.date() + " ("
                        + ReferralReason.of(referral.reason())
                                .map(ReferralReason::display)
                                .orElse(referral.reason())
                        + ") is not on record.",
                "ServiceRequest/" + referral.id());
    }

    /** The later of two days; null if there is neither. */
    public static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
