package org.artgroups.server.platform.fhir;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is not to be read at all: addresses that cannot be decoded, and bodies that are too large. Thread-safe. */
class RequestFilter extends OncePerRequestFilter {

    private static final Pattern UNREADABLE = Pattern.compile("%(?![0-9A-Fa-f]{2})|%00");

    private final long largestBody;
    private final FhirContext fhirContext;

    RequestFilter(long largestBody, FhirContext fhirContext) {
        this.largestBody = largestBody;
        this.fhirContext = fhirContext;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && UNREADABLE.matcher(query).find()) {
            refuse(
                    new ProblemException(
                            Problem.MALFORMED,
                            "",
                            "the address has a % that does not stand for a character: write it as %25"),
                    response);
        } else if (request.getContentLengthLong() > largestBody) {
            refuse(tooLarge(), response);
        } else {
            chain.doFilter(new Bounded(request), response);
        }
    }

    private ProblemException tooLarge() {
        return new ProblemException(
                Problem.TOO_LARGE, "", "the body has more than " + largestBody + " bytes; send it in parts");
    }

    private void refuse(ProblemException problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(fhirContext.newJsonParser().encodeResourceToString(problem.toOutcome()));
    }

    /** A request whose body is read up to the limit. */
    private final class Bounded extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream counted;

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (counted == null) {
                counted = new Counted(super.getInputStream());
            }
            return counted;
        }
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream in;
        private long count;

        Counted(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            count += more;
            if (count > largestBody) {
                throw tooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
