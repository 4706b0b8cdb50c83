package org.artgroups.operations.group;

import java.time.LocalDate;
import org.artgroups.decisions.group.GroupDetails;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.operations.Records;
import org.hl7.fhir.r4.model.Group;

/** Reads the group that an operation is about, and makes the checks that come before everything done on a group. Thread-safe. */
public final class GroupReader {

    private final DeliveryModels models;

    /** Reads groups that follow these models. */
    public GroupReader(DeliveryModels models) {
        this.models = models;
    }

    /**
     * A group and its delivery model on a day.
     *
     * @param details what the Group says
     * @param model that it follows on the day
     */
    public record MeetingGroup(GroupDetails details, DeliveryModel model) {}

    /**
     * The group.
     *
     * @throws ProblemException if there is none of this id
     */
    public GroupDetails group(String id, Records records) {
        return GroupDetails.of(records.read(Group.class, id, Problem.UNKNOWN_GROUP));
    }

    /**
     * The group as it meets on a day.
     *
     * @param element the parameter that the day is from; empty if it is from none
     * @throws ProblemException if there is no such group, it does not meet on the day, or it follows no delivery model that this
     *     server has
     */
    public MeetingGroup meeting(String id, LocalDate day, String element, Records records) {
        return meeting(group(id, records), day, element);
    }

    /**
     * The same of a group that has been read.
     *
     * @throws ProblemException if it does not meet on the day, or follows no delivery model that this server has
     */
    public MeetingGroup meeting(GroupDetails group, LocalDate day, String element) {
        group.checkMeetsOn(day, element);
        return new MeetingGroup(group, group.model(models, day));
    }

    /**
     * The delivery model of a group on a day, whether it meets then or not.
     *
     * @throws ProblemException if it follows none that this server has
     */
    public DeliveryModel model(GroupDetails group, LocalDate day) {
        return group.model(models, day);
    }
}
