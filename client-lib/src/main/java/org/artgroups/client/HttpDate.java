package org.artgroups.client;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A date in a header of HTTP, {@code Wed, 04 Mar 2026 12:01:30 GMT}. */
final class HttpDate {
    private HttpDate() {}

    /** Empty if it cannot be read. */
    static Optional<Instant> read(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
