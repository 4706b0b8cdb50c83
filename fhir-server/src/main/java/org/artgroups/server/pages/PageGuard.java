package org.artgroups.server.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every page about people needs: no copy of it stays in a cache, it runs no script and loads nothing that is not ours, no
 * other site can frame it, and no other site can make a browser send a form here. Thread-safe.
 */
final class PageGuard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control",
            "no-store",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Frame-Options",
            "DENY",
            "X-Content-Type-Options",
            "nosniff",
            // not "no-referrer": with that a browser does not say where a form comes from either
            "Referrer-Policy",
            "same-origin");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (!READING.contains(request.getMethod()) && isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whether a browser says that another site made it send this. What is no browser says nothing, and is not misled either. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !"same-origin".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !authority(origin).equals(String.valueOf(request.getHeader("Host")));
    }

    private static String authority(@Nullable String origin) {
        try {
            String authority = URI.create(String.valueOf(origin)).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
