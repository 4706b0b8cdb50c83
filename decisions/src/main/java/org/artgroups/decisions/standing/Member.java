package org.artgroups.decisions.standing;

import java.time.LocalDate;
import org.artgroups.decisions.client.Departure;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group on a day, by the group's own list.
 *
 * @param group id of the Group
 * @param client id of the Patient
 * @param since first day of the membership; null if it does not say
 * @param departure why the member is not to be expected any more; null if nothing says so
 */
public record Member(String group, String client, @Nullable LocalDate since, @Nullable Departure departure) {

    /** A member of whom nothing says that they are not to be expected. */
    public Member(String group, String client, @Nullable LocalDate since) {
        this(group, client, since, null);
    }

    /** Whether the member is to be expected on a day. */
    public boolean isExpectedOn(LocalDate day) {
        return departure == null || !departure.by(day);
    }
}
