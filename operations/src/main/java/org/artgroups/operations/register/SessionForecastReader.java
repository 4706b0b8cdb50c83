package org.artgroups.operations.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.artgroups.decisions.group.GroupDetails;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.register.DispenseProposal;
import org.artgroups.decisions.register.GroupSessions;
import org.artgroups.decisions.register.NextSession;
import org.artgroups.decisions.register.SessionForecast;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Member;
import org.artgroups.operations.Records;
import org.artgroups.operations.group.GroupReader;
import org.artgroups.operations.group.GroupReader.MeetingGroup;
import org.artgroups.operations.standing.StandingReader;
import org.hl7.fhir.r4.model.Reference;

/** Reads what lists over one group or all groups of a facility rest on: a few queries, however many members they have. */
public class SessionForecastReader {

    private final GroupReader groups;
    private final RegisterReader reader;
    private final StandingReader standings;
    private final DeliveryModels models;

    public SessionForecastReader(
            GroupReader groups, RegisterReader reader, StandingReader standings, DeliveryModels models) {
        this.groups = groups;
        this.reader = reader;
        this.standings = standings;
        this.models = models;
    }

    /**
     * Of one group; its faults are the caller's.
     *
     * @param element the parameter that the day is from; empty if it is from none
     * @param withFacts whether the facts of the rules are wanted
     */
    SessionForecast ofGroup(String id, LocalDate asOf, String element, boolean withFacts, Records records) {
        MeetingGroup group = groups.meeting(id, asOf, element, records);
        return outlook(asOf, Map.of(group.details(), group.model()), List.of(), withFacts);
    }

    /**
     * Of all groups of a facility that had not ended by the day.
     *
     * @param withFacts whether the facts of the rules are wanted
     */
    SessionForecast ofFacility(String facility, LocalDate asOf, boolean withFacts, Records records) {
        Map<GroupDetails, DeliveryModel> known = new LinkedHashMap<>();
        List<Reference> leftOut = new ArrayList<>();
        for (GroupDetails group : reader.groupsOf(facility, asOf, records)) {
            models.find(String.valueOf(group.model()), asOf)
                    .ifPresentOrElse(model -> known.put(group, model), () -> leftOut.add(group.reference()));
        }
        return outlook(asOf, known, leftOut, withFacts);
    }

    private SessionForecast outlook(
            LocalDate asOf, Map<GroupDetails, DeliveryModel> groups, List<Reference> leftOut, boolean withFacts) {
        List<String> ids = groups.keySet().stream().map(GroupDetails::id).toList();
        Map<String, GroupSessions> sessions = reader.sessions(ids);
        Map<String, List<Member>> members =
                standings.expected(ids, asOf).stream().collect(Collectors.groupingBy(Member::group));
        List<String> clients = members.values().stream()
                .flatMap(List::stream)
                .map(Member::client)
                .distinct()
                .toList();
        // what is on record of the day itself counts
        Map<String, ClinicalSnapshot> standing = standings.read(clients, asOf.plusDays(1), "", withFacts);
        List<NextSession> coming = new ArrayList<>();
        groups.forEach((group, model) -> {
            List<Member> ofGroup = members.getOrDefault(group.id(), List.of());
            GroupSessions held = sessions.getOrDefault(group.id(), new GroupSessions(List.of()));
            LocalDate agreed = held.next(model, asOf);
            LocalDate date = agreed.isBefore(asOf) ? asOf : agreed;
            Integer usual = DispenseProposal.mostUsualDays(ofGroup.stream()
                            .flatMap(member -> Optional.ofNullable(standing.get(member.client())).stream())
                            .toList())
                    .orElse(null);
            coming.add(new NextSession(group, model, held, date, held.after(date, model, usual), usual, ofGroup));
        });
        return new SessionForecast(asOf, coming, standing, leftOut);
    }
}
