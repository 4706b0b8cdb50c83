package org.artgroups.server.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.artgroups.server.ServerTest;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("While the database is away")
class DatabaseAwayTest extends ServerTest {

    @Autowired
    private DatabaseSettings settings = new DatabaseSettings(Path.of("data"), 4, Duration.ZERO);

    @Test
    @DisplayName("requests get 503 and when to come back, readiness is false, and all is well when it is back")
    void killed() throws IOException, InterruptedException {
        String id = unique("away");
        Patient patient = new Patient();
        patient.setId(id);
        client().update().resource(patient).execute();

        ProcessHandle postmaster = DataDirectory.postmaster(
                        settings.dataDirectory().toAbsolutePath().resolve("postmaster.pid"))
                .orElseThrow();
        assertThat(postmaster.destroyForcibly()).isTrue();

        // the processes that serve connections outlive the one that is killed by a moment
        HttpResponse<String> answer = Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> ask("/fhir/Patient/" + id), each -> each.statusCode() != 200);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(fhirContext
                        .newJsonParser()
                        .parseResource(OperationOutcome.class, answer.body())
                        .getIssueFirstRep()
                        .getDetails()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("unavailable");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> ask("/actuator/health/readiness").statusCode() == 503);
        assertThat(ask("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(ask("/groups").statusCode()).isEqualTo(503);

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> ask("/actuator/health/readiness").statusCode() == 200);
        assertThat(ask("/fhir/Patient/" + id).statusCode()).isEqualTo(200);
        assertThat(Objects.requireNonNull(client().read()
                        .resource(Patient.class)
                        .withId(id)
                        .execute()
                        .getIdElement()
                        .getIdPart()))
                .isEqualTo(id);
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(root() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
