package org.artgroups.server.rotation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.rotation.RotationPlanner;
import org.artgroups.decisions.rotation.Taker;
import org.artgroups.decisions.rotation.Taker.Away;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.rotation.RotationRequest.Unavailable;
import org.artgroups.fhir.rotation.RotationResponse;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sequence of {@code $rotation}: the group's model and members, the days of its sessions, the turns. */
@Component
public class RotationHandler {

    private static final int SESSIONS = 6;

    private final RotationReader reader;
    private final DeliveryModels models;
    private final Clock clock;

    RotationHandler(RotationReader reader, DeliveryModels models, Clock clock) {
        this.reader = reader;
        this.models = models;
        this.clock = clock;
    }

    /**
     * Whose turn it is.
     *
     * @param group id of the Group
     * @throws ProblemException if there is no such group, its members take no turns, or the request is at odds with it
     */
    public RotationResponse rotate(String group, RotationRequest request, RequestDetails caller) {
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        DeliveryModel model = model(group, asOf, caller);
        List<Taker> takers = reader.takers(group, asOf);
        List<Fault> faults = new ArrayList<>();
        LocalDate first = request.first();
        if (first != null && first.isBefore(asOf)) {
            faults.add(new Fault(Problem.BAD_VALUE, "first", first + " is before " + asOf));
        }
        List<Taker> available = available(takers, request.unavailable(), asOf, faults);
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
        int sessions = request.visits() == null ? SESSIONS : request.visits();
        List<LocalDate> days = days(group, model, asOf, first, sessions);
        return new RotationResponse(
                model.canonical(),
                asOf,
                new RotationPlanner(model.consultationEvery()).turns(available, asOf, days),
                takers.stream()
                        .map(taker -> new RotationResponse.Member(
                                new Reference("Patient/" + taker.client()),
                                taker.lastClinicalVisit(),
                                taker.lastCollected()))
                        .toList());
    }

    private DeliveryModel model(String group, LocalDate asOf, RequestDetails caller) {
        if (!reader.exists(group, caller)) {
            throw new ProblemException(Problem.UNKNOWN_GROUP, "", "Group/" + group + " is not known here");
        }
        String canonical = reader.modelOf(group)
                .orElseThrow(() -> new ProblemException(
                        Problem.GROUP_WITHOUT_MODEL, "", "the group does not say which delivery model it follows"));
        DeliveryModel model = models.find(canonical, asOf)
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_MODEL, "", canonical + " is not a delivery model of this server"));
        if (!model.collection().collectorAllowed()) {
            throw new ProblemException(
                    Problem.COLLECTOR_NOT_ALLOWED, "", "members of a group of " + model.title() + " take no turns");
        }
        return model;
    }

    private static List<Taker> available(
            List<Taker> takers, List<Unavailable> unavailable, LocalDate asOf, List<Fault> faults) {
        List<Taker> available = new ArrayList<>(takers);
        for (int i = 0; i < unavailable.size(); i++) {
            Unavailable told = unavailable.get(i);
            String element = "unavailable[" + i + "]";
            String client = new IdType(told.client().getReference()).getIdPart();
            LocalDate from = told.from() == null ? asOf : told.from();
            LocalDate until = told.until() == null ? LocalDate.MAX : told.until();
            if (until.isBefore(from)) {
                faults.add(new Fault(Problem.END_BEFORE_START, element + ".until", until + " is before " + from));
            }
            if (takers.stream().noneMatch(taker -> taker.client().equals(client))) {
                faults.add(new Fault(
                        Problem.NOT_IN_GROUP,
                        element + ".client",
                        told.client().getReference() + " is not a member of the group on " + asOf));
            }
            available.replaceAll(taker -> taker.client().equals(client) ? taker.awayToo(new Away(from, until)) : taker);
        }
        return available;
    }

    /** The days of the sessions and of one more: those agreed, then by the model's interval. */
    private List<LocalDate> days(
            String group, DeliveryModel model, LocalDate asOf, @Nullable LocalDate first, int sessions) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate agreed : reader.agreed(group, asOf)) {
            if (first == null || agreed.isAfter(first)) {
                days.add(agreed);
            }
        }
        if (first != null) {
            days.add(0, first);
        } else if (days.isEmpty()) {
            days.add(asOf);
        }
        while (days.size() <= sessions) {
            days.add(model.sessionAfter(days.get(days.size() - 1), null));
        }
        return days.subList(0, sessions + 1);
    }
}
