package org.artgroups.server.platform.errors;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;

/** What HAPI refuses, in words of ours: what is wrong, in which entry, without its numbers, classes and SQL. */
final class StorageRefusals {

    private static final Pattern NUMBER = Pattern.compile("HAPI-\\d+: ");
    private static final Pattern INSIDE = Pattern.compile(
            "SQL|PreparedStatement|\\b(java|javax|jakarta|com|ca|org)\\.[a-z0-9]+\\.[a-zA-Z.]+|Exception\\b|\\tat ");
    private static final Pattern MATCH_URL = Pattern.compile("\"([A-Za-z]+\\?[^\"]+)\"");
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final int PRECONDITION = 412;
    private static final int TOO_LARGE = 413;

    private StorageRefusals() {}

    static ProblemException inWords(BaseServerResponseException refusal, @Nullable RequestDetails request) {
        Problem problem = problem(refusal, request);
        List<Fault> faults = new ArrayList<>();
        for (String text : texts(refusal)) {
            faults.add(new Fault(
                    problem, element(text, request), INSIDE.matcher(text).find() ? inGeneral(problem) : text));
        }
        return new ProblemException(faults);
    }

    private static Problem problem(BaseServerResponseException refusal, @Nullable RequestDetails request) {
        return switch (refusal.getStatusCode()) {
            case NOT_FOUND -> Problem.UNKNOWN_RESOURCE;
            case NOT_ALLOWED -> Problem.NOT_OFFERED;
            case GONE -> Problem.DELETED;
            case PRECONDITION -> Problem.PRECONDITION_FAILED;
            case TOO_LARGE -> Problem.TOO_LARGE;
            case CONFLICT -> {
                String text = String.valueOf(refusal.getMessage());
                if (text.contains("Unable to delete")) {
                    yield Problem.REFERS;
                }
                yield refusal instanceof ResourceVersionConflictException && statesVersion(request)
                        ? Problem.PRECONDITION_FAILED
                        : Problem.EDIT_CONFLICT;
            }
            default -> Problem.MALFORMED;
        };
    }

    /** Whether the sender said which version the request was made from. */
    private static boolean statesVersion(@Nullable RequestDetails request) {
        if (request == null) {
            return false;
        }
        return request.getHeader(Constants.HEADER_IF_MATCH) != null
                || (request.getResource() instanceof Bundle bundle
                        && bundle.getEntry().stream()
                                .anyMatch(entry -> entry.getRequest().hasIfMatch()));
    }

    private static Set<String> texts(BaseServerResponseException refusal) {
        Set<String> texts = new LinkedHashSet<>();
        if (refusal.getOperationOutcome() instanceof OperationOutcome outcome) {
            outcome.getIssue().stream()
                    .filter(issue -> issue.getSeverity() == null
                            || issue.getSeverity() == IssueSeverity.ERROR
                            || issue.getSeverity() == IssueSeverity.FATAL)
                    .filter(OperationOutcomeIssueComponent::hasDiagnostics)
                    .forEach(issue -> texts.add(words(issue.getDiagnostics())));
        }
        if (texts.isEmpty()) {
            texts.add(words(String.valueOf(refusal.getMessage())));
        }
        return texts;
    }

    private static String words(String text) {
        return NUMBER.matcher(text)
                .replaceAll("")
                .replaceAll("(?s)\\s+at \\[Source:.*", "")
                .strip();
    }

    private static String inGeneral(Problem problem) {
        return switch (problem) {
            case EDIT_CONFLICT -> "somebody else wrote the same at the same time; send it again";
            case PRECONDITION_FAILED -> "what is on record is not the version in the request";
            case MALFORMED -> "the request cannot be read";
            default -> problem.definition();
        };
    }

    /** The entry of a Bundle whose condition is spoken of. */
    private static String element(String text, @Nullable RequestDetails request) {
        Matcher url = MATCH_URL.matcher(text);
        if (request != null && request.getResource() instanceof Bundle bundle && url.find()) {
            for (int i = 0; i < bundle.getEntry().size(); i++) {
                BundleEntryComponent entry = bundle.getEntry().get(i);
                if (url.group(1).equals(entry.getRequest().getUrl())) {
                    return "entry[" + i + "].request.url";
                }
            }
        }
        return "";
    }
}
