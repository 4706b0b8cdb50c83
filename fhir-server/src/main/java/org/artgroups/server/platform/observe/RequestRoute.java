package org.artgroups.server.platform.observe;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What kind of request it is, without anything of whom it is about: {@code /fhir/Group/{id}/$group-visit}. There are few of them,
 * whatever is asked, so that they serve as labels of metrics and in the log.
 */
final class RequestRoute {

    private static final String OTHER = "/{other}";
    private static final Set<String> INTERACTIONS = Set.of("metadata", "_search", "_history");

    private final Set<String> types;
    private final Set<String> operations;

    /**
     * Knows the names that may be shown.
     *
     * @param types of resources
     * @param operations their codes, without the dollar sign
     */
    RequestRoute(Set<String> types, Set<String> operations) {
        this.types = Set.copyOf(types);
        this.operations = Set.copyOf(operations);
    }

    /** The route of a request. */
    String of(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String path = uri.startsWith(request.getContextPath())
                ? uri.substring(request.getContextPath().length())
                : uri;
        if (path.equals("/fhir") || path.startsWith("/fhir/")) {
            return "/fhir" + fhir(path.substring("/fhir".length()));
        }
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null) {
            return pattern.toString();
        }
        return path.startsWith("/actuator/health") ? "/actuator/health" : OTHER;
    }

    private String fhir(String path) {
        List<String> shown = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty() && shown.size() < 5) {
                shown.add(shown(segment, shown.isEmpty()));
            }
        }
        return shown.isEmpty() ? "" : "/" + String.join("/", shown);
    }

    private String shown(String segment, boolean first) {
        if (segment.startsWith("$")) {
            return operations.contains(segment.substring(1)) ? segment : "${operation}";
        }
        if (INTERACTIONS.contains(segment)) {
            return segment;
        }
        if (first) {
            return types.contains(segment) ? segment : "{other}";
        }
        return "{id}";
    }
}
