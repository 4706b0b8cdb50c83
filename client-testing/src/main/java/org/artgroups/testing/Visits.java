package org.artgroups.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Difference;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.operation.Reading;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.FaultTold;
import org.artgroups.fhir.visit.GroupVisitResponse.MemberResult;
import org.artgroups.fhir.visit.GroupVisitResponse.Refused;
import org.artgroups.fhir.visit.SessionCounts;
import org.artgroups.fhir.visit.SessionRules;
import org.artgroups.testing.Store.Told;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** {@code $group-visit}. Safe for use by many threads. */
final class Visits {
    private final Store store;
    private final Clock clock;
    private final IntConsumer recorded;

    /** @param recorded hears how many sessions are on record when there is one more */
    Visits(Store store, Clock clock, IntConsumer recorded) {
        this.store = store;
        this.clock = clock;
        this.recorded = recorded;
    }

    GroupVisitResponse record(String group, Parameters sent) {
        return store.atOnce(() -> recordAlone(group, sent));
    }

    private GroupVisitResponse recordAlone(String group, Parameters sent) {
        Reading<GroupVisitRequest> reading = GroupVisit.REQUEST.attempt(sent);
        GroupVisitRequest request = reading.recordOrThrow();
        if (!reading.faults().isEmpty()) {
            throw everyFault(group, request, reading);
        }
        String key = request.session().getSystem() + "|" + request.session().getValue();
        Told told = store.visit(key);
        if (told != null) {
            if (!told.group().equals(group)) {
                throw new ProblemException(
                        Problem.SESSION_CONFLICT, "session", "this key belongs to a session of another group");
            }
            List<Difference> differences = GroupVisit.differences(told.request(), request);
            if (differences.isEmpty()) {
                return told.response().asReplayed(true);
            }
            if (!request.corrects()) {
                throw conflict(differences);
            }
        }
        Session session = new Session(group, request, key);
        GroupVisitResponse response = session.plan();
        session.encounters.forEach(store::put);
        int number = store.record(key, new Told(group, request, response));
        if (told == null) {
            recorded.accept(number);
        }
        return response;
    }

    private ProblemException everyFault(String group, GroupVisitRequest request, Reading<GroupVisitRequest> reading) {
        try {
            new Session(group, request, "").plan();
            return new ProblemException(reading.faults());
        } catch (ProblemException more) {
            return reading.with(more);
        }
    }

    private static ProblemException conflict(List<Difference> differences) {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault(
                Problem.SESSION_CONFLICT,
                "session",
                "this session was recorded with other content; to replace it send correction = true"));
        differences.forEach(difference -> faults.add(difference.as(Problem.SESSION_CONFLICT)));
        return new ProblemException(faults);
    }

    /** One session that is to be recorded. Used once, by one thread. */
    private final class Session {
        private final String group;
        private final GroupVisitRequest request;
        private final String key;
        private final OffsetDateTime now = OffsetDateTime.now(clock);
        private final List<Fault> faults = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final List<Encounter> encounters = new ArrayList<>();

        Session(String group, GroupVisitRequest request, String key) {
            this.group = group;
            this.request = request;
            this.key = key;
            if (store.get(Group.class, group) == null) {
                throw new ProblemException(Problem.UNKNOWN_GROUP, "", "Group/" + group + " is not known here");
            }
        }

        GroupVisitResponse plan() {
            faults.addAll(SessionRules.ofSession(request, now));
            checkCollector();
            faults.addAll(SessionRules.ofPart(request));
            boolean sessionIsGood = faults.isEmpty();
            List<Member> good = new ArrayList<>();
            List<MemberResult> results = new ArrayList<>();
            List<Refused> refused = new ArrayList<>();
            for (int i = 0; i < request.members().size(); i++) {
                Member member = request.members().get(i);
                String element = "member[" + i + "]";
                int before = faults.size();
                String client = checked(member, element);
                List<Fault> wrong = List.copyOf(faults.subList(before, faults.size()));
                if (client != null && wrong.isEmpty()) {
                    good.add(member);
                    results.add(result(client, member));
                } else {
                    refused.add(new Refused(element, member.client(), told(wrong)));
                }
            }
            if (!faults.isEmpty() && (!request.goodMembersSuffice() || !sessionIsGood || good.isEmpty())) {
                throw new ProblemException(faults);
            }
            int members = store.members(group, request.start().date()).size();
            return new GroupVisitResponse(
                    write("session", request.session()),
                    false,
                    request.nextVisit(),
                    List.of(),
                    results,
                    refused,
                    SessionCounts.of(members, good, refused.size()));
        }

        private static List<FaultTold> told(List<Fault> faults) {
            return faults.stream()
                    .map(fault -> new FaultTold(fault.problem(), fault.element(), fault.text()))
                    .toList();
        }

        private void checkCollector() {
            if (request.collector() != null) {
                String collector = client(request.collector(), "collector");
                if (collector != null && !isMember(collector)) {
                    fault(Problem.COLLECTOR_NOT_IN_GROUP, "collector", notAMember(collector));
                }
            }
        }

        private @Nullable String checked(Member told, String element) {
            faults.addAll(SessionRules.ofMember(told, element, request.start(), now));
            String client = client(told.client(), element + ".client");
            if (client == null) {
                return null;
            }
            if (!seen.add(client)) {
                fault(Problem.CLIENT_TWICE, element + ".client", "Patient/" + client + " is listed twice");
            }
            if (!isMember(client)) {
                fault(Problem.NOT_IN_GROUP, element + ".client", notAMember(client));
            }
            return client;
        }

        private boolean isMember(String client) {
            return store.members(group, request.start().date()).contains(client);
        }

        private String notAMember(String client) {
            return "Patient/" + client + " is not a member of Group/" + group + " on "
                    + request.start().date();
        }

        private @Nullable String client(Reference named, String element) {
            List<String> found = store.clients(named);
            if (found.size() == 1) {
                return found.get(0);
            }
            fault(
                    Problem.UNKNOWN_CLIENT,
                    element,
                    Store.named(named)
                            + (found.isEmpty() ? " is not known here" : " means " + found.size() + " clients"));
            return null;
        }

        private MemberResult result(String client, Member member) {
            List<Reference> written = new ArrayList<>();
            written.add(write("visit " + client, null));
            for (int i = 0; i < member.refills().size(); i++) {
                written.add(new Reference("MedicationDispense/" + id("refill " + client + " " + i)));
            }
            return new MemberResult(new Reference("Patient/" + client), written, List.of());
        }

        private Reference write(String what, @Nullable Identifier identifier) {
            Encounter encounter = new Encounter().setStatus(EncounterStatus.FINISHED);
            encounter.setSubject(new Reference("Group/" + group));
            if (identifier != null) {
                encounter.addIdentifier(identifier);
            }
            encounter.setId(id(what));
            encounters.add(encounter);
            return new Reference("Encounter/" + id(what));
        }

        private String id(String what) {
            return UUID.nameUUIDFromBytes((key + "|" + what).getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        private void fault(Problem problem, String element, String text) {
            faults.add(new Fault(problem, element, text));
        }
    }
}
