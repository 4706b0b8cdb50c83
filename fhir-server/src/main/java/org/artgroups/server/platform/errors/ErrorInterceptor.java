package org.artgroups.server.platform.errors;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.RestfulServerUtils.ResponseEncoding;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.method.ResourceParameter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
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
    private static final String RETRY_AFTER_SECONDS = "5";

    private final FhirContext fhirContext;

    ErrorInterceptor(FhirContext fhirContext) {
        this.fhirContext = fhirContext;
    }

    /** Replaces the exception by the one whose status and outcome the caller gets. */
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public @Nullable BaseServerResponseException translate(Throwable thrown, @Nullable RequestDetails request) {
        if (request != null) {
            tellInJson(request);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return answer(problem);
            }
            if (cause instanceof DataFormatException || whileParsing(cause)) {
                return answer(unreadable(thrown, request));
            }
            if (cause instanceof SQLException sql && isAway(sql)) {
                return unavailable();
            }
            if (cause instanceof DuplicateKeyException) {
                return answer(new ProblemException(
                        Problem.EDIT_CONFLICT, "", "something else on record has the same key, which must be unique"));
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

    /** HAPI tells errors in the format asked for; of lines it makes Bundles alone, and would tell nothing. */
    private static void tellInJson(RequestDetails request) {
        ResponseEncoding asked = RestfulServerUtils.determineResponseEncodingNoDefault(request, EncodingEnum.JSON);
        if (asked != null && asked.getEncoding() == EncodingEnum.NDJSON) {
            request.addParameter(Constants.PARAM_FORMAT, new String[] {Constants.FORMAT_JSON});
        }
    }

    /**
     * Whether the database is away or stopping, or has no connection left: by PostgreSQL's classes of SQLSTATE. The pool gives none
     * for a connection that was cut while it was in use.
     */
    private static boolean isAway(SQLException sql) {
        String state = Objects.requireNonNullElse(sql.getSQLState(), "08");
        return sql instanceof SQLTransientConnectionException
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("53300");
    }

    private static BaseServerResponseException unavailable() {
        BaseServerResponseException answer = answer(new ProblemException(
                Problem.UNAVAILABLE,
                "",
                "the database is away or has no connection left; send the same request again later"));
        answer.addResponseHeader("Retry-After", RETRY_AFTER_SECONDS);
        return answer;
    }

    /** HAPI's parser throws more than it declares. */
    private static boolean whileParsing(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(ResourceParameter.class.getName()));
    }

    private ProblemException unreadable(Throwable thrown, @Nullable RequestDetails request) {
        byte[] body = request == null ? null : request.loadRequestContents();
        EncodingEnum encoding = request == null ? null : RestfulServerUtils.determineRequestEncodingNoDefault(request);
        List<Fault> faults = body == null || encoding != EncodingEnum.JSON
                ? List.of()
                : ParseFaults.of(new String(body, StandardCharsets.UTF_8), fhirContext);
        return new ProblemException(
                faults.isEmpty()
                        ? List.of(new Fault(
                                Problem.MALFORMED,
                                "",
                                String.valueOf(thrown.getMessage()).replaceAll("HAPI-\\d+: ", "")))
                        : faults);
    }

    private static BaseServerResponseException answer(ProblemException problem) {
        return new UnclassifiedServerFailureException(problem.status(), problem.describe(), problem.toOutcome());
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
