package org.artgroups.server.platform.limits;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.springframework.stereotype.Component;

/** Answers a request that is rejected before it reaches anything of FHIR or a page: as an OperationOutcome, or as a line of text. */
@Component
public class Outcomes {

    private final FhirContext fhirContext;

    Outcomes(FhirContext fhirContext) {
        this.fhirContext = fhirContext;
    }

    /** Writes the answer; what was begun of another is dropped. */
    public void write(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (isFhir(request)) {
            response.setContentType("application/fhir+json");
            response.getWriter().write(fhirContext.newJsonParser().encodeResourceToString(problem.toOutcome()));
        } else {
            response.setContentType("text/plain");
            for (Fault fault : problem.faults()) {
                response.getWriter().println(problem.status() + ": " + fault.text());
            }
        }
        response.getWriter().flush();
    }

    /** Whether a request is for the FHIR endpoint. */
    static boolean isFhir(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path != null && path.startsWith(request.getContextPath() + "/fhir");
    }
}
