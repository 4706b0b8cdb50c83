package org.artgroups.server.platform.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.artgroups.server.platform.access.AccessSettings.RegisteredSystem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionDecoderFactory;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** Gives tokens to systems (SMART Backend Services), where a deployment has no issuer of its own. The key that signs them is made at start. */
@Configuration
@ConditionalOnExpression("${artgroups.access.enabled:false} and '${artgroups.access.issuer:}'.isEmpty()")
class TokenServerConfig {

    static final String TOKEN_PATH = "/oauth2/token";

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);
    private static final int KEY_BITS = 3072;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS384, JWSAlgorithm.ES384);

    @Bean
    @Order(1)
    SecurityFilterChain tokenEndpoint(HttpSecurity http, AccessSettings settings, Clock clock) throws Exception {
        OAuth2AuthorizationServerConfigurer server = OAuth2AuthorizationServerConfigurer.authorizationServer();
        AssertionOnce once = new AssertionOnce(clock);
        Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
        return http.securityMatcher(AccessConfig.under(TOKEN_PATH))
                .with(
                        server,
                        each -> each.clientAuthentication(
                                authentication -> authentication.authenticationProviders(providers -> providers.stream()
                                        .filter(JwtClientAssertionAuthenticationProvider.class::isInstance)
                                        .map(JwtClientAssertionAuthenticationProvider.class::cast)
                                        .forEach(provider ->
                                                provider.setJwtDecoderFactory(client -> decoders.computeIfAbsent(
                                                        client.getClientId(),
                                                        id -> decoder(settings, client, once)))))))
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(
                        new ClientIdOfAssertion(),
                        org.springframework.security.web.context.SecurityContextHolderFilter.class)
                .authorizeHttpRequests(any -> any.anyRequest().authenticated())
                .build();
    }

    private static JwtDecoder decoder(AccessSettings settings, RegisteredClient client, AssertionOnce once) {
        RegisteredSystem system = settings.clients().get(client.getClientId());
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys(system)));
        // the validators below look at the claims
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtClientAssertionDecoderFactory.DEFAULT_JWT_VALIDATOR_FACTORY.apply(client), once));
        return decoder;
    }

    private static JWKSource<SecurityContext> keys(@org.jspecify.annotations.Nullable RegisteredSystem system) {
        try {
            if (system != null && system.jwksUrl() != null) {
                return JWKSourceBuilder.<SecurityContext>create(
                                URI.create(system.jwksUrl()).toURL())
                        .build();
            }
            return new ImmutableJWKSet<>(system == null ? new JWKSet() : JWKSet.parse(system.jwks()));
        } catch (ParseException | MalformedURLException e) {
            throw new IllegalStateException("the keys of a system in artgroups.access.clients cannot be read", e);
        }
    }

    @Bean
    RegisteredClientRepository systemsThatSignIn(AccessSettings settings) {
        List<RegisteredClient> clients = settings.clients().entrySet().stream()
                .map(each -> registered(each.getKey(), each.getValue()))
                .toList();
        if (clients.isEmpty()) {
            throw new IllegalStateException(
                    "access is on, and there is neither an issuer (artgroups.access.issuer) nor a system that"
                            + " may sign in here (artgroups.access.clients)");
        }
        clients.forEach(client -> keys(settings.clients().get(client.getClientId())));
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient registered(String id, RegisteredSystem system) {
        system.scopes().forEach(scope -> Permissions.of(scope));
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(system.scopes()))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }

    /** A token says the roles and organizations of the system it is given to. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whoTheSystemIs(AccessSettings settings) {
        return context -> {
            RegisteredSystem system =
                    settings.clients().get(context.getRegisteredClient().getClientId());
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType()) && system != null) {
                context.getClaims()
                        .claim(settings.rolesClaim(), system.roles())
                        .claim(settings.organizationsClaim(), system.organizations());
            }
        };
    }

    @Bean
    JWKSource<SecurityContext> signingKeys() throws JOSEException {
        return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(KEY_BITS)
                .keyID(UUID.randomUUID().toString())
                .generate()));
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().tokenEndpoint(TOKEN_PATH).build();
    }
}
