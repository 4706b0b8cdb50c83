package org.artgroups.server.platform.limits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat rejects before any filter sees it, in place of Tomcat's own page. */
final class PlainErrors extends ErrorReportValve {

    private static final int CLIENT_ERROR = 400;

    private final String outcome;

    /**
     * Makes the valve.
     *
     * @param outcomes writes the OperationOutcome of a problem as JSON
     */
    PlainErrors(java.util.function.Function<ProblemException, String> outcomes) {
        this.outcome =
                outcomes.apply(new ProblemException(Problem.MALFORMED, "", "this is no request that can be read"));
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < CLIENT_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String path = String.valueOf(request.getRequestURI());
        boolean fhir = path.startsWith("/fhir");
        try {
            response.setContentType(fhir ? "application/fhir+json" : "text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getReporter().write(fhir ? outcome : status + "\n");
            response.finishResponse();
        } catch (IOException e) {
            // whoever asked has left
        }
    }
}
