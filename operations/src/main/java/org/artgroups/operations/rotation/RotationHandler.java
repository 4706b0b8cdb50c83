package org.artgroups.operations.rotation;

import java.time.Clock;
import java.time.LocalDate;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.rotation.GroupRotation;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.rotation.RotationResponse;
import org.artgroups.operations.Records;
import org.artgroups.operations.group.GroupReader;

/** The sequence of {@code $rotation}: the group's model and members, the days of its sessions, the turns. */
public class RotationHandler {

    private final RotationReader reader;
    private final GroupReader groups;
    private final Clock clock;

    public RotationHandler(RotationReader reader, GroupReader groups, Clock clock) {
        this.reader = reader;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Whose turn it is.
     *
     * @param group id of the Group
     * @throws ProblemException if there is no such group, its members take no turns, or the request is at odds with it
     */
    public RotationResponse rotate(String group, RotationRequest request, Records records) {
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        DeliveryModel model = groups.meeting(group, asOf, request.asOf() == null ? "" : "asOf", records)
                .model();
        GroupRotation.checkTakesTurns(model);
        return GroupRotation.plan(model, reader.takers(group, asOf), reader.agreed(group, asOf), request, asOf);
    }
}
