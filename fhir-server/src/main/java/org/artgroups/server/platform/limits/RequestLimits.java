package org.artgroups.server.platform.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects a request that is too large, too slow or made to keep the server busy, before anything else reads it. Only so many bodies
 * may be arriving at once, so that slow senders leave threads to the others. Thread-safe.
 */
final class RequestLimits extends OncePerRequestFilter {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final LimitSettings limits;
    private final AllowedHosts hosts;
    private final QueryLimits queries;
    private final ArrivingBody bodies;
    private final Outcomes outcomes;
    private final Semaphore arriving;
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    RequestLimits(LimitSettings limits, Outcomes outcomes) {
        this.limits = limits;
        this.hosts = new AllowedHosts(limits.hosts());
        this.queries = new QueryLimits(limits.parameters());
        this.bodies = new ArrivingBody(limits);
        this.outcomes = outcomes;
        this.arriving = new Semaphore(limits.arrivingBodies());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest read;
        try {
            hosts.check(request.getServerName());
            queries.check(request.getQueryString());
            read = hasBody(request) ? read(request) : request;
        } catch (ProblemException problem) {
            if (problem.status() == Problem.TOO_BUSY.httpStatus()) {
                response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            }
            // what is left of the body is not waited for
            response.setHeader("Connection", "close");
            outcomes.write(problem, request, response);
            return;
        }
        chain.doFilter(read, response);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private HttpServletRequest read(HttpServletRequest request) throws IOException {
        String encoding = request.getHeader("Content-Encoding");
        boolean packed = "gzip".equalsIgnoreCase(encoding);
        if (encoding != null && !packed && !"identity".equalsIgnoreCase(encoding)) {
            throw new ProblemException(Problem.MALFORMED, "", "a body is sent as it is, or in gzip");
        }
        byte[] body = inTurn(request, packed);
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        Map<String, String[]> form = null;
        if (type.contains("json")) {
            BodyScan.text(body);
            BodyScan.json(body, limits.depth());
        } else if (type.contains("xml")) {
            BodyScan.text(body);
            BodyScan.xml(body, limits.depth());
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            String text = BodyScan.text(body);
            // a form of a page has a field for everything about everybody
            if (Outcomes.isFhir(request)) {
                queries.check(text);
            }
            form = QueryLimits.parameters(request.getQueryString(), text);
        } else if (type.isEmpty()) {
            // HAPI guesses what it is
            BodyScan.text(body);
            guessed(body);
        }
        return new ReadRequest(request, body, form);
    }

    private void guessed(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, 100), StandardCharsets.UTF_8).strip();
        if (start.startsWith("<")) {
            BodyScan.xml(body, limits.depth());
        } else {
            BodyScan.json(body, limits.depth());
        }
    }

    private byte[] inTurn(HttpServletRequest request, boolean packed) throws IOException {
        String address = String.valueOf(request.getRemoteAddr());
        if (byAddress.merge(address, 1, Integer::sum) > limits.arrivingBodiesPerAddress()) {
            leave(address);
            throw tooMany();
        }
        try {
            if (!arriving.tryAcquire()) {
                throw tooMany();
            }
            try {
                return bodies.read(request, packed);
            } finally {
                arriving.release();
            }
        } finally {
            leave(address);
        }
    }

    private void leave(String address) {
        byAddress.computeIfPresent(address, (known, count) -> left(count));
    }

    private static @Nullable Integer left(int count) {
        return count <= 1 ? null : count - 1;
    }

    private static ProblemException tooMany() {
        return new ProblemException(
                Problem.TOO_BUSY, "", "too many bodies are arriving at once; send this one again later");
    }
}
