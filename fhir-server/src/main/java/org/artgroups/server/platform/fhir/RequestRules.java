package org.artgroups.server.platform.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.platform.capability.Compartments;
import org.artgroups.server.platform.capability.OfferedCapabilities;
import org.artgroups.server.platform.capability.SearchRules;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rules that every request keeps before anything is done with it: its type is kept here, what it does is offered, its
 * search means something, its answer can be written as it is asked for. Also applied to each entry of a batch. Thread-safe.
 */
@Interceptor
@Component
public class RequestRules {

    private static final String IGNORED = RequestRules.class.getName();
    private static final Pattern VERSION = Pattern.compile("\\s*(W/)?\"?[A-Za-z0-9.-]{1,64}\"?\\s*");
    private static final Pattern QUOTED = Pattern.compile("\\s*(W/)?\"[A-Za-z0-9.-]{1,64}\"\\s*|\\s*\\d+\\s*");
    /** The character as JSON writes it. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\u0000");

    private static final Set<String> OTHER_FORMATS = Set.of(
            Constants.CT_TEXT_CSV,
            "csv",
            "*/*",
            "application/*",
            "text/*",
            "text/html",
            "html/json",
            "html/xml",
            "html");

    private final OfferedCapabilities offered;
    private final Compartments compartments;

    RequestRules(OfferedCapabilities offered, Compartments compartments) {
        this.offered = offered;
        this.compartments = compartments;
    }

    /** Checks a request that came by itself. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    public void check(ServletRequestDetails request) {
        String path = request.getRequestPath();
        if (path.startsWith("api-docs") || path.startsWith("swagger-ui")) {
            return;
        }
        checkFormats(request);
        checkVersion(request);
        checkPatch(request);
        apply(request);
    }

    /** Checks type, interaction and search of a request, also of one that is an entry of a batch, and puts it in the words of the index. */
    public void apply(RequestDetails request) {
        checkNoNul(request);
        compartments.rewrite(request);
        String type = request.getResourceName();
        if (type == null || type.startsWith("$") || "$validate".equals(request.getOperation())) {
            return; // anything may be validated
        }
        if (!offered.types().contains(type)) {
            throw new ProblemException(
                    Problem.UNKNOWN_TYPE, "", "resources of the type " + printable(type) + " are not kept here");
        }
        if (request.getOperation() != null && request.getOperation().startsWith("$")) {
            String operation = request.getOperation().substring(1);
            if (!offered.offersOperation(type, operation)) {
                throw new ProblemException(
                        Problem.NOT_SUPPORTED,
                        "",
                        "there is no operation $" + printable(operation) + " of " + type + " here");
            }
            return;
        }
        checkInteraction(request, type);
        if (isSearch(request)) {
            SearchRules.Search search = SearchRules.check(offered, type, request.getParameters(), lenient(request));
            request.setParameters(search.parameters());
            request.getUserData().put(IGNORED, search.ignored());
        }
    }

    /** PostgreSQL has no character NUL. */
    private static void checkNoNul(RequestDetails request) {
        byte[] body = request.getRequestType() == RequestTypeEnum.GET ? null : request.loadRequestContents();
        if (body != null
                && NUL.matcher(new String(body, StandardCharsets.UTF_8)).find()) {
            throw new ProblemException(Problem.MALFORMED, "", "a string has a character NUL (\\u0000)");
        }
        boolean nul = request.getRequestPath().indexOf('\0') >= 0
                || request.getParameters().values().stream()
                        .flatMap(Stream::of)
                        .anyMatch(value -> value.indexOf('\0') >= 0);
        if (nul) {
            throw new ProblemException(Problem.BAD_VALUE, "", "the address has a character NUL (%00)");
        }
    }

    private static String printable(String text) {
        return text.replaceAll("[^A-Za-z0-9_-]", "?");
    }

    private void checkInteraction(RequestDetails request, String type) {
        RequestTypeEnum method = request.getRequestType();
        boolean search = "_search".equals(request.getOperation());
        TypeRestfulInteraction interaction =
                switch (method) {
                    case PUT -> TypeRestfulInteraction.UPDATE;
                    case POST -> search ? TypeRestfulInteraction.SEARCHTYPE : TypeRestfulInteraction.CREATE;
                    case PATCH -> TypeRestfulInteraction.PATCH;
                    case DELETE -> TypeRestfulInteraction.DELETE;
                    default -> null;
                };
        if (interaction != null && !offered.offers(type, interaction)) {
            throw new ProblemException(
                    Problem.NOT_OFFERED,
                    "",
                    type + " is not open to " + method + " here: " + interaction.toCode() + " is not offered");
        }
        if (method == RequestTypeEnum.DELETE && request.getId() == null) {
            throw new ProblemException(
                    Problem.NOT_OFFERED,
                    "",
                    "what is to be deleted is named by its id: conditional delete is not offered");
        }
    }

    private static boolean isSearch(RequestDetails request) {
        boolean posted = request.getRequestType() == RequestTypeEnum.POST && "_search".equals(request.getOperation());
        boolean got = request.getRequestType() == RequestTypeEnum.GET
                && request.getId() == null
                && (request.getOperation() == null || "_search".equals(request.getOperation()));
        return posted || got;
    }

    private static boolean lenient(RequestDetails request) {
        String prefer = request.getHeader(Constants.HEADER_PREFER);
        return prefer != null && prefer.replace(" ", "").contains("handling=lenient");
    }

    private static void checkVersion(RequestDetails request) {
        String version = request.getHeader(Constants.HEADER_IF_MATCH);
        if (version != null
                && !(VERSION.matcher(version).matches()
                        && QUOTED.matcher(version).matches())) {
            throw new ProblemException(Problem.MALFORMED, Constants.HEADER_IF_MATCH, "is not a version: W/\"1\"");
        }
    }

    private static void checkPatch(ServletRequestDetails request) {
        String type = request.getHeader(Constants.HEADER_CONTENT_TYPE);
        if (request.getRequestType() == RequestTypeEnum.PATCH
                && type != null
                && type.startsWith(Constants.CT_JSON_PATCH)) {
            PatchRules.check(request.loadRequestContents());
        }
    }

    private static void checkFormats(RequestDetails request) {
        if ("Binary".equals(request.getResourceName())) {
            return;
        }
        String[] asked = request.getParameters().get(Constants.PARAM_FORMAT);
        if (asked != null) {
            for (String format : asked) {
                checkFormat(List.of(format.replace(' ', '+')), Constants.PARAM_FORMAT);
            }
            return;
        }
        List<String> accepted = request.getHeaders(Constants.HEADER_ACCEPT);
        if (accepted != null && !accepted.isEmpty()) {
            checkFormat(accepted, Constants.HEADER_ACCEPT);
        }
    }

    private static void checkFormat(List<String> formats, String where) {
        boolean written = formats.stream()
                .flatMap(format -> Stream.of(format.split(",", -1)))
                .map(format -> format.replaceAll(";.*", "").strip())
                .anyMatch(format -> format.isEmpty()
                        || OTHER_FORMATS.contains(format)
                        || EncodingEnum.forContentType(format) != null);
        if (!written) {
            throw new ProblemException(
                    Problem.NOT_ACCEPTABLE,
                    where,
                    "answers are written as application/fhir+json or application/fhir+xml");
        }
    }

    /** Says in the answer which parameters were passed over. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void warn(RequestDetails request, @Nullable IBaseResource answer) {
        if (answer instanceof Bundle bundle && bundle.getType() == Bundle.BundleType.SEARCHSET) {
            warn(request.getUserData(), bundle);
        }
    }

    /** Says in the answer to a search which parameters were passed over. */
    public static void warn(Map<Object, Object> request, Bundle answer) {
        if (!(request.remove(IGNORED) instanceof List<?> ignored) || ignored.isEmpty()) {
            return;
        }
        OperationOutcome outcome = new OperationOutcome();
        ignored.forEach(name -> outcome.addIssue()
                .setSeverity(IssueSeverity.WARNING)
                .setCode(IssueType.NOTSUPPORTED)
                .setDiagnostics(UrlUtil.sanitizeUrlPart(String.valueOf(name))
                        + ": is not known here and was passed over, as was asked for by Prefer: handling=lenient"));
        answer.addEntry().setResource(outcome).getSearch().setMode(SearchEntryMode.OUTCOME);
    }
}
