package org.artgroups.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The real server on its real, embedded PostgreSQL, started once for all tests and called over HTTP. Tests share its
 * data: each makes its own groups and clients, with ids from {@link #unique}.
 */
@AutoConfigureObservability(tracing = false)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class ServerTest {

    /** The operator's own models, as the documentation shows them. */
    protected static final Path OWN_MODELS = Path.of("../docs/own-models");

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    protected FhirContext fhirContext;

    @DynamicPropertySource
    static void freshDatabase(DynamicPropertyRegistry registry) throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgresql");
        registry.add("artgroups.database.data-directory", () -> data.resolve("data"));
        registry.add("artgroups.proxy.trusted", () -> "127.0.0.0/8,::1");
        registry.add("artgroups.limits.hosts", () -> "art.example.org");
        registry.add("artgroups.models.directory", OWN_MODELS::toString);
        registry.add("artgroups.models.parameters.school-club.oldest", () -> "21");
    }

    /** The FHIR base. */
    protected String base() {
        return "http://localhost:" + port + "/fhir";
    }

    /** The server's root, without {@code /fhir}. */
    protected String root() {
        return "http://localhost:" + port;
    }

    /** A plain FHIR client. */
    protected IGenericClient client() {
        fhirContext.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
        fhirContext.getRestfulClientFactory().setSocketTimeout(60_000);
        return fhirContext.newRestfulGenericClient(base());
    }

    /** An id nobody else has used. */
    protected static String unique(String what) {
        return what + "-" + COUNTER.incrementAndGet();
    }

    /** What came back over HTTP. */
    protected record Answer(int status, String body) {}

    /** POSTs JSON as it is, well-formed or not, to a path under the FHIR base. */
    protected Answer post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(base() + path))
                .header("Content-Type", "application/fhir+json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** POSTs a resource. */
    protected Answer post(String path, IBaseResource resource) {
        return post(path, fhirContext.newJsonParser().encodeResourceToString(resource));
    }

    /** GETs a path under the FHIR base. */
    protected Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base() + path)).build());
    }

    protected static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The resource of an answer. */
    protected <T extends IBaseResource> T read(Class<T> type, Answer answer) {
        return fhirContext.newJsonParser().parseResource(type, answer.body());
    }

    /** What an answer says is wrong, a line an issue. */
    protected List<String> diagnostics(Answer answer) {
        return read(OperationOutcome.class, answer).getIssue().stream()
                .map(OperationOutcome.OperationOutcomeIssueComponent::getDiagnostics)
                .toList();
    }
}
