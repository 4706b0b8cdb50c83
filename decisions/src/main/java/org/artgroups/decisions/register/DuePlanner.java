package org.artgroups.decisions.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.standing.Due;
import org.artgroups.decisions.standing.Member;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.register.DueItem;
import org.artgroups.fhir.register.DueListRequest;
import org.artgroups.fhir.register.DueListResponse;
import org.artgroups.fhir.register.DueListResponse.Count;
import org.artgroups.fhir.register.DueListResponse.GroupDue;
import org.artgroups.fhir.register.DueListResponse.Item;
import org.artgroups.fhir.register.DueListResponse.MemberDue;
import org.hl7.fhir.r4.model.Reference;

/** Lists what is due or overdue at the next session of each group. Pure. */
public final class DuePlanner {

    /** What is listed unless something else is asked for: what a clinician, nurse or laboratory has to do. */
    private static final Set<Advice> CLINICAL = Set.of(
            Advice.HIGH_VIRAL_LOAD,
            Advice.EXIT_MET,
            Advice.VL_DUE,
            Advice.VL_REVIEW_DUE,
            Advice.VL_RESULT_AWAITED,
            Advice.BLOOD_DUE,
            Advice.CONSULTATION_DUE,
            Advice.PRESCRIPTION_ENDS,
            Advice.PRESCRIPTION_MISSING);

    private final SessionForecast outlook;
    private final EligibilityAssessor assessor;
    private final Set<Advice> codes;
    private final boolean overdueAlone;

    private DuePlanner(SessionForecast outlook, DueListRequest request, EligibilityAssessor assessor) {
        this.outlook = outlook;
        this.assessor = assessor;
        this.codes = request.codes().isEmpty() ? CLINICAL : Set.copyOf(request.codes());
        this.overdueAlone = request.overdueAlone();
    }

    /**
     * What is due for whom, by Patient id, in the order of the groups and their members.
     *
     * @param assessor of the conditions that make a member leave
     */
    public static Map<NextSession, Map<String, List<Item>>> due(
            SessionForecast outlook, DueListRequest request, EligibilityAssessor assessor) {
        return new DuePlanner(outlook, request, assessor).due();
    }

    private Map<NextSession, Map<String, List<Item>>> due() {
        Map<NextSession, Map<String, List<Item>>> groups = new LinkedHashMap<>();
        for (NextSession coming : outlook.coming()) {
            Map<String, List<Item>> members = new LinkedHashMap<>();
            for (Member member : coming.members()) {
                List<Due> due =
                        Due.of(outlook.of(member.client()), coming.model(), assessor, coming.date(), coming.next());
                List<Item> items = RegisterPlanner.reasonsOnce(due).stream()
                        .filter(each -> codes.contains(each.code()))
                        .map(this::item)
                        .filter(item -> item.overdue() || !overdueAlone)
                        .toList();
                if (!items.isEmpty()) {
                    members.put(member.client(), items);
                }
            }
            if (!members.isEmpty()) {
                groups.put(coming, members);
            }
        }
        return groups;
    }

    private Item item(Due due) {
        DueItem printed = RegisterPlanner.printed(due);
        return new Item(
                printed.code(),
                printed.severity(),
                printed.since(),
                printed.by(),
                printed.text(),
                printed.about(),
                due.overdueOn(outlook.asOf()));
    }

    /**
     * The list.
     *
     * @param people each as people know them, by Patient id
     */
    public static DueListResponse list(
            SessionForecast outlook, Map<NextSession, Map<String, List<Item>>> due, Map<String, Reference> people) {
        Map<Advice, Count> counts = new LinkedHashMap<>();
        List<GroupDue> groups = new ArrayList<>();
        due.forEach((coming, members) -> {
            List<MemberDue> listed = new ArrayList<>();
            members.forEach((client, items) -> {
                items.forEach(item -> counts.merge(
                        item.code(),
                        new Count(item.code(), 1, item.overdue() ? 1 : 0),
                        (one, other) ->
                                new Count(one.code(), one.due() + other.due(), one.overdue() + other.overdue())));
                listed.add(new MemberDue(people.getOrDefault(client, new Reference("Patient/" + client)), items));
            });
            groups.add(new GroupDue(coming.group().reference(), coming.date(), listed));
        });
        return new DueListResponse(
                outlook.asOf(),
                outlook.leftOut(),
                counts.values().stream()
                        .sorted((one, other) -> one.code().compareTo(other.code()))
                        .toList(),
                groups);
    }
}
