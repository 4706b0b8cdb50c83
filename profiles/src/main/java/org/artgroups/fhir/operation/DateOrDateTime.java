package org.artgroups.fhir.operation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.DateTimeType;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as it was said: a day, or a point in time with its offset.
 *
 * @param date the day, where it happened
 * @param time the point in time; null if only the day is known. Its local date is {@code date}
 */
public record DateOrDateTime(LocalDate date, @Nullable OffsetDateTime time) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");
    private static final int LARGEST_OFFSET_SECONDS = 14 * 3600;

    /** @throws IllegalArgumentException if the day is not the time's own day */
    public DateOrDateTime {
        if (time != null && !time.toLocalDate().equals(date)) {
            throw new IllegalArgumentException("the day is not the time's own day");
        }
    }

    /** A day whose hour is not known. */
    public static DateOrDateTime on(LocalDate date) {
        return new DateOrDateTime(date, null);
    }

    /** A point in time. */
    public static DateOrDateTime at(OffsetDateTime time) {
        return new DateOrDateTime(time.toLocalDate(), time);
    }

    /**
     * Reads {@code 2026-03-04} or {@code 2026-03-04T10:00:00+02:00}.
     *
     * @throws DateTimeException if the text is neither: also a year or month alone, and a time without offset
     */
    public static DateOrDateTime parse(String text) {
        if (DAY.matcher(text).matches()) {
            return on(day(text));
        }
        if (!TIME.matcher(text).matches()) {
            throw new DateTimeException("not a day nor a time with offset");
        }
        OffsetDateTime time = OffsetDateTime.parse(text);
        // FHIR's range of offsets is narrower than Java's
        if (Math.abs(time.getOffset().getTotalSeconds()) > LARGEST_OFFSET_SECONDS || time.getYear() == 0) {
            throw new DateTimeException("out of the range of FHIR");
        }
        return at(time);
    }

    /** Reads a full date in the years 0001 to 9999. */
    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches() || text.startsWith("0000")) {
            throw new DateTimeException("not a full date");
        }
        return LocalDate.parse(text);
    }

    /** Whether this is certainly earlier: by the time if both have one, else by the day. */
    public boolean isBefore(DateOrDateTime other) {
        if (time == null || other.time == null) {
            return date.isBefore(other.date);
        }
        return time.toInstant().isBefore(other.time.toInstant());
    }

    /** This moment as a new FHIR value of the same precision. */
    public DateTimeType toDateTime() {
        return new DateTimeType(toString());
    }

    /** The same text for every way of writing the same moment. */
    String canonical() {
        return time == null
                ? date.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** FHIR's dateTime text. */
    @Override
    public String toString() {
        return time == null ? date.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
