package org.artgroups.fhir.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Tells a session in the order it happened: first the session, then one member after the other.
 *
 * <pre>{@code
 * GroupVisit.of("Group/7")
 *         .on(LocalDate.of(2026, 3, 4))
 *         .facilitatedBy("Thandi")
 *         .present("Patient/1").screenedWell().weighed("61.5").refilled(tld(60))
 *         .buddy("Patient/2", "sister").refilled(tld(60))
 *         .absent("Patient/3", AbsenceReason.TRAVELLED)
 *         .build();
 * }</pre>
 *
 * <p>Mutable, for use by one thread.
 */
public final class SessionBuilder {
    private final Function<LocalDate, Identifier> key;
    private @Nullable DateOrDateTime start;
    private @Nullable DateOrDateTime end;
    private @Nullable Reference location;
    private final List<Reference> facilitators = new ArrayList<>();
    private @Nullable Reference collector;
    private @Nullable Boolean correction;
    private @Nullable Boolean partial;
    private @Nullable Boolean another;
    private @Nullable LocalDate nextVisit;
    private final List<MemberBuilder> members = new ArrayList<>();

    /** @param key of the session, by its day */
    SessionBuilder(Function<LocalDate, Identifier> key) {
        this.key = key;
    }

    /** The day it was held, where the hour is not known. */
    public SessionBuilder on(LocalDate day) {
        return on(DateOrDateTime.on(day));
    }

    /** When it began. */
    public SessionBuilder on(DateOrDateTime moment) {
        start = moment;
        return this;
    }

    /** When it ended. */
    public SessionBuilder until(DateOrDateTime moment) {
        end = moment;
        return this;
    }

    /** Where it was held: {@code Location/1}. */
    public SessionBuilder at(String locationReference) {
        location = new Reference(locationReference);
        return this;
    }

    /** Who ran it: a reference such as {@code Practitioner/1}, or a name. May be called again for a second one. */
    public SessionBuilder facilitatedBy(String referenceOrName) {
        facilitators.add(referenceOrName(referenceOrName));
        return this;
    }

    /** The member who fetched the medicines for the group: {@code Patient/1}. */
    public SessionBuilder collector(String clientReference) {
        collector = new Reference(clientReference);
        return this;
    }

    /** The day of the next session. */
    public SessionBuilder nextVisit(LocalDate day) {
        nextVisit = day;
        return this;
    }

    /** Says that this replaces what was sent before under the same key. */
    public SessionBuilder correction() {
        correction = true;
        return this;
    }

    /** Says that the good members are to be stored although others are at fault. */
    public SessionBuilder inPart() {
        partial = true;
        return this;
    }

    /** Says that the group held more than one session on the day. */
    public SessionBuilder oneOfSeveral() {
        another = true;
        return this;
    }

    /** A member who came. */
    public MemberBuilder present(String clientReference) {
        return member(new Reference(clientReference), Attendance.PRESENT);
    }

    /** A member who came after the session. */
    public MemberBuilder late(String clientReference) {
        return member(new Reference(clientReference), Attendance.LATE);
    }

    /** A member for whom a buddy came: a reference such as {@code RelatedPerson/1}, or a name. */
    public MemberBuilder buddy(String clientReference, String buddyReferenceOrName) {
        return member(new Reference(clientReference), Attendance.BUDDY)
                .collectedBy(referenceOrName(buddyReferenceOrName));
    }

    /** A member for whom a buddy came of whom nobody knows the name. */
    public MemberBuilder buddy(String clientReference) {
        return member(new Reference(clientReference), Attendance.BUDDY);
    }

    /** A member to whom the group's collector brought the refill. */
    public MemberBuilder collectedFor(String clientReference) {
        return member(new Reference(clientReference), Attendance.COLLECTOR);
    }

    /** A member who did not come, and for whom nobody came. */
    public MemberBuilder absent(String clientReference, AbsenceReason reason) {
        return member(new Reference(clientReference), Attendance.ABSENT).because(reason);
    }

    /** Any member, also one known by an identifier. */
    public MemberBuilder member(Reference client, Attendance attendance) {
        MemberBuilder member = new MemberBuilder(this, client, attendance);
        members.add(member);
        return member;
    }

    /**
     * The session as sent.
     *
     * @throws IllegalStateException if it was not said when it was held
     */
    public GroupVisitRequest build() {
        if (start == null) {
            throw new IllegalStateException("when was the session? say on(...)");
        }
        return new GroupVisitRequest(
                key.apply(start.date()),
                start,
                end,
                location,
                facilitators,
                collector,
                correction,
                partial,
                another,
                nextVisit,
                members.stream().map(MemberBuilder::reported).toList());
    }

    private static Reference referenceOrName(String said) {
        return said.matches("[A-Z][A-Za-z]+/\\S+") ? new Reference(said) : new Reference().setDisplay(said);
    }
}
