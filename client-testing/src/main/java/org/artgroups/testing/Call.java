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
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.operation.ProblemException;
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

    /** Refuses to write by GET, as anybody may send that again. */
    void checkWrites(String element, boolean writes) {
        if (writes && method.equals("GET")) {
            throw new ProblemException(
                    Problem.NOT_SUPPORTED, element, "what writes is by POST: a GET may be sent again by anybody");
        }
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

    /** As much as can be read of what an operation was asked by POST. */
    <T extends Record> ParseResult<T> attempt(OperationCodec<T> codec) {
        return codec.attempt(parameters());
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
