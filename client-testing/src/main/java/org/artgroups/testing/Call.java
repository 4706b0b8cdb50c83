package org.artgroups.testing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.operations.OperationInput;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/**
 * A request.
 *
 * @param method {@code POST}
 * @param path below the base
 * @param query its parameters
 * @param headers its headers
 * @param body empty if there is none
 */
record Call(String method, List<String> path, Map<String, String[]> query, Headers headers, String body) {
    static Call of(HttpExchange exchange, String base, String body) {
        String path = exchange.getRequestURI().getPath();
        List<String> segments = new ArrayList<>();
        for (String segment : path.replaceFirst("^" + base, "").split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return new Call(
                exchange.getRequestMethod(),
                segments,
                query(exchange.getRequestURI().getRawQuery()),
                exchange.getRequestHeaders(),
                body);
    }

    static Map<String, String[]> query(@org.jspecify.annotations.Nullable String raw) {
        Map<String, String[]> query = new HashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(decoded(pair.substring(0, equals)), new String[] {decoded(pair.substring(equals + 1))});
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The address of something on this server, as its caller reaches it. */
    String address(String... path) {
        try {
            return new URI("http", headers.getFirst("Host"), "/" + String.join("/", path), null, null).toString();
        } catch (URISyntaxException noHost) {
            throw new ProblemException(Problem.MALFORMED, "", "the header Host is none");
        }
    }

    /** Whether a header has a word in it. */
    boolean says(String header, String word) {
        return String.valueOf(headers.getFirst(header)).contains(word);
    }

    /** Whether an answer in this format is asked for. */
    boolean wants(String format) {
        String[] asked = query.get("_format");
        return asked == null ? says("Accept", format) : asked[0].contains(format);
    }

    boolean is(String asked, int segments) {
        return method.equals(asked) && path.size() == segments;
    }

    String last() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** What goes into an operation. */
    OperationInput input() {
        boolean byGet = method.equals("GET");
        return new OperationInput(byGet, query, byGet || body.isEmpty() ? null : resource(Parameters.class));
    }

    <T extends Resource> T resource(Class<T> type) {
        try {
            return type.cast(FhirContext.forR4Cached().newJsonParser().parseResource(body));
        } catch (DataFormatException | ClassCastException unreadable) {
            throw new ProblemException(Problem.MALFORMED, "", "the body is no " + type.getSimpleName() + " in JSON");
        }
    }
}
