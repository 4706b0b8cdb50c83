package org.artgroups.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** The pause a server asks for before the next attempt: {@code Retry-After}, in seconds or as a date. */
final class RetryAfter {
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** The pause; none for a date that is over; empty if none is asked for, or if it cannot be read. */
    static Optional<Duration> of(HttpResponse response, Clock clock) {
        Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        return header == null ? Optional.empty() : read(header.getValue().strip(), serversClock(response, clock));
    }

    /** A date is one of the server's clock, which the answer tells. */
    private static Clock serversClock(HttpResponse response, Clock clock) {
        return date(response.getFirstHeader(HttpHeaders.DATE))
                .map(now -> Clock.fixed(now, ZoneOffset.UTC))
                .orElse(clock);
    }

    private static Optional<Instant> date(@Nullable Header header) {
        return header == null ? Optional.empty() : HttpDate.read(header.getValue());
    }

    static Optional<Duration> read(String value, Clock clock) {
        if (value.matches("\\d{1," + MOST_DIGITS + "}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        return HttpDate.read(value)
                .map(date -> Duration.between(clock.instant(), date))
                .map(until -> until.isNegative() ? Duration.ZERO : until);
    }
}
