package org.artgroups.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

@DisplayName("Whoever sends what the guide shows on the first session")
class GuideTest extends ServerTest {

    private static String shown(String file) throws IOException {
        return new ClassPathResource("META-INF/resources/ig/" + file).getContentAsString(StandardCharsets.UTF_8);
    }

    private Answer put(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(base() + path))
                .header("Content-Type", "application/fhir+json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private void transaction(String file) throws IOException {
        Answer answer = post("", shown(file));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(read(Bundle.class, answer).getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("20"));
    }

    @Test
    @DisplayName("has two sessions on record, can send all of it again, and reads back what the page says")
    void followed() throws IOException {
        for (boolean again : new boolean[] {false, true}) {
            transaction("first-clients.json");
            assertThat(put("/Group/first-club", shown("first-group.json")).status())
                    .isEqualTo(again ? 200 : 201);
            Answer told = post("/Group/first-club/$group-visit", shown("first-session.json"));
            assertThat(told.status()).as(told.body()).isEqualTo(200);
            GroupVisitResponse response = GroupVisit.RESPONSE.read(read(Parameters.class, told));
            assertThat(response.replayed()).isEqualTo(again);
            assertThat(response.members()).hasSize(2).allSatisfy(member -> assertThat(member.advice())
                    .extracting(AdviceGiven::text)
                    .containsExactly("No viral load is on record."));
            assertThat(response.counts()).anyMatch(count -> count.kind() == CountKind.REFILLS && count.value() == 2);
            transaction("first-bundle.json");
        }
        assertThat(found("Encounter?subject=Group/first-club")).isEqualTo(2);
        assertThat(found("MedicationDispense?subject=Patient/first-naledi")).isEqualTo(2);
        assertThat(get("/Patient/first-naledi/$everything").body())
                .contains("first-naledi-prescription")
                .doesNotContain("first-bongani");
    }

    private int found(String search) {
        return read(Bundle.class, get("/" + search + "&_summary=count")).getTotal();
    }
}
