package org.artgroups.decisions.register;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.decisions.group.GroupDetails;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.standing.Member;
import org.jspecify.annotations.Nullable;

/**
 * The next session of a group, as a list over several groups needs it.
 *
 * @param group whose
 * @param model in force
 * @param sessions that are on record
 * @param date when it is; not before the day asked about
 * @param next when the one after it is
 * @param usual for how many days most members get antiretrovirals; null if nobody ever did
 * @param members of the day asked about, in the order in which they joined
 */
public record NextSession(
        GroupDetails group,
        DeliveryModel model,
        GroupSessions sessions,
        LocalDate date,
        LocalDate next,
        @Nullable Integer usual,
        List<Member> members) {
    /** Copies the list. */
    public NextSession {
        members = List.copyOf(members);
    }
}
