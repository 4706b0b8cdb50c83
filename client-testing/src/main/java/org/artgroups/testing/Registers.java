package org.artgroups.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.register.GroupDetails;
import org.artgroups.decisions.register.GroupSessions;
import org.artgroups.decisions.register.GroupSessions.Session;
import org.artgroups.decisions.register.PackPlanner;
import org.artgroups.decisions.register.RegisterPlanner;
import org.artgroups.decisions.standing.Member;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.PackListRequest;
import org.artgroups.fhir.register.PackListResponse;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.rotation.RotationResponse.Turn;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** {@code $register} and {@code $pack-list}: planned as by the real server, from memory. Safe for use by many threads. */
final class Registers {
    private final Models models;
    private final GroupReader groups;
    private final StandingReader standings;
    private final Rotations rotations;
    private final EligibilityAssessor assessor;
    private final Clock clock;

    Registers(Store store, Models models, Clock clock) {
        this.models = models;
        this.groups = new GroupReader(store);
        this.standings = new StandingReader(store);
        this.rotations = new Rotations(store, models, clock);
        this.assessor = new PinningAssessor(store);
        this.clock = clock;
    }

    /** As a server that is not set up to tell results. */
    RegisterResponse register(String group, RegisterRequest request) {
        if (request.withResults()) {
            throw new ProblemException(
                    Problem.RESULTS_NOT_TOLD, "results", "this server is not set up to tell results in registers");
        }
        return RegisterPlanner.plan(known(group, request.date()), assessor);
    }

    PackListResponse pack(String group, PackListRequest request) {
        return PackPlanner.plan(known(group, request.date()));
    }

    private RegisterPlanner.Known known(String id, @Nullable LocalDate asked) {
        LocalDate today = LocalDate.now(clock);
        GroupDetails group = groups.group(id);
        GroupSessions sessions = groups.sessions(id);
        LocalDate date = asked == null ? sessions.next(group.model(models.all(), today), today) : asked;
        group.checkMeetsOn(date, asked == null ? "" : "date");
        DeliveryModel model = group.model(models.all(), date);
        Session session = sessions.on(date).orElse(null);
        List<Member> members = standings.members(List.of(id), date);
        List<String> clients = members.stream().map(Member::client).toList();
        Encounter encounter = session == null ? null : groups.encounter(session.id());
        return new RegisterPlanner.Known(
                group,
                model,
                date,
                sessions,
                facilitators(group, sessions, encounter, date),
                encounter != null && encounter.hasLocation()
                        ? encounter.getLocationFirstRep().getLocation()
                        : group.venue(),
                members,
                standings.read(clients, date, session == null ? "" : session.id()),
                groups.people(clients),
                collector(id, model, date),
                false);
    }

    /** Who runs it: as planned or told; else by the care team; else who ran the last one. */
    private List<Reference> facilitators(
            GroupDetails group, GroupSessions sessions, @Nullable Encounter encounter, LocalDate date) {
        if (encounter != null && encounter.hasParticipant()) {
            return participants(encounter);
        }
        return group.facilitators().isEmpty()
                ? sessions.lastHeld(date)
                        .map(last -> participants(groups.encounter(last.id())))
                        .orElse(List.of())
                : group.facilitators();
    }

    private static List<Reference> participants(Encounter session) {
        return session.getParticipant().stream()
                .map(EncounterParticipantComponent::getIndividual)
                .filter(individual -> !individual.isEmpty())
                .toList();
    }

    private @Nullable String collector(String group, DeliveryModel model, LocalDate date) {
        if (!model.collection().takesTurns()) {
            return null;
        }
        return rotations.rotate(group, new RotationRequest(date, date, 1, List.of())).turns().stream()
                .map(Turn::collector)
                .filter(Objects::nonNull)
                .map(turn -> turn.getReferenceElement().getIdPart())
                .findFirst()
                .orElse(null);
    }
}
