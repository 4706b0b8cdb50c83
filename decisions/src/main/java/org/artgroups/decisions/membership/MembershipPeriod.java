package org.artgroups.decisions.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a client is or was a member of a group; the first and the last day belong to it.
 *
 * @param group id of the Group
 * @param client id of the Patient
 * @param start first day; null if nobody recorded it
 * @param end last day; null if it has not ended
 */
public record MembershipPeriod(String group, String client, @Nullable LocalDate start, @Nullable LocalDate end) {

    /** Whether the client is a member on this day. */
    boolean holds(LocalDate day) {
        return (start == null || !start.isAfter(day)) && lasts(day);
    }

    /** Whether the client is a member on this day or on a later one. */
    boolean lasts(LocalDate day) {
        return end == null || !end.isBefore(day);
    }

    /** Whether nobody has ended it. */
    boolean open() {
        return end == null;
    }

    /** The same, ended on this day unless it ended before. */
    MembershipPeriod endedOn(LocalDate day) {
        return open() ? new MembershipPeriod(group, client, start, day) : this;
    }
}
