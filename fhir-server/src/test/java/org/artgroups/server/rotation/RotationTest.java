package org.artgroups.server.rotation;

import static org.artgroups.server.Given.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.fhir.rotation.RotationResponse;
import org.artgroups.fhir.rotation.RotationResponse.Turn;
import org.artgroups.server.Given;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("$rotation")
class RotationTest extends ServerTest {

    private String group = "";
    private String ana = "";
    private String ben = "";
    private String cora = "";

    @BeforeEach
    void aCommunityGroupOfThree() {
        group = unique("cag");
        ana = unique("ana");
        ben = unique("ben");
        cora = unique("cora");
        assertThat(post(
                                "",
                                Given.aCag(group)
                                        .withMember(aClient(ana).prescribed("2026-05-04", "J05AR27", 1))
                                        .withMember(aClient(ben).prescribed("2026-06-01", "J05AR27", 1))
                                        .withMember(aClient(cora))
                                        .bundle())
                        .status())
                .isEqualTo(200);
    }

    private RotationResponse rotation(String query) {
        Answer answer = get("/Group/" + group + "/$rotation" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Rotation.RESPONSE.read(read(Parameters.class, answer));
    }

    private void collects(String client, String day, String next) {
        Answer answer = post(
                "/Group/" + group + "/$group-visit",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "session", "valueIdentifier": {"system": "https://example.org/sessions", "value": "%1$s-%2$s"}},
                  {"name": "start", "valueDateTime": "%2$s"},
                  {"name": "facilitator", "valueReference": {"display": "Grace"}},
                  {"name": "collector", "valueReference": {"reference": "Patient/%3$s"}},
                  {"name": "nextVisit", "valueDate": "%4$s"},
                  {"name": "member", "part": [
                    {"name": "client", "valueReference": {"reference": "Patient/%3$s"}},
                    {"name": "attendance", "valueCode": "present"},
                    {"name": "screen", "part": [{"name": "done", "valueBoolean": true}]}]}]}
                """
                        .formatted(group, day, client, next));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static List<String> collectors(RotationResponse answer) {
        return answer.turns().stream()
                .map(turn -> Objects.requireNonNull(turn.collector()).getReference())
                .toList();
    }

    @Test
    @DisplayName("starts with whoever has to be seen, and tells the others who have")
    void turns() {
        RotationResponse answer = rotation("?asOf=2026-07-06&visits=3");
        assertThat(answer.turns().get(0).date()).isEqualTo("2026-07-06");
        assertThat(collectors(answer)).containsExactly("Patient/" + cora, "Patient/" + ana, "Patient/" + ben);
        assertThat(answer.turns().get(1).clinicalVisits())
                .extracting(visit -> visit.client().getReference() + " by " + visit.by())
                .as("goes along, though it is not his turn")
                .containsExactly("Patient/" + ben + " by 2026-12-01");
        assertThat(answer.members())
                .extracting(member -> member.client().getReference() + " " + member.lastClinicalVisit())
                .containsExactlyInAnyOrder(
                        "Patient/" + ana + " 2026-05-04",
                        "Patient/" + ben + " 2026-06-01",
                        "Patient/" + cora + " null");
    }

    @Test
    @DisplayName("goes on from who collected, on the day that was agreed")
    void afterASession() {
        collects(cora, "2026-07-06", "2026-08-03");
        RotationResponse answer = rotation("?asOf=2026-07-07&visits=1");
        Turn turn = answer.turns().get(0);
        assertThat(turn.date()).isEqualTo("2026-08-03");
        assertThat(collectors(answer)).containsExactly("Patient/" + ana);
        assertThat(answer.members())
                .filteredOn(member -> member.client().getReference().equals("Patient/" + cora))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.lastCollected()).isEqualTo("2026-07-06");
                    assertThat(member.lastClinicalVisit()).isEqualTo("2026-07-06");
                });
        assertThat(rotation("?asOf=2026-07-05").members())
                .as("before the session")
                .allSatisfy(member -> assertThat(member.lastCollected()).isNull());
    }

    @Test
    @DisplayName("passes over who is unavailable, who still has to be seen")
    void unavailable() {
        Answer answer = post(
                "/Group/" + group + "/$rotation",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "asOf", "valueDate": "2026-07-06"}, {"name": "visits", "valueInteger": 1},
                  {"name": "unavailable", "part": [{"name": "client", "valueReference": {"reference": "Patient/%s"}}]}]}
                """
                        .formatted(cora));
        Turn turn =
                Rotation.RESPONSE.read(read(Parameters.class, answer)).turns().get(0);
        assertThat(Objects.requireNonNull(turn.collector()).getReference()).isNotEqualTo("Patient/" + cora);
        assertThat(turn.clinicalVisits())
                .filteredOn(visit -> visit.client().getReference().equals("Patient/" + cora))
                .singleElement()
                .satisfies(visit -> assertThat(visit.overdue()).isTrue());
    }

    @Test
    @DisplayName("names everything that is wrong with a request")
    void refused() {
        Answer answer = post(
                "/Group/" + group + "/$rotation",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "asOf", "valueDate": "2026-07-06"}, {"name": "first", "valueDate": "2026-07-05"},
                  {"name": "unavailable", "part": [
                    {"name": "client", "valueReference": {"reference": "Patient/nobody"}},
                    {"name": "from", "valueDate": "2026-08-02"}, {"name": "until", "valueDate": "2026-08-01"}]}]}
                """);
        assertThat(diagnostics(answer))
                .containsExactly(
                        "first: 2026-07-05 is before 2026-07-06",
                        "unavailable[0].until: 2026-08-01 is before 2026-08-02",
                        "unavailable[0].client: Patient/nobody is not a member of the group on 2026-07-06");
        assertThat(diagnostics(get("/Group/" + group + "/$rotation?visits=25")))
                .singleElement()
                .asString()
                .startsWith("visits: 25 is not between 1 and 24");
        assertThat(get("/Group/" + group + "/$rotation?unavailable=Patient/" + cora)
                        .status())
                .as("what needs a body")
                .isEqualTo(400);
        assertThat(get("/Group/nobody/$rotation").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is for groups whose members take turns")
    void noTurns() {
        String club = unique("club");
        assertThat(post("", Given.aClub(club).withMember(aClient(unique("one"))).bundle())
                        .status())
                .isEqualTo(200);
        Answer answer = get("/Group/" + club + "/$rotation");
        assertThat(answer.status()).isEqualTo(422);
    }
}
