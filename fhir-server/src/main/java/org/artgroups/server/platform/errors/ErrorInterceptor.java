package org.artgroups.server.platform.errors;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one place where what goes wrong becomes an HTTP status and an OperationOutcome. What was not foreseen is answered
 * without detail and logged without messages, as those may quote what was sent.
 */
@Interceptor
@Component
public class ErrorInterceptor {

    private static final Logger log = LoggerFactory.getLogger(ErrorInterceptor.class);
    private static final int SERVER_FAULT = 500;

    /** Replaces the exception by the one whose status and outcome the caller gets. */
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public @Nullable BaseServerResponseException translate(Throwable thrown, RequestDetails request) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return answer(problem);
            }
        }
        if (thrown instanceof BaseServerResponseException known && known.getStatusCode() < SERVER_FAULT) {
            return known;
        }
        log.error("Request {} failed", request == null ? "?" : request.getRequestId(), new Silent(thrown));
        return answer(new ProblemException(
                Problem.UNEXPECTED,
                "",
                "something went wrong here that is not the sender's fault; the log has it under request "
                        + (request == null ? "?" : request.getRequestId())));
    }

    private static BaseServerResponseException answer(ProblemException problem) {
        return new UnclassifiedServerFailureException(
                problem.status(), problem.describe(), problem.toOutcome());
    }

    /** A throwable's kind and place, and those of its causes, without what it says. */
    private static final class Silent extends Exception {
        private static final long serialVersionUID = 1L;

        Silent(Throwable original) {
            super(original.getClass().getName(), original.getCause() == null ? null : new Silent(original.getCause()));
            setStackTrace(original.getStackTrace());
        }
    }
}
