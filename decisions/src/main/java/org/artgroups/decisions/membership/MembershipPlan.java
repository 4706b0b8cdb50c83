package org.artgroups.decisions.membership;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.generated.DissolvingReason;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.membership.RecordedOverride;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.jspecify.annotations.Nullable;

/** What changes in the membership of groups: decided, not yet written. */
public final class MembershipPlan {

    private MembershipPlan() {}

    /** A membership that begins, or that is on record already. */
    public sealed interface Joining {
        GroupContext group();

        String client();

        LocalDate since();
    }

    /**
     * A new membership.
     *
     * @param existing an enrolment that is there although the membership is not; null if there is none
     * @param listed whether the Group has the member already, and only the enrolment is missing
     * @param assessment of the client on the first day
     * @param override what let the client join in spite of it; null if nothing had to
     */
    record NewMember(
            GroupContext group,
            String client,
            LocalDate since,
            @Nullable Enrolment existing,
            boolean listed,
            DeliveryModel model,
            Assessment assessment,
            @Nullable RecordedOverride override)
            implements Joining {}

    /**
     * A membership that is there.
     *
     * @param enrolment beside it
     */
    record KnownMember(GroupContext group, String client, LocalDate since, Enrolment enrolment) implements Joining {}

    /**
     * A membership that ends.
     *
     * @param since first day; null if nobody recorded it
     * @param until last day
     * @param enrolment beside it; null if there is none
     * @param listed whether the Group says the end already, and only the enrolment does not
     * @param recorded whether all of it is on record already
     */
    public record Leaving(
            GroupContext group,
            String client,
            @Nullable LocalDate since,
            LocalDate until,
            LeavingReason reason,
            @Nullable String note,
            @Nullable Enrolment enrolment,
            boolean listed,
            boolean recorded) {

        /** Id of the enrolment that ends. */
        String enrolmentId() {
            return enrolment == null ? MembershipPlan.enrolmentId(group.id(), client, since) : enrolment.id();
        }
    }

    /**
     * A membership that is taken back.
     *
     * @param since its first day
     * @param enrolment beside it; null if there is none
     * @param recorded whether that is on record already
     */
    public record Withdrawal(
            GroupContext group,
            String client,
            LocalDate since,
            @Nullable String note,
            @Nullable EpisodeOfCare enrolment,
            boolean recorded) {}

    /**
     * A group that ends.
     *
     * @param leavings of all its members
     * @param recorded whether all of it is on record already
     */
    public record Dissolving(
            GroupContext group,
            LocalDate date,
            DissolvingReason reason,
            @Nullable String note,
            List<Leaving> leavings,
            boolean recorded) {}

    /** The id of an enrolment, made from what it is about: whoever records the same membership writes the same resource. */
    public static String enrolmentId(String group, String client, @Nullable LocalDate since) {
        String name = "enrolment|" + group + "|" + client + "|" + (since == null ? "" : since);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
