package org.artgroups.server.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.OfficeAnnotation;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The file of a spreadsheet")
class SpreadsheetFileTest {

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet with these rows, in the XML of the format; style 1 is a day, 2 whole numbers, 3 five digits. */
    private static byte[] xlsx(String rows, Map<String, String> more) throws IOException {
        Map<String, String> entries = new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                        + " PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override"
                        + " PartName=\"/xl/styles.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                        + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                        + " Target=\"styles.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                        + " name=\"Register\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts"
                        + " count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\""
                        + " formatCode=\"00000\"/></numFmts><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf"
                        + " numFmtId=\"164\"/><xf numFmtId=\"1\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>"));
        entries.putAll(more);
        return zip(entries);
    }

    private static byte[] ods(Sheet... sheets) throws IOException {
        SpreadSheet file = new SpreadSheet();
        for (Sheet sheet : sheets) {
            file.appendSheet(sheet);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    private static Sheet sheet(String name, Object first) {
        Sheet sheet = new Sheet(name, 2, 2);
        sheet.getRange(0, 0).setValue(first);
        return sheet;
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> SpreadsheetFile.lines(file))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.describe())
                        .startsWith(why));
    }

    @Test
    @DisplayName("of Excel is read by the places of its cells: text, numbers as they are shown, days, truths")
    void excel() throws IOException {
        byte[] file = xlsx(
                "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>note</t></is></c><c r=\"D2\""
                        + " s=\"1\"><v>46357</v></c></row><row r=\"3\"><c r=\"A3\"><v>61.299999999999997</v></c><c"
                        + " r=\"B3\"><v>61.125</v></c><c r=\"C3\" s=\"3\"><v>12</v></c><c r=\"D3\" t=\"b\"><v>1</v></c><c"
                        + " r=\"E3\" s=\"2\"><v>60.4</v></c></row>",
                Map.of());

        assertThat(SpreadsheetFile.lines(file))
                .containsExactly(
                        List.of(),
                        List.of("", "note", "", "2026-12-01"),
                        List.of("61.3", "61.1250", "00012", "TRUE", "60 (60.4)"));
    }

    @Test
    @DisplayName("of LibreOffice is read as well")
    void libreOffice() throws IOException {
        Sheet sheet = sheet("Register", "note");
        sheet.getRange(1, 0).setValue(LocalDate.of(2026, 12, 1));
        sheet.getRange(1, 1).setValue(61.125);

        assertThat(SpreadsheetFile.lines(ods(sheet)))
                .containsExactly(List.of("note"), List.of("2026-12-01", "61.1250"));
    }

    @Test
    @DisplayName(
            "with what a table as text does not have is refused: comments, hidden lines and columns, a second sheet")
    void lost() throws IOException {
        Sheet hidden = sheet("Register", "a");
        hidden.hideRow(0);
        Sheet comment = sheet("Register", "a");
        comment.getRange(0, 0).setAnnotation(new OfficeAnnotation("moved", LocalDateTime.of(2026, 12, 1, 10, 0)));

        refused(ods(hidden), "line 1 is hidden: show it, or take it out");
        refused(ods(comment), "the spreadsheet has comments on cells");
        refused(ods(sheet("Register", "a"), sheet("Notes", "b")), "there are 2 sheets with something in them");
        refused(xlsx("<row r=\"4\" hidden=\"1\"><c r=\"A4\"><v>1</v></c></row>", Map.of()), "line 4 is hidden");
        Sheet hiddenColumn = sheet("Register", "a");
        hiddenColumn.hideColumn(0);
        refused(ods(hiddenColumn), "column A is hidden: show it, or take it out");
        String worksheet =
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols><col min=\"%s\""
                        + " max=\"%s\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"C1\"><v>1</v></c></row></sheetData></worksheet>";
        refused(
                xlsx("", Map.of("xl/worksheets/sheet1.xml", worksheet.formatted(2, 3))),
                "column C is hidden: show it, or take it out");
        assertThat(SpreadsheetFile.lines(xlsx("", Map.of("xl/worksheets/sheet1.xml", worksheet.formatted(4, 16384)))))
                .containsExactly(List.of("", "", "1"));
        refused(xlsx("", Map.of("xl/comments1.xml", "<comments/>")), "the spreadsheet has comments on cells");
        refused(xlsx("", Map.of()), "the spreadsheet is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61|61.4|line 3: a cell shows 61 and holds 61.4",
                "61 kg|61.4|line 3: a cell shows 61 kg and holds 61.4",
                "1,08|1080|line 3: a cell shows 1,08 and holds 1080",
                "61.4|61.4|",
                "61,40 kg|61.4|",
                "1,080|1080|",
                "1.080,50|1080.5|",
                "61.3|61.299999999999997|",
            })
    @DisplayName("of LibreOffice in which a number is shown as another one is refused by line")
    void shownOtherwise(String shown, String value, @Nullable String why) throws IOException {
        byte[] file = zip(
                Map.of(
                        "content.xml",
                        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table"
                                + " table:name=\"Register\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
                                + "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\""
                                + value
                                + "\"><text:p>" + shown
                                + "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"));
        if (why == null) {
            ShownNumbers.check(file);
        } else {
            assertThatThrownBy(() -> ShownNumbers.check(file))
                    .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.describe())
                            .startsWith(why));
        }
    }

    @Test
    @DisplayName("that is larger than a register can be when it is unpacked, or not one at all, is refused")
    void bounded() throws IOException {
        refused(zip(Map.of("content.xml", " ".repeat(20_000_001))), "this file is larger than a register can be");
        refused(
                xlsx("<row r=\"6000\"><c r=\"A6000\"><v>1</v></c></row>", Map.of()),
                "this file is larger than a register can be");
        refused(zip(Map.of("letter.txt", "x")), "this is an archive, and not a spreadsheet");
        refused(
                zip(Map.of("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>")),
                "this spreadsheet file cannot be read: no spreadsheet writes such XML");
        refused(zip(Map.of("content.xml", "<a>")), "this spreadsheet file cannot be read: it is damaged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "1080 | '#,##0' | 1080",
                "61.5 | '0.00' | 61.50",
                "61.125 | '0.000' | 61.1250",
                "60 | '0\" tablets\"' | 60 tablets",
                "0.5 | '0%' | 50%",
                "1E+3 | 'General' | 1000",
                "61.5 | '0' | 62 (61.5)"
            })
    @DisplayName("has numbers that are read as they are shown")
    void numbers(BigDecimal number, String format, String shown) {
        assertThat(CellFormat.shown(number, format)).isEqualTo(shown);
        assertThat(CellFormat.isDate(format)).isFalse();
    }
}
