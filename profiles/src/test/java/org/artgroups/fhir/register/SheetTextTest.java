package org.artgroups.fhir.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text of a table")
class SheetTextTest {

    private static final String JOSE =
            new FilledTable().ana("attendance", "buddy").ana("buddy", "José").text(',');

    private static String buddy(byte[] body) {
        return requireNonNull(GroupVisit.REQUEST
                        .read(SheetReader.read(body).parameters())
                        .members()
                        .get(0)
                        .buddy())
                .getDisplay();
    }

    private static void refused(byte[] body, String why) {
        assertThatThrownBy(() -> SheetReader.read(body))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.describe())
                        .isEqualTo(why));
    }

    private static void refused(String text, String why) {
        refused(text.getBytes(StandardCharsets.UTF_8), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8", "windows-1252"})
    @DisplayName("may be in any of these encodings without a mark of it")
    void encodings(String charset) {
        assertThat(buddy(JOSE.getBytes(Charset.forName(charset)))).isEqualTo("José");
    }

    @Test
    @DisplayName("in which letters are in no encoding, or in two, is refused by line")
    void notText() {
        byte[] none = JOSE.replace('é', '\u0081').getBytes(StandardCharsets.ISO_8859_1);
        byte[] two = (JOSE.replace("José", "JosÃ©") + "é,,\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = ("\u00EF\u00BB\u00BF" + JOSE).getBytes(StandardCharsets.ISO_8859_1);

        refused(none, "line 9: a letter is in neither UTF-8 nor Windows-1252: save the table anew, as CSV in UTF-8");
        refused(two, "line 11: a letter is not UTF-8, though other letters are: save the table anew, as CSV in UTF-8");
        refused(marked, "line 9: a letter is not in UTF-8: save the table anew, as CSV in UTF-8");
    }

    @Test
    @DisplayName("with a quotation mark that is not closed is refused by its line, whether or not another one follows")
    void quotes() {
        String why =
                "line 9: a quotation mark (\") is not closed, or not at the end of its cell: take it out, or write it"
                        + " twice inside a cell that begins and ends with one";
        String table = new FilledTable().ana("note", "X").text(',');

        refused(table.replace(",X", ",\"he said ok"), why);
        refused(table.replace(",X", ",\"he\" said ok"), why);
        refused(
                new FilledTable()
                        .ana("note", "X")
                        .ben("medicine", "J05AR27")
                        .text(',')
                        .replace(",X\r\n", ",\"he said ok\r\n")
                        .replace("J05AR27,60,60 tablets,,,,,,\r\n", "J05AR27,60,60 tablets,,,,,,ok\"\r\n"),
                why);
        refused(
                "client,\"attendance\r\nPatient/1,present",
                "this is not a register: line 1 has a quotation mark (\") that is not closed");
    }

    @Test
    @DisplayName("with line ends and quotation marks inside a note is what it is")
    void quotedNote() {
        assertThat(new FilledTable().ana("note", "said \"ok\",\nand left").ana().note())
                .isEqualTo("said \"ok\",\nand left");
    }

    @Test
    @DisplayName("that is none, or of another kind, is refused by what it is")
    void kinds() {
        refused("", "the body is empty");
        refused("\uFEFF \r\n", "the body is empty");
        refused("PK\u0003\u0004xl", "this is a spreadsheet file or an archive, not a table as text: save it as CSV");
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                "this is a file of an old Excel (.xls): save it as .xlsx, .ods or CSV");
        refused("<html><table>", "this is a web page or XML, not a table: save it as .xlsx, .ods or CSV");
        refused("%PDF-1.7", "this is a PDF, not a table: send the spreadsheet as .xlsx, .ods or CSV");
    }

    @Test
    @DisplayName("without a column that is needed is refused by its name, and with what stands in its place")
    void missingColumn() {
        refused(new FilledTable().without("attendance").text(','), "line 8: the column attendance is missing");
        refused(
                new FilledTable().cell(8, 4, "attendence").text(';'),
                "line 8: the column attendance is missing; write it in place of 'attendence'");
        refused(new FilledTable().without("client", "folder").text('\t'), "line 8: the column client is missing");
    }

    @Test
    @DisplayName("that is written holds no formula, whatever a spreadsheet takes for the end of a cell")
    void noFormula() {
        for (String name :
                new String[] {"x;=1+1", "x,=1+1", "x\t@a", "x\n+1", "x =1", "=1", "x; ='1", "x|-1", "'=x", "x\";=1"}) {
            String written = SheetCells.written(name);
            for (String cell : written.replaceAll("^\"|\"$", "").split("[;,|\\t\\n]", -1)) {
                assertThat(cell.strip()).doesNotStartWith("=").doesNotMatch("[+@-].*");
            }
            assertThat(SheetCells.read(written.replaceAll("^\"|\"$", "").replace("\"\"", "\"")))
                    .isEqualTo(name);
        }
        assertThat(SheetCells.written("a;b")).isEqualTo("\"a;b\"");
        assertThat(SheetCells.written("TDF + 3TC - x")).isEqualTo("TDF + 3TC - x");
    }
}
