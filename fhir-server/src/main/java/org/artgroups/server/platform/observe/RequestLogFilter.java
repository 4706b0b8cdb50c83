package org.artgroups.server.platform.observe;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line in the log for each request: what kind it was, how it ended, how long it took, and its id, which is the caller's
 * {@code X-Request-ID} if it looks like one, and goes back to the caller. No names, ids of resources or results. Thread-safe.
 */
final class RequestLogFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger("org.artgroups.requests");
    private static final String HEADER = "X-Request-ID";

    private final RequestRoute routes;

    RequestLogFilter(RequestRoute routes) {
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // the same that HAPI answers with
        String id = ServletRequestTracing.getOrGenerateRequestId(request);
        response.setHeader(HEADER, id);
        long begun = System.nanoTime();
        MDC.put("requestId", id);
        try {
            chain.doFilter(request, response);
        } finally {
            String route = routes.of(request);
            if (!route.startsWith("/actuator")) {
                log.atInfo()
                        .addKeyValue("method", request.getMethod())
                        .addKeyValue("route", route)
                        .addKeyValue("status", response.getStatus())
                        .addKeyValue("millis", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
                        .log(
                                "{} {} {} {} ms, request {}",
                                request.getMethod(),
                                route,
                                response.getStatus(),
                                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun),
                                id);
            }
            MDC.remove("requestId");
        }
    }
}
