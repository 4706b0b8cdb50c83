package org.artgroups.fhir.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The table of a register")
class SheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    private static RegisterResponse register(RegisterResponse.Member... members) {
        return new RegisterResponse(
                new Reference("Group/club").setDisplay("Club 1"),
                "m|1",
                DAY,
                new Identifier().setSystem("https://keys.example").setValue("club/2026-12-02"),
                DAY.plusWeeks(8),
                List.of(new Reference().setDisplay("Nomsa")),
                null,
                null,
                List.of(members));
    }

    private static RegisterResponse.Member member(int seat, String client, String name) {
        return new RegisterResponse.Member(
                seat,
                new Reference("Patient/" + client).setDisplay(name),
                null,
                Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.concept(),
                List.of(new HandOut(
                        Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.concept(),
                        60,
                        new Quantity().setValue(60).setUnit("tablets"),
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

    /** A table of two members where these cells are filled in, {@code column=value} separated by {@code &}. */
    private static String filled(String first, String second) {
        String[] lines = Sheet.of(register(member(1, "ana", "Ana A"), member(2, "ben", "Ben B")), ';')
                .split("\r\n", -1);
        List<String> names = List.of(lines[8].split(";", -1));
        lines[9] = fill(lines[9], names, first);
        lines[10] = fill(lines[10], names, second);
        return String.join("\r\n", lines);
    }

    private static String fill(String line, List<String> names, String cells) {
        String[] values = line.split(";", -1);
        for (String cell : cells.split("&", -1)) {
            if (!cell.isEmpty()) {
                String[] nameAndValue = cell.split("=", 2);
                values[names.indexOf(nameAndValue[0])] = nameAndValue[1];
            }
        }
        return String.join(";", values);
    }

    private static SheetSession read(String table) {
        return SheetReader.read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static GroupVisitRequest reported(String table) {
        SheetSession session = read(table);
        assertThat(session.faults()).isEmpty();
        return GroupVisit.REQUEST.read(session.parameters());
    }

    private static List<String> wrong(String table) {
        SheetSession session = read(table);
        return session.with(GroupVisit.REQUEST.attempt(session.parameters()).faults()).stream()
                .map(session::placed)
                .map(Fault::describe)
                .toList();
    }

    @Test
    @DisplayName("needs the attendance alone where all went as usual")
    void usual() {
        GroupVisitRequest reported = reported(filled("attendance=present&symptoms=none", "attendance=absent"));

        assertThat(reported.session().getValue()).isEqualTo("club/2026-12-02");
        assertThat(reported.start().date()).isEqualTo(DAY);
        assertThat(reported.nextVisit()).isEqualTo(DAY.plusWeeks(8));
        assertThat(reported.facilitators().get(0).getDisplay()).isEqualTo("Nomsa");
        Member ana = reported.members().get(0);
        assertThat(ana.client().getReference()).isEqualTo("Patient/ana");
        assertThat(ana.screened()).isTrue();
        assertThat(ana.refills().get(0).daysSupply()).isEqualTo(60);
        assertThat(ana.refills().get(0).medication().getCodingFirstRep().getCode())
                .isEqualTo("J05AR27");
        assertThat(requireNonNull(ana.refills().get(0).quantity()).getUnit()).isEqualTo("tablets");
        assertThat(reported.members().get(1).refills()).isEmpty();
    }

    @Test
    @DisplayName("takes words as they are called and in any case, and several of them in a cell")
    void words() {
        Member ana = reported(filled(
                        "attendance=Buddy came&buddy=Her sister&symptoms=Cough, fever&missed doses=2&weight=61,5"
                                + " kg&blood=viral load: Not drawn, no tube&referral=tb-symptoms: urgent&days=30&owed=30"
                                + " tablets",
                        "attendance=ABSENT&absence reason=No transport"))
                .members()
                .get(0);

        assertThat(ana.attendance()).isEqualTo(Attendance.BUDDY);
        assertThat(requireNonNull(ana.buddy()).getDisplay()).isEqualTo("Her sister");
        assertThat(requireNonNull(ana.screen()).symptoms()).containsExactly(Symptom.COUGH, Symptom.FEVER);
        assertThat(requireNonNull(ana.screen()).missedDoses()).isEqualTo(2);
        assertThat(ana.weight()).isEqualByComparingTo("61.5");
        assertThat(ana.specimens().get(0).status()).isEqualTo(SpecimenStatus.NOT_DRAWN_NO_TUBE);
        assertThat(requireNonNull(ana.refills().get(0).owed()).getValue()).isEqualByComparingTo("30");
    }

    @Test
    @DisplayName("says what is wrong by element, line and column, all at once")
    void faults() {
        assertThat(wrong(filled("attendance=here&weight=heavy", "weight=50&missed doses=1")))
                .containsExactly(
                        "member[0].weight: line 10, weight: 'heavy' is not a number",
                        "member[1].attendance: line 11, attendance: is empty: write present, late, buddy, collector or"
                                + " absent, or take the line out",
                        "member[1].screen: line 11, symptoms: is empty, though missed doses are filled in: write none"
                                + " if there are none",
                        "member[0].attendance: line 10, attendance: 'here' is not one of present, buddy, collector,"
                                + " late, absent");
    }

    @Test
    @DisplayName("in which nobody's attendance is filled in has one fault, not one for each")
    void empty() {
        assertThat(wrong(filled("", ""))).containsExactly("member: nobody's attendance is filled in");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Wed 2026-12-02, 2026-12-02",
        "2026-12-02, 2026-12-02",
        "2026/12/02, 2026-12-02",
        "25/12/2026, 2026-12-25",
        "12/25/2026, 2026-12-25",
        "02.12.2026, 2026-12-02",
        "2.12.2026, 2026-12-02",
        "25-12-2026, 2026-12-25",
        "05/05/2026, 2026-05-05",
        "2026-12-02 00:00:00, 2026-12-02"
    })
    @DisplayName("takes dates as spreadsheets write them")
    void dates(String written, LocalDate day) {
        assertThat(reported(filled("attendance=present", "attendance=present")
                                .replaceFirst("date;[^\r]*", "date;" + written))
                        .start()
                        .date())
                .isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2026 | '03/04/2026' can be two days: write 2026-04-03 or 2026-03-04",
                "30/02/2026 | '30/02/2026' is no day of the calendar",
                "46357 | '46357' is not a date such as 2026-03-04",
                "2/12/26 | '2/12/26' is not a date such as 2026-03-04"
            })
    @DisplayName("refuses dates that could be two, or none")
    void badDates(String written, String why) {
        assertThat(wrong(filled("attendance=present", "attendance=present")
                        .replaceFirst("date;[^\r]*", "date;" + written)))
                .containsExactly("start: line 5, date: " + why);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t"})
    @DisplayName("may have commas or tabs between its cells")
    void separators(String separator) {
        String table = filled("attendance=present", "attendance=late").replace(";", separator);

        assertThat(read(table.replace("lamivudine,", "lamivudine")).parameters().getParameter("member"))
                .isNotNull();
    }

    @Test
    @DisplayName("may be in UTF-8 or UTF-16 with or without a mark, or in Windows-1252, and begin with sep=")
    void encodings() {
        String table =
                filled("attendance=buddy&buddy=José", "attendance=present").substring(1);

        for (byte[] body : List.of(
                table.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE),
                table.getBytes(Charset.forName("windows-1252")),
                ("sep=;\r\n" + table).getBytes(StandardCharsets.UTF_8))) {
            assertThat(requireNonNull(GroupVisit.REQUEST
                                    .read(SheetReader.read(body).parameters())
                                    .members()
                                    .get(0)
                                    .buddy())
                            .getDisplay())
                    .isEqualTo("José");
        }
    }

    @Test
    @DisplayName("may have its columns in another order, columns only to be read left out, empty lines, and a second"
            + " medicine")
    void otherShape() {
        GroupVisitRequest reported = reported(
                """
                session,s1
                key system,https://keys.example
                date,2026-12-02
                facilitator,Nomsa + Thabo
                collector,2

                note,medicine 2,days 2,attendance,client,seat,medicine,days

                well,J01EE01,30,present,Patient/ana,1,Vitamin of ours (https://x.example|V1),60
                ,,,collector,Patient/ben,2,J05AR27,60 days

                """);

        assertThat(reported.facilitators()).hasSize(2);
        assertThat(requireNonNull(reported.collector()).getReference()).isEqualTo("Patient/ben");
        assertThat(reported.members().get(0).refills())
                .extracting(refill -> refill.medication().getCodingFirstRep().getCode() + " " + refill.daysSupply())
                .containsExactly("V1 60", "J01EE01 30");
        assertThat(reported.members().get(0).note()).isEqualTo("well");
    }

    @Test
    @DisplayName("with a column or line that means nothing is refused by its name")
    void unknownNames() {
        assertThat(wrong("sesion,1\nclient,attendance,hight\nPatient/a,present,180\n"))
                .contains(
                        "line 1: 'sesion' is not one of register of, group, session, key system, date, facilitator,"
                                + " collector, next visit, correction, partial",
                        "line 2, column C: 'hight' is not a column of a register; did you mean weight?");
    }

    @Test
    @DisplayName("is not any table")
    void anyTable() {
        assertThatThrownBy(() -> read("a,b\n1,2\n"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.describe())
                        .isEqualTo("this is not a register: no line has the columns client and attendance"));
        assertThatThrownBy(() -> read("\"never closed")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(ProblemException.class);
    }

    @Test
    @DisplayName("lets no cell be worked out by a spreadsheet, and gives the cell back as it was")
    void formulas() {
        String table = Sheet.of(register(member(1, "ana", "=cmd|' /C calc'!A0")), ',');

        assertThat(table).contains(",'=cmd").doesNotContain(",=cmd");
        assertThat(reported("client,attendance,note\nPatient/a,present,'=1+1\n".replaceFirst("^", head()))
                        .members()
                        .get(0)
                        .note())
                .isEqualTo("=1+1");
    }

    private static String head() {
        return "session,s\nkey system,https://k.example\ndate,2026-12-02\nfacilitator,N\n";
    }

    /** Of two members, the first of whom was referred before. */
    private static List<String> referred() {
        RegisterResponse.Member ana = member(1, "ana", "Ana A");
        DueItem open = new DueItem(
                Advice.REFERRAL_OPEN,
                IssueSeverity.INFORMATION,
                DAY.minusWeeks(8),
                null,
                "Ask what came of the referral of 2026-10-07.",
                new Reference("ServiceRequest/r-1"));
        RegisterResponse.Member asked = new RegisterResponse.Member(
                1,
                ana.client(),
                ana.since(),
                ana.regimen(),
                ana.handOuts(),
                List.of(open),
                null,
                ana.lastVisit(),
                ana.lastAttendance(),
                0,
                ana.supplyUntil());
        return List.of(Sheet.of(register(asked, member(2, "ben", "Ben B")), ';').split("\r\n", -1));
    }

    private static String filledReferred(String first, String second) {
        List<String> lines = new ArrayList<>(referred());
        List<String> names = List.of(lines.get(8).split(";", -1));
        lines.set(9, fill(lines.get(9), names, first));
        lines.set(10, fill(lines.get(10), names, second));
        return String.join("\r\n", lines);
    }

    @Test
    @DisplayName("asks what came of an earlier referral, and only where there was one")
    void earlierReferral() {
        assertThat(List.of(referred().get(8).split(";", -1))).contains("earlier referral", "what came of the earlier");
        assertThat(Sheet.of(register(member(1, "ana", "Ana A")), ';')).doesNotContain("earlier");
        GroupVisitRequest reported = reported(filledReferred(
                "attendance=absent&what came of the earlier=admitted: 2026-10-09", "attendance=present&symptoms=none"));
        assertThat(reported.members().get(0).referralOutcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.referral().getReference()).isEqualTo("ServiceRequest/r-1");
            assertThat(outcome.outcome()).isEqualTo(ReferralOutcome.ADMITTED);
            assertThat(outcome.date()).isEqualTo(LocalDate.of(2026, 10, 9));
        });
        assertThat(reported.members().get(1).referralOutcomes()).isEmpty();
        assertThat(reported(filledReferred("attendance=present", "attendance=present"))
                        .members()
                        .get(0)
                        .referralOutcomes())
                .isEmpty();
    }

    @Test
    @DisplayName("tells the line and column of an outcome that cannot be, or of no referral")
    void wrongOutcome() {
        assertThat(wrong(filledReferred(
                        "attendance=present&what came of the earlier=cured: soon",
                        "attendance=present&what came of the earlier=treated")))
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("member[0].referralOutcome")
                        .contains("line 10, what came of the earlier: 'soon' is not a date such as 2026-03-04"))
                .anySatisfy(fault -> assertThat(fault)
                        .contains("line 10, what came of the earlier")
                        .contains("cured"))
                .anySatisfy(fault -> assertThat(fault)
                        .isEqualTo("member[1].referralOutcome: line 11, what came of the earlier:"
                                + " is filled in, though the line names no earlier referral"));
    }
}
