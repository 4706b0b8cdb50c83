package org.artgroups.operations.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitRequest.Screen;
import org.artgroups.fhir.visit.MemberBuilder;
import org.artgroups.fhir.visit.SessionBuilder;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.jspecify.annotations.Nullable;

/** What the register says of one member at one session: {@code late 62.4 cough refer:tb-symptoms:urgent}. */
final class RegisterCell {

    private static final Pattern WEIGHT = Pattern.compile("\\d+(\\.\\d+)?");
    private static final String COLLECTS = "collects";

    private final MemberBuilder reported;
    private final List<Symptom> symptoms = new ArrayList<>();
    private boolean screened;
    private @Nullable Integer missedDoses;
    private int days;
    private @Nullable Integer owed;
    private @Nullable Atc unprescribed;

    private RegisterCell(MemberBuilder reported, boolean screened, int days) {
        this.reported = reported;
        this.screened = screened;
        this.days = days;
    }

    /**
     * Tells the session what the cell says.
     *
     * @param cell in the register's words, not blank
     * @param supply for how many days medicines were handed out, if the cell does not say otherwise
     * @throws IllegalArgumentException if it has a word that is not the register's
     */
    static void tell(String cell, ExampleMember member, LocalDate day, int supply, SessionBuilder session) {
        String[] noted = cell.split(" // ", -1);
        List<String> words = List.of(noted[0].split(" ", -1));
        List<String> first = List.of(words.get(0).split(":", 2));
        Optional<Attendance> said = Attendance.of(first.get(0));
        String client = member.reference().getReference();
        if (first.get(0).equals(COLLECTS)) {
            session.collector(client);
        }
        Attendance attendance = said.orElse(Attendance.PRESENT);
        MemberBuilder reported =
                switch (attendance) {
                    case BUDDY -> session.buddy(client, first.get(1));
                    case ABSENT ->
                        session.absent(client, AbsenceReason.of(first.get(1)).orElseThrow());
                    default -> session.member(new Reference(client), attendance);
                };
        if (noted.length > 1) {
            reported.note(noted[1]);
        }
        boolean there = attendance != Attendance.ABSENT && attendance != Attendance.BUDDY;
        RegisterCell read = new RegisterCell(reported, there, supply);
        words.stream()
                .skip(said.isPresent() || first.get(0).equals(COLLECTS) ? 1 : 0)
                .forEach(read::word);
        if (read.screened) {
            reported.screened(new Screen(true, read.symptoms, read.missedDoses));
        }
        if (attendance != Attendance.ABSENT) {
            read.refills(member, day).forEach(reported::refilled);
        }
    }

    private void word(String word) {
        String[] parts = word.split(":", -1);
        if (WEIGHT.matcher(word).matches()) {
            reported.weighed(word);
        } else if (Symptom.of(word).isPresent()) {
            symptoms.add(Symptom.of(word).orElseThrow());
        } else if (Atc.of(word).isPresent()) {
            unprescribed = Atc.of(word).orElseThrow();
        } else if (SpecimenType.of(parts[0]).isPresent()) {
            reported.specimen(
                    SpecimenType.of(parts[0]).orElseThrow(),
                    SpecimenStatus.of(parts[1]).orElseThrow());
        } else {
            switch (parts[0]) {
                case "unscreened" -> screened = false;
                case "missed" -> missedDoses = Integer.valueOf(parts[1]);
                case "refer" ->
                    reported.referred(
                            ReferralReason.of(parts[1]).orElseThrow(), ServiceRequestPriority.fromCode(parts[2]));
                case "days" -> days = Integer.parseInt(parts[1]);
                case "owed" -> owed = Integer.valueOf(parts[1]);
                default -> throw new IllegalArgumentException("the register does not know '" + word + "'");
            }
        }
    }

    private List<Refill> refills(ExampleMember member, LocalDate day) {
        if (unprescribed != null) {
            return List.of(new Refill(unprescribed.concept(), null, days, null, null, null));
        }
        return member.prescribed(day).stream()
                .map(prescription -> new Refill(
                        prescription.getMedicationCodeableConcept(),
                        // the medicines of which part is owed are taken once a day
                        owed == null ? null : tablets(days),
                        days,
                        new Reference("MedicationRequest/"
                                + prescription.getIdElement().getIdPart()),
                        owed == null ? null : tablets(owed),
                        null))
                .toList();
    }

    private static Quantity tablets(int number) {
        return ExampleMember.quantity(String.valueOf(number), "tablets", "{tbl}");
    }
}
