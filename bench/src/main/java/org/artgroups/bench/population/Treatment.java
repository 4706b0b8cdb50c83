package org.artgroups.bench.population;

import static org.artgroups.bench.population.History.FIRST;
import static org.artgroups.bench.population.History.LAST;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationDispense.MedicationDispenseStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** Antiretroviral treatment of one client: regimens and their switches, prescriptions, refills on time, late and missed. */
final class Treatment {

    /** What is taken together, and as which line of treatment. */
    private record Regimen(int line, List<Atc> medicines) {}

    private static final Regimen TLD = new Regimen(1, List.of(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR));
    private static final Regimen TLE = new Regimen(1, List.of(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_EFAVIRENZ));
    private static final Regimen CHILD = new Regimen(1, List.of(Atc.LAMIVUDINE_ABACAVIR_AND_DOLUTEGRAVIR));
    private static final Regimen AZT_EFV = new Regimen(1, List.of(Atc.ZIDOVUDINE_AND_LAMIVUDINE, Atc.EFAVIRENZ));
    private static final Regimen SECOND =
            new Regimen(2, List.of(Atc.ZIDOVUDINE_AND_LAMIVUDINE, Atc.LOPINAVIR_AND_RITONAVIR));
    private static final Regimen SECOND_ATV =
            new Regimen(2, List.of(Atc.ZIDOVUDINE_AND_LAMIVUDINE, Atc.ATAZANAVIR_AND_RITONAVIR));
    private static final Regimen THIRD = new Regimen(3, List.of(Atc.DOLUTEGRAVIR, Atc.LOPINAVIR_AND_RITONAVIR));

    private final History history;
    private final Dice dice;
    private final LocalCodes local;
    private final boolean child;

    Treatment(History history, LocalCodes local, boolean child) {
        this.history = history;
        this.dice = history.dice;
        this.local = local;
        this.child = child;
    }

    void write() {
        boolean recent = dice.chance(0.2);
        LocalDate start = recent
                ? dice.day(FIRST, LAST.minusDays(30))
                : dice.day(LocalDate.of(child ? 2018 : 2006, 1, 1), FIRST.minusDays(1));
        Regimen present = firstRegimen(recent);
        if (!recent && dice.chance(0.6)) {
            state(start, present);
        }
        if (dice.chance(0.03)) {
            return; // everything else is on paper
        }
        LocalDate last = dice.chance(0.06) ? dice.day(FIRST, LAST) : LAST;
        LocalDate day = recent ? start : FIRST.minusDays(dice.between(0, 150));
        LocalDate refilled = day;
        boolean onlyRefills = dice.chance(0.03);
        while (!day.isAfter(last)) {
            LocalDate next = day.plusDays(dice.chance(0.5) ? dice.between(168, 190) : dice.between(330, 380));
            if (!onlyRefills) {
                prescribe(day, present, next.isAfter(last));
            }
            refilled = refill(refilled, present, next.isAfter(last) ? last : next);
            present = switched(present);
            day = next;
        }
    }

    private Regimen firstRegimen(boolean recent) {
        if (child) {
            return dice.chance(0.8) ? CHILD : AZT_EFV;
        }
        if (dice.chance(0.06)) {
            return dice.oneOf(SECOND, SECOND_ATV, THIRD);
        }
        return recent || dice.chance(0.55) ? TLD : dice.oneOf(TLE, TLE, AZT_EFV);
    }

    private Regimen switched(Regimen present) {
        if (present.line() == 1 && !present.equals(TLD) && !child && dice.chance(0.3)) {
            return TLD;
        }
        return dice.chance(0.02) ? dice.oneOf(SECOND, THIRD, TLE) : present;
    }

    private void state(LocalDate start, Regimen regimen) {
        for (Atc medicine : regimen.medicines()) {
            MedicationStatement statement = new MedicationStatement();
            statement.setStatus(
                    dice.chance(0.9)
                            ? MedicationStatementStatus.ACTIVE
                            : dice.oneOf(
                                    MedicationStatementStatus.COMPLETED,
                                    MedicationStatementStatus.STOPPED,
                                    MedicationStatementStatus.ENTEREDINERROR,
                                    MedicationStatementStatus.NOTTAKEN));
            statement.setSubject(history.subject());
            statement.setMedication(medicine(medicine));
            DateTimeType since = history.written(start);
            statement.setEffective(dice.chance(0.8) ? new Period().setStartElement(since) : since);
            if (dice.chance(0.5)) {
                statement.addExtension(Extensions.REGIMEN_LINE, new PositiveIntType(regimen.line()));
            }
            history.add(statement);
        }
    }

    private void prescribe(LocalDate day, Regimen regimen, boolean newest) {
        boolean line = dice.chance(0.85);
        for (Atc medicine : regimen.medicines()) {
            MedicationRequest prescription = prescription(history.written(day), medicine(medicine));
            prescription.setStatus(newest ? MedicationRequestStatus.ACTIVE : MedicationRequestStatus.COMPLETED);
            if (line) {
                prescription.addExtension(Extensions.REGIMEN_LINE, new PositiveIntType(regimen.line()));
            }
            if (dice.chance(0.5)) {
                prescription
                        .getDispenseRequest()
                        .getValidityPeriod()
                        .setEndElement(new DateTimeType(day.plusMonths(6).toString()));
            }
        }
        if (dice.chance(0.05)) {
            // one that was never meant to be taken, or not for long
            MedicationRequest other =
                    prescription(history.written(day.plusDays(dice.between(0, 60))), medicine(Atc.EFAVIRENZ));
            switch (dice.between(1, 6)) {
                case 1 -> other.setStatus(MedicationRequestStatus.ENTEREDINERROR);
                case 2 -> other.setStatus(MedicationRequestStatus.CANCELLED);
                case 3 -> other.setStatus(MedicationRequestStatus.DRAFT);
                case 4 -> other.setIntent(MedicationRequestIntent.PROPOSAL);
                case 5 -> other.setStatus(dice.oneOf(MedicationRequestStatus.STOPPED, MedicationRequestStatus.ONHOLD));
                default -> other.setDoNotPerform(true);
            }
        }
    }

