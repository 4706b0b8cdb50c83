package org.artgroups.operations.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.group.GroupDetails;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.register.GroupSessions;
import org.artgroups.decisions.register.GroupSessions.Session;
import org.artgroups.decisions.register.PackPlanner;
import org.artgroups.decisions.register.RegisterPlanner;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.Member;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.PackListResponse;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.register.Sheet;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.operations.Records;
import org.artgroups.operations.group.GroupReader;
import org.artgroups.operations.rotation.RotationHandler;
import org.artgroups.operations.standing.StandingReader;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The sequence of {@code $register} and {@code $pack-list}: the group, its sessions, its members as of the day, whose turn it is, the register. */
public class RegisterHandler {

    private final GroupReader groups;
    private final RegisterReader reader;
    private final StandingReader standings;
    private final RotationHandler rotation;
    private final EligibilityAssessor assessor;
    private final boolean tellsResults;
    private final Clock clock;

    public RegisterHandler(
            GroupReader groups,
            RegisterReader reader,
            StandingReader standings,
            RotationHandler rotation,
            EligibilityAssessor assessor,
            boolean tellsResults,
            Clock clock) {
        this.groups = groups;
        this.reader = reader;
        this.standings = standings;
        this.rotation = rotation;
        this.assessor = assessor;
        this.tellsResults = tellsResults;
        this.clock = clock;
    }

    /**
     * The register of a session.
     *
     * @param id of the Group
     * @throws ProblemException if there is no such group, it does not meet on the day, or results are asked for and not given
     */
    public RegisterResponse register(String id, RegisterRequest request, Records records) {
        separator(request);
        if (request.withResults() && !tellsResults) {
            throw new ProblemException(
                    Problem.RESULTS_NOT_TOLD, "results", "this server is not set up to tell results in registers");
        }
        return RegisterPlanner.plan(known(id, request.date(), request.withResults(), records), assessor);
    }

    /**
     * A register as a table.
     *
     * @param request with the separator of its columns
     */
    public static String table(RegisterResponse register, RegisterRequest request) {
        return Sheet.of(register, separator(request));
    }

    private static char separator(RegisterRequest request) {
        String separator = request.separator() == null ? "," : request.separator();
        if (!separator.equals(",") && !separator.equals(";")) {
            throw new ProblemException(Problem.BAD_VALUE, "separator", "is neither a comma nor a semicolon");
        }
        return separator.charAt(0);
    }

    /**
     * What to pack for a session.
     *
     * @param id of the Group
     * @param date of the session; null for the next one
     * @throws ProblemException if there is no such group, or it does not meet on the day
     */
    public PackListResponse pack(String id, @Nullable LocalDate date, Records records) {
        return PackPlanner.plan(known(id, date, false, records));
    }

    private RegisterPlanner.Known known(String id, @Nullable LocalDate asked, boolean withResults, Records records) {
        LocalDate today = LocalDate.now(clock);
        GroupDetails group = groups.group(id, records);
        GroupSessions sessions = reader.sessions(List.of(id)).getOrDefault(id, new GroupSessions(List.of()));
        LocalDate date = asked == null ? sessions.next(groups.model(group, today), today) : asked;
        DeliveryModel model =
                groups.meeting(group, date, asked == null ? "" : "date").model();
        Session session = sessions.on(date).orElse(null);
        List<Member> members = standings.expected(List.of(id), date);
        List<String> clients = members.stream().map(Member::client).toList();
        Map<String, ClinicalSnapshot> standing =
                standings.read(clients, date, session == null ? "" : session.id(), true);
        Encounter encounter = session == null ? null : reader.encounter(session, records);
        return new RegisterPlanner.Known(
                group,
                model,
                date,
                sessions,
                facilitators(group, sessions, encounter, date, records),
                encounter != null && encounter.hasLocation()
                        ? encounter.getLocationFirstRep().getLocation()
                        : group.venue(),
                members,
                standing,
                reader.people(clients),
                collector(id, model, date, records),
                withResults);
    }

    /** Who runs it: as planned or recorded; else by the care team; else who ran the last one. */
    private List<Reference> facilitators(
            GroupDetails group,
            GroupSessions sessions,
            @Nullable Encounter encounter,
            LocalDate date,
            Records records) {
        if (encounter != null && encounter.hasParticipant()) {
            return participants(encounter);
        }
        List<Reference> team = reader.facilitators(group.id(), records);
        if (!team.isEmpty()) {
            return team;
        }
        return sessions.lastHeld(date)
                .map(last -> participants(reader.encounter(last, records)))
                .orElse(List.of());
    }

    private static List<Reference> participants(Encounter session) {
        return session.getParticipant().stream()
                .map(Encounter.EncounterParticipantComponent::getIndividual)
                .filter(individual -> !individual.isEmpty())
                .toList();
    }

    private @Nullable String collector(String group, DeliveryModel model, LocalDate date, Records records) {
        if (!model.collection().takesTurns()) {
            return null;
        }
        return rotation.rotate(group, new RotationRequest(date, date, 1, List.of()), records).turns().stream()
                .map(turn -> turn.collector())
                .filter(turn -> turn != null)
                .map(turn -> turn.getReferenceElement().getIdPart())
                .findFirst()
                .orElse(null);
    }
}
