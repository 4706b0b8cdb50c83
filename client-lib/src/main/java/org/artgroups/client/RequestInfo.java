package org.artgroups.client;

import ca.uhn.fhir.rest.api.Constants;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpRequest;
import org.apache.http.conn.ConnectTimeoutException;
import org.artgroups.fhir.ArtOperations;
import org.artgroups.fhir.operation.OperationDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * What a request is for, as far as it matters for repeating it.
 *
 * @param method {@code POST}
 * @param what the address below the base, without ids
 * @param repeatable whether it can be carried out twice without harm
 * @param stream whether its answer is read as it comes
 */
record RequestInfo(String method, String what, boolean repeatable, boolean stream) {
    /** Marks a request that is safe to repeat although nothing else shows it. Never leaves this machine. */
    static final String REPEATABLE = "X-Repeatable";

    private static final int TOO_MANY_REQUESTS = 429;

    /**
     * Every operation of this package: what writes does so under ids made from the key of what is recorded, or says what is to
     * be and not what is to change. Of others, what only reads.
     */
    private static final Set<String> REPEATABLE_POSTS = Stream.concat(
                    ArtOperations.all().stream().map(OperationDescriptor::name),
                    Stream.of("$validate", "$everything", "_search"))
            .collect(Collectors.toUnmodifiableSet());

    static RequestInfo of(HttpRequest request, URI base) {
        String method = request.getRequestLine().getMethod();
        List<String> segments = segments(request.getRequestLine().getUri(), base);
        return new RequestInfo(
                method,
                template(segments),
                request.containsHeader(REPEATABLE) || repeatable(method, segments, request),
                accepts(request, Constants.CT_FHIR_NDJSON));
    }

    /** Whether it is worth, and safe, to send it again after an answer with this status. */
    boolean mayBeRepeatedAfter(int status) {
        return status == TOO_MANY_REQUESTS
                || (repeatable
                        && (status == HttpURLConnection.HTTP_CLIENT_TIMEOUT
                                || status == HttpURLConnection.HTTP_BAD_GATEWAY
                                || status == HttpURLConnection.HTTP_UNAVAILABLE
                                || status == HttpURLConnection.HTTP_GATEWAY_TIMEOUT));
    }

    /** Whether it is worth, and safe, to send it again after no answer. */
    boolean mayBeRepeatedAfter(Throwable failure) {
        if (failure instanceof SSLException || failure instanceof RedirectException) {
            return false;
        }
        boolean neverArrived = failure instanceof SignInFailure
                || failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException;
        return neverArrived || (repeatable && failure instanceof java.io.IOException);
    }

    private static boolean repeatable(String method, List<String> segments, HttpRequest request) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> true;
            // what was carried out already would be reported as a conflict with itself
            case "PUT", "DELETE" -> !request.containsHeader(HttpHeaders.IF_MATCH);
            case "POST" ->
                !segments.isEmpty()
                        && REPEATABLE_POSTS.contains(segments.get(segments.size() - 1))
                        && !prefersLater(request);
            default -> false;
        };
    }

    /** To ask twice for an answer later is to have two jobs. */
    private static boolean prefersLater(HttpRequest request) {
        return request.containsHeader(Constants.HEADER_PREFER)
                && request.getFirstHeader(Constants.HEADER_PREFER)
                        .getValue()
                        .contains(Constants.HEADER_PREFER_RESPOND_ASYNC);
    }

    private static boolean accepts(HttpRequest request, String type) {
        return request.containsHeader(HttpHeaders.ACCEPT)
                && request.getFirstHeader(HttpHeaders.ACCEPT)
                        .getValue()
                        .toLowerCase(Locale.ROOT)
                        .contains(type);
    }

    private static List<String> segments(String uri, URI base) {
        String path = pathOf(uri);
        String below = base.getPath() == null ? "" : base.getPath();
        String rest = path.startsWith(below) ? path.substring(below.length()) : path;
        List<String> segments = new ArrayList<>();
        for (String segment : rest.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment.replace("%24", "$"));
            }
        }
        return segments;
    }

    private static String pathOf(String uri) {
        int scheme = uri.indexOf("://");
        int start = scheme < 0 ? 0 : Math.max(0, uri.indexOf('/', scheme + 3));
        int end = indexOfFirst(uri, start, "?#");
        return uri.substring(start, end);
    }

    private static int indexOfFirst(String uri, int start, String ends) {
        for (int i = start; i < uri.length(); i++) {
            if (ends.indexOf(uri.charAt(i)) >= 0) {
                return i;
            }
        }
        return uri.length();
    }

    /** A type or operation is shown, an id is not. */
    private static String template(List<String> segments) {
        List<String> reported = new ArrayList<>();
        for (String segment : segments) {
            boolean first = reported.isEmpty() && (segment.equals("metadata") || isType(segment));
            reported.add(first || segment.startsWith("$") || segment.startsWith("_") ? segment : "[id]");
        }
        return reported.isEmpty() ? "/" : String.join("/", reported);
    }

    private static boolean isType(@Nullable String segment) {
        return segment != null && segment.matches("[A-Z][A-Za-z]+");
    }
}
