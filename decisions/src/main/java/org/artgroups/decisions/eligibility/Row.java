package org.artgroups.decisions.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of {@code facts.sql}: what records say, one row for each code of a record, before anybody has read the codes. */
public final class Row {

    private Row() {}

    /** A code with its system, and the words beside it. */
    public record Coded(@Nullable String system, @Nullable String code, @Nullable String text) {}

    /**
     * An Observation.
     *
     * @param dated how it is dated where it has no date of its own; null if it has one
     * @param at microseconds since 1970: orders what was found on a day
     * @param day a date that is the value
     * @param absent the reason why there is no value
     * @param components how many components it has
     */
    public record Finding(
            String record,
            String status,
            @Nullable LocalDate date,
            @Nullable String dated,
            long at,
            Coded question,
            Coded answer,
            @Nullable BigDecimal value,
            @Nullable String comparator,
            @Nullable String unit,
            @Nullable Boolean flag,
            @Nullable LocalDate day,
            @Nullable String absent,
            int components) {}

    /** A Condition: its status, the day it began or was recorded, the last day it may have ended on. */
    public record Condition(
            String record,
            Coded code,
            @Nullable String status,
            @Nullable LocalDate onset,
            @Nullable LocalDate recorded,
            @Nullable LocalDate abatement) {}

    /**
     * A medicine prescribed, stated or handed out.
     *
     * @param date since when
     * @param until the last day that it says of itself
     * @param number the line of treatment, or the days that what was handed out lasts
     * @param reason why it is taken
     */
    public record Medicine(
            String record,
            Coded code,
            String status,
            @Nullable LocalDate date,
            @Nullable LocalDate until,
            @Nullable Integer number,
            Coded reason) {}
}
