package org.artgroups.decisions.group;

import java.time.LocalDate;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A group as operations need it, and the checks that all of them make. Immutable.
 *
 * @param id of the Group
 * @param name for people; null if it has none
 * @param model canonical of the delivery model it says it follows; null if it says none
 * @param active false if the Group says so
 * @param ended last day of a group that was dissolved; null if it goes on
 * @param venue where it meets; null if it does not say
 * @param facility that answers for it; null if it does not say
 * @param capacity how many members it can take; null if it does not say
 */
public record GroupDetails(
        String id,
        @Nullable String name,
        @Nullable String model,
        boolean active,
        @Nullable LocalDate ended,
        @Nullable Reference venue,
        @Nullable Reference facility,
        @Nullable Integer capacity) {

    /** The details that a Group says. */
    public static GroupDetails of(Group group) {
        Extension model = group.getExtensionByUrl(Extensions.DELIVERY_MODEL);
        Extension venue = group.getExtensionByUrl(Extensions.VENUE);
        Extension dissolved = group.getExtensionByUrl(Extensions.DISSOLVED);
        Extension capacity = group.getExtensionByUrl(Extensions.CAPACITY);
        return new GroupDetails(
                group.getIdElement().getIdPart(),
                group.getName(),
                model == null ? null : model.getValue().primitiveValue(),
                !group.hasActive() || group.getActive(),
                dissolved == null
                        ? null
                        : LocalDate.parse(
                                dissolved.getExtensionByUrl("date").getValue().primitiveValue()),
                venue == null ? null : (Reference) venue.getValue(),
                group.hasManagingEntity() ? group.getManagingEntity() : null,
                capacity != null && capacity.getValue() instanceof PositiveIntType most ? most.getValue() : null);
    }

    /** With its name. */
    public Reference reference() {
        Reference reference = new Reference("Group/" + id);
        return name == null ? reference : reference.setDisplay(name);
    }

    /**
     * Rejects a day after the group's last. A group that has ended may be asked about, and its sessions recorded, up to that
     * day, as registers come from far away.
     *
     * @param element the parameter that the day is from; empty if it is from none
     * @throws ProblemException if the group has ended before the day, or is no longer active and does not say since when
     */
    public void checkMeetsOn(LocalDate day, String element) {
        if (ended == null) {
            if (!active) {
                throw new ProblemException(Problem.GROUP_DISSOLVED, "", notActive(id));
            }
        } else if (day.isAfter(ended)) {
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
            throw new ProblemException(Problem.GROUP_WITHOUT_MODEL, "", withoutModel(id));
        }
        return models.find(model, day)
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_MODEL, "", DeliveryModels.unknown(model)));
    }

    /** What is said of a group that has ended. */
    public static String notActive(String group) {
        return "Group/" + group + " is not active any more";
    }

    /** What is said of a group that names no delivery model. */
    public static String withoutModel(String group) {
        return "Group/" + group + " does not say which delivery model it follows";
    }
}
