package org.artgroups.fhir.visit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.Coded;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.OutcomeOfReferral;
import org.artgroups.fhir.visit.GroupVisitRequest.Referral;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitRequest.Screen;
import org.artgroups.fhir.visit.GroupVisitRequest.SpecimenTaken;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened to one member of a session; then goes on to the next member, or ends with {@link #build()}. Made
 * by {@link SessionBuilder}. Mutable, for use by one thread.
 */
public final class MemberBuilder {
    private final SessionBuilder session;
    private final Reference client;
    private final Attendance attendance;
    private @Nullable AbsenceReason absenceReason;
    private @Nullable Reference buddy;
    private @Nullable DateOrDateTime pickedUp;
    private @Nullable Screen screen;
    private @Nullable BigDecimal weight;
    private @Nullable Boolean pregnant;
    private final List<Refill> refills = new ArrayList<>();
    private final List<SpecimenTaken> specimens = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final List<OutcomeOfReferral> outcomes = new ArrayList<>();
    private @Nullable String note;

    MemberBuilder(SessionBuilder session, Reference client, Attendance attendance) {
        this.session = session;
        this.client = client;
        this.attendance = attendance;
    }

    /** When the member came, if after the session. */
    public MemberBuilder pickedUp(DateOrDateTime moment) {
        pickedUp = moment;
        return this;
    }

    /** Screened, and without any symptom. */
    public MemberBuilder screenedWell() {
        return screened(new Screen(true, List.of(), null));
    }

    /** Screened, and with these symptoms. */
    public MemberBuilder symptoms(Symptom... found) {
        return screened(new Screen(true, List.of(found), null));
    }

    /** The screen in full. */
    public MemberBuilder screened(Screen result) {
        screen = result;
        return this;
    }

    /** The weight in kg: {@code "61.5"}. */
    public MemberBuilder weighed(String kg) {
        weight = new BigDecimal(kg);
        return this;
    }

    /** Whether the member says that she is pregnant. */
    public MemberBuilder pregnant(boolean says) {
        pregnant = says;
        return this;
    }

    /** Given so many days of a medicine. */
    public MemberBuilder refilled(Coded medication, int days) {
        return refilled(medication.concept(), days);
    }

    /** Given so many days of a medicine. */
    public MemberBuilder refilled(CodeableConcept medication, int days) {
        return refilled(new Refill(medication, null, days, null, null, null));
    }

    /** Given what an earlier part fill had left owed. */
    public MemberBuilder completed(Coded medication, int days) {
        return refilled(new Refill(medication.concept(), null, days, null, null, true));
    }

    /** A refill in full: with its quantity, prescription, or what is still owed. */
    public MemberBuilder refilled(Refill refill) {
        refills.add(refill);
        return this;
    }

    /** Blood drawn for a test. */
    public MemberBuilder bloodDrawn(SpecimenType type) {
        return specimen(type, SpecimenStatus.DRAWN);
    }

    /** Blood drawn for a test, or why not. */
    public MemberBuilder specimen(SpecimenType type, SpecimenStatus status) {
        return specimen(new SpecimenTaken(type, status, null));
    }

    /** Blood drawn or not, in full: also whether it may wait for the next session. */
    public MemberBuilder specimen(SpecimenTaken taken) {
        specimens.add(taken);
        return this;
    }

    /** Referred to where more can be done. */
    public MemberBuilder referred(ReferralReason reason, ServiceRequestPriority urgency) {
        referrals.add(new Referral(reason, urgency));
        return this;
    }

    /** What came of an earlier referral: {@code ServiceRequest/1}. */
    public MemberBuilder outcome(String referralReference, ReferralOutcome outcome) {
        return outcome(new OutcomeOfReferral(new Reference(referralReference), outcome, null));
    }

    /** What came of an earlier referral, in full. */
    public MemberBuilder outcome(OutcomeOfReferral reported) {
        outcomes.add(reported);
        return this;
    }

    /** Anything else worth keeping. */
    public MemberBuilder note(String text) {
        note = text;
        return this;
    }

    /** The next member, who came. */
    public MemberBuilder present(String clientReference) {
        return session.present(clientReference);
    }

    /** The next member, who came after the session. */
    public MemberBuilder late(String clientReference) {
        return session.late(clientReference);
    }

    /** The next member, for whom a buddy came: a reference such as {@code RelatedPerson/1}, or a name. */
    public MemberBuilder buddy(String clientReference, String buddyReferenceOrName) {
        return session.buddy(clientReference, buddyReferenceOrName);
    }

    /** The next member, to whom the group's collector brought the refill. */
    public MemberBuilder collectedFor(String clientReference) {
        return session.collectedFor(clientReference);
    }

    /** The next member, who did not come, and for whom nobody came. */
    public MemberBuilder absent(String clientReference, AbsenceReason reason) {
        return session.absent(clientReference, reason);
    }

    /** The next member, whoever it is. */
    public MemberBuilder member(Reference nextClient, Attendance nextAttendance) {
        return session.member(nextClient, nextAttendance);
    }

    /** The whole session as sent. See {@link SessionBuilder#build()}. */
    public GroupVisitRequest build() {
        return session.build();
    }

    MemberBuilder collectedBy(Reference person) {
        buddy = person;
        return this;
    }

    MemberBuilder because(AbsenceReason reason) {
        absenceReason = reason;
        return this;
    }

    Member reported() {
        return new Member(
                client,
                attendance,
                absenceReason,
                buddy,
                pickedUp,
                screen,
                weight,
                pregnant,
                refills,
                specimens,
                referrals,
                outcomes,
                note);
    }
}
