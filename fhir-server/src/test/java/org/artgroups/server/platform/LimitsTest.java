package org.artgroups.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.artgroups.server.ServerTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whoever asks, the server")
class LimitsTest extends ServerTest {

    private static final int MEGABYTE = 1 << 20;

    private HttpResponse<String> put(String path, byte[] body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static byte[] patient(String more) {
        return ("{\"resourceType\":\"Patient\",\"id\":\"limits\"," + more + "}").getBytes(StandardCharsets.UTF_8);
    }

    /** What the server sends back to bytes as they are; it closes the connection. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", URI.create(root()).getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("takes no body above the limit, and does not wait for it")
    void largeBody() throws IOException {
        String answer =
                raw("PUT /fhir/Patient/limits HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/fhir+json\r\n"
                        + "Content-Length: " + 60 * MEGABYTE + "\r\n\r\n{");
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("OperationOutcome")
                .contains("too-large");
    }

    @Test
    @DisplayName("unpacks no more than a body of its size may hold")
    void packedBody() throws IOException, InterruptedException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(patient("\"language\":\"" + " ".repeat(15 * MEGABYTE) + "\""));
        }
        HttpResponse<String> answer = put("/Patient/limits", packed.toByteArray(), "Content-Encoding", "gzip");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    }

    @Test
    @DisplayName("takes a packed body of the usual kind")
    void usualPackedBody() throws IOException, InterruptedException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(patient("\"gender\":\"female\""));
        }
        HttpResponse<String> answer = put("/Patient/limits", packed.toByteArray(), "Content-Encoding", "gzip");
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"multipleBirthInteger\":1e999999999",
                "\"multipleBirthInteger\":-1E+0999999999",
                "\"extension\":[{\"url\":\"x\",\"valueDecimal\":11111111111111111111111111111111111111111111111111111111111111111111}]"
            })
    @DisplayName("takes no number that nobody measures")
    void hugeNumber(String element) throws IOException, InterruptedException {
        HttpResponse<String> answer = put("/Patient/limits", patient(element));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("out-of-bounds");
    }

    @Test
    @DisplayName("takes no number that nobody measures in XML or in a query either")
    void hugeNumberElsewhere() throws IOException, InterruptedException {
        HttpResponse<String> xml = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base() + "/Observation"))
                                .header("Content-Type", "application/fhir+xml")
                                .POST(BodyPublishers.ofString("<Observation><valueQuantity>"
                                        + "<value value=\"1e999999999\"/></valueQuantity></Observation>"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(xml.statusCode()).as(xml.body()).isEqualTo(400);
        assertThat(get("/Observation?value-quantity=gt1e999999999").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("takes nothing that is nested without end")
    void deep() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                put("/Patient/limits", patient("\"x\":" + "[".repeat(100_000) + "]".repeat(100_000)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nested more than 100");
    }

    @Test
    @DisplayName("takes text in UTF-8 alone")
    void notUtf8() throws IOException, InterruptedException {
        byte[] body = patient("\"language\":\"?\"");
        body[body.length - 3] = (byte) 0xE9;
        assertThat(put("/Patient/limits", body).statusCode()).isEqualTo(400);
        assertThat(get("/Patient?name=%E9").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("answers no query of hundreds of parameters, alone, in a form or in a batch")
    void manyParameters() {
        String query = "code=a&".repeat(400);
        assertThat(get("/Observation?" + query).status()).isEqualTo(413);
        assertThat(send(HttpRequest.newBuilder(URI.create(base() + "/Observation/_search"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(query))
                                .build())
                        .status())
                .isEqualTo(413);
        assertThat(post(
                                "",
                                "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Observation?"
                                        + query + "\"}}]}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    @DisplayName("reads a search that is sent as a form")
    void form() {
        assertThat(send(HttpRequest.newBuilder(URI.create(base() + "/PlanDefinition/_search"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("_id=hcw-managed-group"))
                                .build())
                        .body())
                .contains("\"total\": 1");
    }

    @Test
    @DisplayName("answers for its own names only")
    void otherHost() throws IOException {
        assertThat(raw("GET /fhir/Patient HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("wrong-host")
                .doesNotContain("Bundle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /fhir/Patient/%00 HTTP/1.1", "GET /fhir/Patient?a=<b HTTP/1.1", "TRACE /fhir HTTP/1.1"})
    @DisplayName("never answers with a page of its container")
    void containerPage(String line) throws IOException {
        assertThat(raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("<html")
                .doesNotContain("Tomcat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick='alert(1)'>a</p>",
                "<a href='javascript:alert(1)'>a</a>",
                "<a href=' JavaScript:alert(1)'>a</a>",
                "<iframe src='/'/>",
                "<form action='/'/>",
                "<svg/>",
                "<img src='data:text/html,a'/>",
                "<p style='background:url(https://evil.example)'>a</p>"
            })
    @DisplayName("takes no narrative that does more than to be read")
    void activeNarrative(String content) throws IOException, InterruptedException {
        HttpResponse<String> answer = put("/Patient/limits", patient(narrative(content)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("active-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<br/><b>b</b></p>",
                "<a href='Patient/1'>a</a>",
                "<a href='https://a.example/b'>a</a>",
                "<p style='color:red'>a</p>"
            })
    @DisplayName("takes a narrative with the formatting FHIR allows")
    void usualNarrative(String content) throws IOException, InterruptedException {
        HttpResponse<String> answer = put("/Patient/limits", patient(narrative(content)));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    private static String narrative(String content) {
        return "\"text\":{\"status\":\"generated\",\"div\":\"<div xmlns='http://www.w3.org/1999/xhtml'>" + content
                + "</div>\"}";
    }

    @Test
    @DisplayName("says of every answer what it is, and not which software answers")
    void headers() throws IOException, InterruptedException {
        put("/Binary/page", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "Content-Type", "text/html");
        for (String path :
                List.of("/fhir/Binary/page", "/fhir/PlanDefinition", "/fhir/metadata", "/", "/ig/", "/groups")) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(root() + path)).build(), BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("frame-ancestors 'none'");
            assertThat(answer.headers().map().keySet()).as(path).doesNotContain("x-powered-by", "server");
            if (path.contains("Binary")) {
                assertThat(answer.headers().allValues("Content-Disposition")).containsExactly("attachment");
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .contains("sandbox");
            }
        }
    }

    @Test
    @DisplayName("lets nobody change what it is built with")
    void definitions() throws IOException, InterruptedException {
        byte[] model = "{\"resourceType\":\"PlanDefinition\",\"id\":\"hcw-managed-group\",\"status\":\"active\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(put("/PlanDefinition/hcw-managed-group", model).statusCode()).isEqualTo(405);
        assertThat(send(HttpRequest.newBuilder(URI.create(base() + "/PlanDefinition/hcw-managed-group"))
                                .DELETE()
                                .build())
                        .status())
                .isEqualTo(405);
        assertThat(get("/PlanDefinition/hcw-managed-group").body()).contains("\"versionId\": \"1\"");
    }

    @Test
    @DisplayName("answers others while many senders stop in the middle of a body")
    void slowSenders() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 230; i++) {
                Socket socket = new Socket("localhost", URI.create(root()).getPort());
                socket.getOutputStream()
                        .write(
                                "POST /fhir HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/fhir+json\r\nContent-Length: 1000\r\n\r\n{"
                                        .getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertThat(get("/PlanDefinition/hcw-managed-group").status()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
