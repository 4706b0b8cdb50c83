package org.artgroups.fhir.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever is written into a table")
class SheetPropertyTest {

    private static final int TABLES = 4_000;
    private static final List<String> WRITTEN = List.of(
            "",
            "",
            "-",
            "0",
            "1",
            "x",
            "none",
            "cough",
            "cough, fever",
            ",",
            "present",
            "absent",
            "late",
            "PRESENT",
            "61,5",
            "61.5 kg",
            "61.500",
            "1,080",
            "1.080 tablets",
            "60 tablets",
            "1 080 tablets",
            "2x30 tablets",
            "60 + 30 tablets",
            "3/4 bottle",
            "30 bottles",
            "0,5 bottle",
            "60",
            "60 days",
            "1,000",
            "6O",
            "½",
            "\u00A060\u00A0",
            "6\u200B0",
            "yes",
            "no",
            "Tue 2026-12-01",
            "2026-12-01",
            "01/12/2026",
            "Wed 2026-12-01",
            "Patient/ana",
            "Patient/ben",
            "F1",
            "moved away",
            "she said \"ok\"",
            "two\nlines",
            "=1+1",
            "'=1+1",
            "isoniazid",
            "izoniazid",
            "isoniazid (J05AR27)",
            "J05AR27",
            "TDF + 3TC + DTG",
            "Total",
            "Signature",
            "date",
            "correction",
            "attendance",
            "client",
            "#REF!",
            "José",
            "\u202Eevil",
            "1e3",
            "-5",
            "+30",
            "1l");

    @Test
    @DisplayName("what is recorded is exactly what a person reads there, or nothing")
    void exactlyOrNothing() {
        int recorded = 0;
        Random random = new Random(TABLES);
        for (int seed = 0; seed < TABLES; seed++) {
            FilledTable table = new FilledTable();
            for (int change = random.nextInt(4); change > 0; change--) {
                change(table, random);
            }
            Optional<GroupVisitRequest> read = read(table, random);
            if (read.isPresent()) {
                recorded++;
                check(read.get(), table, seed);
            }
        }
        // the rest of the tables says nothing if all are refused
        assertThat(recorded).isBetween(TABLES / 10, TABLES * 9 / 10);
    }

    private static void change(FilledTable table, Random random) {
        List<List<String>> lines = table.lines();
        String written = WRITTEN.get(random.nextInt(WRITTEN.size()));
        switch (random.nextInt(12)) {
            case 0 -> lines.remove(random.nextInt(lines.size()));
            case 1 -> lines.add(random.nextInt(lines.size() + 1), new ArrayList<>(List.of("", written, "")));
            case 2 ->
                lines.add(random.nextInt(lines.size() + 1), new ArrayList<>(lines.get(random.nextInt(lines.size()))));
            case 3 -> removeColumn(lines, random.nextInt(22));
            case 4 -> table.cell(1 + random.nextInt(lines.size()), random.nextInt(24), written);
            default -> table.cell(Math.min(9 + random.nextInt(2), lines.size()), random.nextInt(23), written);
        }
    }

    private static void removeColumn(List<List<String>> lines, int column) {
        lines.stream().skip(7).filter(line -> line.size() > column).forEach(line -> line.remove(column));
    }

    private static Optional<GroupVisitRequest> read(FilledTable table, Random random) {
        String text = table.text(",;\t".charAt(random.nextInt(3)));
        Charset charset = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .get(random.nextInt(3));
        try {
            SheetSession session = SheetReader.read(text.getBytes(charset));
            ParseResult<GroupVisitRequest> result = GroupVisit.REQUEST.attempt(session.parameters());
            return session.faults().isEmpty() && result.faults().isEmpty()
                    ? Optional.ofNullable(result.record())
                    : Optional.empty();
        } catch (ProblemException refused) {
            return Optional.empty();
        }
    }

    /** Reads the table as a person does, and finds every cell in what was recorded and nothing else. */
    private static void check(GroupVisitRequest recorded, FilledTable table, int seed) {
        List<List<String>> lines = table.lines();
        int names = 0;
        while (!lines.get(names).contains("attendance") || lines.get(names).size() < 3) {
            names++;
        }
        List<String> columns = lines.get(names);
        List<List<String>> members = lines.subList(names + 1, lines.size()).stream()
                .filter(line -> line.stream().anyMatch(cell -> cell.startsWith("Patient/") || cell.matches("F\\d")))
                .toList();
        assertThat(recorded.members())
                .as("members of table %d: %s", seed, lines)
                .hasSameSizeAs(members);
        for (int at = 0; at < members.size(); at++) {
            for (int column = 0; column < members.get(at).size(); column++) {
                String cell = seen(members.get(at).get(column));
                if (!cell.isEmpty()) {
                    assertThat(isRecorded(
                                    cell,
                                    column < columns.size() ? seen(columns.get(column)) : "",
                                    recorded.members().get(at)))
                            .as("cell %d of member %d in table %d: %s", column, at, seed, lines)
                            .isTrue();
                }
            }
            checkNothingElse(recorded.members().get(at), columns, members.get(at), seed);
        }
    }

