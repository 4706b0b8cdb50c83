package org.artgroups.operations.rotation;

import java.time.Clock;
import java.time.LocalDate;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.rotation.GroupRotation;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.rotation.RotationRequest;
import org.artgroups.fhir.rotation.RotationResponse;
import org.artgroups.operations.Records;
import org.hl7.fhir.r4.model.Group;

/** The sequence of {@code $rotation}: the group's model and members, the days of its sessions, the turns. */
public class RotationHandler {

    private final RotationReader reader;
    private final DeliveryModels models;
    private final Clock clock;

    public RotationHandler(RotationReader reader, DeliveryModels models, Clock clock) {
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
    public RotationResponse rotate(String group, RotationRequest request, Records records) {
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        records.read(Group.class, group, Problem.UNKNOWN_GROUP);
        DeliveryModel model = GroupRotation.model(reader.modelOf(group).orElse(null), models, asOf);
        return GroupRotation.plan(model, reader.takers(group, asOf), reader.agreed(group, asOf), request, asOf);
    }
}
