package org.artgroups.operations.example;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.artgroups.decisions.visit.ParsedSession;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.operations.Records;
import org.artgroups.operations.visit.GroupVisitHandler;
import org.hl7.fhir.r4.model.Group;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the example: for each group one transaction Bundle with the group, its members and what is on record of them; then
 * its sessions one by one, as a sender of {@code $group-visit} would record them. What is there already stays as it is, so
 * that whoever tries things on the example finds them after the next start.
 */
public class ExampleLoader {

    private static final Logger log = LoggerFactory.getLogger(ExampleLoader.class);

    private static final List<String> GROUPS = List.of("khayelitsha-club-1", "lusaka-cag-1");

    private final GroupVisitHandler sessions;
    private final Supplier<Records> storage;
    private final FhirContext fhirContext;
    private final Clock clock;

    /** @param storage where it is loaded to */
    public ExampleLoader(GroupVisitHandler sessions, Supplier<Records> storage, FhirContext fhirContext, Clock clock) {
        this.storage = storage;
        this.sessions = sessions;
        this.fhirContext = fhirContext;
        this.clock = clock;
    }

    /**
     * Loads what is not loaded yet. Where the server's clock is before the example's last session, the sessions that have
     * not been held are left out.
     */
    public void load() {
        Records records = storage.get();
        LocalDate today = LocalDate.now(clock);
        int clients = 0;
        int recorded = 0;
        for (String id : GROUPS) {
            ExampleGroup group = ExampleGroup.read(id, fhirContext);
            if (records.read(Group.class, id).isEmpty()) {
                records.write(group.bundle());
            }
            clients += group.members().size();
            for (GroupVisitRequest session : group.sessions()) {
                if (session.start().date().isBefore(today)) {
                    record(id, session, records);
                    recorded++;
                }
            }
        }
        log.info(
                "The example is in place: {} groups, {} clients, {} sessions. Try GET /fhir/Group/khayelitsha-club-1,"
                        + " /fhir/Encounter?subject=Group/lusaka-cag-1,"
                        + " /fhir/Patient/khayelitsha-05/$eligibility?asOf=2026-11-21",
                GROUPS.size(),
                clients,
                recorded);
    }

    private void record(String group, GroupVisitRequest session, Records records) {
        try {
            // written and read as if it had come over HTTP, so that it is checked as such
            sessions.record(group, ParsedSession.read(GroupVisit.REQUEST.write(session)), records);
        } catch (ProblemException e) {
            // somebody has corrected the session since: theirs stands
            if (!e.has(Problem.SESSION_CONFLICT)) {
                throw e;
            }
        }
    }
}
