package org.artgroups.operations.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.register.ComingSession;
import org.artgroups.decisions.register.GroupOnRecord;
import org.artgroups.decisions.register.HandOuts;
import org.artgroups.decisions.register.Outlook;
import org.artgroups.decisions.register.Sessions;
import org.artgroups.decisions.standing.Member;
import org.artgroups.decisions.standing.Standing;
import org.artgroups.operations.Records;
import org.artgroups.operations.standing.StandingReader;
import org.hl7.fhir.r4.model.Reference;

/** Reads what lists over one group or all groups of a facility rest on: a few queries, however many members they have. */
public class OutlookReader {

    private final RegisterReader reader;
    private final StandingReader standings;
    private final DeliveryModels models;

    public OutlookReader(RegisterReader reader, StandingReader standings, DeliveryModels models) {
        this.reader = reader;
        this.standings = standings;
        this.models = models;
    }

    /**
     * Of one group; its faults are the caller's.
     *
     * @param element the parameter that the day is from; empty if it is from none
     */
    Outlook ofGroup(String id, LocalDate asOf, String element, Records records) {
        GroupOnRecord group = reader.group(id, records);
        group.checkMeetsOn(asOf, element);
        return outlook(asOf, Map.of(group, group.model(models, asOf)), List.of());
    }

    /** Of all groups of a facility that had not ended by the day. */
    Outlook ofFacility(String facility, LocalDate asOf, Records records) {
        Map<GroupOnRecord, DeliveryModel> known = new LinkedHashMap<>();
        List<Reference> leftOut = new ArrayList<>();
        for (GroupOnRecord group : reader.groupsOf(facility, asOf, records)) {
            models.find(String.valueOf(group.model()), asOf)
                    .ifPresentOrElse(model -> known.put(group, model), () -> leftOut.add(group.reference()));
        }
        return outlook(asOf, known, leftOut);
    }

    private Outlook outlook(LocalDate asOf, Map<GroupOnRecord, DeliveryModel> groups, List<Reference> leftOut) {
        List<String> ids = groups.keySet().stream().map(GroupOnRecord::id).toList();
        Map<String, Sessions> sessions = reader.sessions(ids);
        Map<String, List<Member>> members =
                standings.members(ids, asOf).stream().collect(Collectors.groupingBy(Member::group));
        List<String> clients = members.values().stream()
                .flatMap(List::stream)
                .map(Member::client)
                .distinct()
                .toList();
        // what is on record of the day itself counts
        Map<String, Standing> standing = standings.read(clients, asOf.plusDays(1), "", false);
        List<ComingSession> coming = new ArrayList<>();
        groups.forEach((group, model) -> {
            List<Member> ofGroup = members.getOrDefault(group.id(), List.of());
            Sessions held = sessions.getOrDefault(group.id(), new Sessions(List.of()));
            LocalDate agreed = held.next(model, asOf);
            LocalDate date = agreed.isBefore(asOf) ? asOf : agreed;
            Integer usual = HandOuts.mostUsualDays(ofGroup.stream()
                            .flatMap(member -> Optional.ofNullable(standing.get(member.client())).stream())
                            .toList())
                    .orElse(null);
            coming.add(new ComingSession(group, model, held, date, held.after(date, model, usual), usual, ofGroup));
        });
        return new Outlook(asOf, coming, standing, leftOut);
    }
}