    private MedicationRequest prescription(DateTimeType authored, Type medicine) {
        MedicationRequest prescription = new MedicationRequest();
        prescription.setStatus(MedicationRequestStatus.ACTIVE);
        prescription.setIntent(MedicationRequestIntent.ORDER);
        prescription.setSubject(history.subject());
        prescription.setMedication(medicine);
        prescription.setAuthoredOnElement(authored);
        return history.add(prescription);
    }

    /** Refills until a day; gives the day of the next. */
    private LocalDate refill(LocalDate from, Regimen regimen, LocalDate until) {
        int days = dice.oneOf(56, 84, 84, 84, 90, 112, 168, 168, 180);
        LocalDate day = from;
        while (!day.isAfter(until)) {
            if (!dice.chance(0.03)) { // else missed
                for (Atc medicine : regimen.medicines()) {
                    dispense(day, medicine, days);
                }
                if (dice.chance(0.01)) {
                    dispense(day, regimen.medicines().get(0), dice.between(7, 200));
                }
            }
            int late = dice.chance(0.85)
                    ? dice.between(-10, 5)
                    : dice.chance(0.6) ? dice.between(6, 28) : dice.between(27, 120);
            day = day.plusDays(days + late);
        }
        return day;
    }

    private void dispense(LocalDate day, Atc medicine, int days) {
        MedicationDispense dispense = new MedicationDispense();
        dispense.setStatus(
                dice.chance(0.98)
                        ? MedicationDispenseStatus.COMPLETED
                        : dice.oneOf(
                                MedicationDispenseStatus.ENTEREDINERROR,
                                MedicationDispenseStatus.INPROGRESS,
                                MedicationDispenseStatus.CANCELLED));
        dispense.setSubject(history.subject());
        dispense.setMedication(medicine(medicine));
        dispense.setWhenHandedOverElement(
                dice.chance(0.7) ? new DateTimeType(day.toString()) : history.at(day, dice.between(7, 17), 30));
        if (dice.chance(0.99)) {
            dispense.setDaysSupply(History.quantity("" + days, "d"));
        }
        history.add(dispense);
    }

    /** The medicine by ATC, by a national code beside it or alone, or by reference. */
    private Type medicine(Atc medicine) {
        CodeableConcept atc = History.coded(medicine);
        if (medicine != Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR || dice.chance(0.85)) {
            return atc;
        }
        if (dice.chance(0.4)) {
            return new Reference("Medication/" + Population.TLD);
        }
        CodeableConcept both = new CodeableConcept();
        both.addCoding(dice.oneOf(local.regimens()).copy());
        if (dice.chance(0.5)) {
            both.addCoding(new Coding().setCode("tld-300-300-50")); // a pharmacy's own, without a system
        }
        if (dice.chance(0.3)) {
            both.addCoding(atc.getCodingFirstRep());
        }
        return both;
    }

    /** Treatment of tuberculosis, or prevention of it. */
    void treatTuberculosis() {
        if (dice.chance(0.05)) {
            prescription(history.written(dice.day(FIRST, LAST)), History.coded(Atc.ISONIAZID));
        }
        if (!dice.chance(0.05)) {
            return;
        }
        LocalDate start = dice.day(FIRST.minusMonths(6), LAST);
        LocalDate continued = start.plusDays(dice.oneOf(56, 60, 61));
        LocalDate end = start.plusDays(dice.oneOf(168, 180, 270));
        if (dice.chance(0.5)) {
            tuberculosis(start, dice.chance(0.8) ? end : null, Atc.RIFAMPICIN_AND_ISONIAZID);
            return;
        }
        // the intensive phase, then the rest: on the same day, on the next or after a gap
        tuberculosis(start, continued, Atc.RIFAMPICIN_PYRAZINAMIDE_ETHAMBUTOL_AND_ISONIAZID);
        tuberculosis(
                continued.plusDays(dice.oneOf(0, 1, 2, 20)),
                dice.chance(0.8) ? end : null,
                Atc.RIFAMPICIN_AND_ISONIAZID);
    }

    private void tuberculosis(LocalDate from, @org.jspecify.annotations.Nullable LocalDate until, Atc medicine) {
        boolean active = dice.chance(0.6);
        Period period = new Period();
        if (until != null) {
            period.setEndElement(new DateTimeType(until.toString()));
        }
        if (dice.chance(0.5)) {
            MedicationRequest request = prescription(new DateTimeType(from.toString()), History.coded(medicine));
            request.setStatus(active ? MedicationRequestStatus.ACTIVE : MedicationRequestStatus.COMPLETED);
            if (dice.chance(0.5)) {
                period.setStartElement(new DateTimeType(from.toString()));
            }
            request.getDispenseRequest().setValidityPeriod(period);
            return;
        }
        MedicationStatement statement = new MedicationStatement();
        statement.setStatus(active ? MedicationStatementStatus.ACTIVE : MedicationStatementStatus.COMPLETED);
        statement.setSubject(history.subject());
        statement.setMedication(History.coded(medicine));
        statement.setEffective(period.setStartElement(new DateTimeType(from.toString())));
        history.add(statement);
    }
}
