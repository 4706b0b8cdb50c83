package org.artgroups.decisions.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.rotation.RotationMember.Away;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.rotation.RotationRequest.Unavailable;
import org.artgroups.fhir.rotation.RotationResponse;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The turns of a group as they are asked for: its model, who is away, the days of its sessions. Pure. */
public final class GroupRotation {

    private static final int SESSIONS = 6;

    private GroupRotation() {}

    /**
     * Rejects a delivery model whose groups take no turns.
     *
     * @throws ProblemException if they take none
     */
    public static void checkTakesTurns(DeliveryModel model) {
        if (!model.collection().takesTurns()) {
            throw new ProblemException(
                    Problem.COLLECTOR_NOT_ALLOWED, "", "members of a group of " + model.title() + " take no turns");
        }
    }

    /**
     * Whose turn it is.
     *
     * @param takers members of the day, none of them away
     * @param agreed days of the sessions agreed from that day on, in their order
     * @throws ProblemException with every fault, if what is asked is at odds with the group
     */
    public static RotationResponse plan(
            DeliveryModel model,
            List<RotationMember> takers,
            List<LocalDate> agreed,
            RotationRequest request,
            LocalDate asOf) {
        List<Fault> faults = new ArrayList<>();
        LocalDate first = request.first();
        if (first != null && first.isBefore(asOf)) {
            faults.add(new Fault(Problem.BAD_VALUE, "first", first + " is before " + asOf));
        }
        List<RotationMember> available = available(takers, request.unavailable(), asOf, faults);
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
        int sessions = request.visits() == null ? SESSIONS : request.visits();
        return new RotationResponse(
                model.canonical(),
                asOf,
                new RotationPlanner(model.consultationEvery())
                        .turns(available, asOf, days(agreed, model, asOf, first, sessions)),
                takers.stream()
                        .map(taker -> new RotationResponse.Member(
                                new Reference("Patient/" + taker.client()),
                                taker.lastClinicalVisit(),
                                taker.lastCollected()))
                        .toList());
    }

    private static List<RotationMember> available(
            List<RotationMember> takers, List<Unavailable> unavailable, LocalDate asOf, List<Fault> faults) {
        List<RotationMember> available = new ArrayList<>(takers);
        for (int i = 0; i < unavailable.size(); i++) {
            Unavailable reported = unavailable.get(i);
            String element = "unavailable[" + i + "]";
            String client = new IdType(reported.client().getReference()).getIdPart();
            LocalDate from = reported.from() == null ? asOf : reported.from();
            LocalDate until = reported.until() == null ? LocalDate.MAX : reported.until();
            if (until.isBefore(from)) {
                faults.add(new Fault(Problem.END_BEFORE_START, element + ".until", until + " is before " + from));
            }
            if (takers.stream().noneMatch(taker -> taker.client().equals(client))) {
                faults.add(new Fault(
                        Problem.NOT_IN_GROUP,
                        element + ".client",
                        reported.client().getReference() + " is not a member of the group on " + asOf));
            }
            available.replaceAll(taker -> taker.client().equals(client) ? taker.awayToo(new Away(from, until)) : taker);
        }
        return available;
    }

    /** The days of the sessions and of one more: those agreed, then by the model's interval. */
    private static List<LocalDate> days(
            List<LocalDate> agreed, DeliveryModel model, LocalDate asOf, @Nullable LocalDate first, int sessions) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day : agreed) {
            if (first == null || day.isAfter(first)) {
                days.add(day);
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
