package org.artgroups.operations.visit;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.artgroups.decisions.client.ClientIdentity;
import org.artgroups.decisions.client.ClientKey;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.group.GroupDetails;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.decisions.standing.Member;
import org.artgroups.decisions.visit.MeetingPlace;
import org.artgroups.decisions.visit.ParsedSession;
import org.artgroups.decisions.visit.SessionOfDay;
import org.artgroups.decisions.visit.SessionRecord;
import org.artgroups.decisions.visit.StoredSession;
import org.artgroups.decisions.visit.StoredSession.RecordedVersion;
import org.artgroups.decisions.visit.VisitContext;
import org.artgroups.decisions.visit.VisitPlan;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.Plausibility;
import org.artgroups.operations.Records;
import org.artgroups.operations.client.ClientReader;
import org.artgroups.operations.group.GroupReader;
import org.artgroups.operations.group.GroupReader.MeetingGroup;
import org.artgroups.operations.standing.StandingReader;
import org.artgroups.operations.tracing.TracingReader;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
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
    private final GroupReader groups;
    private final StandingReader members;
    private final ClientReader clients;
    private final TracingReader tracing;
    private final Plausibility plausibility;
    private final FhirContext fhirContext;

    public VisitReader(
            JdbcClient jdbc,
            GroupReader groups,
            StandingReader members,
            ClientReader clients,
            TracingReader tracing,
            Plausibility plausibility,
            FhirContext fhirContext) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.members = members;
        this.clients = clients;
        this.tracing = tracing;
        this.plausibility = plausibility;
        this.fhirContext = fhirContext;
    }

    /**
     * What is on record under this key, if anything.
     *
     * @throws ProblemException if it is a session that somebody has written as held, and not recorded here
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
        MeetingGroup meeting = groups.meeting(groupId, request.start().date(), "start", records);
        GroupDetails group = meeting.details();
        DeliveryModel model = meeting.model();
        String sessionId = encounter == null
                ? VisitPlan.sessionId(request.session())
                : encounter.getIdElement().getIdPart();
        List<Member> listed = members.members(List.of(groupId), request.start().date());
        Map<String, Departure> departures = new HashMap<>();
        listed.forEach(member -> {
            if (member.departure() != null) {
                departures.put(member.client(), member.departure());
            }
        });
        Map<String, ClinicalSnapshot> standing = members.read(
                listed.stream().map(Member::client).toList(), request.start().date(), sessionId, true);
        return new VisitContext(
                groupId,
                model,
                group.capacity(),
                new MeetingPlace(group.venue(), group.facility()),
                encounter,
                standing,
                clients(request),
                medicines(request),
                departures,
                departures.isEmpty() ? Set.of() : attended(sessionId),
                plausibility,
                tracing.ofSession(standing.keySet(), sessionId, records),
                referrals(request, sessionId, records));
    }

    /** Who took part in a session by what is on record of it. */
    private Set<String> attended(String session) {
        return Set.copyOf(
                jdbc.sql("select distinct client from art.visit where session = :session and client is not null"
                                + " and attendance <> 'absent'")
                        .param("session", session)
                        .query(String.class)
                        .list());
    }

    /**
     * Waits until nobody else records a session of a group and day, and keeps it so until the caller's transaction ends.
     */
    void waitForTurn(String group, LocalDate day) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "art.session Group/" + group + " " + day)
                .query((row, n) -> n)
                .list();
    }

    /**
     * The sessions of a group that are on record as held on a day.
     *
     * @param but the id of the Encounter of the session that is meant: it is left out
     */
    List<SessionOfDay> ofDay(String group, LocalDate day, String but, Records records) {
        record Row(String id, @Nullable String system, @Nullable String value, @Nullable String record) {}
        return jdbc
                .sql("select id, key_system, key_value, record from art.session where group_id = :group and date = :day"
                        + " and status = 'finished' and id <> :but order by id")
                .param("group", group)
                .param("day", day)
                .param("but", but)
                .query((row, n) -> new Row(
                        row.getString("id"),
                        row.getString("key_system"),
                        row.getString("key_value"),
                        row.getString("record")))
                .list()
                .stream()
                .map(row -> new SessionOfDay(
                        new Identifier().setSystem(row.system()).setValue(row.value()),
                        row.id(),
                        row.record() == null
                                ? null
                                : recorded(row.record(), records).request()))
                .toList();
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

    /**
     * The same session, in which clients who are named by an identifier that is one client's alone are referred to: however a
     * sender names a client, it is the same session.
     */
    GroupVisitRequest identified(GroupVisitRequest request) {
        if (request.members().stream().allMatch(member -> member.client().hasReference())
                && (request.collector() == null || request.collector().hasReference())) {
            return request;
        }
        Map<String, List<String>> found = clients(request);
        return request.withClients(client -> {
            List<String> ids = client.hasReference() ? List.of() : found.getOrDefault(ClientKey.of(client), List.of());
            return ids.size() == 1 ? client.copy().setReference("Patient/" + ids.get(0)) : client;
        });
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
