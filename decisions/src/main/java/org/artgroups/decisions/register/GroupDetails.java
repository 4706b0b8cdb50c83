package org.artgroups.decisions.register;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A group as a register needs it. Immutable.
 *
 * @param id of the Group
 * @param name for people; null if it has none
 * @param model canonical of the delivery model it says it follows; null if it says none
 * @param ended last day of a group that was dissolved; null if it goes on
 * @param venue where it meets; null if it does not say
 * @param facilitators of its care team
 */
public record GroupDetails(
        String id,
        @Nullable String name,
        @Nullable String model,
        @Nullable LocalDate ended,
        @Nullable Reference venue,
        List<Reference> facilitators) {

    /** With its name. */
    public Reference reference() {
        Reference reference = new Reference("Group/" + id);
        return name == null ? reference : reference.setDisplay(name);
    }

    /**
     * Refuses a day after the group's last.
     *
     * @param element the parameter that the day is from; empty if it is from none
     * @throws ProblemException if the group has ended before the day
     */
    public void checkMeetsOn(LocalDate day, String element) {
        if (ended != null && day.isAfter(ended)) {
            throw new ProblemException(
                    Problem.GROUP_DISSOLVED, element, day + " is after the last day of the group, " + ended);
        }
    }

    /**
     * The delivery model it follows on a day.
     *
     * @throws ProblemException if it names none, or one this server does not have
     */
    public DeliveryModel model(DeliveryModels models, LocalDate day) {
        if (model == null) {
            throw new ProblemException(
                    Problem.GROUP_WITHOUT_MODEL, "", "the group does not say which delivery model it follows");
        }
        return models.find(model, day)
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_MODEL, "", "the group follows " + model + ", which this server does not have"));
    }
}
