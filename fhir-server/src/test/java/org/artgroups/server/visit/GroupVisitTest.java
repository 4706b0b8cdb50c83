package org.artgroups.server.visit;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import org.artgroups.server.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupVisitTest extends ServerTest {

    private String club = "";
    private String a = "";

    @BeforeEach
    void aClubOfOne() {
        club = unique("club");
        a = unique("a");
        assertThat(post("", aClub(club).withMember(aClient(a).born("1990-01-01")).bundle()).status())
                .isEqualTo(200);
    }

    @Test
    void everythingWrongWithASessionIsToldAtOnceByElement() {
        Answer answer = post("/Group/" + club + "/$group-visit", """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "session", "valueIdentifier": {"system": "https://s.example", "value": "%s"}},
                  {"name": "start", "valueDateTime": "2126-01-05"},
                  {"name": "facilitator", "valueReference": {"display": "Nomsa"}},
                  {"name": "member", "part": [
                    {"name": "client", "valueReference": {"reference": "Patient/%s"}},
                    {"name": "attendance", "valueCode": "present"},
                    {"name": "refill", "part": [
                      {"name": "medication", "valueCodeableConcept": {"text": "TLD"}},
                      {"name": "daysSupply", "valueInteger": -90}]}]},
                  {"name": "member", "part": [
                    {"name": "client", "valueReference": {"reference": "Patient/nobody"}},
                    {"name": "attendance", "valueCode": "absent"}]}]}
                """.formatted(unique("s"), a));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(diagnostics(answer))
                .containsExactly(
                        "member[0].refill[0].daysSupply: -90 is not between 1 and 366 d",
                        "start: 2126-01-05 is in the future; it is " + java.time.LocalDate.now(java.time.ZoneId.systemDefault()),
                        "member[1].client: Patient/nobody is not known here");
    }
}
