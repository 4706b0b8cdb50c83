package org.artgroups.operations.visit;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.artgroups.decisions.client.ClientIdentity;
import org.artgroups.decisions.client.ClientKey;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.decisions.standing.Member;
import org.artgroups.decisions.visit.MeetingPlace;
import org.artgroups.decisions.visit.ParsedSession;
import org.artgroups.decisions.visit.SessionRecord;
import org.artgroups.decisions.visit.StoredSession;
import org.artgroups.decisions.visit.StoredSession.RecordedVersion;
import org.artgroups.decisions.visit.VisitContext;
import org.artgroups.decisions.visit.VisitPlan;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.operations.Records;
import org.artgroups.operations.client.ClientReader;
import org.artgroups.operations.standing.StandingReader;
import org.artgroups.operations.tracing.TracingReader;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The only reads of {@code $group-visit}. Thread-safe. */
public class VisitReader {

    private final JdbcClient jdbc;
    private final DeliveryModels models;
    private final StandingReader members;
    private final ClientReader clients;
    private final TracingReader tracing;
    private final FhirContext fhirContext;

    public VisitReader(
            JdbcClient jdbc,
            DeliveryModels models,
            StandingReader members,
            ClientReader clients,
            TracingReader tracing,
            FhirContext fhirContext) {
        this.jdbc = jdbc;
        this.models = models;
        this.members = members;
        this.clients = clients;
        this.tracing = tracing;
        this.fhirContext = fhirContext;
    }

    /**
     * What is on record under this key, if anything.
     *
     * @throws ProblemException if it is a session that somebody has written as held, and not told here
     */
    Optional<StoredSession> session(Identifier key, Records records) {
        record Row(String id, String group, @Nullable String record) {}
        return jdbc.sql("select id, group_id, record from art.session where key_system is not distinct from :system"
                        + " and key_value = :value")
                .param("system", key.getSystem())
                .param("value", key.getValue())
                .query((row, n) -> new Row(row.getString("id"), row.getString("group_id"), row.getString("record")))
                .optional()
                .map(row -> {
                    Encounter encounter =
                            records.read(Encounter.class, row.id()).orElseThrow();
                    if (row.record() == null && encounter.getStatus() == EncounterStatus.FINISHED) {
                        throw new ProblemException(
                                Problem.SESSION_CONFLICT,
                                "session",
                                "an Encounter that was not recorded by $group-visit has this key");
                    }
                    return new StoredSession(
                            encounter, row.group(), row.record() == null ? null : recorded(row.record(), records));
                });
    }

    private RecordedVersion recorded(String record, Records records) {
        return SessionRecord.read(records.read(Binary.class, record).orElseThrow(), fhirContext);
    }

