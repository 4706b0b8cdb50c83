package org.artgroups.server.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A group in a list, as of a day.
 *
 * @param id of the Group
 * @param name for people; the id where the group has no name
 * @param facility that runs it; null if it does not say
 * @param model what its delivery model is called
 * @param family code of the way of delivering; null if the model is not known here
 * @param active whether it still meets
 * @param members how many it has
 * @param capacity how many it may have; null if neither it nor its model says
 * @param last day of the last session; null if none was held
 * @param absent how many were absent then
 * @param next day of the next session, before {@code day} if that has not been recorded; null if none is agreed
 * @param day the day all this is as of
 */
public record GroupRow(
        String id,
        String name,
        @Nullable Facility facility,
        String model,
        @Nullable String family,
        boolean active,
        int members,
        @Nullable Integer capacity,
        @Nullable LocalDate last,
        int absent,
        @Nullable LocalDate next,
        LocalDate day) {

    /**
     * A facility.
     *
     * @param id of the Organization
     * @param name for people; the id where it has no name, or is not on record here
     */
    public record Facility(String id, String name) {}

    /** For how many days a session should have been recorded that was not; 0 if there is none. */
    public long daysOverdue() {
        return active && next != null && next.isBefore(day) ? ChronoUnit.DAYS.between(next, day) : 0;
    }

    /** Days until the next session; null if none is to come. */
    public @Nullable Long daysUntilNext() {
        return active && next != null && !next.isBefore(day) ? ChronoUnit.DAYS.between(day, next) : null;
    }

    /** How full the group is, in percent; null if there is no saying how many it may have. */
    public @Nullable Integer fill() {
        return capacity == null || capacity == 0 ? null : Math.round(100f * members / capacity);
    }
}
