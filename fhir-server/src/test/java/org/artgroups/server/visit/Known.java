package org.artgroups.server.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.operation.Moment;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.SessionBuilder;
import org.artgroups.server.model.DeliveryModel;
import org.artgroups.server.visit.VisitContext.MemberContext;
import org.jspecify.annotations.Nullable;

/** What is known before a session, for tests that need no server: two models, groups of theirs, and members. */
final class Known {

    static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-04T12:00:00+02:00");

    /** Sessions every two to three months; a buddy may come, once in a row. */
    static final DeliveryModel CLUB = model("hcw-managed-group", 2, 3, new DeliveryModel.Collection(true, 1, false));
    /** Sessions every one to three months; one member collects for all. */
    static final DeliveryModel CAG = model("zambia-cag", 1, 3, new DeliveryModel.Collection(false, null, true));

    /** Nothing is on record. */
    static final MemberContext NOBODY_KNOWS = new MemberContext(null, null, null, null, null, 0, null);
    /** A recent viral load, a prescription that lasts, a visit two months ago. */
    static final MemberContext WELL = new MemberContext(
            LocalDate.of(2025, 12, 1),
            "rx",
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2026, 1, 7),
            Attendance.PRESENT,
            0,
            null);

    private Known() {}

    private static DeliveryModel model(String key, int shortest, int longest, DeliveryModel.Collection collection) {
        return new DeliveryModel(
                key,
                Canonicals.BASE + "/PlanDefinition/" + key,
                "1",
                null,
                null,
                key,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                new DeliveryModel.Interval(shortest, longest),
                Period.ofYears(1),
                Period.ofYears(1),
                collection,
                null,
                null);
    }

    /** Group/g with these members, all of them well. */
    static VisitContext group(DeliveryModel model, String... members) {
        Map<String, MemberContext> known = new LinkedHashMap<>();
        Map<String, List<String>> clients = new HashMap<>();
        for (String member : members) {
            known.put(member, WELL);
            clients.put("Patient/" + member, List.of(member));
        }
        return new VisitContext("g", model, null, known, clients);
    }

    /** The same group, where this reference or identifier means these clients. */
    static VisitContext meaning(VisitContext context, String key, String... clients) {
        Map<String, List<String>> all = new HashMap<>(context.clients());
        all.put(key, List.of(clients));
        return new VisitContext(context.groupId(), context.model(), context.capacity(), context.members(), all);
    }

    /** A session that began two hours before {@link #NOW}. */
    static SessionBuilder session() {
        return GroupVisit.session("https://s.example", "1")
                .on(Moment.parse("2026-03-04T10:00:00+02:00"))
                .facilitatedBy("Nomsa");
    }

    /** The same session, where a member has a reason for an absence; the builders do not let one say so. */
    static GroupVisitRequest excused(GroupVisitRequest told, int member, AbsenceReason reason) {
        List<Member> members = new ArrayList<>(told.members());
        Member before = members.get(member);
        members.set(
                member,
                new Member(
                        before.client(),
                        before.attendance(),
                        reason,
                        before.buddy(),
                        before.screen(),
                        before.weight(),
                        before.refills(),
                        before.specimens(),
                        before.referrals(),
                        before.note()));
        return new GroupVisitRequest(
                told.session(),
                told.start(),
                told.end(),
                told.location(),
                told.facilitators(),
                told.collector(),
                told.correction(),
                told.nextVisit(),
                members);
    }

    /** A member of whom this and nothing else is known. */
    static MemberContext viralLoad(@Nullable LocalDate viralLoad, @Nullable LocalDate lastVisit) {
        return new MemberContext(viralLoad, "rx", null, lastVisit, Attendance.PRESENT, 0, null);
    }

    static MemberContext prescription(@Nullable String prescription, @Nullable LocalDate validUntil) {
        return new MemberContext(WELL.viralLoadDate(), prescription, validUntil, null, null, 0, null);
    }

    static MemberContext lastTime(Attendance attendance, int buddyInARow) {
        return new MemberContext(WELL.viralLoadDate(), "rx", null, WELL.lastVisitDate(), attendance, buddyInARow, null);
    }

    static MemberContext owed(int tablets) {
        return new MemberContext(WELL.viralLoadDate(), "rx", null, null, null, 0, BigDecimal.valueOf(tablets));
    }
}
