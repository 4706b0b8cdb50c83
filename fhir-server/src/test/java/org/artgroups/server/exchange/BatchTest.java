package org.artgroups.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A batch or transaction")
class BatchTest extends ServerTest {

    private String id = "";

    @BeforeEach
    void anId() {
        id = unique("batch");
    }

    private Bundle sent(String type, String... entries) {
        Answer answer = post("", bundle(type, entries));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return read(Bundle.class, answer);
    }

    private static String bundle(String type, String... entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[%s]}"
                .formatted(type, String.join(",", entries));
    }

    private static String write(String method, String url, String resource, String more) {
        return "{\"resource\":%s,\"request\":{\"method\":\"%s\",\"url\":\"%s\"%s}}"
                .formatted(resource, method, url, more);
    }

    private static String asking(String url) {
        return "{\"request\":{\"method\":\"GET\",\"url\":\"%s\"}}".formatted(url);
    }

    private String patient() {
        return "{\"resourceType\":\"Patient\",\"id\":\"" + id + "\"}";
    }

    private static List<String> statuses(Bundle answer) {
        return answer.getEntry().stream()
                .map(entry -> entry.getResponse().getStatus().substring(0, 3))
                .toList();
    }

    private static String outcome(Bundle answer, int entry) {
        return ((OperationOutcome) answer.getEntry().get(entry).getResponse().getOutcome())
                .getIssueFirstRep()
                .getDiagnostics();
    }

    @Test
    @DisplayName("as a batch gives each entry the status and the outcome it would have by itself")
    void ownStatus() {
        String group = "{\"resourceType\":\"Group\",\"id\":\"" + id + "\",\"type\":\"person\",\"actual\":true%s}";

        Bundle answer = sent(
                "batch",
                write("PUT", "Patient/" + id, patient(), ""),
                asking("Patient/none-such"),
                asking("Patient?birthdate=1990-02-03&_count=1"),
                write("PUT", "Patient/" + id, patient(), ",\"ifMatch\":\"W/\\\"9\\\"\""),
                write("POST", "Frob", "{\"resourceType\":\"Patient\"}", ""),
                write("PUT", "Group/" + id, group.formatted(""), ""),
                asking("Patient?frob=1"));

        assertThat(statuses(answer)).containsExactly("201", "404", "200", "412", "404", "201", "400");
        assertThat(outcome(answer, 4)).startsWith("entry[4].request.url");
        assertThat(outcome(answer, 6)).contains("frob");
    }

    @Test
    @DisplayName("as a batch carries out operations, and refuses those there are not")
    void operations() {
        Bundle answer = sent(
                "batch",
                write("PUT", "Patient/" + id, patient(), ""),
                asking("Patient/" + id + "/$eligibility?asOf=2026-03-02"),
                write("POST", "Patient/" + id + "/$frobnicate", "{\"resourceType\":\"Parameters\"}", ""),
                write("POST", "Group/none-such/$member-remove", "{\"resourceType\":\"Parameters\"}", ""));

        assertThat(statuses(answer)).startsWith("201", "200", "400");
        assertThat(statuses(answer).get(3)).isIn("400", "404");
        assertThat(answer.getEntry().get(1).getResource()).isInstanceOf(Parameters.class);
        assertThat(get("/Parameters").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("as a transaction refuses operations, naming the entry, and writes nothing")
    void operationInTransaction() {
        Answer answer = post(
                "",
                bundle(
                        "transaction",
                        write("PUT", "Patient/" + id, patient(), ""),
                        write("POST", "Group/x/$group-visit", "{\"resourceType\":\"Parameters\"}", "")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(diagnostics(answer)).singleElement().asString().startsWith("entry[1].request.url");
        assertThat(get("/Patient/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("without a type, or of another one, is refused")
    void type() {
        assertThat(post("", "{\"resourceType\":\"Bundle\"}").status()).isEqualTo(400);
        assertThat(post("", bundle("collection")).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("with everything wrong is told all of it by entry and element")
    void everyFault() {
        Answer answer = post(
                "",
                bundle(
                        "transaction",
                        "{\"resource\":" + patient() + "}",
                        write("PUT", "Patient/other", patient(), ""),
                        write("POST", "Subscription", patient(), ""),
                        write("DELETE", "Patient?name=x", "{\"resourceType\":\"Patient\"}", "")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(String.join("\n", diagnostics(answer)))
                .contains(
                        "entry[0].request.method",
                        "entry[1].resource.id",
                        "entry[2].request.url",
                        "entry[3].request.url")
                .doesNotContain("HAPI-");
    }

    @Test
    @DisplayName("of too many entries or bytes is 413")
    void tooLarge() {
        String[] entries = new String[2_001];
        java.util.Arrays.fill(entries, asking("Patient/x"));

        assertThat(post("", bundle("batch", entries)).status()).isEqualTo(413);
        assertThat(post(
                                "",
                                bundle(
                                        "batch",
                                        write(
                                                "PUT",
                                                "Patient/x",
                                                "{\"resourceType\":\"Patient\",\"language\":\"" + "x".repeat(5_300_000)
                                                        + "\"}",
                                                "")))
                        .status())
                .isEqualTo(413);
    }

    @Test
    @DisplayName(
            "as a batch in tolerant mode stores what can be read, and says of the rest which entry, which element and why")
    void tolerant() {
        String body = bundle(
                "batch",
                write("PUT", "Patient/" + id, patient(), ""),
                write(
                        "PUT",
                        "Patient/bad-" + id,
                        "{\"resourceType\":\"Patient\",\"birthDate\":\"20/02/1990\",\"tribe\":1}",
                        ""));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base()))
                .header("Content-Type", "application/fhir+json")
                .POST(HttpRequest.BodyPublishers.ofString(body));

        assertThat(send(request.copy().build()).status()).isEqualTo(400);
        Bundle answer = read(
                Bundle.class, send(request.header("Prefer", "handling=lenient").build()));

        assertThat(statuses(answer)).containsExactly("201", "400");
        assertThat(answer.getEntry().get(1).getResponse().getOutcome().toString())
                .isNotEmpty();
        assertThat(outcome(answer, 1)).startsWith("entry[1].resource.");
        assertThat(get("/Patient/" + id).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("puts no client in the place of another: a condition that fits one and an id of another are refused")
    void wrongPerson() {
        String a =
                "{\"resourceType\":\"Patient\",\"id\":\"%s-%s\",\"identifier\":[{\"system\":\"urn:example:nid\",\"value\":\"%s-%s\"}]}";
        sent(
                "transaction",
                write("PUT", "Patient/" + id + "-a", a.formatted(id, "a", id, "a"), ""),
                write("PUT", "Patient/" + id + "-b", a.formatted(id, "b", id, "b"), ""));

        Answer answer = post(
                "",
                bundle(
                        "transaction",
                        write(
                                "PUT",
                                "Patient?identifier=urn:example:nid|" + id + "-b",
                                "{\"resourceType\":\"Patient\",\"gender\":\"male\",\"identifier\":[{\"system\":\"urn:example:nid\",\"value\":\""
                                        + id + "-b\"}]}",
                                ""),
                        write(
                                "PUT",
                                "Patient?identifier=urn:example:nid|" + id + "-a",
                                a.formatted(id, "b", id, "a"),
                                "")));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(diagnostics(answer)).singleElement().asString().startsWith("entry[1].resource.id");
        assertThat(get("/Patient/" + id + "-b").body()).contains("\"versionId\": \"1\"");
    }

    @Test
    @DisplayName("takes a placeholder over by the resource it stands for, and whoever refers to it refers to that one")
    void placeholder() {
        String visit =
                """
                {"resourceType":"Encounter","id":"%1$s","status":"finished","class":{"code":"AMB"},
                 "participant":[{"individual":{"reference":"Practitioner?identifier=urn:example:nid|%1$s"}}]}
                """
                        .formatted(id);
        String nurse =
                "{\"resourceType\":\"Practitioner\",\"id\":\"nurse-%1$s\",\"identifier\":[{\"system\":\"urn:example:nid\",\"value\":\"%1$s\"}]}"
                        .formatted(id);
        sent("transaction", write("PUT", "Encounter/" + id, visit, ""));
        sent("transaction", write("PUT", "Practitioner/nurse-" + id, nurse, ""));
        sent(
                "transaction",
                write("PUT", "Encounter/second-" + id, visit.replace("\"id\":\"" + id, "\"id\":\"second-" + id), ""));

        Bundle found = read(Bundle.class, get("/Practitioner?identifier=urn:example:nid%7C" + id));

        assertThat(found.getEntry()).hasSize(1);
        assertThat(get("/Encounter/" + id).body()).contains("Practitioner/nurse-" + id);
        assertThat(get("/Encounter/second-" + id).body()).contains("Practitioner/nurse-" + id);
    }
}
