package org.artgroups.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request")
class HttpRulesTest extends ServerTest {

    private String id = "";

    @BeforeEach
    void anId() {
        id = unique("http");
    }

    private Answer with(String method, String path, String body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(base() + path))
                .header(
                        "Content-Type",
                        path.isEmpty() || !method.equals("PATCH")
                                ? "application/fhir+json"
                                : "application/json-patch+json")
                .headers(headers)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private Answer put(String resource) {
        return with("PUT", "/Patient/" + id, resource, "X-Test", "1");
    }

    private String patient(String more) {
        return "{\"resourceType\":\"Patient\",\"id\":\"" + id + "\"" + more + "}";
    }

    private record Raw(int status, String body) {}

    /** The answer to a request line as it is, with characters that clients would not let through. */
    private Raw raw(String line) throws IOException {
        URI base = URI.create(base());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Raw(Integer.parseInt(answer.substring(9, 12)), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_in=Group/x",
                "_foo=1",
                "frob=1",
                "_filter=name%20eq%20x",
                "_list=x",
                "_text=x",
                "_tag=x",
                "_count=-1",
                "_count=x",
                "_offset=-1",
                "_summary=frob",
                "_total=frob",
                "_sort=frob",
                "_include=frob",
                "_include=Patient:frob",
                "identifier:frob=x",
                "birthdate=frob",
                "_lastUpdated=frob",
                "name=",
                "_has:Observation:frob:code=x",
                "_contained=true"
            })
    @DisplayName("that searches by what means nothing here is refused, and never answered with everybody")
    void searches(String query) {
        Answer answer = get("/Patient?" + query);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(diagnostics(answer)).allSatisfy(text -> assertThat(text).doesNotContain("HAPI-", "ca.uhn", "java."));
    }

