package org.artgroups.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says to the server who sends a request. Sent to the server's own address only, wherever its answers point. Safe for use by
 * many threads.
 *
 * @see SmartBackend
 */
public interface Authorization {
    /**
     * The value of the {@code Authorization} header; empty to send none.
     *
     * @throws IOException if it has to be fetched and nobody answers
     * @throws RefusedException if it has to be fetched and is refused
     */
    Optional<String> header() throws IOException;

    /**
     * Hears that the server did not accept a header (401).
     *
     * @return whether {@link #header()} may say better now, and the request is worth sending once more
     */
    default boolean refused(String header) {
        return false;
    }

    /** Says nothing. */
    static Authorization none() {
        return new KnownHeader("nothing", Optional::empty);
    }

    /** A token that somebody else looks after: asked for before every request. */
    static Authorization bearer(Supplier<String> token) {
        return new KnownHeader("a token", () -> Optional.of("Bearer " + token.get()));
    }

    /** A token that never changes. */
    static Authorization bearer(String token) {
        return bearer(() -> token);
    }

    /** A name and a password, as HTTP Basic. */
    static Authorization basic(String user, String password) {
        String both = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new KnownHeader("a name and a password", () -> Optional.of("Basic " + both));
    }
}
