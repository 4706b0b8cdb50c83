package org.artgroups.client;

import java.io.IOException;
import java.net.URI;
import org.apache.http.Header;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * A request was answered with another address. It is not followed: what is said here, and who says it, is for the server alone,
 * and on the network of a hotel or a mobile operator the other address is that of a page to sign in.
 */
final class RedirectException extends IOException {
    private final int status;

    RedirectException(HttpResponse answer) {
        super("sent on to " + site(answer.getFirstHeader(HttpHeaders.LOCATION))
                + ", not to where the server is: sign in to the network, or put the server's address right");
        this.status = answer.getStatusLine().getStatusCode();
    }

    /** The HTTP status, 300 to 399. */
    int status() {
        return status;
    }

    /** The site alone: what follows may name somebody. */
    private static String site(@Nullable Header location) {
        try {
            URI to = location == null ? URI.create("") : URI.create(location.getValue());
            return to.getHost() == null ? "another address" : to.getScheme() + "://" + to.getAuthority();
        } catch (IllegalArgumentException noAddress) {
            return "another address";
        }
    }
}
