package org.artgroups.decisions.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.PackageModels;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.Plausibility;
import org.artgroups.fhir.visit.SessionBuilder;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** What is known before a session, for tests that need no server: two models, groups of theirs, and members. */
final class Known {

    static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-04T12:00:00+02:00");
    static final EligibilityAssessor ASSESSOR = new EligibilityAssessor(PackageModels.LANGUAGE);
    static final Plausibility PLAUSIBILITY = new Plausibility(PackageModels.PACKAGE);

    /** Sessions every two to three months; a buddy may come, once in a row. */
    static final DeliveryModel CLUB = model("hcw-managed-group", 2, 3, new DeliveryModel.Collection(true, 1, false));
    /** Sessions every one to three months; one member collects for all. */
    static final DeliveryModel CAG = model("zambia-cag", 1, 3, new DeliveryModel.Collection(false, null, true));

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
                null,
                DeliveryModel.Sessions.UNSAID,
                DeliveryModel.Supply.UNSAID);
    }

    /** The club, but for how often members are seen clinically and have blood drawn. */
    static DeliveryModel clubWithIntervals(@Nullable Period consultation, @Nullable Period viralLoad) {
        return changed(CLUB.exit(), consultation, viralLoad, CLUB.collection(), null, CLUB.sessions());
    }

    /** The club, but for who may collect. */
    static DeliveryModel clubWhere(DeliveryModel.Collection collection) {
        return changed(CLUB.exit(), CLUB.consultationEvery(), CLUB.viralLoadEvery(), collection, null, CLUB.sessions());
    }

    /** The club, but for when its sessions are. */
    static DeliveryModel clubWith(DeliveryModel.Sessions sessions) {
        return changed(CLUB.exit(), CLUB.consultationEvery(), CLUB.viralLoadEvery(), CLUB.collection(), null, sessions);
    }

    /** The club, but for how many members it may have. */
    static DeliveryModel clubOf(@Nullable Integer most) {
        return changed(
                CLUB.exit(), CLUB.consultationEvery(), CLUB.viralLoadEvery(), CLUB.collection(), most, CLUB.sessions());
    }

    /** The club, but for who has to leave. */
    static DeliveryModel clubLeftIf(Criterion... exits) {
        return changed(
                List.of(exits),
                CLUB.consultationEvery(),
                CLUB.viralLoadEvery(),
                CLUB.collection(),
                null,
                CLUB.sessions());
    }

    private static DeliveryModel changed(
            List<Criterion> exit,
            @Nullable Period consultation,
            @Nullable Period viralLoad,
            DeliveryModel.Collection collection,
            @Nullable Integer mostMembers,
            DeliveryModel.Sessions sessions) {
        return new DeliveryModel(
                CLUB.key(),
                CLUB.url(),
                CLUB.version(),
                CLUB.from(),
                CLUB.until(),
                CLUB.title(),
                CLUB.parameters(),
                CLUB.published(),
                CLUB.eligibility(),
                exit,
                CLUB.refillEvery(),
                consultation,
                viralLoad,
                collection,
                CLUB.family(),
                mostMembers,
                sessions,
                DeliveryModel.Supply.UNSAID);
    }

    /** Group/g with these members, all of them well. */
    static VisitContext group(DeliveryModel model, String... members) {
        return group(model, Past.WELL, members);
    }

    /** Group/g with these members, of all of whom the same is known. */
    static VisitContext group(DeliveryModel model, ClinicalSnapshot past, String... members) {
        Map<String, ClinicalSnapshot> known = new LinkedHashMap<>();
        Map<String, List<String>> clients = new HashMap<>();
        for (String member : members) {
            known.put(member, past);
            clients.put("Patient/" + member, List.of(member));
        }
        return new VisitContext(
                "g",
                model,
                null,
                new MeetingPlace(null, new Reference("Organization/clinic")),
                null,
                known,
                clients,
                medicines(),
                Map.of(),
                Set.of(),
                PLAUSIBILITY,
                List.of(),
                List.of());
    }

    /** The same group, where this reference or identifier means these clients. */
    static VisitContext meaning(VisitContext context, String key, String... clients) {
        Map<String, List<String>> all = new HashMap<>(context.clients());
        all.put(key, List.of(clients));
        return new VisitContext(
                context.groupId(),
                context.model(),
                context.capacity(),
                context.place(),
                context.encounter(),
                context.members(),
                all,
                context.medicines(),
                context.departures(),
                context.attended(),
                context.plausibility(),
                context.tracing(),
                context.referrals());
    }

    /** The same group with a capacity and a venue, whose session is on record so. */
    static VisitContext with(
            VisitContext context,
            @Nullable Integer capacity,
            @Nullable Reference venue,
            @Nullable Encounter encounter) {
        return new VisitContext(
                context.groupId(),
                context.model(),
                capacity,
                new MeetingPlace(venue, new Reference("Organization/clinic")),
                encounter,
                context.members(),
                context.clients(),
                context.medicines(),
                context.departures(),
                context.attended(),
                context.plausibility(),
                context.tracing(),
                context.referrals());
    }

    private static Map<String, Medicine> medicines() {
        return Arrays.stream(Atc.values())
                .collect(Collectors.toMap(atc -> Medicine.key(atc.system(), atc.code()), Known::medicine));
    }

    /** What a medicine is known as. */
    static Medicine medicine(Atc atc) {
        return new Medicine(atc.code(), atc.code().startsWith("J05A"));
    }

    /** A session that began two hours before {@link #NOW}. */
    static SessionBuilder session() {
        return GroupVisit.session("https://s.example", "1")
                .on(DateOrDateTime.parse("2026-03-04T10:00:00+02:00"))
                .facilitatedBy("Nomsa");
    }

    static VisitPlan plan(GroupVisitRequest request, VisitContext context) {
        return VisitPlanner.plan(ParsedSession.of(request), context, ASSESSOR, NOW);
    }

    /** The same session, where a member has a reason for an absence; the builders do not let one say so. */
    static GroupVisitRequest excused(GroupVisitRequest reported, int member, AbsenceReason reason) {
        List<Member> members = new ArrayList<>(reported.members());
        Member before = members.get(member);
        members.set(
                member,
                new Member(
                        before.client(),
                        before.attendance(),
                        reason,
                        before.buddy(),
                        before.pickedUp(),
                        before.screen(),
                        before.weight(),
                        before.pregnant(),
                        before.refills(),
                        before.specimens(),
                        before.referrals(),
                        before.referralOutcomes(),
                        before.note()));
        return new GroupVisitRequest(
                reported.session(),
                reported.start(),
                reported.end(),
                reported.location(),
                reported.facilitators(),
                reported.collector(),
                reported.correction(),
                reported.partial(),
                reported.another(),
                reported.nextVisit(),
                members);
    }
}
