package org.artgroups.server.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says, for as long as a request is answered, who asks. A request of nobody sees no rows. Thread-safe. */
final class CallerFilter extends OncePerRequestFilter {

    private final Callers callers;

    CallerFilter(Callers callers) {
        this.callers = callers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        Caller caller =
                signedIn instanceof JwtAuthenticationToken token ? callers.of(token.getToken()) : Caller.nobody();
        boolean page = !request.getRequestURI().startsWith(request.getContextPath() + "/fhir");
        Caller.enter(caller, page);
        try {
            chain.doFilter(request, response);
        } finally {
            Caller.leave();
        }
    }
}
