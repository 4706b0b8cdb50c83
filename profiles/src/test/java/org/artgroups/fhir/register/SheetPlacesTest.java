package org.artgroups.fhir.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What stands in a table")
class SheetPlacesTest {

    @Test
    @DisplayName("beyond the last column, or under a column without a name, is refused by line and column")
    void withoutColumn() {
        assertThat(new FilledTable().cell(9, 25, "moved away").wrong())
                .containsExactly(
                        "member[0]: line 9: column Z: 'moved away' stands where no column has a name: write it into"
                                + " the note, or take it out");
        assertThat(new FilledTable().cell(8, 21, "").ben("note", "moved").wrong())
                .containsExactly(
                        "member[1]: line 10: column V: 'moved' stands where no column has a name: write it into the"
                                + " note, or take it out");
    }

    @Test
    @DisplayName("above the names of the columns is a word in A and its value in B, once")
    void heads() {
        assertThat(new FilledTable().line(6, "date", "2026-10-20").wrong())
                .containsExactly("line 6: date stands in line 5, too: leave one of them");
        assertThat(new FilledTable().cell(5, 2, "2026-12-01").wrong())
                .containsExactly(
                        "start: line 5, date: line 5, column C: '2026-12-01' stands where nothing is read: the value"
                                + " of date belongs into column B alone");
        assertThat(new FilledTable().line(6, "", "correction", "yes").wrong())
                .containsExactly("line 6: 'correction' stands in column B and belongs into column A");
        assertThat(new FilledTable().line(11, "correction", "yes").wrong())
                .containsExactly("line 11: correction belongs above the names of the columns");
    }

    @Test
    @DisplayName("twice as a seat names no collector; once it does, as folder and name do")
    void collector() {
        assertThat(new FilledTable().line(7, "collector", "1").cell(11, 0, "1").wrong())
                .containsExactly(
                        "collector: line 7, collector: seat '1' stands in lines 10 and 11: write the client, such as"
                                + " Patient/123");
        for (String written : new String[] {"2", "F2", "ben b", "Patient/ben"}) {
            GroupVisitRequest recorded =
                    new FilledTable().line(7, "collector", written).recorded();
            assertThat(requireNonNull(recorded.collector()).getReference()).isEqualTo("Patient/ben");
        }
        assertThat(new FilledTable().line(7, "collector", "3").wrong())
                .singleElement()
                .asString()
                .startsWith("collector: line 7, collector: '3' is neither a seat of the table nor one of its clients");
    }

    @Test
    @DisplayName("of a client is all compared: reference, folder and name go to the server together")
    void client() {
        Member ana = new FilledTable().ana();

        assertThat(ana.client().getReference()).isEqualTo("Patient/ana");
        assertThat(ana.client().getIdentifier().getValue()).isEqualTo("F1");
        assertThat(ana.client().getDisplay()).isEqualTo("Ana A");
    }

    @Test
    @DisplayName("of a client may be the folder alone; a name alone is told what to write")
    void folderAlone() {
        assertThat(new FilledTable()
                        .ana("client", "")
                        .ana()
                        .client()
                        .getIdentifier()
                        .getValue())
                .isEqualTo("F1");
        assertThat(new FilledTable()
                        .without("client")
                        .ana()
                        .client()
                        .getIdentifier()
                        .getValue())
                .isEqualTo("F1");
        assertThat(new FilledTable().ana("client", "").ana("folder", "").wrong())
                .singleElement()
                .asString()
                .startsWith(
                        "member[0].client: line 9, client: is empty, and so is the folder: write the client, such as"
                                + " Patient/123, or the number of the folder; somebody who is not a member of the group is"
                                + " added");
        assertThat(new FilledTable().ana("client", "Ana").wrong())
                .singleElement()
                .asString()
                .startsWith("member[0].client: line 9, client: 'Ana' is not a client such as Patient/123");
    }

    @ParameterizedTest
    @CsvSource({"owed", "quantity"})
    @DisplayName("as owed or quantity without medicine and days says what is missing")
    void owedAlone(String column) {
        assertThat(new FilledTable()
                        .ana("medicine 2", "")
                        .ana(column + " 2", "30 tablets")
                        .wrong())
                .containsExactly(
                        "member[0].refill[1].medication: line 9, medicine 2: is empty, though " + column
                                + " 2 is filled in: write the medicine, or take " + column + " 2 out",
                        "member[0].refill[1].daysSupply: line 9, days 2: is empty, though " + column
                                + " 2 is filled in: write for how many days it was handed out, or take " + column
                                + " 2 out");
    }

