package org.artgroups.decisions.rotation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member who takes turns, as far as turns depend on it. Immutable.
 *
 * @param client id of the Patient
 * @param lastClinicalVisit day of the last clinical visit, as the collector or on their own; null if none is on record
 * @param lastCollected day the member last collected for the group; null if never
 * @param until last day of membership; null if it goes on
 * @param away times in which the member cannot collect
 */
public record RotationMember(
        String client,
        @Nullable LocalDate lastClinicalVisit,
        @Nullable LocalDate lastCollected,
        @Nullable LocalDate until,
        List<Away> away) {

    /** A time, both days included. */
    public record Away(LocalDate from, LocalDate until) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    boolean memberOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    boolean canCollectOn(LocalDate day) {
        return memberOn(day) && away.stream().noneMatch(time -> time.on(day));
    }

    /** The same, away at one more time. */
    public RotationMember awayToo(Away time) {
        return new RotationMember(
                client,
                lastClinicalVisit,
                lastCollected,
                until,
                Stream.concat(away.stream(), Stream.of(time)).toList());
    }

    /** The same after collecting, which is a clinical visit, too. */
    RotationMember collected(LocalDate day) {
        return new RotationMember(client, day, day, until, away);
    }

    /** The same after a clinical visit. */
    RotationMember seen(LocalDate day) {
        return new RotationMember(client, day, lastCollected, until, away);
    }
}
