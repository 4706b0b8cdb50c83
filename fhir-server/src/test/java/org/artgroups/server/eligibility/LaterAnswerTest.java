package org.artgroups.server.eligibility;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Eligibility of many, with Prefer: respond-async,")
class LaterAnswerTest extends ServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private String group = "";

    @BeforeEach
    void aClubOfTwo() {
        group = unique("club");
        assertThat(post(
                                "",
                                aClub(group)
                                        .withMember(aClient(unique("one")).born("1985-03-04"))
                                        .withMember(aClient(unique("two")).born("2015-03-04"))
                                        .bundle())
                        .status())
                .isEqualTo(200);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String model) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(
                        URI.create(base() + "/Patient/$eligibility?asOf=2026-11-21&model=" + model + "&group=" + group))
                .header("Prefer", "respond-async"));
    }

    private HttpResponse<String> look(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private String taken() throws IOException, InterruptedException {
        HttpResponse<String> taken = ask("hcw-managed-group");
        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(taken.body()).isEmpty();
        return taken.headers().firstValue("Content-Location").orElseThrow();
    }

    private String ready() throws IOException, InterruptedException {
        String address = taken();
        await().atMost(Duration.ofMinutes(1)).until(() -> look(address).statusCode() == 200);
        return address;
    }

    @Test
    @DisplayName("is taken at once and fetched later: the counts, and every assessment on a line")
    void fetchedLater() throws IOException, InterruptedException {
        JsonNode manifest = JSON.readTree(look(ready()).body());
        assertThat(manifest.get("request").asText()).contains("/Patient/$eligibility?");
        assertThat(manifest.get("error")).isEmpty();
        List<String> files = manifest.get("output").findValuesAsText("url");

        CohortEligibilityResponse counts = Eligibility.COHORT_RESPONSE.read(fhirContext
                .newJsonParser()
                .parseResource(Parameters.class, look(files.get(0)).body()));
        assertThat(counts.total()).isEqualTo(2);
        HttpResponse<String> assessments = look(files.get(1));
        assertThat(assessments.headers().firstValue("Content-Type")).contains("application/fhir+ndjson");
        assertThat(assessments.body().lines()).hasSize(2).allSatisfy(line -> assertThat(Eligibility.RESPONSE
                        .read(fhirContext.newJsonParser().parseResource(Parameters.class, line))
                        .assessments())
                .hasSize(1));
    }

    @Test
    @DisplayName("is forgotten when the caller deletes it")
    void deleted() throws IOException, InterruptedException {
        String address = ready();
        assertThat(send(HttpRequest.newBuilder(URI.create(address)).DELETE()).statusCode())
                .isEqualTo(202);
        for (String gone : List.of(address, address + "/counts.ndjson", address + "/assessments.ndjson")) {
            HttpResponse<String> answer = look(gone);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(fhirContext
                            .newJsonParser()
                            .parseResource(OperationOutcome.class, answer.body())
                            .getIssue())
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("is refused at once if it can never be answered")
    void refusedAtOnce() throws IOException, InterruptedException {
        assertThat(ask("nope").statusCode()).isEqualTo(422);
    }
}
