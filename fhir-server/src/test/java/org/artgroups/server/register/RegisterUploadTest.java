package org.artgroups.server.register;

import static org.artgroups.server.Given.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
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
                .contains("collector: a member's refill was brought by the collector, and the session does not say who"
                        + " that was");
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

    private Answer send(String mediaType, String body) {
        return send(HttpRequest.newBuilder(URI.create(base() + "/Group/" + group + "/$group-visit"))
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    @DisplayName("in which one column was sorted alone is refused by line, also when it was recorded before")
    void sortedAlone() throws Exception {
        String table = filled("present", "none", "");
        String sorted = table.replaceAll("(Patient/ana[^;]*;[^;]*;)[^;]*", "$1folder-of-another");
        assertThat(sorted).isNotEqualTo(table);
        accepted(send(table));

        Answer answer = send(sorted);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(diagnostics(answer))
                .singleElement()
                .asString()
                .startsWith("member[0].client.identifier: line 10, folder: is not a number of Patient/ana");
    }

    @Test
    @DisplayName("may name a client by the folder alone")
    void folderAlone() throws Exception {
        String table = filled("present", "none", "").replaceAll(";Patient/ana[^;]*;", ";;");

        assertThat(accepted(send(table)).members()).hasSize(2);
    }

    @Test
    @DisplayName("that is to be stored in part gives the others back by line and column")
    void partial() throws Exception {
        String table = filled("present", "none", "60").replace("group;", "partial;yes\r\ngroup;");

        GroupVisitResponse answer = accepted(send(table.replaceFirst("(?s)(.*);60;", "$1;heavy;")));

        assertThat(answer.members()).hasSize(1);
        assertThat(answer.refused().get(0).faults().get(0).text())
                .isEqualTo("line 12, weight: 'heavy' is not a number");
    }

    @Test
    @DisplayName("of an earlier session with a new date says which session it is, and what a correction would move")
    void anotherDay() throws Exception {
        String table = filled("present", "none", "");
        accepted(send(table));

        Answer answer = send(table.replace("date;Wed 2026-03-04", "date;2026-03-03"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(diagnostics(answer))
                .contains("start: line 5, date: was 2026-03-04, now 2026-03-03")
                .anyMatch(fault -> fault.startsWith(
                                "session: line 3, session: this is the key of the session of 2026-03-04, which"
                                        + " is on record")
                        && fault.endsWith("would move the session of 2026-03-04 with what was recorded of its 2 members"
                                + " to 2026-03-03"));
    }

    @Test
    @DisplayName("has its media type in any case; another one is refused with those that are taken")
    void mediaTypes() throws Exception {
        assertThat(send("Text/CSV; Charset=UTF-8", filled("present", "none", ""))
                        .status())
                .isEqualTo(200);
        assertThat(send("Application/FHIR+JSON", "{}").status()).isEqualTo(400);

        Answer answer = send("application/pdf", "%PDF");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(diagnostics(answer))
                .containsExactly(
                        "'application/pdf' is not taken: send application/fhir+json, application/fhir+xml, text/csv,"
                                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
                                + " application/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    @DisplayName("of a thousand lines with faults lists fifty of them and counts the others")
    void manyFaults() throws Exception {
        Answer answer = send(filled("present", "none", "") + ";nobody\r\n".repeat(1000));

        assertThat(diagnostics(answer)).hasSize(51).last().asString().matches("\\d+ more faults are not listed");
    }

    @Test
    @DisplayName("may be the file of a spreadsheet, under whatever type of a table")
    void spreadsheet() throws Exception {
        SpreadSheet file = new SpreadSheet();
        String[] lines = filled("present", "none", "61,5").substring(1).split("\r\n", -1);
        Sheet sheet = new Sheet("Register", lines.length, 40);
        for (int row = 0; row < lines.length; row++) {
            String[] cells = lines[row].split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                sheet.getRange(row, column).setValue(cells[column].replace("\"", ""));
            }
        }
        file.appendSheet(sheet);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);

        Answer answer = send(HttpRequest.newBuilder(URI.create(base() + "/Group/" + group + "/$group-visit"))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray()))
                .build());

        assertThat(accepted(answer).members()).hasSize(2);
    }
}
