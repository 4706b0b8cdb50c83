package org.artgroups.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a page link to itself in another language: gives it what stands in its address besides the language, ready to stand before
 * {@code lang=}. What was typed into a form is not in an address. Thread-safe.
 */
final class OtherParameters implements HandlerInterceptor {

    /** The parameter that says which language. */
    static final String LANGUAGE = "lang";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("others", besidesLanguage(request.getQueryString()));
        return true;
    }

    private static String besidesLanguage(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(LANGUAGE + "="))
                        .map(parameter -> parameter + "&")
                        .collect(Collectors.joining());
    }
}
