package org.artgroups.server.platform.access;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.limits.Outcomes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How callers prove who they are, where access is on; and that others than this machine are not answered where it is off. */
@Configuration
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfig {

    private static final Logger log = LoggerFactory.getLogger(AccessConfig.class);
    private static final String ON = "artgroups.access.enabled";
    /** After Spring Security's own filter. */
    private static final int CALLER_ORDER = -50;

    AccessConfig(AccessSettings settings, ServerProperties server) {
        if (settings.enabled()) {
            log.info("Access is on: callers sign in, and see what is theirs");
            return;
        }
        InetAddress address = server.getAddress();
        boolean loopback = address != null && address.isLoopbackAddress();
        if (!loopback && !settings.unprotected()) {
            throw new IllegalStateException("the server would listen on "
                    + (address == null ? "every address" : address.getHostAddress())
                    + " and ask nobody who they are: switch access on (" + ON + "=true), listen on this machine only"
                    + " (server.address=127.0.0.1), or say that something in front of it decides who asks"
                    + " (artgroups.access.unprotected=true)");
        }
        log.info(
                "Access is off: whoever reaches {} may do everything{}",
                address == null ? "every address" : address.getHostAddress(),
                loopback ? "; that is this machine only" : "");
    }

    /** Without access nothing is asked. */
    @Bean
    @ConditionalOnProperty(name = ON, havingValue = "false", matchIfMissing = true)
    SecurityFilterChain openToAll(HttpSecurity http) throws Exception {
        return plain(http)
                .authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .build();
    }

    /** FHIR and the answers that are fetched later: with a token. */
    @Bean
    @Order(2)
    @ConditionalOnProperty(name = ON, havingValue = "true")
    SecurityFilterChain fhirWithToken(HttpSecurity http, Outcomes outcomes, AccessSettings settings, JwtDecoder tokens)
            throws Exception {
        AuthenticationEntryPoint unknown = (request, response, thrown) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            outcomes.write(
                    new ProblemException(
                            Problem.NOT_SIGNED_IN,
                            "",
                            "a valid token is needed; /fhir/.well-known/smart-configuration says where from"),
                    request,
                    response);
        };
        AccessDeniedHandler denied = (request, response, thrown) ->
                outcomes.write(new ProblemException(Problem.NOT_ALLOWED, "", "this is not allowed"), request, response);
        return plain(http.securityMatcher(under("/fhir", "/jobs")))
                .addFilterBefore(new SmartConfiguration(settings), AuthorizationFilter.class)
                .authorizeHttpRequests(any -> any.requestMatchers(under("/fhir/metadata"))
                        .permitAll()
                        // a job does not know yet whose it is
                        .requestMatchers(under("/jobs"))
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(tokens))
                        .authenticationEntryPoint(unknown)
                        .accessDeniedHandler(denied))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(unknown).accessDeniedHandler(denied))
                .build();
    }

    /** What is about nobody is shown to everybody; pages about people are closed as long as people cannot sign in. */
    @Bean
    @Order(3)
    @ConditionalOnProperty(name = ON, havingValue = "true")
    SecurityFilterChain closedPages(HttpSecurity http) throws Exception {
        return plain(http)
                .authorizeHttpRequests(any -> any.requestMatchers(
                                under("/index.html", "/ig", "/pages", "/error", "/actuator/health"),
                                request -> request.getRequestURI().equals(request.getContextPath() + "/"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @ConditionalOnProperty(name = ON, havingValue = "true")
    FilterRegistrationBean<CallerFilter> callerFilter(Callers callers) {
        FilterRegistrationBean<CallerFilter> filter = new FilterRegistrationBean<>(new CallerFilter(callers));
        filter.setOrder(CALLER_ORDER);
        return filter;
    }

    @Bean
    @ConditionalOnProperty(name = ON, havingValue = "true")
    JwtDecoder tokenDecoder(AccessSettings settings, List<JWKSource<SecurityContext>> own) {
        if (settings.issuer().isEmpty()) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(own.get(0));
        }
        if (settings.audience().isEmpty()) {
            throw new IllegalStateException(
                    "artgroups.access.audience is missing: tokens that the issuer made for others must not be taken");
        }
        NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(settings.issuer());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()))));
        return decoder;
    }

    /** Requests for one of these addresses, or for one below it, as they were sent: Spring's patterns look within one servlet. */
    static RequestMatcher under(String... addresses) {
        return request -> {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            return Stream.of(addresses).anyMatch(address -> path.equals(address) || path.startsWith(address + "/"));
        };
    }

    private static HttpSecurity plain(HttpSecurity http) throws Exception {
        // headers are set for every answer, signed in or not: SecureHeaders
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
