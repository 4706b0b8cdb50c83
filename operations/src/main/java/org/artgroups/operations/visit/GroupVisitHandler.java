package org.artgroups.operations.visit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.visit.ParsedSession;
import org.artgroups.decisions.visit.SessionOfDay;
import org.artgroups.decisions.visit.SessionRecord;
import org.artgroups.decisions.visit.StoredSession;
import org.artgroups.decisions.visit.StoredSession.RecordedVersion;
import org.artgroups.decisions.visit.VisitBundle;
import org.artgroups.decisions.visit.VisitPlan;
import org.artgroups.decisions.visit.VisitPlanner;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.SheetSession;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.operations.Records;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * The sequence of {@code $group-visit}: what is on record under this key, the group as of the day, the plan, one
 * transaction. The same session may come any number of times, and from several senders at once: the database lets one of
 * them write, the others get its answer.
 */
public class GroupVisitHandler {

    /** How often a session is looked at anew that others keep writing at the same moment. */
    private static final int ATTEMPTS = 3;

    private final VisitReader reader;
    private final EligibilityAssessor assessor;
    private final FhirContext fhirContext;
    private final Clock clock;

    public GroupVisitHandler(VisitReader reader, EligibilityAssessor assessor, FhirContext fhirContext, Clock clock) {
        this.reader = reader;
        this.assessor = assessor;
        this.fhirContext = fhirContext;
        this.clock = clock;
    }

    /**
     * Records a session, or answers as before if it is recorded already.
     *
     * @param group id of the Group
     * @param read the session as far as it could be read
     * @throws ProblemException if it cannot be recorded, with every reason; nothing is then written
     */
    public GroupVisitResponse record(String group, ParsedSession read, Records records) {
        // of a repeat, too: the answer to it must not say that all is well with a table that is not
        ParsedSession sent = read.with(reader.mistakenClients(read));
        GroupVisitRequest request = sent.reading().recordOrThrow();
        if (!sent.reading().faults().isEmpty()) {
            throw everyFault(group, sent, request, records);
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return attempt(group, sent, request, records);
            } catch (ResourceVersionConflictException | DuplicateKeyException e) {
                // somebody else wrote or corrected it since we looked: look again
            }
        }
        throw new ProblemException(
                Problem.EDIT_CONFLICT, "session", "others are writing this session at the same moment; send it again");
    }

    /**
     * The same of a register that was filled in.
     *
     * @throws ProblemException if it cannot be recorded, with every reason by line and column
     */
    public GroupVisitResponse record(String group, SheetSession sheet, Records records) {
        if (sheet.group() != null && !sheet.group().equals(group)) {
            throw new ProblemException(
                    Problem.BAD_VALUE,
                    "",
                    "this is the register of Group/" + sheet.group() + ", not of Group/" + group);
        }
        try {
            return sheet.placed(record(group, ParsedSession.read(sheet), records));
        } catch (ProblemException problem) {
            throw new ProblemException(
                    problem.faults().stream().map(sheet::placed).toList());
        }
    }

    /** A session with faults is planned all the same: the sender hears of the rest, too. */
    private ProblemException everyFault(String group, ParsedSession sent, GroupVisitRequest request, Records records) {
        try {
            plan(group, sent, request, null, records);
            return new ProblemException(sent.reading().faults());
        } catch (ProblemException more) {
            return sent.reading().with(more);
        }
    }

    private VisitPlan plan(
            String group,
            ParsedSession sent,
            GroupVisitRequest request,
            @Nullable Encounter encounter,
            Records records) {
        return VisitPlanner.plan(
                sent, reader.context(group, request, encounter, records), assessor, OffsetDateTime.now(clock));
    }

    private GroupVisitResponse attempt(String group, ParsedSession sent, GroupVisitRequest request, Records records) {
        Optional<StoredSession> known = reader.session(request.session(), records);
        known.ifPresent(session -> session.checkOf(group));
        RecordedVersion recorded = known.map(this::recorded).orElse(null);
        GroupVisitResponse answered = recorded == null ? null : recorded.answer(reader.identified(request));
        if (answered != null) {
            return answered;
        }
        Encounter encounter = known.map(StoredSession::encounter).orElse(null);
        if (recorded != null
                && recorded.request().start().date().equals(request.start().date())) {
            return write(plan(group, sent, request, encounter, records), recorded, records);
        }
        // nobody else may record a session of this group and day between the look at those on record and the writing
        return records.inTransaction(() -> {
            reader.waitForTurn(group, request.start().date());
            VisitPlan plan = plan(group, sent, request, encounter, records);
            SessionOfDay.check(reader.ofDay(group, request.start().date(), plan.sessionId(), records), request, group);
            return write(plan, recorded, records);
        });
    }

    /**
     * What is on record of the session under a key.
     *
     * @return null if it is not on record as held by a group
     */
    public StoredSession.@Nullable RecordedVersion recorded(Identifier session, Records records) {
        return reader.session(session, records).map(this::recorded).orElse(null);
    }

    private @Nullable RecordedVersion recorded(StoredSession session) {
        RecordedVersion recorded = session.recorded();
        return recorded == null ? null : recorded.of(reader.identified(recorded.request()));
    }

    private GroupVisitResponse write(VisitPlan plan, @Nullable RecordedVersion corrected, Records records) {
        VisitBundle bundle = VisitBundle.of(plan, fhirContext);
        List<Resource> withdrawn = corrected == null
                ? List.of()
                : bundle.withdraws(corrected).stream()
                        .flatMap(reference -> reader.written(reference, records).stream())
                        .map(this::enteredInError)
                        .toList();
        Set<String> unchanged = corrected == null ? Set.of() : bundle.unchanged(corrected);
        records.write(
                bundle.transaction(withdrawn, unchanged),
                new Records.ReadVersion(plan.id(SessionRecord.ID), corrected == null ? null : corrected.version()));
        return bundle.response();
    }

    private Resource enteredInError(Resource resource) {
        fhirContext.newTerser().setElement(resource, "status", "entered-in-error");
        return resource;
    }
}
