package org.artgroups.client;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.apache.http.conn.ConnectTimeoutException;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Turns HAPI's exceptions into those that say what the caller can do. */
final class Failures {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String NOT_FHIR =
            "the answer is not FHIR: it broke off, or something in between gave it, such as a page to sign in";

    private Failures() {}

    /** Makes a call whose failure is reported as a ProblemException, RefusedException or TransportException. */
    static <T> T translated(Supplier<T> call) {
        try {
            return call.get();
        } catch (FhirClientConnectionException silent) {
            throw unanswered(silent);
        } catch (BaseServerResponseException failed) {
            throw translated(failed);
        } catch (DataFormatException unreadable) {
            throw notFhir(unreadable);
        }
    }

    /** Reads an answer; one that cannot be read tells nothing of the request. */
    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProblemException unreadable) {
            throw new TransportException(
                    "the answer cannot be read; is the server newer than this client? " + unreadable.getMessage(),
                    unreadable);
        }
    }

    /** A good status, and an answer that is a page, or nothing, or half of one. */
    static TransportException notFhir(Throwable cause) {
        return new TransportException(HttpURLConnection.HTTP_OK, NOT_FHIR, cause);
    }

    private static TransportException unanswered(FhirClientConnectionException silent) {
        for (Throwable cause = silent.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RedirectException elsewhere) {
                return new TransportException(elsewhere.status(), String.valueOf(elsewhere.getMessage()), silent);
            }
            if (cause instanceof DataFormatException) {
                return notFhir(silent);
            }
            Optional<String> why = why(cause);
            if (why.isPresent()) {
                return new TransportException("no answer: " + why.get(), silent);
            }
        }
        return new TransportException("no answer: the connection broke", silent);
    }

    /** In words that name nobody, unlike those of the exceptions, which quote addresses. */
    private static Optional<String> why(Throwable cause) {
        if (cause instanceof SignInFailure unsigned) {
            return Optional.ofNullable(unsigned.getMessage());
        }
        if (cause instanceof UnknownHostException || cause instanceof NoRouteToHostException) {
            return Optional.of("there is no network, or no such host");
        }
        if (cause instanceof SocketTimeoutException || cause instanceof ConnectTimeoutException) {
            return Optional.of("it took too long");
        }
        if (cause instanceof InterruptedIOException) {
            return Optional.of("the thread was interrupted");
        }
        if (cause instanceof ConnectException) {
            return Optional.of("nobody listens there");
        }
        if (cause instanceof SSLException) {
            return Optional.of("the server does not prove that it is the one; is the date of this machine right?");
        }
        return Optional.empty();
    }

    private static RuntimeException translated(BaseServerResponseException failed) {
        int status = failed.getStatusCode();
        if (mayPass(status)) {
            return status < HttpURLConnection.HTTP_BAD_REQUEST
                    ? new TransportException(status, NOT_FHIR, failed)
                    : new TransportException(status, "the server answered " + status, failed);
        }
        return problem(failed)
                .<RuntimeException>map(problem ->
                        problem.has(Problem.SESSION_CONFLICT) ? new ConflictException(problem.faults()) : problem)
                .orElseGet(() -> new RefusedException(status, "the server answered " + status, said(failed), failed));
    }

    private static List<String> said(BaseServerResponseException failed) {
        return failed.getOperationOutcome() instanceof OperationOutcome outcome
                ? outcome.getIssue().stream()
                        .map(issue -> issue.hasDiagnostics()
                                ? issue.getDiagnostics()
                                : issue.getDetails().getText())
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    /** Whether the same request may do better later. HAPI fails with a good status if the answer is not FHIR. */
    private static boolean mayPass(int status) {
        return status < HttpURLConnection.HTTP_BAD_REQUEST
                || status == HttpURLConnection.HTTP_CLIENT_TIMEOUT
                || status == TOO_MANY_REQUESTS
                || status >= HttpURLConnection.HTTP_INTERNAL_ERROR;
    }

    private static Optional<ProblemException> problem(BaseServerResponseException failed) {
        return failed.getOperationOutcome() instanceof OperationOutcome outcome
                ? ProblemException.fromOutcome(outcome)
                : Optional.empty();
    }
}
