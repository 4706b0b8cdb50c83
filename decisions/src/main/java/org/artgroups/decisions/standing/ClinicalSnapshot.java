package org.artgroups.decisions.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.artgroups.decisions.eligibility.BirthDate;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.SpecimenType;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of one client before a day.
 *
 * @param viralLoad day of the newest viral load; null without one
 * @param consultation day of the newest clinical consultation; null without one
 * @param before what is known of the visits before this one
 * @param prescriptions those in force on the day, the newest first
 * @param supplies what was handed out last of each medicine
 * @param blood what was drawn and ordered, for each test of which there is anything
 * @param referrals all that were made
 * @param facts for the rules that make a member leave
 * @param person who it is, as far as what is recorded is checked by it
 * @param review whether a clinician knows the newest viral load
 */
public record ClinicalSnapshot(
        @Nullable LocalDate viralLoad,
        @Nullable LocalDate consultation,
        Before before,
        List<Prescription> prescriptions,
        List<Supply> supplies,
        List<Blood> blood,
        List<Referred> referrals,
        Facts facts,
        Person person,
        Review review) {

    /**
     * A client as far as what is recorded of them is checked by it.
     *
     * @param gender code of FHIR; null if not known
     * @param birthDate as FHIR writes it, at the least a year; null if not known
     * @param weight the last one, in kg; null if there is none
     */
    public record Person(@Nullable String gender, @Nullable String birthDate, @Nullable BigDecimal weight) {

        /** Of whom nothing is known. */
        public static final Person UNKNOWN = new Person(null, null, null);

        /** The age on a day in completed years, the least where the day of birth is not known; null without a year. */
        public @Nullable Integer age(LocalDate day) {
            if (birthDate == null) {
                return null;
            }
            LocalDate born = BirthDate.parse(birthDate).latest();
            return born.isAfter(day)
                    ? Integer.valueOf(0)
                    : Integer.valueOf(Period.between(born, day).getYears());
        }
    }

    /**
     * The review of the newest viral load by a clinician.
     *
     * @param known when the result was known; null without a result
     * @param seen when a clinician last saw the client; null if never
     */
    public record Review(@Nullable LocalDate known, @Nullable LocalDate seen) {

        /** No result, and no clinician. */
        public static final Review NONE = new Review(null, null);

        /** Whether a clinician saw the client after the result was known; on the day itself it may have been before. */
        boolean seenSinceKnown() {
            return known != null && seen != null && seen.isAfter(known);
        }
    }

    /**
     * The visits before.
     *
     * @param last day of the one before this; null without one
     * @param attendance at that visit
     * @param buddyInARow how many in a row a buddy came to
     * @param missedInARow how many in a row the member was absent from
     * @param lastSeen when the member was last there in person; null if never
     */
    public record Before(
            @Nullable LocalDate last,
            @Nullable Attendance attendance,
            int buddyInARow,
            int missedInARow,
            @Nullable LocalDate lastSeen) {}

    /**
     * A prescription.
     *
     * @param id of the MedicationRequest
     * @param medicine what for
     * @param written when
     * @param until its last day; null if it does not say
     */
    public record Prescription(String id, Medicine medicine, LocalDate written, @Nullable LocalDate until) {}

    /**
     * The last handing-over of a medicine.
     *
     * @param medicine which
     * @param date when
     * @param until the first day without; null if nobody knows how long it lasts
     * @param owed how much was left owed; null if nothing
     * @param unit of what was left owed; null if not known
     * @param partFill id of the MedicationDispense that left it owed; null if nothing
     * @param usual how much the client gets of it at a time; null if never more than a part
     * @param source what it was recorded as: {@code MedicationDispense/id}; null if not known
     */
    public record Supply(
            Medicine medicine,
            LocalDate date,
            @Nullable LocalDate until,
            @Nullable BigDecimal owed,
            @Nullable String unit,
            @Nullable String partFill,
            @Nullable Usual usual,
            @Nullable String source) {}

    /**
     * How much of a medicine a client gets at a time.
     *
     * @param days for how many days
     * @param quantity how much; null if not known
     * @param unit of the quantity; null if not known
     */
    public record Usual(int days, @Nullable BigDecimal quantity, @Nullable String unit) {}

    /**
     * Blood for one test.
     *
     * @param type which test
     * @param drawn when it was last drawn; null if never
     * @param order id of the ServiceRequest that waits for blood; null if none does
     * @param ordered when that was ordered
     * @param rejected when the blood that was drawn on it and rejected was drawn; null if none was
     */
    public record Blood(
            SpecimenType type,
            @Nullable LocalDate drawn,
            @Nullable String order,
            @Nullable LocalDate ordered,
            @Nullable LocalDate rejected) {}

    /**
     * A referral.
     *
     * @param id of the ServiceRequest
     * @param date when it was made
     * @param reason code
     * @param open whether what came of it is still to be recorded
     */
    public record Referred(String id, LocalDate date, String reason, boolean open) {}

    /** The newest prescription of a medicine; of an antiretroviral without one, the newest of any. */
    public Optional<Prescription> prescription(Medicine medicine) {
        return prescriptions.stream()
                .filter(each -> each.medicine().equals(medicine))
                .findFirst()
                .or(() -> medicine.art() ? artPrescription() : Optional.empty());
    }

    /** The newest prescription of an antiretroviral. */
    public Optional<Prescription> artPrescription() {
        return prescriptions.stream().filter(each -> each.medicine().art()).findFirst();
    }

    /** What was handed out last of a medicine. */
    public Optional<Supply> supply(Medicine medicine) {
        return supplies.stream()
                .filter(each -> each.medicine().equals(medicine))
                .findFirst();
    }

    /** What is known of the blood for a test. */
    public Optional<Blood> blood(SpecimenType type) {
        return blood.stream().filter(each -> each.type() == type).findFirst();
    }

    /** Until when the antiretrovirals handed out last reach: the first day without; empty if none were. */
    public Optional<LocalDate> artUntil() {
        return supplies.stream()
                .filter(supply -> supply.medicine().art())
                .max(Comparator.comparing(Supply::date)
                        .thenComparing(Supply::until, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                .flatMap(supply -> Optional.ofNullable(supply.until()));
    }
}
