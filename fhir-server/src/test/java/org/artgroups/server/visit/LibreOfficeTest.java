package org.artgroups.server.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.operation.Difference;
import org.artgroups.fhir.register.DueItem;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.artgroups.fhir.register.Sheet;
import org.artgroups.fhir.register.SheetKind;
import org.artgroups.fhir.register.SheetReader;
import org.artgroups.fhir.register.SheetSession;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("spreadsheet")
@DisplayName("A register that LibreOffice opened and saved")
class LibreOfficeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    @TempDir
    static Path directory = Path.of("");

    private static GroupVisitRequest sent;

    @BeforeAll
    static void filledIn() throws IOException {
        for (char separator : new char[] {',', ';'}) {
            Files.writeString(directory.resolve("register-" + (int) separator + ".csv"), table(separator));
        }
        sent = read(table(',').getBytes(StandardCharsets.UTF_8));
    }

    /** Of two members with names, units, notes and numbers of which spreadsheets make something else. */
    private static String table(char separator) {
        RegisterResponse register = new RegisterResponse(
                new Reference("Group/club").setDisplay("Club; 1"),
                "https://models.example/club",
                DAY,
                new Identifier().setSystem("https://keys.example").setValue("club/2026-12-02"),
                DAY.plusWeeks(8),
                List.of(new Reference().setDisplay("Nomsa")),
                null,
                null,
                List.of(member(1, "ana", "x;=1+1", "00123"), member(2, "ben", "José, \"Joe\" B", "1/2")));
        String table = Sheet.of(register, separator);
        String empty = String.valueOf(separator);
        // attendance, and all that is to be filled in behind it
        return table.replaceAll("(?<=Wed 2026-10-07 present" + empty + "Sat 2026-12-05)" + empty, empty + "present")
                .replaceAll("present(" + empty + "{4})" + empty, "present$1none" + empty)
                .replaceAll("none" + empty + "{2}", "none" + empty + "2" + empty + "61.5");
    }

    private static RegisterResponse.Member member(int seat, String client, String name, String folder) {
        return new RegisterResponse.Member(
                seat,
                new Reference("Patient/" + client).setDisplay(name).setIdentifier(new Identifier().setValue(folder)),
                null,
                Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.concept(),
                List.of(new HandOut(
                        Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.concept(),
                        60,
                        new Quantity().setValue(new BigDecimal("1080")).setUnit("tablets"),
                        null)),
                List.of(new DueItem(
                        Advice.VL_DUE,
                        IssueSeverity.INFORMATION,
                        null,
                        DAY,
                        "The last viral load was on 2025-12-02.",
                        null)),
                null,
                DAY.minusWeeks(8),
                Attendance.PRESENT,
                0,
                DAY.plusDays(3));
    }

    private static GroupVisitRequest read(byte[] file) {
        SheetSession session = SheetKind.of(file) == SheetKind.ARCHIVE
                ? SheetReader.read(SpreadsheetFile.lines(file))
                : SheetReader.read(file);
        assertThat(session.faults()).isEmpty();
        return GroupVisit.REQUEST.read(session.parameters());
    }

    private static byte[] saved(int separator, String as, String extension) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(directory, "saved");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=CSV:" + separator + ",34,76,1,,0,false,true",
                        "--convert-to",
                        as,
                        "--outdir",
                        out.toString(),
                        directory.resolve("register-" + separator + ".csv").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor()).isZero();
        return Files.readAllBytes(out.resolve("register-" + separator + "." + extension));
    }

    @ParameterizedTest(name = "opened with separator {0}, saved as {2} {1}")
    @CsvSource({
        "44, xlsx, xlsx",
        "59, xlsx, xlsx",
        "44, ods, ods",
        "44, 'csv:Text - txt - csv (StarCalc):44,34,76,1', csv",
        "44, 'csv:Text - txt - csv (StarCalc):59,34,76,1', csv",
        "59, 'csv:Text - txt - csv (StarCalc):9,34,76,1', csv",
        "59, 'csv:Text - txt - csv (StarCalc):44,34,ANSI,1', csv"
    })
    @DisplayName("says what it said")
    void unchanged(int separator, String as, String extension) throws Exception {
        GroupVisitRequest read = read(saved(separator, as, extension));

        assertThat(GroupVisit.differences(sent, read))
                .extracting(Difference::element)
                .isEmpty();
        assertThat(read.members())
                .extracting(member -> member.client().getDisplay())
                .containsExactly("x;=1+1", "José, \"Joe\" B");
    }

    @ParameterizedTest(name = "written with {0}, opened with {1}")
    @CsvSource({"44, 59", "59, 44", "44, 9", "44, 124"})
    @DisplayName("with another separator than it was written with holds no formula")
    void noFormula(int written, int opened) throws Exception {
        Path other = directory.resolve("register-" + opened + ".csv");
        byte[] before = Files.exists(other) ? Files.readAllBytes(other) : null;
        Files.copy(
                directory.resolve("register-" + written + ".csv"),
                other,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try {
            byte[] flat = saved(opened, "fods", "fods");
            assertThat(new String(flat, StandardCharsets.UTF_8))
                    .doesNotContain("table:formula")
                    .contains("Patient/ana");
        } finally {
            if (before != null) {
                Files.write(other, before);
            }
        }
    }
}
