package org.artgroups.decisions.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a group before its membership changes.
 *
 * @param group as it is stored; not to be changed
 * @param modelNamed the delivery model that the group says it follows; null if it says none
 * @param model that model as of the day; null if this server does not have it
 * @param stays every membership of the group there ever was
 * @param enrolments those of this group that concern the request
 * @param tracing open Tasks by which members that the request concerns are traced; not to be changed
 */
public record GroupContext(
        Group group,
        @Nullable String modelNamed,
        @Nullable DeliveryModel model,
        List<MembershipPeriod> stays,
        List<Enrolment> enrolments,
        List<Task> tracing) {

    /** Id of the Group. */
    public String id() {
        return group.getIdElement().getIdPart();
    }

    boolean active() {
        return !group.hasActive() || group.getActive();
    }

    /** How many members it can take: what the group says, else what its model says; null if neither does. */
    @Nullable
    Integer capacity() {
        if (group.getExtensionByUrl(Extensions.CAPACITY) != null
                && group.getExtensionByUrl(Extensions.CAPACITY).getValue() instanceof PositiveIntType capacity) {
            return capacity.getValue();
        }
        return model == null ? null : model.mostMembers();
    }

    /** The client's memberships, in no order. */
    List<MembershipPeriod> staysOf(String client) {
        return stays.stream().filter(stay -> stay.client().equals(client)).toList();
    }

    /** The open Tasks by which a client is traced. */
    Stream<Task> tracingOf(String client) {
        return tracing.stream()
                .filter(task ->
                        client.equals(task.getFor().getReferenceElement().getIdPart()));
    }

    /** The enrolment beside a membership. */
    Optional<Enrolment> enrolment(String client, @Nullable LocalDate start) {
        return enrolments.stream()
                .filter(enrolment -> enrolment.client().equals(client) && Objects.equals(enrolment.start(), start))
                .findFirst();
    }
}
