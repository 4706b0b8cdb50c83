package org.artgroups.server.platform.access;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads who asks for a token from the assertion, where the request does not say it again: SMART leaves {@code client_id} out. */
final class ClientIdOfAssertion extends OncePerRequestFilter {

    private static final String CLIENT_ID = "client_id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client =
                request.getParameter(CLIENT_ID) == null ? subject(request.getParameter("client_assertion")) : null;
        chain.doFilter(client == null ? request : new Named(request, client), response);
    }

    private static @Nullable String subject(@Nullable String assertion) {
        try {
            return assertion == null
                    ? null
                    : JWTParser.parse(assertion).getJWTClaimsSet().getSubject();
        } catch (ParseException e) {
            return null; // rejected by whoever verifies it
        }
    }

    private static final class Named extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters;

        Named(HttpServletRequest request, String client) {
            super(request);
            this.parameters = new LinkedHashMap<>(request.getParameterMap());
            parameters.put(CLIENT_ID, new String[] {client});
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        @SuppressWarnings("NullAway") // null where there is no such parameter, as Servlet has it
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }
    }
}
