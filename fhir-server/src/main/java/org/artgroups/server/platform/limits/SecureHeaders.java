package org.artgroups.server.platform.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer carries: it is what it says it is, belongs in no frame, and what comes from the FHIR endpoint runs nothing and
 * stays in no cache. Which software answers is nobody's business. Thread-safe.
 */
final class SecureHeaders extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String DISPOSITION = "Content-Disposition";
    private static final String POWERED_BY = "X-Powered-By";

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String OF_DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";
    private static final String OF_PAGES =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean fhir = Outcomes.isFhir(request);
        EVERYWHERE.forEach(response::setHeader);
        response.setHeader(POLICY, fhir ? OF_DATA : OF_PAGES);
        if (fhir) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(
                request, new Discreet(response, fhir && request.getRequestURI().contains("/Binary")));
    }

    /** Drops what names the software, and hands out a file as a file. */
    private static final class Discreet extends HttpServletResponseWrapper {
        private final boolean file;

        Discreet(HttpServletResponse response, boolean file) {
            super(response);
            this.file = file;
            if (file) {
                super.setHeader(DISPOSITION, "attachment");
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isOurs(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isOurs(name)) {
                super.setHeader(name, value);
            }
        }

        private boolean isOurs(String name) {
            return name.equalsIgnoreCase(POWERED_BY) || (file && name.equalsIgnoreCase(DISPOSITION));
        }
    }
}
