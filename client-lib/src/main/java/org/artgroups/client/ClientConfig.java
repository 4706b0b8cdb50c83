package org.artgroups.client;

import ca.uhn.fhir.rest.client.api.IClientInterceptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * What a client was made with. Immutable; says nothing of secrets.
 *
 * @param baseUrl the server's FHIR base, without a slash at the end
 * @param timeouts how long it waits
 * @param retries how often it repeats what is safe to repeat
 * @param authorization who it says it is
 * @param listeners who hears of what it sends, in this order
 * @param interceptors HAPI's, which every request goes through
 */
public record ClientConfig(
        String baseUrl,
        Timeouts timeouts,
        Retries retries,
        Authorization authorization,
        List<ClientListener> listeners,
        List<IClientInterceptor> interceptors) {
    /** Copies the lists. */
    public ClientConfig {
        listeners = List.copyOf(listeners);
        interceptors = List.copyOf(interceptors);
    }

    /** The base as a URI; one that is none is told by the first request. */
    URI base() {
        try {
            return new URI(baseUrl);
        } catch (URISyntaxException none) {
            return URI.create("");
        }
    }
}
