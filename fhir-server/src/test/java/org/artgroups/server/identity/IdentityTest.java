package org.artgroups.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A number that identifies")
class IdentityTest extends ServerTest {

    private String number = "";

    @BeforeEach
    void aNumber() {
        number = unique("number");
    }

    private static String patient(String id, String system, String value, String more) {
        return "{\"resourceType\":\"Patient\",\"id\":\"%s\",\"identifier\":[{\"system\":\"%s\",\"value\":\"%s\"}]%s}"
                .formatted(id, system, value, more);
    }

    private Answer put(String id, String body) {
        return send(HttpRequest.newBuilder(URI.create(base() + "/Patient/" + id))
                .header("Content-Type", "application/fhir+json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private int clients() {
        return read(Bundle.class, get("/Patient?identifier=" + number))
                .getEntry()
                .size();
    }

    @Test
    @DisplayName("is one client's alone; a second client with it is refused, alone and in a transaction")
    void oneClient() {
        String other = unique("other");
        assertThat(put(number, patient(number, NATIONAL_ID, number, "")).status())
                .isEqualTo(201);

        Answer refused = put(other, patient(other, NATIONAL_ID, number, ""));

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("identifier-taken").doesNotContain("\"" + number + "\"");
        assertThat(clients()).isEqualTo(1);
        assertThat(put(number, patient(number, NATIONAL_ID, number, ",\"gender\":\"male\""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("is one client's, however many send it at once under ids of their own")
    void manyAtOnce() {
        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> put(number + "-" + i, patient(number + "-" + i, NATIONAL_ID, number, ""))
                        .status())
                .toList();

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(clients()).isEqualTo(1);
    }

    @Test
    @DisplayName("of a facility may be another client's at another facility")
    void perFacility() {
        String at = ",\"managingOrganization\":{\"reference\":\"Organization/%s\"}";
        String second = unique("second");
        String third = unique("third");

        assertThat(put(number, patient(number, ART_NUMBER, number, at.formatted("facility-a")))
                        .status())
                .isEqualTo(201);
        assertThat(put(second, patient(second, ART_NUMBER, number, at.formatted("facility-b")))
                        .status())
                .isEqualTo(201);
        assertThat(put(third, patient(third, ART_NUMBER, number, at.formatted("facility-a")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("that no number of its system looks like is refused, naming the element")
    void format() {
        Answer refused = put(number, patient(number, NATIONAL_ID, "12 34", ""));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(diagnostics(refused)).singleElement().asString().startsWith("identifier[0].value");
    }

    @Test
    @DisplayName("is free again when its client gives it up, or is deleted")
    void free() {
        String other = unique("other");
        put(number, patient(number, NATIONAL_ID, number, ""));
        put(number, "{\"resourceType\":\"Patient\",\"id\":\"" + number + "\"}");
        assertThat(put(other, patient(other, NATIONAL_ID, number, "")).status()).isEqualTo(201);
        assertThat(send(HttpRequest.newBuilder(URI.create(base() + "/Patient/" + other))
                                .DELETE()
                                .build())
                        .status())
                .isEqualTo(200);

        assertThat(put(number, patient(number, NATIONAL_ID, number, "")).status())
                .isEqualTo(200);
    }
}
