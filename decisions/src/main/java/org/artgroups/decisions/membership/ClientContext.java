package org.artgroups.decisions.membership;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.eligibility.Overrides;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a client who is to join a group.
 *
 * @param id of the Patient
 * @param departure that the client has died, or the record was merged into another; null if nothing says so
 * @param elsewhere memberships of other groups that have a delivery model and are active
 * @param facts as of the day
 * @param decided what clinicians had decided by the day
 */
public record ClientContext(
        String id, @Nullable Departure departure, List<MembershipPeriod> elsewhere, Facts facts, Overrides decided) {

    /** The same, as if the client had left a group on a day. */
    public ClientContext leaving(String group, LocalDate day) {
        return new ClientContext(
                id,
                departure,
                elsewhere.stream()
                        .map(stay -> stay.group().equals(group) ? stay.endedOn(day) : stay)
                        .toList(),
                facts,
                decided);
    }
}
