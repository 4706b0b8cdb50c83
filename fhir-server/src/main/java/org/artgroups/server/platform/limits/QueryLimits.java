package org.artgroups.server.platform.limits;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;

/** How much may be asked in one query. Immutable. */
final class QueryLimits {

    /** A number with an exponent, as a search compares with it: {@code gt1e3|http://unitsofmeasure.org|mg}. An id may look like one within. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:[a-z]{2})?[+-]?[0-9.]+[eE][+-]?[0-9]+(?:\\|.*)?", Pattern.DOTALL);

    private static final int MOST_ALTERNATIVES = 1_000;

    private final int mostParameters;

    QueryLimits(int mostParameters) {
        this.mostParameters = mostParameters;
    }

    /**
     * Checks what follows the question mark of an address, or a form.
     *
     * @throws ProblemException if it has too many parameters, a number nobody measures, or is not UTF-8
     */
    void check(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return;
        }
        if (query.chars().filter(c -> c == '&').count() >= mostParameters) {
            throw new ProblemException(Problem.TOO_LARGE, "", "a query has at most " + mostParameters + " parameters");
        }
        for (String parameter : query.split("&", -1)) {
            String value = decoded(parameter.substring(parameter.indexOf('=') + 1));
            if (value.chars().filter(c -> c == ',').count() >= MOST_ALTERNATIVES) {
                throw new ProblemException(
                        Problem.TOO_LARGE, "", "a parameter has at most " + MOST_ALTERNATIVES + " alternatives");
            }
            if (Stream.of(value.split(",", -1))
                    .anyMatch(each -> NUMBER.matcher(each).matches() && BodyScan.isHuge(each))) {
                throw new ProblemException(
                        Problem.OUT_OF_BOUNDS, "", "a number in the query has an exponent nobody measures");
            }
        }
    }

    /** The parameters of an address and a form, in their order. */
    static Map<String, String[]> parameters(@Nullable String query, String form) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String part : (query == null ? form : query + "&" + form).split("&", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = decoded(equals < 0 ? part : part.substring(0, equals));
                found.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        Map<String, String[]> parameters = new LinkedHashMap<>();
        found.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return parameters;
    }

    private static String decoded(String encoded) {
        try {
            String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            // as below
        }
        throw new ProblemException(Problem.MALFORMED, "", "the query is not UTF-8 in percent-encoding");
    }
}
