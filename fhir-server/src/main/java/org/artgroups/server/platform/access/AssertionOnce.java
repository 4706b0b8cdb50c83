package org.artgroups.server.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Takes what a system says of itself once, and only if it is good for five minutes at the most. Thread-safe. */
final class AssertionOnce implements OAuth2TokenValidator<Jwt> {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration WRONG_CLOCK = Duration.ofSeconds(60);
    private static final OAuth2TokenValidatorResult REJECTED =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_client"));

    private final Clock clock;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();

    AssertionOnce(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt assertion) {
        Instant now = clock.instant();
        Instant end = assertion.getExpiresAt();
        String id = assertion.getId();
        if (id == null
                || id.isEmpty()
                || end == null
                || end.isAfter(now.plus(LONGEST).plus(WRONG_CLOCK))) {
            return REJECTED;
        }
        used.values().removeIf(until -> until.isBefore(now));
        Instant forgotten = end.plus(WRONG_CLOCK).plus(WRONG_CLOCK);
        return used.putIfAbsent(assertion.getSubject() + " " + id, forgotten) == null
                ? OAuth2TokenValidatorResult.success()
                : REJECTED;
    }
}