    @Test
    @DisplayName("as owed to somebody who was absent is not passed over, as what was filled in beforehand is")
    void absent() {
        assertThat(new FilledTable()
                        .ana("attendance", "absent")
                        .ana("symptoms", "")
                        .ana()
                        .refills())
                .isEmpty();
        assertThat(new FilledTable()
                        .ana("attendance", "absent")
                        .ana("owed", "30 tablets")
                        .wrong())
                .containsExactly(
                        "member[0].refill: line 9: line 9, owed: is filled in, though the member was absent: write it"
                                + " into the note");
    }

    @Test
    @DisplayName("as owed is in the unit of the quantity")
    void units() {
        assertThat(new FilledTable().ana("owed", "1 bottle").wrong())
                .containsExactly(
                        "member[0].refill[0].owed: line 9, owed: is in 'bottle', and the quantity in 'tablet': write"
                                + " both in the same");
        assertThat(new FilledTable().ana("owed", "1 tablet").ana().refills()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "0", "--", "/", ",", "no", "well", "nil", "x"})
    @DisplayName("under symptoms is none, or a symptom: nothing else says that a member is well")
    void symptoms(String written) {
        assertThat(new FilledTable().ana("symptoms", written).wrong())
                .singleElement()
                .asString()
                .startsWith("member[0].screen");
    }

    @ParameterizedTest
    @CsvSource({
        "buddy,-",
        "medicine,-",
        "pregnant,x",
        "pregnant,1",
        "weight,-",
        "blood,-",
        "blood,','",
        "note,#REF!",
        "note,\u202Eab"
    })
    @DisplayName("and means nothing is refused by line and column")
    void meaningless(String column, String written) {
        assertThat(new FilledTable()
                        .ana("attendance", column.equals("buddy") ? "buddy" : "present")
                        .ana(column, written)
                        .wrong())
                .isNotEmpty()
                .allMatch(fault -> fault.contains("line 9"));
    }

    @Test
    @DisplayName("between blanks of any width, or with what has none, is read without them")
    void invisible() {
        FilledTable table = new FilledTable()
                .cell(8, 4, "\u00A0attendance\u200B")
                .ana("client", "\uFEFFPatient/ana\u00A0")
                .ana("weight", "61,5\u00A0kg")
                .ana("attendance", "pre\u200Bsent");

        assertThat(table.ana().attendance()).isEqualTo(Attendance.PRESENT);
        assertThat(table.ana().weight()).isEqualByComparingTo("61.5");
    }

    @Test
    @DisplayName("below the members as a total, a signature, a rule or the names of the columns again is of no member")
    void footer() {
        FilledTable table = new FilledTable();
        table.line(10, table.lines().get(7).toArray(String[]::new))
                .line(12, "", "____", "...")
                .line(13, "Total", "", "", "", "2")
                .line(14, "Signature: N. Dube", "", "____")
                .line(15, "Checked by", "Thabo");

        assertThat(table.recorded().members()).hasSize(2);
    }

    @Test
    @DisplayName("below the members as anything else is refused by line")
    void remark() {
        assertThat(new FilledTable().line(11, "", "", "Rain, few came").wrong())
                .anyMatch(fault -> fault.startsWith("member[2].client: line 11, client: is empty"));
        assertThat(new FilledTable().line(11, "client", "attendance").wrong())
                .containsExactly("line 11: another table begins here, with other columns: send one table");
    }

    @ParameterizedTest
    @CsvSource({"Tue 2026-12-02,Wednesday", "mardi 2026-12-02,Wednesday", "quinta-feira 02.12.2026,Wednesday"})
    @DisplayName("as a day of the week is that of the date")
    void weekday(String written, String is) {
        assertThat(new FilledTable().cell(5, 1, written).wrong())
                .containsExactly("start: line 5, date: '" + written + "' contradicts itself: 2026-12-02 is a " + is);
        assertThat(new FilledTable().cell(5, 1, "mercredi 02.12.2026").wrong()).isEmpty();
        assertThat(new FilledTable().cell(5, 1, "Xyz 2026-12-02").wrong())
                .containsExactly("start: line 5, date: 'Xyz' is no day of the week");
    }
}
