package org.artgroups.server.register;

import static org.artgroups.server.Given.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.server.Given;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A register filled in with a spreadsheet")
class RegisterUploadTest extends ServerTest {

    private String group = "";

    @BeforeEach
    void aClubOfTwo() {
        group = unique("club");
        Answer answer = post(
                "",
                Given.aClub(group)
                        .withMember(aClient(unique("ana")).prescribed("2025-12-01", "J05AR27", 1), "2024-01-01", null)
                        .withMember(aClient(unique("ben")).prescribed("2025-12-01", "J05AR27", 1), "2024-02-01", null)
                        .bundle());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> table(String query, String accept) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(base() + "/Group/" + group + "/$register?date=2026-03-04" + query))
                                .header("Accept", accept)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private Answer send(String table) {
        return send(HttpRequest.newBuilder(URI.create(base() + "/Group/" + group + "/$group-visit"))
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(table))
                .build());
    }

    /** The table of the register where each line of a member has these cells, and Nomsa is the facilitator. */
    private String filled(String attendance, String symptoms, String weight) throws Exception {
        String[] lines = table("&separator=%3B", "text/csv").body().split("\r\n", -1);
        List<String> names = List.of();
        List<String> filled = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.split(";", -1)));
            if (cells.get(0).equals("facilitator")) {
                cells.set(1, "Nomsa");
            } else if (cells.contains("attendance")) {
                names = List.copyOf(cells);
            } else if (!names.isEmpty() && cells.size() > 1) {
                cells.set(names.indexOf("attendance"), attendance);
                cells.set(names.indexOf("symptoms"), symptoms);
                cells.set(names.indexOf("weight"), weight);
            }
            filled.add(String.join(";", cells));
        }
        return String.join("\r\n", filled);
    }

    @Test
    @DisplayName("begins as a table with a name that tells of nobody, for who asks by format or by Accept")
    void asTable() throws Exception {
        HttpResponse<String> byAccept = table("", "text/csv");
        HttpResponse<String> byFormat = table("&_format=text/csv", "*/*");

        assertThat(byAccept.statusCode()).isEqualTo(200);
        assertThat(byAccept.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(byAccept.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"register-" + group + "-2026-03-04.csv\"");
        assertThat(byFormat.body()).isEqualTo(byAccept.body());
        assertThat(byAccept.body().getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(byAccept.body()).contains("date,Wed 2026-03-04", "\r\n1,Patient/ana");
        assertThat(table("", "application/fhir+xml").body()).startsWith("<Parameters");
    }

    @Test
    @DisplayName("is recorded as the session it tells, any number of times")
    void recorded() throws Exception {
        String table = filled("present", "none", "61,5");

        GroupVisitResponse first = accepted(send(table));
        GroupVisitResponse again = accepted(send(table));

        assertThat(first.replayed()).isFalse();
        assertThat(first.members()).hasSize(2);
        assertThat(again.replayed()).isTrue();
        assertThat(again.session().getReference()).isEqualTo(first.session().getReference());
        assertThat(get("/MedicationDispense?patient="
                                + first.members().get(0).client().getReference())
                        .body())
                .contains("J05AR27");
    }

    private GroupVisitResponse accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return GroupVisit.RESPONSE.read(read(Parameters.class, answer));
    }

    @Test
    @DisplayName("that was sent with other content before is told what differs, where")
    void changed() throws Exception {
        accepted(send(filled("present", "none", "61.5")));

        Answer answer = send(filled("present", "none", "62"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(diagnostics(answer)).contains("member[0].weight: line 10, weight: was 61.5, now 62");
        assertThat(send(filled("present", "none", "62").replace("next visit;", "correction;yes\r\nnext visit;"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "with faults is refused as a whole, each told by element, line and column, those of the group's rules too")
    void faults() throws Exception {
        Answer answer = send(filled("collector", "coughs", "a lot"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(diagnostics(answer))
                .contains("member[0].weight: line 10, weight: 'a lot' is not a number")
                .anyMatch(fault ->
                        fault.startsWith("member[1].screen.symptom[0]: line 11, symptoms: 'coughs' is not one of"))
                .contains(
                        "collector: a member's refill was brought by the collector, and the session does not say who that was");
        assertThat(get("/Encounter?subject=Group/" + group + "&_summary=count").body())
                .contains("\"total\": 0");
    }

    @Test
    @DisplayName("of another group, or that is none at all, is refused")
    void anotherGroup() throws Exception {
        assertThat(diagnostics(send(filled("present", "none", "").replace("Group/" + group, "Group/other"))))
                .containsExactly("this is the register of Group/other, not of Group/" + group);
        assertThat(diagnostics(send("a;b\r\n1;2")))
                .containsExactly("this is not a register: no line has the columns client and attendance");
    }
}
