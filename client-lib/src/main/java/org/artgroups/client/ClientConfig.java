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
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the base is not an http or https URL with a host
     */
    public ClientConfig {
        if (!isAddress(baseUrl)) {
            throw new IllegalArgumentException("not the http or https address of a server: '" + baseUrl + "'");
        }
        listeners = List.copyOf(listeners);
        interceptors = List.copyOf(interceptors);
    }

    private static boolean isAddress(String url) {
        try {
            URI uri = new URI(url);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    URI base() {
        return URI.create(baseUrl);
    }
}
