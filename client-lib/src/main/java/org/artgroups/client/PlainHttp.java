package org.artgroups.client;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.client.apache.ApacheHttpRequest;
import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.http.Header;
import org.apache.http.HttpHeaders;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.client.utils.HttpClientUtils;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.util.EntityUtils;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;

/** Requests whose answer HAPI's client could not give: lines as they come, headers. Safe for use by many threads. */
final class PlainHttp {
    private final RetryingHttpClient wire;
    private final ClientConfig config;
    private final FhirContext fhir = FhirContext.forR4Cached();

    PlainHttp(RetryingHttpClient wire, ClientConfig config) {
        this.wire = wire;
        this.config = config;
    }

    /** The answer to parameters sent to a path below the base; to be closed. */
    CloseableHttpResponse post(String path, Parameters body, Map<String, String> headers) {
        HttpPost request = new HttpPost(config.baseUrl() + "/" + path);
        request.setEntity(new StringEntity(
                fhir.newJsonParser().encodeResourceToString(body),
                ContentType.create(Constants.CT_FHIR_JSON_NEW, StandardCharsets.UTF_8)));
        return send(request, headers);
    }

    /** What is at an address; to be closed. */
    CloseableHttpResponse get(String address, Map<String, String> headers) {
        return send(new HttpGet(address), headers);
    }

    /** An answer below 400. */
    CloseableHttpResponse send(HttpRequestBase request, Map<String, String> headers) {
        headers.forEach(request::setHeader);
        ApacheHttpRequest seenByHapi = new ApacheHttpRequest(wire, request);
        config.interceptors().forEach(interceptor -> interceptor.interceptRequest(seenByHapi));
        return Failures.translated(() -> {
            try {
                CloseableHttpResponse response = wire.execute(request);
                if (response.getStatusLine().getStatusCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
                    throw failed(response);
                }
                return response;
            } catch (IOException silent) {
                throw new FhirClientConnectionException(silent);
            }
        });
    }

    /**
     * The lines of an answer, each read when it is asked for. Closing the stream ends the answer, whatever is left of it.
     *
     * @param reading of the Parameters that a line is
     * @throws TransportException if it is not lines: a page of something in between, which would be nobody's eligibility
     */
    <T> Stream<T> lines(CloseableHttpResponse response, Function<Parameters, T> reading) {
        Header type = response.getFirstHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.getValue().contains("ndjson")) {
            HttpClientUtils.closeQuietly(response);
            throw Failures.notFhir(
                    new IllegalStateException("it is " + (type == null ? "of no type" : type.getValue())));
        }
        Lines<T> lines = new Lines<>(response, reading);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                .onClose(lines::close);
    }

    /** The whole of a short answer, as text. */
    static String text(CloseableHttpResponse response) {
        try (response) {
            return response.getEntity() == null
                    ? ""
                    : EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new TransportException("the answer broke off", broken);
        }
    }

    private BaseServerResponseException failed(CloseableHttpResponse response) {
        int status = response.getStatusLine().getStatusCode();
        BaseServerResponseException failed = BaseServerResponseException.newInstance(status, "HTTP " + status);
        try {
            failed.setOperationOutcome(fhir.newJsonParser().parseResource(OperationOutcome.class, text(response)));
        } catch (DataFormatException page) {
            // something in between answered, and its status is all there is to know
        }
        return failed;
    }

    private final class Lines<T> implements java.util.Iterator<T> {
        private final CloseableHttpResponse response;
        private final Function<Parameters, T> reading;
        private @Nullable BufferedReader reader;
        private @Nullable String next;
        private long read;

        Lines(CloseableHttpResponse response, Function<Parameters, T> reading) {
            this.response = response;
            this.reading = reading;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null) {
                    String line = reader().readLine();
                    if (line == null) {
                        close();
                        return false;
                    }
                    next = line.isBlank() ? null : line;
                }
                return true;
            } catch (IOException broken) {
                close();
                throw new TransportException("the answer broke off after " + read + " lines", broken);
            }
        }

        @Override
        public T next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            String line = next;
            next = null;
            read++;
            try {
                Parameters said = fhir.newJsonParser().parseResource(Parameters.class, line);
                return Failures.read(() -> reading.apply(said));
            } catch (DataFormatException unreadable) {
                close();
                throw new TransportException("line " + read + " of the answer is not FHIR", unreadable);
            }
        }

        private BufferedReader reader() throws IOException {
            if (reader == null) {
                reader = new BufferedReader(
                        new InputStreamReader(response.getEntity().getContent(), StandardCharsets.UTF_8));
            }
            return reader;
        }

        void close() {
            try {
                response.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
