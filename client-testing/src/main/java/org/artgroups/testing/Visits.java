package org.artgroups.testing;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.register.GroupDetails;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.decisions.standing.Member;
import org.artgroups.decisions.views.Concept;
import org.artgroups.decisions.visit.MeetingPlace;
import org.artgroups.decisions.visit.ParsedSession;
import org.artgroups.decisions.visit.SessionRecord;
import org.artgroups.decisions.visit.StoredSession;
import org.artgroups.decisions.visit.StoredSession.RecordedVersion;
import org.artgroups.decisions.visit.VisitBundle;
import org.artgroups.decisions.visit.VisitContext;
import org.artgroups.decisions.visit.VisitPlan;
import org.artgroups.decisions.visit.VisitPlanner;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.SheetSession;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.testing.FakeArtGroups.RecordedVisit;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;

/** {@code $group-visit}: read, planned and written as by the real server, from memory. Safe for use by many threads. */
final class Visits {
    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final Store store;
    private final Models models;
    private final GroupReader groups;
    private final StandingReader standings;
    private final TracingReader tracing;
    private final EligibilityAssessor assessor;
    private final Clock clock;
    private final IntConsumer recorded;

    /** @param recorded hears how many sessions are on record when there is one more */
    Visits(Store store, Models models, Clock clock, IntConsumer recorded) {
        this.store = store;
        this.models = models;
        this.groups = new GroupReader(store);
        this.standings = new StandingReader(store);
        this.tracing = new TracingReader(store);
        this.assessor = new PinningAssessor(store);
        this.clock = clock;
        this.recorded = recorded;
    }

    /** A register that was filled in. */
    GroupVisitResponse record(String group, SheetSession sheet) {
        if (sheet.group() != null && !sheet.group().equals(group)) {
            throw new ProblemException(
                    Problem.BAD_VALUE,
                    "",
                    "this is the register of Group/" + sheet.group() + ", not of Group/" + group);
        }
        try {
            return record(group, ParsedSession.read(sheet));
        } catch (ProblemException problem) {
            throw new ProblemException(
                    problem.faults().stream().map(sheet::placed).toList());
        }
    }

    GroupVisitResponse record(String group, ParsedSession sent) {
        return store.atOnce(() -> recordAlone(group, sent));
    }

    private GroupVisitResponse recordAlone(String group, ParsedSession sent) {
        GroupVisitRequest request = sent.reading().recordOrThrow();
        if (!sent.reading().faults().isEmpty()) {
            throw everyFault(group, sent, request);
        }
        StoredSession known = session(request.session());
        if (known != null) {
            known.checkOf(group);
        }
        RecordedVersion reported = known == null ? null : known.recorded();
        GroupVisitResponse answered = reported == null ? null : reported.answer(request);
        if (answered != null) {
            return answered;
        }
        VisitPlan plan = plan(group, sent, request, known == null ? null : known.encounter());
        GroupVisitResponse response = write(plan, reported);
        if (reported == null) {
            recorded.accept(reported().size());
        }
        return response;
    }

    private ProblemException everyFault(String group, ParsedSession sent, GroupVisitRequest request) {
        try {
            plan(group, sent, request, null);
            return new ProblemException(sent.reading().faults());
        } catch (ProblemException more) {
            return sent.reading().with(more);
        }
    }

    private VisitPlan plan(String group, ParsedSession sent, GroupVisitRequest request, @Nullable Encounter encounter) {
        return VisitPlanner.plan(sent, context(group, request, encounter), assessor, OffsetDateTime.now(clock));
    }

    private GroupVisitResponse write(VisitPlan plan, @Nullable RecordedVersion corrected) {
        VisitBundle bundle = VisitBundle.of(plan, FHIR);
        if (corrected == null) {
            store.put(bundle.transaction(List.of(), Set.of()));
            return bundle.response();
        }
        List<Resource> withdrawn = bundle.withdraws(corrected).stream()
                .flatMap(reference -> written(reference).stream())
                .toList();
        withdrawn.forEach(resource -> FHIR.newTerser().setElement(resource, "status", "entered-in-error"));
        Set<String> unchanged = bundle.unchanged(
                corrected,
                () -> VisitBundle.of(
                        plan(
                                plan.context().groupId(),
                                ParsedSession.of(corrected.request()),
                                corrected.request(),
                                plan.context().encounter()),
                        FHIR));
        store.put(bundle.transaction(withdrawn, unchanged));
        return bundle.response();
    }

    private Optional<Resource> written(Reference reference) {
        IdType id = new IdType(reference.getReference());
        return store.get(id.getResourceType(), id.getIdPart());
    }

