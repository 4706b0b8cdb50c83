package org.artgroups.operations.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.register.DuePlanner;
import org.artgroups.decisions.register.NextSession;
import org.artgroups.decisions.register.SessionForecast;
import org.artgroups.decisions.register.SupplyBundle;
import org.artgroups.decisions.register.SupplyPlanner;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.DueListRequest;
import org.artgroups.fhir.register.DueListResponse;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.fhir.register.SupplyNeedResponse;
import org.artgroups.operations.Records;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The sequence of {@code $due-list} and {@code $supply-need}: the groups, their next sessions and members, what is due or
 * needed, who they are or what asks for it.
 */
public class ListsHandler {

    private static final int SESSIONS = 2;

    private final SessionForecastReader outlooks;
    private final RegisterReader reader;
    private final EligibilityAssessor assessor;
    private final Clock clock;

    public ListsHandler(
            SessionForecastReader outlooks, RegisterReader reader, EligibilityAssessor assessor, Clock clock) {
        this.outlooks = outlooks;
        this.reader = reader;
        this.assessor = assessor;
        this.clock = clock;
    }

    /**
     * What is due in a group.
     *
     * @throws ProblemException if there is no such group, or it has no delivery model of this server
     */
    public DueListResponse dueInGroup(String group, DueListRequest request, Records records) {
        return due(
                outlooks.ofGroup(group, day(request.asOf()), request.asOf() == null ? "" : "asOf", true, records),
                request);
    }

    /**
     * What is due in all groups of a facility.
     *
     * @throws ProblemException if there is no such Organization
     */
    public DueListResponse dueInFacility(String facility, DueListRequest request, Records records) {
        return due(outlooks.ofFacility(facility, day(request.asOf()), true, records), request);
    }

    /**
     * What a facility needs for the next sessions of its groups.
     *
     * @throws ProblemException if there is no such Organization
     */
    public SupplyNeedResponse need(String facility, SupplyNeedRequest request, Records records) {
        SessionForecast outlook = outlooks.ofFacility(facility, day(request.asOf()), false, records);
        SupplyNeedResponse need = SupplyPlanner.plan(
                new Reference("Organization/" + facility),
                outlook,
                request.sessions() == null ? SESSIONS : request.sessions());
        if (!request.requested()) {
            return need;
        }
        SupplyBundle bundle = SupplyBundle.of(need);
        if (bundle.transaction().hasEntry()) {
            records.write(bundle.transaction());
        }
        return bundle.answer();
    }

    private DueListResponse due(SessionForecast outlook, DueListRequest request) {
        Map<NextSession, Map<String, List<DueListResponse.Item>>> due = DuePlanner.due(outlook, request, assessor);
        List<String> clients = due.values().stream()
                .flatMap(members -> members.keySet().stream())
                .toList();
        return DuePlanner.list(outlook, due, reader.people(clients));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
