package org.artgroups.fhir.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.artgroups.fhir.Coded;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.operation.DisplayOnlyAllowed;
import org.artgroups.fhir.operation.Key;
import org.artgroups.fhir.operation.MatchesDefinition;
import org.artgroups.fhir.operation.Part;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.jspecify.annotations.Nullable;

/**
 * One session of a group, as the one who recorded it tells it. A record of it may be sent any number of times.
 *
 * @param session the key of this session, made by the sender: system and value
 * @param start when it began
 * @param end when it ended; null if not known
 * @param location the Location where it was held; null for the group's own venue
 * @param facilitators who ran it, at least one: a reference, or a name
 * @param collector the Patient who fetched the medicines for the group; null if nobody did
 * @param correction true if this replaces what was sent before under the same key; null is as good as false
 * @param partial true if the good members are to be stored although others are at fault; null is as good as false
 * @param another true if the group held more than one session on the day; null is as good as false
 * @param nextVisit the day of the next session; null if not agreed
 * @param members what happened to whom, at least one
 */
@MatchesDefinition(Operations.GROUP_VISIT_URL)
@ConsistentSession
public record GroupVisitRequest(
        Identifier session,
        DateOrDateTime start,
        @Nullable DateOrDateTime end,
        @Nullable Reference location,
        @Part("facilitator") @DisplayOnlyAllowed List<Reference> facilitators,
        @Nullable Reference collector,
        @Nullable Boolean correction,
        @Nullable Boolean partial,
        @Nullable Boolean another,
        @Nullable LocalDate nextVisit,
        @Part("member") List<Member> members) {
    /** Copies the lists. */
    public GroupVisitRequest {
        facilitators = List.copyOf(facilitators);
        members = List.copyOf(members);
    }

    /** Whether this replaces what was sent before under the same key. */
    public boolean corrects() {
        return Boolean.TRUE.equals(correction);
    }

    /** Whether the good members are to be stored although others are at fault. */
    public boolean isPartial() {
        return Boolean.TRUE.equals(partial);
    }

    /** Whether the sender says that the group held more than one session on the day. */
    public boolean oneOfSeveral() {
        return Boolean.TRUE.equals(another);
    }

    /** The same session, sent as a correction of what was sent before or not. */
    public GroupVisitRequest asCorrection(boolean corrects) {
        return sent(corrects ? true : null, partial, another);
    }

    /** What the session records, without the ways of sending it. */
    GroupVisitRequest content() {
        return sent(null, null, null);
    }

    /** The same session with these members. */
    public GroupVisitRequest withMembers(List<Member> reported) {
        return new GroupVisitRequest(
                session,
                start,
                end,
                location,
                facilitators,
                collector,
                correction,
                partial,
                another,
                nextVisit,
                reported);
    }

    /** The same session, with other references to its clients. */
    public GroupVisitRequest withClients(UnaryOperator<Reference> other) {
        return new GroupVisitRequest(
                session,
                start,
                end,
                location,
                facilitators,
                collector == null ? null : other.apply(collector),
                correction,
                partial,
                another,
                nextVisit,
                members.stream()
                        .map(member -> member.withClient(other.apply(member.client())))
                        .toList());
    }

    private GroupVisitRequest sent(
            @Nullable Boolean asCorrection, @Nullable Boolean inPart, @Nullable Boolean oneOfSeveral) {
        return new GroupVisitRequest(
                session,
                start,
                end,
                location,
                facilitators,
                collector,
                asCorrection,
                inPart,
                oneOfSeveral,
                nextVisit,
                members);
    }

    /**
     * One member at the session.
     *
     * @param client the Patient, by reference or identifier
     * @param attendance whether and how the member, or somebody for the member, was there
     * @param absenceReason why the member was absent; null if not absent or not asked
     * @param buddy who collected for the member: a RelatedPerson, or a name; null unless a buddy did, or if not known
     * @param pickedUp when the member came, if late; null unless late, or if not known
     * @param screen the symptom screen; null if the member was not screened
     * @param weight in kg, 0.5 to 300; null if not weighed
     * @param pregnant whether the member says that she is; null if not asked
     * @param refills the medicines handed out
     * @param specimens blood that was drawn, or was to be drawn
     * @param referrals to where more can be done
     * @param referralOutcomes what came of earlier referrals
     * @param note anything else; null if nothing
     */
    public record Member(
            @Key Reference client,
            Attendance attendance,
            @Nullable AbsenceReason absenceReason,
            @DisplayOnlyAllowed @Nullable Reference buddy,
            @Nullable DateOrDateTime pickedUp,
            @Nullable Screen screen,
            @Nullable BigDecimal weight,
            @Nullable Boolean pregnant,
            @Part("refill") List<Refill> refills,
            @Part("specimen") List<SpecimenTaken> specimens,
            @Part("referral") List<Referral> referrals,
            @Part("referralOutcome") List<OutcomeOfReferral> referralOutcomes,
            @Nullable String note) {
        /** Copies the lists. */
        public Member {
            refills = List.copyOf(refills);
            specimens = List.copyOf(specimens);
            referrals = List.copyOf(referrals);
            referralOutcomes = List.copyOf(referralOutcomes);
        }

        /** The same of a client by another reference. */
        Member withClient(Reference other) {
            return new Member(
                    other,
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
                    referralOutcomes,
                    note);
        }

        /** Whether the member came in person, at the session or after it. */
        public boolean came() {
            return attendance == Attendance.PRESENT || attendance == Attendance.LATE;
        }

        /** Whether the member was screened for symptoms. */
        public boolean screened() {
            return screen != null && screen.done();
        }
    }

    /**
     * A symptom screen.
     *
     * @param done false if the member was there and not screened
     * @param symptoms those the member has; none if done and well
     * @param missedDoses since the last refill, 0 to 90; null if not asked
     */
    public record Screen(boolean done, @Part("symptom") List<Symptom> symptoms, @Nullable Integer missedDoses) {
        /** Copies the list. */
        public Screen {
            symptoms = List.copyOf(symptoms);
        }
    }

    /**
     * One medicine handed out.
     *
     * @param medication which
     * @param quantity how much; null if only the days are known
     * @param daysSupply how many days it lasts, 1 to 366
     * @param prescription the MedicationRequest it is dispensed on; null to have it found
     * @param owed how much could not be handed out and is still due; null if nothing
     * @param completes true if this is what an earlier part fill left owed; null is as good as false
     */
    public record Refill(
            @Key CodeableConcept medication,
            @Nullable Quantity quantity,
            int daysSupply,
            @Nullable Reference prescription,
            @Nullable Quantity owed,
            @Nullable Boolean completes) {
        /** So many days of a medicine. */
        public static Refill of(Coded medication, int days) {
            return new Refill(medication.concept(), null, days, null, null, null);
        }

        /** So many days of tenofovir, lamivudine and dolutegravir (TLD). */
        public static Refill tld(int days) {
            return of(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR, days);
        }
    }

    /**
     * Blood drawn, or not.
     *
     * @param type for which test
     * @param status drawn, or why not
     * @param urgent true if it is not to wait for the next session; null is as good as false
     */
    public record SpecimenTaken(@Key SpecimenType type, SpecimenStatus status, @Nullable Boolean urgent) {}

    /**
     * A referral.
     *
     * @param reason why
     * @param urgency how soon
     */
    public record Referral(@Key ReferralReason reason, ServiceRequestPriority urgency) {}

    /**
     * What came of a referral.
     *
     * @param referral the ServiceRequest, one of the client's
     * @param outcome what came of it
     * @param date the day on which the member was seen; null if not known
     */
    public record OutcomeOfReferral(@Key Reference referral, ReferralOutcome outcome, @Nullable LocalDate date) {}
}
