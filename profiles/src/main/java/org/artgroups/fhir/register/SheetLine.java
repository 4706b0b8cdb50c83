package org.artgroups.fhir.register;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.Fault;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * One line of a register that was filled in.
 *
 * @param number of the line in the spreadsheet, from 1
 * @param cells of it
 * @param columns what stands in which cell, counted from 0
 */
record SheetLine(int number, List<String> cells, Map<Integer, Column> columns) {

    /**
     * A column.
     *
     * @param column which
     * @param nth of those of medicines, whose; from 1
     */
    record Column(SheetColumn column, int nth) {}

    /** Copies list and map. */
    SheetLine {
        cells = List.copyOf(cells);
        columns = Map.copyOf(columns);
    }

    String cell(SheetColumn column) {
        return cell(column, 1);
    }

    private String cell(SheetColumn column, int nth) {
        return IntStream.range(0, cells.size())
                .filter(at -> new Column(column, nth).equals(columns.get(at)))
                .mapToObj(cells::get)
                .findFirst()
                .orElse("");
    }

    /** Whether anything is in it. */
    boolean tellsAnything() {
        return cells.stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** Whether anything is in it that is not filled in beforehand. */
    boolean tellsOfMember() {
        return columns.values().stream()
                .anyMatch(column -> column.column().tellsOfMember()
                        && !cell(column.column(), column.nth()).isEmpty());
    }

    /** Adds what it says, what is wrong with it, and where each part stands. */
    void addTo(Parameters parameters, List<Fault> faults, Map<String, String> places) {
        long place = parameters.getParameter().stream()
                .filter(parameter -> "member".equals(parameter.getName()))
                .count();
        new Telling("member[" + place + "]", parameters.addParameter().setName("member"), faults, places).tell();
    }

    /** One line being told. */
    private final class Telling {
        private final String path;
        private final ParametersParameterComponent member;
        private final List<Fault> faults;
        private final Map<String, String> places;

        private Telling(
                String path, ParametersParameterComponent member, List<Fault> faults, Map<String, String> places) {
            this.path = path;
            this.member = member;
            this.faults = faults;
            this.places = places;
        }

        private void tell() {
            places.put(path, "line " + number);
            columns.values().forEach(column -> {
                if (!column.column().element().isEmpty() && !column.column().ofMedicine()) {
                    places.put(
                            path + "." + column.column().element(),
                            "line " + number + ", " + column.column().word());
                }
            });
            places.put(path + ".client", "line " + number + ", " + SheetColumn.CLIENT.word());
            String client = cell(SheetColumn.CLIENT);
            if (!client.isEmpty()) {
                member.addPart().setName("client").setValue(new Reference(client));
            } else if (!cell(SheetColumn.FOLDER).isEmpty()) {
                member.addPart()
                        .setName("client")
                        .setValue(new Reference().setIdentifier(new Identifier().setValue(cell(SheetColumn.FOLDER))));
            }
            String attendance = SheetVocabulary.code(Attendance.values(), cell(SheetColumn.ATTENDANCE));
            if (attendance.isEmpty()) {
                fault(
                        Problem.REQUIRED,
                        "attendance",
                        "is empty: write present, late, buddy, collector or absent, or take the line out");
            } else {
                member.addPart().setName("attendance").setValue(new CodeType(attendance));
            }
            part(SheetColumn.ABSENCE_REASON, cell -> new CodeType(SheetVocabulary.code(AbsenceReason.values(), cell)));
            part(SheetColumn.BUDDY, SheetReader::person);
            part(
                    SheetColumn.CAME_ON,
                    cell -> new DateTimeType(SheetVocabulary.day(cell).toString()));
            screen();
            part(SheetColumn.WEIGHT, cell -> new DecimalType(SheetVocabulary.decimal(cell, "kg")));
            part(SheetColumn.PREGNANT, cell -> new BooleanType(SheetVocabulary.yes(cell)));
            // what is to be handed out is filled in beforehand: to nobody who is absent
            if (!attendance.equals(Attendance.ABSENT.code())) {
                refills();
            }
            blood();
            referrals();
            outcome();
            part(SheetColumn.NOTE, StringType::new);
        }

        private void fault(Problem problem, String element, String text) {
            faults.add(new Fault(problem, path + "." + element, text));
        }

        private void part(SheetColumn column, SheetReader.Meaning meaning) {
            part(member, path + "." + column.element(), column.element(), cell(column), meaning);
        }

        private void part(
                ParametersParameterComponent parent,
                String element,
                String name,
                String cell,
                SheetReader.Meaning meaning) {
            if (cell.isEmpty()) {
                return;
            }
            try {
                parent.addPart(new ParametersParameterComponent().setName(name).setValue(meaning.of(cell)));
            } catch (UnreadableCellException misspelt) {
                faults.add(new Fault(misspelt.problem(), element, misspelt.text()));
            }
        }

        private void screen() {
            String symptoms = cell(SheetColumn.SYMPTOMS);
            String missed = cell(SheetColumn.MISSED_DOSES);
            if (symptoms.isEmpty()) {
                if (!missed.isEmpty()) {
                    fault(
                            Problem.REQUIRED,
                            "screen",
                            "is empty, though missed doses are filled in: write none if there are none");
                }
                return;
            }
            ParametersParameterComponent screen = member.addPart().setName("screen");
            screen.addPart().setName("done").setValue(new BooleanType(true));
            if (!SheetVocabulary.none(symptoms)) {
                SheetVocabulary.words(Symptom.values(), symptoms).forEach(word -> screen.addPart()
                        .setName("symptom")
                        .setValue(new CodeType(SheetVocabulary.code(Symptom.values(), word))));
            }
            part(
                    screen,
                    path + ".screen.missedDoses",
                    "missedDoses",
                    missed,
                    cell -> new IntegerType(SheetVocabulary.whole(cell)));
        }

        private void refills() {
            int reported = 0;
            int most = columns.values().stream().mapToInt(Column::nth).max().orElse(1);
            for (int nth = 1; nth <= most; nth++) {
                if (cell(SheetColumn.MEDICINE, nth).isEmpty()
                        && cell(SheetColumn.DAYS, nth).isEmpty()) {
                    continue;
                }
                String refill = path + ".refill[" + reported++ + "]";
                ParametersParameterComponent part = member.addPart().setName("refill");
                medicine(part, refill, nth, SheetColumn.MEDICINE, SheetVocabulary::medicine);
                medicine(part, refill, nth, SheetColumn.QUANTITY, SheetVocabulary::amount);
                medicine(
                        part,
                        refill,
                        nth,
                        SheetColumn.DAYS,
                        cell -> new IntegerType(SheetVocabulary.whole(cell, "d", "days")));
                medicine(part, refill, nth, SheetColumn.OWED, SheetVocabulary::amount);
            }
        }

        private void medicine(
                ParametersParameterComponent part,
                String refill,
                int nth,
                SheetColumn column,
                SheetReader.Meaning meaning) {
            String element = refill + "." + column.element();
            places.put(element, "line " + number + ", " + column.word(nth));
            part(part, element, column.element(), cell(column, nth), meaning);
        }

        private void blood() {
            for (String word : SheetVocabulary.words(SpecimenType.values(), cell(SheetColumn.BLOOD))) {
                String[] parts = word.split(":", 2);
                ParametersParameterComponent specimen = member.addPart().setName("specimen");
                specimen.addPart()
                        .setName("type")
                        .setValue(new CodeType(SheetVocabulary.code(SpecimenType.values(), parts[0])));
                specimen.addPart()
                        .setName("status")
                        .setValue(new CodeType(
                                parts.length > 1
                                        ? SheetVocabulary.code(SpecimenStatus.values(), parts[1])
                                        : SpecimenStatus.DRAWN.code()));
            }
        }

        private void referrals() {
            for (String word : SheetVocabulary.words(ReferralReason.values(), cell(SheetColumn.REFERRAL))) {
                String[] parts = word.split(":", 2);
                ParametersParameterComponent referral = member.addPart().setName("referral");
                referral.addPart()
                        .setName("reason")
                        .setValue(new CodeType(SheetVocabulary.code(ReferralReason.values(), parts[0])));
                referral.addPart()
                        .setName("urgency")
                        .setValue(new CodeType(parts.length > 1 ? SheetVocabulary.plain(parts[1]) : "routine"));
            }
        }

        /** What came of the referral that stands in the line, and the day after a colon. */
        private void outcome() {
            String cell = cell(SheetColumn.CAME_OF_IT);
            if (cell.isEmpty()) {
                return;
            }
            if (cell(SheetColumn.EARLIER_REFERRAL).isEmpty()) {
                fault(
                        Problem.REQUIRED,
                        "referralOutcome",
                        "is filled in, though the line names no " + SheetColumn.EARLIER_REFERRAL.word());
                return;
            }
            String[] parts = cell.split(":", 2);
            ParametersParameterComponent outcome = member.addPart().setName("referralOutcome");
            outcome.addPart().setName("referral").setValue(new Reference(cell(SheetColumn.EARLIER_REFERRAL)));
            outcome.addPart()
                    .setName("outcome")
                    .setValue(new CodeType(SheetVocabulary.code(ReferralOutcome.values(), parts[0])));
            part(
                    outcome,
                    path + ".referralOutcome",
                    "date",
                    parts.length > 1 ? parts[1].strip() : "",
                    date -> new DateType(SheetVocabulary.day(date).toString()));
        }
    }
}
