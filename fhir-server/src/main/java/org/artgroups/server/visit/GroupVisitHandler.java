package org.artgroups.server.visit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Difference;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.operation.Reading;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The sequence of {@code $group-visit}: what was recorded before under this key, the group as of the day, the plan, one
 * transaction. The same session may come any number of times, and from several senders at once: the database lets one of
 * them write, the others get its answer.
 */
@Component
public class GroupVisitHandler {

    private final VisitReader reader;
    private final IFhirSystemDao<Bundle, Meta> storage;
    private final FhirContext fhirContext;
    private final Clock clock;

    GroupVisitHandler(VisitReader reader, IFhirSystemDao<Bundle, Meta> storage, FhirContext fhirContext, Clock clock) {
        this.reader = reader;
        this.storage = storage;
        this.fhirContext = fhirContext;
        this.clock = clock;
    }

    /**
     * Records a session, or answers as before if it is recorded already.
     *
     * @param group id of the Group
     * @param sent the session as far as it could be read
     * @throws ProblemException if it cannot be recorded, with every reason; nothing is then written
     */
    public GroupVisitResponse record(String group, Reading<GroupVisitRequest> sent, RequestDetails caller) {
        GroupVisitRequest request = sent.recordOrThrow();
        if (!sent.faults().isEmpty()) {
            throw everyFault(group, sent, request, caller);
        }
        Optional<Earlier> earlier = reader.earlier(request.session(), caller);
        try {
            return earlier.isPresent()
                    ? again(earlier.get(), group, request, caller)
                    : write(group, request, List.of(), caller);
        } catch (ResourceVersionConflictException | DuplicateKeyException e) {
            // somebody else wrote or corrected it since we looked; if not, the conflict is about something else
            return again(reader.earlier(request.session(), caller).orElseThrow(() -> e), group, request, caller);
        }
    }

    /** A session with faults is planned all the same: the sender hears of the rest, too. */
    private ProblemException everyFault(
            String group, Reading<GroupVisitRequest> sent, GroupVisitRequest request, RequestDetails caller) {
        try {
            plan(group, request, caller);
            return new ProblemException(sent.faults());
        } catch (ProblemException more) {
            return sent.with(more);
        }
    }

    private VisitPlan plan(String group, GroupVisitRequest request, RequestDetails caller) {
        VisitContext context = reader.context(group, request, VisitPlan.sessionId(request.session()), caller);
        return VisitPlanner.plan(request, context, OffsetDateTime.now(clock));
    }

    private GroupVisitResponse again(Earlier earlier, String group, GroupVisitRequest request, RequestDetails caller) {
        if (!earlier.groupId().equals(group)) {
            throw new ProblemException(
                    Problem.SESSION_CONFLICT, "session", "this key belongs to a session of another group");
        }
        List<Difference> differences = GroupVisit.differences(earlier.request(), request);
        if (differences.isEmpty()) {
            return earlier.response().asReplayed(true);
        }
        if (!request.corrects()) {
            List<Fault> faults = new ArrayList<>();
            faults.add(new Fault(
                    Problem.SESSION_CONFLICT,
                    "session",
                    "this session was recorded with other content; to replace it send correction = true"));
            differences.forEach(difference -> faults.add(difference.as(Problem.SESSION_CONFLICT)));
            throw new ProblemException(faults);
        }
        return write(group, request, List.of(earlier), caller);
    }

    private GroupVisitResponse write(
            String group, GroupVisitRequest request, List<Earlier> corrected, RequestDetails caller) {
        VisitPlan plan = plan(group, request, caller);
        VisitBundle bundle = VisitBundle.of(plan, fhirContext);
        List<Resource> withdrawn = corrected.stream()
                .flatMap(earlier -> earlier.response().members().stream())
                .flatMap(member -> member.written().stream())
                .filter(reference -> !bundle.writes(reference))
                .flatMap(reference -> reader.written(reference, caller).stream())
                .map(this::enteredInError)
                .toList();
        UnchangedSession.expect(
                plan.id(SessionRecord.ID),
                corrected.stream().map(Earlier::version).findFirst().orElse(null),
                caller);
        storage.transaction(caller, bundle.transaction(withdrawn));
        return bundle.response();
    }

    private Resource enteredInError(Resource resource) {
        fhirContext.newTerser().setElement(resource, "status", "entered-in-error");
        return resource;
    }
}