    /**
     * The group, its members on the day, and whom and what the request means.
     *
     * @param encounter the session as it is stored; null if it is not
     * @throws ProblemException if the group cannot hold sessions: it is not there, or was not on the day, it has no delivery model, or one this server does not know
     */
    VisitContext context(String groupId, GroupVisitRequest request, @Nullable Encounter encounter, Records records) {
        Group group = records.read(Group.class, groupId, Problem.UNKNOWN_GROUP);
        checkMetOn(request.start().date(), group);
        record Row(@Nullable String model, @Nullable Integer capacity) {}
        Row row = jdbc.sql("select model, capacity from art.care_group where id = :group")
                .param("group", groupId)
                .query((found, n) -> new Row(found.getString("model"), (Integer) found.getObject("capacity")))
                .optional()
                .orElse(new Row(null, null));
        if (row.model() == null) {
            throw new ProblemException(
                    Problem.GROUP_WITHOUT_MODEL, "", "the group does not say which delivery model it follows");
        }
        DeliveryModel model = models.find(row.model(), request.start().date())
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_MODEL,
                        "",
                        "the group follows " + row.model() + ", which this server does not have"));
        String sessionId = encounter == null
                ? VisitPlan.sessionId(request.session())
                : encounter.getIdElement().getIdPart();
        Map<String, ClinicalSnapshot> standing =
                members(groupId, request.start().date(), sessionId, model);
        return new VisitContext(
                groupId,
                model,
                row.capacity(),
                new MeetingPlace(
                        group.hasExtension(Extensions.VENUE)
                                ? (Reference) group.getExtensionByUrl(Extensions.VENUE)
                                        .getValue()
                                : null,
                        group.hasManagingEntity() ? group.getManagingEntity() : null),
                encounter,
                standing,
                clients(request),
                medicines(request),
                tracing.ofSession(standing.keySet(), sessionId, records),
                referrals(request, sessionId, records));
    }

    private Map<String, ClinicalSnapshot> members(String group, LocalDate day, String session, DeliveryModel model) {
        List<String> clients = members.members(List.of(group), day).stream()
                .map(Member::client)
                .toList();
        return members.read(clients, day, session, !model.exit().isEmpty());
    }

    /** A session may be told after the group has ended, as registers come from far away; it cannot have been held after that. */
    private static void checkMetOn(LocalDate day, Group group) {
        if (!group.hasActive() || group.getActive()) {
            return;
        }
        Extension dissolved = group.getExtensionByUrl(Extensions.DISSOLVED);
        if (dissolved == null) {
            throw new ProblemException(Problem.GROUP_DISSOLVED, "", "the group is no longer active");
        }
        LocalDate last =
                LocalDate.parse(dissolved.getExtensionByUrl("date").getValue().primitiveValue());
        if (day.isAfter(last)) {
            throw new ProblemException(
                    Problem.GROUP_DISSOLVED, "start", day + " is after the last day of the group, " + last);
        }
    }

    private Map<String, Medicine> medicines(GroupVisitRequest request) {
        String[] codes = request.members().stream()
                .flatMap(member -> member.refills().stream())
                .flatMap(refill -> refill.medication().getCoding().stream())
                .map(Coding::getCode)
                .distinct()
                .toArray(String[]::new);
        Map<String, Medicine> medicines = new HashMap<>();
        jdbc.sql("select system, code, min(standard) as standard, bool_or(list = 'art-medicine') as art from"
                        + " art.concept where list in ('medicine', 'art-medicine') and code = any(:codes) group by"
                        + " system, code")
                .param("codes", codes)
                .query((row, n) -> medicines.put(
                        Medicine.key(row.getString("system"), row.getString("code")),
                        new Medicine(row.getString("standard"), row.getBoolean("art"))))
                .list();
        return medicines;
    }

    private List<ServiceRequest> referrals(GroupVisitRequest request, String session, Records records) {
        String[] recorded = request.members().stream()
                .flatMap(member -> member.referralOutcomes().stream())
                .map(outcome -> outcome.referral().getReferenceElement().getIdPart())
                .toArray(String[]::new);
        return jdbc
                .sql("select id from art.referral where id = any(:told) and status in ('active', 'on-hold')"
                        + " or id in (select o.referral from art.referral_outcome o join art.visit v on v.id = o.visit"
                        + " where v.session = :session) order by id")
                .param("told", recorded)
                .param("session", session)
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> records.read(ServiceRequest.class, id).stream())
                .toList();
    }

    private Map<String, List<String>> clients(GroupVisitRequest request) {
        List<Reference> named = new ArrayList<>(
                request.members().stream().map(GroupVisitRequest.Member::client).toList());
        if (request.collector() != null) {
            named.add(request.collector());
        }
        return clients.find(named);
    }

    /** A resource that an earlier answer says was written; empty if somebody has deleted it since. */
    Optional<Resource> written(Reference reference, Records records) {
        IdType id = new IdType(reference.getReference());
        return records.read(id.getResourceType(), id.getIdPart());
    }

    /**
     * Where a request names a member in several ways that do not mean the same client, by the place of the member in the reading.
     * Whoever is not found, or found twice, is refused when the session is planned.
     */
    Map<Integer, List<Fault>> mistakenClients(ParsedSession sent) {
        List<GroupVisitRequest.Member> members = sent.reading().recordOrThrow().members();
        List<Reference> named = members.stream()
                .map(GroupVisitRequest.Member::client)
                .filter(client -> client.hasDisplay() || (client.hasReference() && client.hasIdentifier()))
                .toList();
        if (named.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> found = clients.find(named);
        Map<String, ClientIdentity> known = clients.identities(
                found.values().stream().flatMap(List::stream).distinct().toList());
        Map<Integer, List<Fault>> mistaken = new TreeMap<>();
        for (int at = 0; at < members.size(); at++) {
            Reference client = members.get(at).client();
            List<String> ids = found.getOrDefault(ClientKey.of(client), List.of());
            ClientIdentity identity = ids.size() == 1 ? known.get(ids.get(0)) : null;
            List<Fault> faults =
                    identity == null ? List.of() : identity.contradictions(client, sent.element(at) + ".client");
            if (!faults.isEmpty()) {
                mistaken.put(at, faults);
            }
        }
        return mistaken;
    }
}
