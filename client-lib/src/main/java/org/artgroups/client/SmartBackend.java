package org.artgroups.client;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Signs in as a SMART Backend Service: proves who it is with a key of its own ({@code private_key_jwt}, RS384 or ES384) and is
 * given a token. The token is kept until shortly before it ends, and fetched anew once when the server no longer takes it.
 * Safe for use by many threads, which share one token.
 *
 * <pre>{@code
 * SmartBackend.client("clinic-7").server(baseUrl).key(Files.readString(jwk)).scope("system/*.cruds").build()
 * }</pre>
 *
 * <p>Where this machine's clock is wrong, as it often is on a tablet that was without a network, an assertion made by it is
 * refused; it is made once more by the time the answer tells.
 *
 * <p>As in <i>SMART App Launch 2, Backend Services</i>: the assertion names the token endpoint as its audience, has an id that
 * is never used again and is good for five minutes.
 */
public final class SmartBackend implements Authorization {
    private static final Duration SHORTEST_TOKEN = Duration.ofMinutes(5);
    /** A clock that is wrong by less makes no difference to an assertion. */
    private static final Duration WRONG = Duration.ofSeconds(30);

    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final int TOO_MANY_REQUESTS = 429;

    private final Builder how;
    private final SigningKey key;
    private final Clock clock;
    private final HttpClient http;
    private @Nullable URI endpoint;
    private @Nullable Token token;
    /** What to add to this machine's clock to have the authorisation server's. */
    private Duration offset = Duration.ZERO;

    /** A token and when to fetch the next. */
    private record Token(String header, Instant until) {}

    private SmartBackend(Builder how, Clock clock) {
        this.how = how;
        this.clock = clock;
        this.endpoint = how.endpoint;
        this.http = HttpClient.newBuilder().connectTimeout(how.timeout).build();
        this.key = SigningKey.of(how.jwk);
    }

    /** Starts to say how a client signs in. */
    public static Builder client(String clientId) {
        return new Builder(clientId);
    }

    @Override
    public synchronized Optional<String> header() throws IOException {
        Token known = token;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = fetch();
            token = known;
        }
        return Optional.of(known.header());
    }

    @Override
    public synchronized boolean refused(String header) {
        // another thread may have fetched a better one already
        if (token != null && token.header().equals(header)) {
            token = null;
        }
        return true;
    }

    private Token fetch() throws IOException {
        HttpResponse<String> answer = ask(endpoint());
        if (isRefused(answer) && setOffset(answer)) {
            answer = ask(endpoint());
        }
        Map<String, Object> reported = json(answer);
        if (!(reported.get("access_token") instanceof String value)) {
            throw new SignInFailure("the answer of the token endpoint holds no token");
        }
        Duration lasts = reported.get("expires_in") instanceof Number seconds
                ? Duration.ofSeconds(seconds.longValue())
                : SHORTEST_TOKEN;
        Duration early = EARLY.compareTo(lasts.dividedBy(2)) < 0 ? EARLY : lasts.dividedBy(2);
        return new Token("Bearer " + value, clock.instant().plus(lasts).minus(early));
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return answer.statusCode() == HttpURLConnection.HTTP_BAD_REQUEST
                || answer.statusCode() == HttpURLConnection.HTTP_UNAUTHORIZED;
    }

    /** Takes the time of an answer for the right one; says whether an assertion made by it is another. */
    private boolean setOffset(HttpResponse<String> answer) {
        Duration reported = answer.headers()
                .firstValue("Date")
                .flatMap(HttpDate::read)
                .map(date -> Duration.between(clock.instant(), date))
                .orElse(offset);
        boolean other = reported.minus(offset).abs().compareTo(WRONG) > 0;
        offset = other ? reported : offset;
        return other;
    }

    private HttpResponse<String> ask(URI tokenEndpoint) throws IOException {
        String form = form(Map.of(
                "grant_type",
                "client_credentials",
                "scope",
                how.scope,
                // the assertion says it, too; SMART leaves it out, and Spring's server asks for it
                "client_id",
                how.clientId,
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                key.assertion(how.clientId, tokenEndpoint, clock.instant().plus(offset))));
        return send(HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private URI endpoint() throws IOException {
        if (endpoint == null) {
            Map<String, Object> reported =
                    json(send(HttpRequest.newBuilder(URI.create(how.server + "/.well-known/smart-configuration"))
                            .header("Accept", "application/json")));
            if (!(reported.get("token_endpoint") instanceof String address)) {
                throw new SignInFailure("the server's SMART configuration names no token endpoint");
            }
            endpoint = URI.create(address);
        }
        return endpoint;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(how.timeout).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new SignInFailure("the authorisation server does not answer", silent);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while signing in");
        }
    }

    /** What an answer says, if it is good; reported as no answer if it may be better later. */
    private static Map<String, Object> json(HttpResponse<String> answer) throws IOException {
        int status = answer.statusCode();
        if (status == TOO_MANY_REQUESTS || status >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
            throw new SignInFailure("the authorisation server answered " + status);
        }
        Map<String, Object> reported;
        try {
            reported = JSONObjectUtils.parse(answer.body());
        } catch (ParseException page) {
            reported = Map.of();
        }
        if (status >= HttpURLConnection.HTTP_BAD_REQUEST) {
            String error = String.valueOf(reported.getOrDefault("error", "")).replaceAll("[^a-z_]", "");
            throw new RefusedException(
                    status,
                    "the authorisation server answered " + status + (error.isEmpty() ? "" : ": " + error),
                    List.of(),
                    null);
        }
        return reported;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return "SMART backend service " + how.clientId;
    }

    /** How a client signs in. Mutable, for use by one thread. */
    public static final class Builder {
        private final String clientId;
        private String server = "";
        private @Nullable URI endpoint;
        private String jwk = "";
        private String scope = "";
        private Duration timeout = Duration.ofSeconds(30);

        private Builder(String clientId) {
            this.clientId = clientId;
        }

        /** The server's FHIR base, whose {@code .well-known/smart-configuration} says where tokens are given. */
        public Builder server(String baseUrl) {
            server = baseUrl.replaceAll("/+$", "");
            return this;
        }

        /** Where tokens are given, where it is known; then nobody is asked. */
        public Builder tokenEndpoint(URI address) {
            endpoint = address;
            return this;
        }

        /** The client's private key as a JSON Web Key with its {@code kid}: RSA for RS384, on the curve P-384 for ES384. */
        public Builder key(String jsonWebKey) {
            jwk = jsonWebKey;
            return this;
        }

        /** What the token is to allow, such as {@code system/*.cruds}; several with a blank between. */
        public Builder scope(String scopes) {
            scope = scopes;
            return this;
        }

        /**
         * How long to wait for each answer of the authorisation server; at least 1 ms, 30 s unless said. It comes on top of what
         * the client waits for its own.
         */
        public Builder timeout(Duration patience) {
            timeout = patience;
            return this;
        }

        /**
         * Who the client says it is. Signs in with the first request, not yet.
         *
         * @throws IllegalArgumentException if the key is not of these kinds, or there is neither server nor token endpoint
         */
        public SmartBackend build() {
            return build(Clock.systemUTC());
        }

        SmartBackend build(Clock clock) {
            if (endpoint == null && server.isEmpty()) {
                throw new IllegalArgumentException("where are tokens given? say server(...) or tokenEndpoint(...)");
            }
            return new SmartBackend(this, clock);
        }
    }
}
