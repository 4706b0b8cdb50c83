package org.artgroups.server.platform.traffic;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.storage.DatabaseAvailability;
import org.jspecify.annotations.Nullable;

/**
 * Answers 503 with Retry-After at once until the start is complete, while the database is away, and after the server was asked to
 * stop. What was begun before is finished. Thread-safe.
 */
final class AvailabilityFilter implements Filter {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String ALWAYS = "/actuator";

    private final DatabaseAvailability database;
    private final Function<ProblemException, String> outcomes;
    private final AtomicInteger inFlight = new AtomicInteger();
    private volatile boolean started;
    private volatile boolean stopping;

    /**
     * Makes the filter.
     *
     * @param outcomes writes the OperationOutcome of a problem as JSON
     */
    AvailabilityFilter(DatabaseAvailability database, Function<ProblemException, String> outcomes) {
        this.database = database;
        this.outcomes = outcomes;
    }

    /** From now on requests are taken: definitions, models and example are in place. */
    void start() {
        started = true;
    }

    /** From now on nothing new is taken. */
    void refuse() {
        stopping = true;
    }

    /** How many requests are being answered. */
    int inFlight() {
        return inFlight.get();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI().substring(http.getContextPath().length());
        // a probe is not waited for, and is answered whatever the state is
        if (path.startsWith(ALWAYS)) {
            chain.doFilter(request, response);
            return;
        }
        inFlight.incrementAndGet();
        try {
            String reason = reason();
            if (reason == null) {
                chain.doFilter(request, response);
            } else {
                refuse((HttpServletResponse) response, path, reason);
            }
        } finally {
            inFlight.decrementAndGet();
        }
    }

    private @Nullable String reason() {
        if (stopping) {
            return "the server is being stopped; send the same request again later, to another one if there is one";
        }
        if (!started) {
            return "the server is being started; send the same request again later";
        }
        return database.isAvailable() ? null : "the database is away; send the same request again later";
    }

    private void refuse(HttpServletResponse response, String path, String reason) throws IOException {
        response.setStatus(Problem.UNAVAILABLE.httpStatus());
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        if (stopping) {
            response.setHeader("Connection", "close");
        }
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (path.startsWith("/fhir")) {
            response.setContentType("application/fhir+json");
            response.getWriter().write(outcomes.apply(new ProblemException(Problem.UNAVAILABLE, "", reason)));
        } else {
            response.setContentType("text/plain");
            response.getWriter().write("503: " + reason + "\n");
        }
    }
}