    @Test
    @DisplayName(
            "in lenient mode has an unknown parameter passed over with a warning, unless it would narrow the answer")
    void lenient() {
        put(patient(""));
        Answer ignored = with("GET", "/Patient?_foo=1&_id=" + id, "", "Prefer", "handling=lenient");

        assertThat(ignored.status()).isEqualTo(200);
        assertThat(read(Bundle.class, ignored).getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .containsExactly("Patient", "OperationOutcome");
        assertThat(with("GET", "/Patient?_in=Group/x", "", "Prefer", "handling=lenient")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("may write a | as it is; what cannot be decoded is refused with an outcome, never with a page")
    void addresses() throws IOException {
        assertThat(raw("GET /fhir/Encounter?identifier=urn:x|y").status()).isEqualTo(200);
        for (String line : new String[] {
            "GET /fhir/Patient?name=%", "GET /fhir/Patient?_id=%00", "GET /fhir/Patient/%00", "GET /fhir/..%2fmetadata"
        }) {
            Raw answer = raw(line);
            assertThat(answer.status()).as(line).isBetween(400, 404);
            assertThat(answer.body()).as(line).contains("OperationOutcome").doesNotContain("<html");
        }
    }

    @ParameterizedTest
    @CsvSource({"image/png,406", "application/fhir+json,200", "*/*,200", "'text/html,*/*;q=0.8',200"})
    @DisplayName("for a format that is not written is 406")
    void formats(String accept, int status) {
        assertThat(with("GET", "/Patient?_count=1", "", "Accept", accept).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"birthDate\":\"1988-03-02T00:00:00\"", ",\"deceasedDateTime\":\"2020-01-01T10:00:00\"",
                ",\"name\":[{\"family\":\"a\\u0000b\"}]", ",\"extension\":[null]"
            })
    @DisplayName("with a value that could not be read again is refused, and nothing is stored")
    void unreadable(String more) {
        Answer answer = put(patient(more));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(get("/Patient/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("with a date that has a time is told the element, also in an extension or an instant without time")
    void unreadableElement() {
        assertThat(diagnostics(put(patient(",\"birthDate\":\"1988-03-02T00:00:00\""))))
                .singleElement()
                .asString()
                .startsWith("birthDate");
        assertThat(diagnostics(with(
                        "POST",
                        "/Observation",
                        "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"a\"},\"issued\":\"2020-01-01\"}",
                        "X-Test",
                        "1")))
                .singleElement()
                .asString()
                .startsWith("issued");
    }

    @Test
    @DisplayName("made from a version that is not the present one is 412: PUT, PATCH and DELETE")
    void versions() {
        put(patient(""));
        put(patient(",\"gender\":\"male\""));
        String old = "W/\"1\"";

        assertThat(with("PUT", "/Patient/" + id, patient(""), "If-Match", old).status())
                .isEqualTo(412);
        assertThat(with("PATCH", "/Patient/" + id, "[{\"op\":\"remove\",\"path\":\"/gender\"}]", "If-Match", old)
                        .status())
                .isEqualTo(412);
        assertThat(with("DELETE", "/Patient/" + id, "", "If-Match", old).status())
                .isEqualTo(412);
        assertThat(with("PUT", "/Patient/" + id, patient(""), "If-Match", "frob")
                        .status())
                .isEqualTo(400);
        assertThat(with("DELETE", "/Patient/" + id, "", "If-Match", "W/\"2\"").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("made from a version of what is not on record is 412, alone and in a Bundle, and makes nothing")
    void versionOfNothing() {
        assertThat(with("PUT", "/Patient/" + id, patient(""), "If-Match", "W/\"1\"")
                        .status())
                .isEqualTo(412);
        String entry = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + patient("")
                + ",\"request\":{\"method\":\"PUT\",\"url\":\"Patient/" + id + "\",\"ifMatch\":\"W/\\\"1\\\"\"}}]}";
        assertThat(with("POST", "", entry, "X-Test", "1").status()).isEqualTo(412);
        assertThat(get("/Patient/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("that changes nothing makes no version, by every way")
    void unchanged() {
        String identified = patient(",\"identifier\":[{\"system\":\"urn:x\",\"value\":\"" + id + "\"}]");
        for (int i = 0; i < 2; i++) {
            assertThat(put(identified).body()).contains("\"versionId\": \"1\"");
        }
        assertThat(with("PUT", "/Patient?identifier=urn:x%7C" + id, identified, "X-Test", "1")
                        .body())
                .contains("\"versionId\": \"1\"");
        Patient posted = read(
                Patient.class,
                with("POST", "/Patient", "{\"resourceType\":\"Patient\",\"active\":true}", "X-Test", "1"));
        assertThat(with(
                                "PUT",
                                "/Patient/" + posted.getIdPart(),
                                "{\"resourceType\":\"Patient\",\"id\":\"" + posted.getIdPart() + "\",\"active\":true}",
                                "X-Test",
                                "1")
                        .body())
                .contains("\"versionId\": \"1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[{\"op\":\"replace\",\"value\":1}]", "[{\"op\":\"frob\",\"path\":\"/a\"}]", "{\"a\":1}", "x"})
    @DisplayName("with a JSON Patch that is none is told what is missing")
    void patches(String patch) {
        put(patient(""));

        Answer answer = with("PATCH", "/Patient/" + id, patch, "X-Test", "1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(read(OperationOutcome.class, answer).getIssue()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("com.", "java", "HAPI-");
    }

    @Test
    @DisplayName("in a compartment is the search that it is")
    void compartments() {
        put(patient(""));
        String weight =
                """
                {"resourceType":"Observation","id":"%1$s","status":"final","subject":{"reference":"Patient/%1$s"},
                 "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]}}
                """
                        .formatted(id);
        with("PUT", "/Observation/" + id, weight, "X-Test", "1");

        assertThat(read(Bundle.class, get("/Patient/" + id + "/Observation")).getEntry())
                .hasSize(1);
        assertThat(read(Bundle.class, get("/Patient/" + id + "/Observation?code=none"))
                        .getEntry())
                .isEmpty();
        assertThat(read(Bundle.class, get("/Observation?patient=" + id)).getEntry())
                .hasSize(1);
        assertThat(get("/Patient/" + id + "/Observation?frob=1").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("on the same condition, made at once and spelled in several ways, leaves one client")
    void oneClient() {
        String patient = "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:nid\",\"value\":\"" + id
                + "\"}],\"gender\":\"%s\"}";

        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> with(
                                "PUT",
                                i % 2 == 0
                                        ? "/Patient?identifier=urn:nid%7C" + id
                                        : "/Patient?identifier=urn%3Anid%7C" + id,
                                patient.formatted(i % 3 == 0 ? "male" : "female"),
                                "X-Test",
                                "1")))
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isIn(200, 201));
        assertThat(read(Bundle.class, get("/Patient?identifier=urn:nid%7C" + id))
                        .getEntry())
                .hasSize(1);
    }
}