    private static boolean isRecorded(String cell, String column, Member member) {
        Refill refill = member.refills().isEmpty() ? null : member.refills().get(0);
        boolean absent = member.attendance() == Attendance.ABSENT;
        return switch (column) {
            case "seat" -> true;
            case "client" -> cell.equals(member.client().getReference());
            case "folder" -> cell.equals(member.client().getIdentifier().getValue());
            case "name" -> cell.equals(member.client().getDisplay());
            case "attendance" ->
                cell.equalsIgnoreCase(member.attendance().code())
                        || cell.equalsIgnoreCase(member.attendance().display());
            case "weight" -> isNumber(cell, member.weight(), "kg");
            case "pregnant" -> cell.equalsIgnoreCase(Boolean.TRUE.equals(member.pregnant()) ? "yes" : "no");
            case "note" -> cell.equals(member.note()) || cell.equals("'" + member.note());
            case "symptoms" -> member.screened() && isSymptoms(cell, member);
            case "missed doses" ->
                member.screen() != null && isNumber(cell, BigDecimal.valueOf(requireMissed(member)), "");
            case "absence reason" -> member.absenceReason() != null;
            case "buddy" -> member.buddy() != null;
            case "came on" ->
                member.pickedUp() != null && cell.endsWith(member.pickedUp().toString());
            case "blood" -> !member.specimens().isEmpty();
            case "medicine" -> absent || (refill != null && isMedicine(cell, refill));
            case "days" ->
                absent
                        || (refill != null
                                && isNumber(
                                        cell.replaceFirst(" ?(days|d)$", ""),
                                        BigDecimal.valueOf(refill.daysSupply()),
                                        ""));
            case "quantity" -> absent || (refill != null && isAmount(cell, refill.quantity()));
            case "owed" -> refill != null && isAmount(cell, refill.owed());
            // a second medicine is there, or nobody was
            case "medicine 2", "days 2", "quantity 2" ->
                absent || member.refills().size() > (columnsOfFirst(member) ? 1 : 0);
            case "owed 2" -> member.refills().size() > (columnsOfFirst(member) ? 1 : 0);
            default -> false;
        };
    }

    private static boolean columnsOfFirst(Member member) {
        return member.refills().size() > 1;
    }

    private static int requireMissed(Member member) {
        return member.screen() == null || member.screen().missedDoses() == null
                ? -1
                : member.screen().missedDoses();
    }

    /** Symbol by symbol: the digits and one sign for the fraction, and none that could divide thousands. */
    private static boolean isNumber(String cell, @Nullable BigDecimal recorded, String unit) {
        String number = cell.replaceFirst(unit + "$", "").strip().replace(',', '.');
        return recorded != null
                && number.matches("\\d+(\\.\\d+)?")
                && !number.matches("[1-9]\\d{0,2}\\.\\d{3}")
                && new BigDecimal(number).compareTo(recorded) == 0;
    }

    private static boolean isAmount(String cell, @Nullable Quantity recorded) {
        String unit = recorded == null || !recorded.hasUnit() ? "" : recorded.getUnit();
        return recorded != null && cell.endsWith(unit) && isNumber(cell, recorded.getValue(), unit);
    }

    private static boolean isMedicine(String cell, Refill refill) {
        String code = refill.medication().getCodingFirstRep().getCode();
        String name = refill.medication().hasCoding()
                ? refill.medication().getCodingFirstRep().getDisplay()
                : refill.medication().getText();
        return cell.equals(code)
                || cell.equals(name)
                || cell.equals(name + " (" + code + ")")
                || (cell.equals("TDF + 3TC + DTG") && "J05AR27".equals(code));
    }

    private static boolean isSymptoms(String cell, Member member) {
        List<Symptom> symptoms =
                member.screen() == null ? List.of() : member.screen().symptoms();
        return symptoms.isEmpty()
                ? cell.equalsIgnoreCase("none")
                : cell.equalsIgnoreCase(
                        String.join(", ", symptoms.stream().map(Symptom::code).toList()));
    }

    /** Nothing is recorded for which no cell stands. */
    private static void checkNothingElse(Member member, List<String> columns, List<String> line, int seed) {
        assertThat(member.weight() != null).as("weight, table %d", seed).isEqualTo(has("weight", columns, line));
        assertThat(member.note() != null).as("note, table %d", seed).isEqualTo(has("note", columns, line));
        assertThat(member.screened()).as("screen, table %d", seed).isEqualTo(has("symptoms", columns, line));
        assertThat(member.pregnant() != null).as("pregnant, table %d", seed).isEqualTo(has("pregnant", columns, line));
        if (member.attendance() != Attendance.ABSENT) {
            assertThat(member.refills().size())
                    .as("refills, table %d", seed)
                    .isEqualTo((has("medicine", columns, line) ? 1 : 0) + (has("medicine 2", columns, line) ? 1 : 0));
        }
    }

    private static boolean has(String column, List<String> columns, List<String> line) {
        int at = columns.indexOf(column);
        return at >= 0 && at < line.size() && !seen(line.get(at)).isEmpty();
    }

    /** As it looks: without what takes no room. */
    private static String seen(String cell) {
        return cell.replace('\u00A0', ' ').replace("\u200B", "").strip();
    }
}
