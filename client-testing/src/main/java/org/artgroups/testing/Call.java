package org.artgroups.testing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/**
 * A request.
 *
 * @param method {@code POST}
 * @param path below the base
 * @param query its parameters
 * @param body empty if there is none
 * @param lines whether NDJSON is asked for
 */
record Call(String method, List<String> path, Map<String, String[]> query, String body, boolean lines) {
    static Call of(HttpExchange exchange, String base, String body) {
        String path = exchange.getRequestURI().getPath();
        List<String> segments = new ArrayList<>();
        for (String segment : path.replaceFirst("^" + base, "").split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        String accept = String.valueOf(exchange.getRequestHeaders().getFirst("Accept"));
        return new Call(
                exchange.getRequestMethod(),
                segments,
                query(exchange.getRequestURI().getRawQuery()),
                body,
                accept.contains("ndjson"));
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

    boolean is(String asked, int segments) {
        return method.equals(asked) && path.size() == segments;
    }

    String last() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** What an operation was asked, by POST or GET. */
    <T extends Record> T read(OperationCodec<T> codec) {
        return method.equals("GET") ? codec.readQuery(query) : codec.read(parameters());
    }

    Parameters parameters() {
        return body.isEmpty() ? new Parameters() : resource(Parameters.class);
    }

    <T extends Resource> T resource(Class<T> type) {
        try {
            return FhirContext.forR4Cached().newJsonParser().parseResource(type, body);
        } catch (DataFormatException | ClassCastException unreadable) {
            throw new ProblemException(Problem.MALFORMED, "", "the body is no " + type.getSimpleName() + " in JSON");
        }
    }
}
