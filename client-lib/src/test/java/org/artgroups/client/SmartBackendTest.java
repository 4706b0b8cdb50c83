package org.artgroups.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.artgroups.client.SmartServer.Asked;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against Spring's authorisation server, which checks every assertion and signs every token. */
@DisplayName("A SMART backend service")
class SmartBackendTest {
    private static final JWK RSA = rsa("rsa-1");
    private static final JWK EC = ec("ec-1");

    private static SmartServer server = SmartServer.stopped();

    private Instant now = Instant.now();

    @BeforeAll
    static void start() {
        server = SmartServer.start(new JWKSet(List.of(RSA.toPublicJWK(), EC.toPublicJWK())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        server.forget();
    }

    private static JWK rsa(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JWK ec(String kid) {
        try {
            return new ECKeyGenerator(Curve.P_384).keyID(kid).generate();
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ArtGroupsClient client(JWK key, String clientId) {
        return client(SmartBackend.client(clientId)
                .server(server.fhir())
                .key(key.toJSONString())
                .scope("system/*.rs")
                .build(clock()));
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    private static ArtGroupsClient client(SmartBackend backend) {
        return ArtGroupsClient.at(server.fhir())
                .retries(Retries.NONE)
                .authorization(backend)
                .build();
    }

    private static void read(ArtGroupsClient client) {
        client.fhir().read().resource(Patient.class).withId("1").execute();
    }

    @Test
    @DisplayName("signs in with RS384 as SMART asks, and is let in")
    void rs384() throws Exception {
        read(client(RSA, "rs384"));

        assertThat(server.asked()).hasSize(1);
        Asked asked = server.asked().get(0);
        SignedJWT assertion = SignedJWT.parse(asked.form().get("client_assertion"));
        assertThat(assertion.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS384);
        assertThat(assertion.getHeader().getKeyID()).isEqualTo("rsa-1");
        assertThat(assertion.getHeader().getType().getType()).isEqualTo("JWT");
        assertThat(assertion.getJWTClaimsSet().getIssuer()).isEqualTo("rs384");
        assertThat(assertion.getJWTClaimsSet().getSubject()).isEqualTo("rs384");
        assertThat(assertion.getJWTClaimsSet().getAudience()).containsExactly(server.tokenEndpoint());
        assertThat(assertion.getJWTClaimsSet().getExpirationTime().toInstant())
                .isBeforeOrEqualTo(now.plus(Duration.ofMinutes(5)));
        assertThat(asked.form())
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("scope", "system/*.rs")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        assertThat(server.let()).isEqualTo(1);
    }

    @Test
    @DisplayName("signs in with ES384")
    void es384() throws Exception {
        read(client(EC, "es384"));

        assertThat(SignedJWT.parse(server.asked().get(0).form().get("client_assertion"))
                        .getHeader()
                        .getAlgorithm())
                .isEqualTo(JWSAlgorithm.ES384);
        assertThat(server.let()).isEqualTo(1);
    }

    @Test
    @DisplayName("keeps its token for all requests and threads, and never uses an assertion twice")
    void cached() {
        ArtGroupsClient client = client(RSA, "rs384");

        IntStream.range(0, 8).parallel().forEach(i -> read(client));
        assertThat(server.asked()).hasSize(1);

        now = now.plus(Duration.ofMinutes(5)).minus(Duration.ofSeconds(45));
        read(client);
        assertThat(server.asked()).as("while it is good").hasSize(1);

        now = now.plus(Duration.ofSeconds(20));
        read(client);
        assertThat(server.asked()).as("before it ends").hasSize(2);
        assertThat(server.asked())
                .extracting(asked -> asked.form().get("client_assertion"))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("fetches another token once when the server takes the old one no more")
    void refused() {
        ArtGroupsClient client = client(RSA, "rs384");
        read(client);

        server.revoke();
        read(client);

        assertThat(server.asked()).hasSize(2);
        assertThat(server.let()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1H", "PT1H", "PT-9000H"})
    @DisplayName("is let in though the clock of its machine is wrong, and keeps its token all the same")
    void wrongClock(String wrong) {
        now = now.plus(Duration.parse(wrong));
        ArtGroupsClient client = client(RSA, "rs384");

        read(client);
        read(client);
        assertThat(server.let()).isEqualTo(2);
        int signedIn = server.asked().size();

        now = now.plus(Duration.ofMinutes(5));
        read(client);
        assertThat(server.asked()).as("the right time is remembered").hasSize(signedIn + 1);
    }

    @Test
    @DisplayName("does not go on asking where no token is good enough")
    void neverLetIn() {
        server.close(true);
        assertThatThrownBy(() -> read(client(RSA, "rs384")))
                .isInstanceOf(ca.uhn.fhir.rest.server.exceptions.AuthenticationException.class);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    @DisplayName("is told by the authorisation server's own word why it is not known")
    void unknown() {
        assertThatThrownBy(() -> read(client(rsa("rsa-1"), "rs384")))
                .isInstanceOfSatisfying(RefusedException.class, reported -> assertThat(reported.status())
                        .isEqualTo(401))
                .hasMessage("the authorisation server answered 401: invalid_client");
    }

    @Test
    @DisplayName("says that it is the authorisation server that does not answer, and sends nothing without it")
    void noAuthorisationServer() {
        try (CannedServer fhir = CannedServer.answering(200, new Patient().setId("1"));
                ArtGroupsClient client = ArtGroupsClient.at(fhir.url())
                        .retries(Retries.NONE)
                        .authorization(SmartBackend.client("rs384")
                                .tokenEndpoint(URI.create("http://127.0.0.1:1/token"))
                                .key(RSA.toJSONString())
                                .build())
                        .build()) {
            assertThatThrownBy(() -> client.eligibility("1"))
                    .isInstanceOf(TransportException.class)
                    .hasMessage("no answer: the authorisation server does not answer");
            assertThat(fhir.sent()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 503})
    @DisplayName("takes a page of something in between for no token, and says where it stands")
    void pageForAToken(int status) {
        try (CannedServer portal = CannedServer.answering(status, "text/html", "<h1>sign in to this network</h1>");
                ArtGroupsClient client = ArtGroupsClient.at(portal.url())
                        .retries(Retries.NONE)
                        .authorization(SmartBackend.client("rs384")
                                .server(portal.url())
                                .key(RSA.toJSONString())
                                .build())
                        .build()) {
            assertThatThrownBy(() -> client.eligibility("1"))
                    .isInstanceOf(TransportException.class)
                    .hasMessage(
                            status == 503
                                    ? "no answer: the authorisation server answered 503"
                                    : "no answer: the server's SMART configuration names no token endpoint");
            assertThat(portal.sent())
                    .extracting(CannedServer.Sent::line)
                    .containsExactly("GET /fhir/.well-known/smart-configuration");
        }
    }

    @Test
    @DisplayName("asks nobody where tokens are given if that is known")
    void given() {
        read(client(SmartBackend.client("rs384")
                .tokenEndpoint(URI.create(server.tokenEndpoint()))
                .key(RSA.toJSONString())
                .scope("system/*.rs")
                .build()));
        assertThat(server.let()).isEqualTo(1);
        assertThat(server.discovered()).isZero();
    }

    @Test
    @DisplayName("is tried again later where the authorisation server cannot be reached")
    void unreachable() {
        SmartBackend backend = SmartBackend.client("rs384")
                .tokenEndpoint(URI.create("http://127.0.0.1:1/token"))
                .key(RSA.toJSONString())
                .build();
        assertThatThrownBy(() -> client(backend).eligibility("1")).isInstanceOf(TransportException.class);
    }

    @Test
    @DisplayName("does not tell its token to anybody but the server")
    void elsewhere() {
        try (CannedServer other = CannedServer.answering(200, new Patient().setId("1"))) {
            ArtGroupsClient client = client(RSA, "rs384");
            client.fhir()
                    .read()
                    .resource(Patient.class)
                    .withUrl(other.url() + "/Patient/1")
                    .execute();
            assertThat(other.sent().get(0).headers()).doesNotContainKey("Authorization");
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    @DisplayName("is not made with a key that no SMART server takes, and never shows its key")
    void keys() {
        SmartBackend.Builder builder = SmartBackend.client("c").server("http://localhost/fhir");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.key("{\"k\":\"sesame\"").build())
                .withMessage("the key is not a JSON Web Key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.key(RSA.toPublicJWK().toJSONString()).build())
                .withMessageContaining("no private RSA key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.key(new com.nimbusds.jose.jwk.RSAKey.Builder(RSA.toRSAKey())
                                .keyID(null)
                                .build()
                                .toJSONString())
                        .build())
                .withMessageContaining("no kid");
        assertThat(builder.key(RSA.toJSONString()).build().toString()).isEqualTo("SMART backend service c");
    }
}
