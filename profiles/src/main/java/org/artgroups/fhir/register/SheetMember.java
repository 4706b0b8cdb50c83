package org.artgroups.fhir.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.ElementPath;
import org.artgroups.fhir.operation.Fault;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Reads one line of a register as a member of {@code $group-visit}. Used once. */
final class SheetMember {

    private static final List<SheetColumn> OF_MEDICINE =
            List.of(SheetColumn.MEDICINE, SheetColumn.DAYS, SheetColumn.QUANTITY, SheetColumn.OWED);

    private final SheetLine line;
    private final ElementPath path;
    private final List<Fault> faults;
    private final Map<ElementPath, String> places;

    /**
     * @param path of the member, {@code member[3]}
     * @param faults to which what is wrong is added
     * @param places to which is added where each part stands, by its path
     */
    SheetMember(SheetLine line, ElementPath path, List<Fault> faults, Map<ElementPath, String> places) {
        this.line = line;
        this.path = path;
        this.faults = faults;
        this.places = places;
    }

    /** Adds what the line says. */
    void addTo(ParametersParameterComponent member) {
        places();
        cells();
        client(member);
        String attendance = SheetVocabulary.code(Attendance.values(), line.cell(SheetColumn.ATTENDANCE));
        if (attendance.isEmpty()) {
            fault(
                    Problem.REQUIRED,
                    "attendance",
                    "is empty: write present, late, buddy, collector or absent, or take the line out");
        } else {
            member.addPart().setName("attendance").setValue(new CodeType(attendance));
        }
        part(
                member,
                SheetColumn.ABSENCE_REASON,
                cell -> new CodeType(SheetVocabulary.code(AbsenceReason.values(), cell)));
        part(member, SheetColumn.BUDDY, SheetVocabulary::person);
        part(
                member,
                SheetColumn.CAME_ON,
                cell -> new DateTimeType(WrittenDay.of(cell).toString()));
        screen(member);
        part(member, SheetColumn.WEIGHT, cell -> new DecimalType(WrittenNumber.decimal(cell, "kg", "kgs")));
        part(member, SheetColumn.PREGNANT, cell -> new BooleanType(SheetVocabulary.yes(cell)));
        refills(member, attendance.equals(Attendance.ABSENT.code()));
        blood(member);
        referrals(member);
        outcome(member);
        part(member, SheetColumn.NOTE, StringType::new);
    }

    private void places() {
        places.put(path, "line " + line.number());
        line.columns().values().forEach(column -> {
            if (!column.column().element().isEmpty() && !column.column().ofMedicine()) {
                places.put(path.then(ElementPath.parse(column.column().element())), place(column.column(), 1));
            }
        });
        places.put(path.then("client"), place(SheetColumn.CLIENT, 1));
        places.put(path.then("client").then("identifier"), place(SheetColumn.FOLDER, 1));
        places.put(path.then("client").then("display"), place(SheetColumn.NAME, 1));
    }

    private String place(SheetColumn column, int nth) {
        return "line " + line.number() + ", " + column.word(nth);
    }

    /** Every cell can be read, and has a name above it. */
    private void cells() {
        for (int at = 0; at < line.cells().size(); at++) {
            String cell = line.cells().get(at);
            String where = SheetNames.place(line.columns().get(at), at) + ": ";
            SheetCells.unreadable(cell).ifPresent(why -> faults.add(new Fault(Problem.BAD_VALUE, path, where + why)));
            if (!cell.isEmpty() && line.name(at).isEmpty()) {
                faults.add(new Fault(
                        Problem.UNKNOWN_PARAMETER,
                        path,
                        where + SheetVocabulary.quoted(cell)
                                + " stands where no column has a name: write it into the note, or take it out"));
            }
        }
    }

    private void client(ParametersParameterComponent member) {
        String client = line.cell(SheetColumn.CLIENT);
        if (!client.isEmpty() && !SheetVocabulary.isReference(client)) {
            fault(
                    Problem.BAD_VALUE,
                    "client",
                    SheetVocabulary.quoted(client)
                            + " is not a client such as Patient/123: write that, or leave it empty and write the"
                            + " number of the folder");
        } else if (line.namesClient()) {
            member.addPart().setName("client").setValue(line.client());
        } else {
            fault(
                    Problem.REQUIRED,
                    "client",
                    "is empty, and so is the folder: write the client, such as Patient/123, or the number of the"
                            + " folder; somebody who is not a member of the group is added to it first, and a line of"
                            + " nobody is taken out");
        }
    }

    private void fault(Problem problem, String element, String text) {
        faults.add(new Fault(problem, path.then(element), text));
    }

    private void part(ParametersParameterComponent member, SheetColumn column, SheetReader.Meaning meaning) {
        part(member, path.then(column.element()), column.element(), line.cell(column), meaning);
    }

