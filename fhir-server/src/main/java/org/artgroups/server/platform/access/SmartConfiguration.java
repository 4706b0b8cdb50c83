package org.artgroups.server.platform.access;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Says where tokens are given and how one asks for them, as SMART App Launch has it. */
final class SmartConfiguration extends OncePerRequestFilter {

    static final String PATH = "/fhir/.well-known/smart-configuration";

    private static final JsonMapper JSON = new JsonMapper();

    private final AccessSettings settings;

    SmartConfiguration(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getRequestURI().equals(request.getContextPath() + PATH)) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(JSON.writeValueAsString(Map.of(
                        "token_endpoint", tokenEndpoint(request),
                        "grant_types_supported", List.of("client_credentials"),
                        "token_endpoint_auth_methods_supported", List.of("private_key_jwt"),
                        "token_endpoint_auth_signing_alg_values_supported", List.of("RS384", "ES384"),
                        "scopes_supported", List.of("system/*.rs", "system/*.cruds"),
                        "capabilities", List.of("client-confidential-asymmetric", "permission-v1", "permission-v2"))));
    }

    private String tokenEndpoint(HttpServletRequest request) {
        if (!settings.issuer().isEmpty()) {
            return settings.issuer() + "/protocol/openid-connect/token";
        }
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(TokenServerConfig.TOKEN_PATH)
                .toUriString();
    }
}
