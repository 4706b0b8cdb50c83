package org.artgroups.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.register.DispenseProposal;
import org.artgroups.decisions.register.DuePlanner;
import org.artgroups.decisions.register.GroupDetails;
import org.artgroups.decisions.register.GroupSessions;
import org.artgroups.decisions.register.NextSession;
import org.artgroups.decisions.register.SessionForecast;
import org.artgroups.decisions.register.SupplyBundle;
import org.artgroups.decisions.register.SupplyPlanner;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Member;
import org.artgroups.fhir.register.DueListRequest;
import org.artgroups.fhir.register.DueListResponse;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.fhir.register.SupplyNeedResponse;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** {@code $due-list} and {@code $supply-need}: planned as by the real server, from memory. Safe for use by many threads. */
final class Lists {
    private static final int SESSIONS = 2;

    private final Store store;
    private final Models models;
    private final GroupReader groups;
    private final StandingReader standings;
    private final Clock clock;

    Lists(Store store, Models models, Clock clock) {
        this.store = store;
        this.models = models;
        this.groups = new GroupReader(store);
        this.standings = new StandingReader(store);
        this.clock = clock;
    }

    DueListResponse dueInGroup(String group, DueListRequest request) {
        return due(ofGroup(group, day(request.asOf()), request.asOf() == null ? "" : "asOf"), request);
    }

    DueListResponse dueInFacility(String facility, DueListRequest request) {
        return due(ofFacility(facility, day(request.asOf())), request);
    }

    SupplyNeedResponse need(String facility, SupplyNeedRequest request) {
        SupplyNeedResponse need = SupplyPlanner.plan(
                new Reference("Organization/" + facility),
                ofFacility(facility, day(request.asOf())),
                request.sessions() == null ? SESSIONS : request.sessions());
        if (!request.requested()) {
            return need;
        }
        SupplyBundle bundle = SupplyBundle.of(need);
        store.put(bundle.transaction());
        return bundle.answer();
    }

    private DueListResponse due(SessionForecast outlook, DueListRequest request) {
        Map<NextSession, Map<String, List<DueListResponse.Item>>> due =
                DuePlanner.due(outlook, request, new PinningAssessor(store));
        List<String> clients = due.values().stream()
                .flatMap(members -> members.keySet().stream())
                .toList();
        return DuePlanner.list(outlook, due, groups.people(clients));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    private SessionForecast ofGroup(String id, LocalDate asOf, String element) {
        GroupDetails group = groups.group(id);
        group.checkMeetsOn(asOf, element);
        return outlook(asOf, Map.of(group, group.model(models.all(), asOf)), List.of());
    }

    private SessionForecast ofFacility(String facility, LocalDate asOf) {
        Map<GroupDetails, DeliveryModel> known = new LinkedHashMap<>();
        List<Reference> leftOut = new ArrayList<>();
        for (GroupDetails group : groups.groupsOf(facility, asOf)) {
            models.find(String.valueOf(group.model()), asOf)
                    .ifPresentOrElse(model -> known.put(group, model), () -> leftOut.add(group.reference()));
        }
        return outlook(asOf, known, leftOut);
    }

    private SessionForecast outlook(LocalDate asOf, Map<GroupDetails, DeliveryModel> known, List<Reference> leftOut) {
        Map<String, ClinicalSnapshot> all = new LinkedHashMap<>();
        List<NextSession> coming = new ArrayList<>();
        known.forEach((group, model) -> {
            List<Member> members = standings.members(List.of(group.id()), asOf);
            // what is on record of the day itself counts
            Map<String, ClinicalSnapshot> standing =
                    standings.read(members.stream().map(Member::client).toList(), asOf.plusDays(1), "");
            all.putAll(standing);
            GroupSessions held = groups.sessions(group.id());
            LocalDate agreed = held.next(model, asOf);
            LocalDate date = agreed.isBefore(asOf) ? asOf : agreed;
            Optional<Integer> usual = DispenseProposal.mostUsualDays(standing.values());
            coming.add(new NextSession(
                    group,
                    model,
                    held,
                    date,
                    held.after(date, model, usual.orElse(null)),
                    usual.orElse(null),
                    members));
        });
        return new SessionForecast(asOf, coming, all, leftOut);
    }
}