    private void part(
            ParametersParameterComponent parent,
            ElementPath element,
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

    private void screen(ParametersParameterComponent member) {
        String symptoms = line.cell(SheetColumn.SYMPTOMS);
        String missed = line.cell(SheetColumn.MISSED_DOSES);
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
        if (symptoms.chars().noneMatch(Character::isLetter)) {
            fault(
                    Problem.BAD_CODE,
                    "screen",
                    SheetVocabulary.quoted(symptoms)
                            + " says neither well nor ill: write none for a member who was screened and is well, and"
                            + " nothing for one who was not screened");
        } else if (!SheetVocabulary.none(symptoms)) {
            SheetVocabulary.words(Symptom.values(), symptoms).forEach(word -> screen.addPart()
                    .setName("symptom")
                    .setValue(new CodeType(SheetVocabulary.code(Symptom.values(), word))));
        }
        part(
                screen,
                path.then("screen").then("missedDoses"),
                "missedDoses",
                missed,
                cell -> new IntegerType(WrittenNumber.whole(cell, "doses", "dose")));
    }

    /** What was handed out: what is filled in beforehand goes to nobody who is absent, what somebody wrote is not passed over. */
    private void refills(ParametersParameterComponent member, boolean absent) {
        int place = 0;
        int most = line.columns().values().stream()
                .mapToInt(SheetLine.Column::nth)
                .max()
                .orElse(1);
        for (int nth = 1; nth <= most; nth++) {
            int medicine = nth;
            if (OF_MEDICINE.stream()
                    .allMatch(column -> line.cell(column, medicine).isEmpty())) {
                continue;
            }
            if (!absent) {
                refill(member.addPart().setName("refill"), path.then("refill", place++), nth);
            } else if (!line.cell(SheetColumn.OWED, nth).isEmpty()) {
                fault(
                        Problem.REFILL_WHEN_ABSENT,
                        "refill",
                        place(SheetColumn.OWED, nth)
                                + ": is filled in, though the member was absent: write it into the note");
            }
        }
    }

    private void refill(ParametersParameterComponent part, ElementPath refill, int nth) {
        medicine(part, refill, nth, SheetColumn.MEDICINE, MedicineCell::read);
        medicine(part, refill, nth, SheetColumn.QUANTITY, WrittenNumber::amount);
        medicine(
                part,
                refill,
                nth,
                SheetColumn.DAYS,
                cell -> new IntegerType(WrittenNumber.whole(cell, "d", "day", "days")));
        medicine(part, refill, nth, SheetColumn.OWED, WrittenNumber::amount);
        for (SheetColumn needed : List.of(SheetColumn.MEDICINE, SheetColumn.DAYS)) {
            if (line.cell(needed, nth).isEmpty()) {
                String filled = OF_MEDICINE.stream()
                        .filter(column -> !line.cell(column, nth).isEmpty())
                        .map(column -> column.word(nth))
                        .findFirst()
                        .orElse("");
                faults.add(new Fault(
                        Problem.REQUIRED,
                        refill.then(needed.element()),
                        "is empty, though " + filled + " is filled in: write "
                                + (needed == SheetColumn.MEDICINE
                                        ? "the medicine"
                                        : "for how many days it was handed out")
                                + ", or take " + filled + " out"));
            }
        }
        units(part, refill.then(SheetColumn.OWED.element()));
    }

    private void units(ParametersParameterComponent part, ElementPath owed) {
        String handedOut = unit(part, SheetColumn.QUANTITY);
        String stillOwed = unit(part, SheetColumn.OWED);
        if (!handedOut.isEmpty() && !stillOwed.isEmpty() && !Objects.equals(handedOut, stillOwed)) {
            faults.add(new Fault(
                    Problem.BAD_VALUE,
                    owed,
                    "is in " + SheetVocabulary.quoted(stillOwed) + ", and the quantity in "
                            + SheetVocabulary.quoted(handedOut) + ": write both in the same"));
        }
    }

    /** Of one or of several alike. */
    private static String unit(ParametersParameterComponent part, SheetColumn column) {
        Type amount = part.getPart().stream()
                .filter(each -> each.getName().equals(column.element()))
                .map(ParametersParameterComponent::getValue)
                .findFirst()
                .orElse(null);
        return amount instanceof Quantity quantity && quantity.hasUnit()
                ? SheetVocabulary.plain(quantity.getUnit()).replaceFirst("s$", "")
                : "";
    }

    private void medicine(
            ParametersParameterComponent part,
            ElementPath refill,
            int nth,
            SheetColumn column,
            SheetReader.Meaning meaning) {
        ElementPath element = refill.then(column.element());
        places.put(element, place(column, nth));
        part(part, element, column.element(), line.cell(column, nth), meaning);
    }

    private void blood(ParametersParameterComponent member) {
        for (String word : SheetVocabulary.words(SpecimenType.values(), line.cell(SheetColumn.BLOOD))) {
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

    private void referrals(ParametersParameterComponent member) {
        for (String word : SheetVocabulary.words(ReferralReason.values(), line.cell(SheetColumn.REFERRAL))) {
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
    private void outcome(ParametersParameterComponent member) {
        String cell = line.cell(SheetColumn.CAME_OF_IT);
        if (cell.isEmpty()) {
            return;
        }
        if (line.cell(SheetColumn.EARLIER_REFERRAL).isEmpty()) {
            fault(
                    Problem.REQUIRED,
                    "referralOutcome",
                    "is filled in, though the line names no " + SheetColumn.EARLIER_REFERRAL.word());
            return;
        }
        String[] parts = cell.split(":", 2);
        ParametersParameterComponent outcome = member.addPart().setName("referralOutcome");
        outcome.addPart().setName("referral").setValue(new Reference(line.cell(SheetColumn.EARLIER_REFERRAL)));
        outcome.addPart()
                .setName("outcome")
                .setValue(new CodeType(SheetVocabulary.code(ReferralOutcome.values(), parts[0])));
        part(
                outcome,
                path.then("referralOutcome"),
                "date",
                parts.length > 1 ? parts[1].strip() : "",
                date -> new DateType(WrittenDay.of(date).toString()));
    }
}
