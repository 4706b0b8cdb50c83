package org.artgroups.client;

import ca.uhn.fhir.rest.client.api.IClientInterceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a client is made with; see {@link ArtGroupsClient#at}. Mutable, for use by one thread. */
public final class ClientBuilder {
    private final String baseUrl;
    private final List<IClientInterceptor> interceptors = new ArrayList<>();
    private final List<ClientListener> listeners = new ArrayList<>();
    private Timeouts timeouts = Timeouts.USUAL;
    private Retries retries = Retries.USUAL;
    private Authorization authorization = Authorization.none();

    ClientBuilder(String baseUrl) {
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** How long to wait for a connection, and then for each part of the answer; at least 1 ms. 30 s unless said. */
    public ClientBuilder timeout(Duration patience) {
        return timeouts(new Timeouts(patience, patience, timeouts.total()));
    }

    /** How long a call takes at most, with all its repetitions; at least 1 ms. 2 min unless said. */
    public ClientBuilder total(Duration patience) {
        return timeouts(new Timeouts(timeouts.connect(), timeouts.read(), patience));
    }

    /** How long to wait for what. {@link Timeouts#USUAL} unless said. */
    public ClientBuilder timeouts(Timeouts patience) {
        timeouts = patience;
        return this;
    }

    /** How often to repeat what is safe to repeat. {@link Retries#USUAL} unless said. */
    public ClientBuilder retries(Retries repeated) {
        retries = repeated;
        return this;
    }

    /** Who to say we are. Nothing is said unless said. */
    public ClientBuilder authorization(Authorization who) {
        authorization = who;
        return this;
    }

    /** Who hears of what is sent and answered. */
    public ClientBuilder listener(ClientListener listener) {
        listeners.add(listener);
        return this;
    }

    /** What every request goes through: HAPI's interceptors add headers, compression. */
    public ClientBuilder through(IClientInterceptor interceptor) {
        interceptors.add(interceptor);
        return this;
    }

    /**
     * The client. Connects to nothing yet.
     *
     * @throws IllegalArgumentException if the server's address is not an http or https URL
     */
    public ArtGroupsClient build() {
        return new ArtGroupsClient(
                new ClientConfig(baseUrl, timeouts, retries, authorization, listeners, interceptors));
    }
}
