package org.artgroups.client;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;

/** Spring's authorisation server, and a FHIR server that lets in who has a token of it. */
@SpringBootApplication
@RestController
class SmartServer implements AutoCloseable {
    private static @Nullable JWKSet clientKeys;
    private static int port;

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger let = new AtomicInteger();
    private final AtomicInteger discovered = new AtomicInteger();
    private final JWK own;
    private volatile boolean closed;
    private volatile @Nullable String lastToken;
    private volatile @Nullable ServletWebServerApplicationContext context;

    /** What the token endpoint was asked. */
    record Asked(Map<String, String> form) {}

    SmartServer() throws com.nimbusds.jose.JOSEException {
        own = new RSAKeyGenerator(2048).keyID("server").generate();
    }

    /** One that has not been started. */
    static SmartServer stopped() {
        try {
            return new SmartServer();
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Starts one that knows clients by these keys. */
    static SmartServer start(JWKSet keys) {
        clientKeys = keys;
        port = freePort();
        SpringApplication application = new SpringApplication(SmartServer.class);
        application.setRegisterShutdownHook(false);
        ServletWebServerApplicationContext started = (ServletWebServerApplicationContext) application.run(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--spring.main.log-startup-info=false");
        SmartServer server = started.getBean(SmartServer.class);
        server.context = started;
        return server;
    }

    /** Where a client's keys are has to be known before there is a server to ask for its port. */
    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static String root() {
        return "http://127.0.0.1:" + port;
    }

    String fhir() {
        return root() + "/fhir";
    }

    String tokenEndpoint() {
        return root() + "/oauth2/token";
    }

    List<Asked> asked() {
        return asked;
    }

    int let() {
        return let.get();
    }

    int discovered() {
        return discovered.get();
    }

    void forget() {
        asked.clear();
        let.set(0);
        discovered.set(0);
        closed = false;
    }

    /** From now on, the token given last is worth nothing. */
    void revoke() {
        if (lastToken != null) {
            revoked.add(lastToken);
        }
    }

    /** Whether nobody is let in, whatever the token. */
    void close(boolean toEverybody) {
        closed = toEverybody;
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }

    @GetMapping("/fhir/.well-known/smart-configuration")
    Map<String, Object> smartConfiguration() {
        discovered.incrementAndGet();
        return Map.of("token_endpoint", tokenEndpoint());
    }

    @GetMapping("/keys")
    Map<String, Object> keys() {
        return clientKeys == null ? Map.of() : clientKeys.toJSONObject(true);
    }

    @GetMapping("/fhir/Patient/1")
    ResponseEntity<String> patient(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        String token = header == null ? "" : header.replaceFirst("Bearer ", "");
        lastToken = token;
        if (closed || revoked.contains(token)) {
            return ResponseEntity.status(401).build();
        }
        jwtDecoder(signingKeys()).decode(token);
        let.incrementAndGet();
        return ResponseEntity.ok()
                .header("Content-Type", "application/fhir+json")
                .body("{\"resourceType\":\"Patient\",\"id\":\"1\"}");
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        OAuth2AuthorizationServerConfigurer server = OAuth2AuthorizationServerConfigurer.authorizationServer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, any -> {})
                .authorizeHttpRequests(any -> any.anyRequest().authenticated())
                .addFilterBefore(
                        listening(), org.springframework.security.web.context.SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .csrf(any -> any.disable())
                .build();
    }

    private OncePerRequestFilter listening() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                Map<String, String> form = new TreeMap<>();
                request.getParameterMap().forEach((name, values) -> form.put(name, values[0]));
                asked.add(new Asked(form));
                chain.doFilter(request, response);
            }
        };
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                List.of(registered("rs384", SignatureAlgorithm.RS384), registered("es384", SignatureAlgorithm.ES384)));
    }

    private RegisteredClient registered(String id, SignatureAlgorithm algorithm) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("system/*.rs")
                .clientSettings(ClientSettings.builder()
                        .jwkSetUrl(root() + "/keys")
                        .tokenEndpointAuthenticationSigningAlgorithm(algorithm)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(5))
                        .build())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys() {
        return new ImmutableJWKSet<>(new JWKSet(own));
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }
}
