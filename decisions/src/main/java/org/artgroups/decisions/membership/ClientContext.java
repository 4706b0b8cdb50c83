package org.artgroups.decisions.membership;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.eligibility.Overrides;

/**
 * All that is known of a client who is to join a group.
 *
 * @param id of the Patient
 * @param deceased whether the client has died
 * @param elsewhere memberships of other groups that have a delivery model and are active
 * @param facts as of the day
 * @param decided what clinicians had decided by the day
 */
public record ClientContext(
        String id, boolean deceased, List<MembershipPeriod> elsewhere, Facts facts, Overrides decided) {

    /** The same, as if the client had left a group on a day. */
    public ClientContext leaving(String group, LocalDate day) {
        return new ClientContext(
                id,
                deceased,
                elsewhere.stream()
                        .map(stay -> stay.group().equals(group) ? stay.endedOn(day) : stay)
                        .toList(),
                facts,
                decided);
    }
}
