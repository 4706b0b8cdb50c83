package org.artgroups.decisions.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.decisions.eligibility.FactValue;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.ClinicalSnapshot.Before;
import org.artgroups.decisions.standing.ClinicalSnapshot.Blood;
import org.artgroups.decisions.standing.ClinicalSnapshot.Person;
import org.artgroups.decisions.standing.ClinicalSnapshot.Prescription;
import org.artgroups.decisions.standing.ClinicalSnapshot.Referred;
import org.artgroups.decisions.standing.ClinicalSnapshot.Review;
import org.artgroups.decisions.standing.ClinicalSnapshot.Supply;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenType;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/** What was recorded of a member before, told in a line: {@code Past.well().viralLoad(null).known()}. */
final class Past {

    static final LocalDate LAST_VISIT = LocalDate.of(2026, 1, 7);

    /** Nothing is on record. */
    static final ClinicalSnapshot NOTHING = new Past().known();
    /** A recent viral load and consultation, a prescription that lasts, a visit two months ago. */
    static final ClinicalSnapshot WELL = well().known();

    private @Nullable LocalDate viralLoad;
    private @Nullable LocalDate consultation;
    private Before before = new Before(null, null, 0, 0, null);
    private final List<Prescription> prescriptions = new ArrayList<>();
    private final List<Supply> supplies = new ArrayList<>();
    private final List<Blood> blood = new ArrayList<>();
    private final List<Referred> referrals = new ArrayList<>();
    private final List<FactValue> facts = new ArrayList<>();

    private Person person = Person.UNKNOWN;
    private Review review = Review.NONE;

    private Past() {}

    static Past nothing() {
        return new Past();
    }

    static Past well() {
        return new Past()
                .viralLoad(LocalDate.of(2025, 12, 1))
                .consultation(LocalDate.of(2025, 12, 2))
                .lastSeen(LAST_VISIT)
                .prescription("rx", LocalDate.of(2026, 12, 31));
    }

    Past viralLoad(@Nullable LocalDate day) {
        viralLoad = day;
        return this;
    }

    /** When the newest viral load was known, and when a clinician last saw the member. */
    Past review(@Nullable LocalDate known, @Nullable LocalDate seen) {
        review = new Review(known, seen);
        return this;
    }

    Past person(@Nullable String gender, @Nullable String birthDate, @Nullable String weight) {
        person = new Person(gender, birthDate, weight == null ? null : new BigDecimal(weight));
        return this;
    }

    Past consultation(@Nullable LocalDate day) {
        consultation = day;
        return this;
    }

    /** The member came in person. */
    Past lastSeen(@Nullable LocalDate day) {
        before = new Before(day, Attendance.PRESENT, 0, 0, day);
        return this;
    }

    /** The visit before was not in person, nor were as many before it; then the member was seen. */
    Past lastTime(Attendance attendance, int inARow) {
        before = new Before(
                LAST_VISIT,
                attendance,
                attendance == Attendance.BUDDY ? inARow : 0,
                attendance == Attendance.ABSENT ? inARow : 0,
                attendance == Attendance.PRESENT || attendance == Attendance.LATE
                        ? LAST_VISIT
                        : LAST_VISIT.minusMonths(inARow));
        return this;
    }

    /** A prescription of TLD. */
    Past prescription(String id, @Nullable LocalDate until) {
        return prescription(id, Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR, until);
    }

    Past prescription(String id, Atc medicine, @Nullable LocalDate until) {
        prescriptions.add(new Prescription(id, Known.medicine(medicine), LAST_VISIT, until));
        return this;
    }

    Past withoutPrescription() {
        prescriptions.clear();
        return this;
    }

    Past supply(Atc medicine, LocalDate date, int days) {
        supplies.add(new Supply(
                Known.medicine(medicine),
                date,
                date.plusDays(days),
                null,
                null,
                null,
                null,
                "MedicationDispense/before"));
        return this;
    }

    Past owed(Atc medicine, int tablets) {
        supplies.add(new Supply(
                Known.medicine(medicine),
                LAST_VISIT,
                LAST_VISIT.plusDays(200),
                BigDecimal.valueOf(tablets),
                "tablets",
                "part-fill",
                null,
                "MedicationDispense/part-fill"));
        return this;
    }

    Past drawn(SpecimenType type, LocalDate day) {
        blood.add(new Blood(type, day, null, null, null));
        return this;
    }

    /** Ordered on a day and not drawn since. */
    Past ordered(SpecimenType type, String order, LocalDate day) {
        blood.add(new Blood(type, null, order, day, null));
        return this;
    }

    /** Drawn on a day and rejected since. */
    Past rejected(SpecimenType type, String order, LocalDate day) {
        blood.add(new Blood(type, null, order, day, day));
        return this;
    }

    Past referred(String id, ReferralReason reason, boolean open) {
        referrals.add(new Referred(id, LAST_VISIT, reason.code(), open));
        return this;
    }

    Past fact(Fact fact, Base value) {
        facts.add(new FactValue(fact, List.of(value), null, List.of()));
        return this;
    }

    ClinicalSnapshot known() {
        return new ClinicalSnapshot(
                viralLoad,
                consultation,
                before,
                List.copyOf(prescriptions),
                List.copyOf(supplies),
                List.copyOf(blood),
                List.copyOf(referrals),
                new Facts(facts),
                person,
                review);
    }
}