    /** What is on record under this key; null if nothing is. */
    private @Nullable StoredSession session(Identifier key) {
        Row row = store.rows("session").stream()
                .filter(each -> Objects.equals(each.text("key_system"), key.getSystem())
                        && each.is("key_value", key.getValue()))
                .findFirst()
                .orElse(null);
        if (row == null) {
            return null;
        }
        Encounter encounter = groups.encounter(row.id("id"));
        if (!row.has("record") && encounter.getStatus() == EncounterStatus.FINISHED) {
            throw new ProblemException(
                    Problem.SESSION_CONFLICT,
                    "session",
                    "an Encounter that was not recorded by $group-visit has this key");
        }
        return new StoredSession(encounter, row.id("group_id"), row.has("record") ? reported(row) : null);
    }

    private RecordedVersion reported(Row session) {
        return SessionRecord.read(
                Optional.ofNullable(store.get(Binary.class, session.id("record")))
                        .orElseThrow(),
                FHIR);
    }

    private List<Row> reported() {
        return store.rows("session").stream().filter(row -> row.has("record")).toList();
    }

    /** The sessions on record, in the order in which they came. */
    List<RecordedVisit> all() {
        return store.atOnce(() -> reported().stream()
                .map(row -> new RecordedVisit(row.id("group_id"), reported(row).request()))
                .toList());
    }

    private static @Nullable Reference facility(Group group) {
        return group.hasManagingEntity() ? group.getManagingEntity() : null;
    }

    private VisitContext context(String id, GroupVisitRequest request, @Nullable Encounter encounter) {
        LocalDate day = request.start().date();
        GroupDetails group = groups.group(id);
        group.checkMeetsOn(day, "start");
        DeliveryModel model = group.model(models.all(), day);
        String session = encounter == null
                ? VisitPlan.sessionId(request.session())
                : encounter.getIdElement().getIdPart();
        List<String> members =
                standings.members(List.of(id), day).stream().map(Member::client).toList();
        Map<String, ClinicalSnapshot> standing = standings.read(members, day, session);
        return new VisitContext(
                id,
                model,
                groups.row(id)
                        .flatMap(row -> Optional.ofNullable(row.whole("capacity")))
                        .orElse(null),
                new MeetingPlace(group.venue(), facility(groups.stored(id))),
                encounter,
                standing,
                clients(request),
                medicines(request),
                tracing.ofSession(standing.keySet(), session),
                referrals(request, session));
    }

    private List<ServiceRequest> referrals(GroupVisitRequest request, String session) {
        List<String> reported = request.members().stream()
                .flatMap(member -> member.referralOutcomes().stream())
                .map(outcome -> outcome.referral().getReferenceElement().getIdPart())
                .toList();
        List<String> visits = store.rows("visit").stream()
                .filter(row -> row.is("session", session))
                .map(row -> row.id("id"))
                .toList();
        List<String> toldBefore = store.rows("referral_outcome").stream()
                .filter(row -> row.has("visit") && row.has("referral") && visits.contains(row.id("visit")))
                .map(row -> row.id("referral"))
                .toList();
        return store.rows("referral").stream()
                .filter(row -> toldBefore.contains(row.id("id"))
                        || (reported.contains(row.id("id"))
                                && List.of("active", "on-hold").contains(row.id("status"))))
                .flatMap(row -> Optional.ofNullable(store.get(ServiceRequest.class, row.id("id"))).stream())
                .toList();
    }

    private Map<String, List<String>> clients(GroupVisitRequest request) {
        List<Reference> named = new ArrayList<>(
                request.members().stream().map(GroupVisitRequest.Member::client).toList());
        if (request.collector() != null) {
            named.add(request.collector());
        }
        return store.clients(named);
    }

    private static Map<String, Medicine> medicines(GroupVisitRequest request) {
        Map<String, Medicine> medicines = new HashMap<>();
        request.members().stream()
                .flatMap(member -> member.refills().stream())
                .flatMap(refill -> refill.medication().getCoding().stream())
                .forEach(coding -> {
                    Optional<Concept> art = Definitions.concept("art-medicine", coding.getSystem(), coding.getCode());
                    Stream.concat(
                                    Definitions.concept("medicine", coding.getSystem(), coding.getCode()).stream(),
                                    art.stream())
                            .map(Concept::standard)
                            .sorted()
                            .findFirst()
                            .ifPresent(standard -> medicines.put(
                                    Medicine.key(coding.getSystem(), coding.getCode()),
                                    new Medicine(standard, art.isPresent())));
                });
        return medicines;
    }
}
