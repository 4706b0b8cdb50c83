package org.artgroups.server.platform.fhir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * Answers with an OperationOutcome what the web server refuses before any of our code sees it: addresses with {@code %2f} or
 * {@code %00}, and requests that are no HTTP. Made by the web server, by its class name.
 */
public class RefusedAddresses extends ErrorReportValve {

    private static final String OUTCOME =
            """
            {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"%s","diagnostics":"%s"}]}
            """;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_FAULT = 500;

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        int status = response.getStatus();
        if (status < BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/fhir+json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter()
                    .write(
                            status < SERVER_FAULT
                                    ? OUTCOME.formatted("invalid", "the request or its address cannot be read")
                                    : OUTCOME.formatted(
                                            "exception", "the server failed; the request may be sent again"));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // the caller is gone
        }
    }
}
