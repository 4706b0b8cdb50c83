package org.artgroups.bench.population;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Adherence;
import org.artgroups.fhir.generated.Loinc;
import org.artgroups.fhir.generated.ObservationKind;
import org.artgroups.fhir.generated.Snomed;
import org.artgroups.fhir.generated.WhoStage;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventActuality;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.codesystems.ConditionClinical;
import org.hl7.fhir.r4.model.codesystems.ConditionVerStatus;

/** What clinicians ask, find and diagnose. */
final class Consultations {

    private final History history;
    private final Dice dice;
    private final LocalCodes local;

    Consultations(History history, LocalCodes local) {
        this.history = history;
        this.dice = history.dice;
        this.local = local;
    }

    /** Answers that anybody may have given, and those of women and of the young. */
    void answers(boolean woman, boolean young) {
        if (dice.chance(0.45)) {
            history.observation(History.coded(Loinc.WORLD_HEALTH_ORGANIZATION_HIV_STAGE), someDay(), stage());
        }
        for (int i = dice.between(-1, 2); i > 0; i--) {
            history.observation(
                    History.coded(ObservationKind.ADHERENCE),
                    someDay(),
                    History.coded(dice.oneOf(
                            Adherence.GOOD, Adherence.GOOD, Adherence.GOOD, Adherence.FAIR, Adherence.POOR)));
        }
        if (woman && dice.chance(0.3)) {
            DateTimeType at = someDay();
            history.observation(
                    History.coded(dice.oneOf(Loinc.PREGNANCY_STATUS, Loinc.PREGNANCY_STATUS_REPORTED)),
                    at,
                    pregnancy());
            if (dice.chance(0.2)) {
                history.observation(
                        History.coded(Loinc.PREGNANCY_STATUS), dice.chance(0.3) ? at.copy() : someDay(), pregnancy());
            }
        }
        if (woman && dice.chance(0.12)) {
            history.observation(History.coded(Loinc.BREASTFEEDING_STATUS), someDay(), breastfeeding());
        }
        if (dice.chance(young ? 0.8 : 0.02)) {
            history.observation(History.coded(ObservationKind.STATUS_DISCLOSED), someDay(), disclosure());
        }
    }

    private DateTimeType someDay() {
        return history.written(dice.day(History.FIRST, History.LAST));
    }

    private Type stage() {
        return switch (dice.between(1, 10)) {
            case 1 -> new IntegerType(dice.between(1, 4));
            case 2, 3 -> new CodeableConcept(dice.oneOf(local.stages()).copy());
            case 4 -> new CodeableConcept(new Coding().setSystem(Loinc.SYSTEM).setCode("LA6751-7"));
            default -> History.coded(dice.oneOf(WhoStage.values()));
        };
    }

    private Type pregnancy() {
        return switch (dice.between(1, 6)) {
            case 1 -> new BooleanType(dice.chance(0.5));
            case 2 -> History.coded(Snomed.PREGNANT);
            case 3 -> History.coded(Loinc.PREGNANT);
            default -> History.coded(Loinc.NOT_PREGNANT);
        };
    }

    private Type breastfeeding() {
        return dice.oneOf(
                new BooleanType(true),
                new BooleanType(false),
                History.coded(Snomed.BREASTFEEDING_MOTHER),
                History.coded(Snomed.YES),
                History.coded(Loinc.YES),
                new CodeableConcept(new Coding().setSystem(Loinc.SYSTEM).setCode("LA32-8")));
    }

    private Type disclosure() {
        return dice.oneOf(
                new BooleanType(true),
                new BooleanType(true),
                new BooleanType(false),
                History.coded(Snomed.YES),
                new CodeableConcept(new Coding().setSystem(Loinc.SYSTEM).setCode("LA32-8")));
    }

    /** Illnesses that end and illnesses that do not; one in seven clients has one. */
    void illnesses() {
        while (dice.chance(0.14)) {
            Condition condition = new Condition();
            condition.setSubject(history.subject());
            condition.setCode(diagnosis());
            LocalDate onset = dice.day(History.FIRST.minusDays(700), History.LAST);
            int dated = dice.between(1, 10);
            if (dated <= 8) {
                condition.setOnset(history.written(onset));
            }
            if (dated >= 8 && dated <= 9) {
                condition.setRecordedDateElement(
                        new DateTimeType(onset.plusDays(3).toString()));
            }
            if (dice.chance(0.4)) {
                condition.setAbatement(history.written(onset.plusDays(dice.between(1, 500))));
            }
            if (dice.chance(0.8)) {
                condition.setClinicalStatus(clinical(dice.oneOf(
                        ConditionClinical.ACTIVE,
                        ConditionClinical.ACTIVE,
                        ConditionClinical.RECURRENCE,
                        ConditionClinical.RELAPSE,
                        ConditionClinical.REMISSION,
                        ConditionClinical.INACTIVE,
                        ConditionClinical.RESOLVED)));
            }
            if (dice.chance(0.4)) {
                condition.setVerificationStatus(verification(dice.oneOf(
                        ConditionVerStatus.CONFIRMED,
                        ConditionVerStatus.CONFIRMED,
                        ConditionVerStatus.CONFIRMED,
                        ConditionVerStatus.PROVISIONAL,
                        ConditionVerStatus.UNCONFIRMED,
                        ConditionVerStatus.REFUTED,
                        ConditionVerStatus.ENTEREDINERROR)));
            }
            history.add(condition);
        }
        if (dice.chance(0.01)) {
            AdverseEvent event = new AdverseEvent();
            event.setActuality(dice.oneOf(
                    AdverseEventActuality.ACTUAL, AdverseEventActuality.ACTUAL, AdverseEventActuality.POTENTIAL));
            event.setSubject(history.subject());
            if (dice.chance(0.8)) {
                event.setDateElement(someDay());
            }
            event.setRecordedDateElement(someDay());
            history.add(event);
        }
    }

    private CodeableConcept diagnosis() {
        CodeableConcept diagnosis = History.coded(dice.oneOf(
                Snomed.HYPERTENSIVE_DISORDER,
                Snomed.HYPERTENSIVE_DISORDER,
                Snomed.DIABETES_MELLITUS,
                Snomed.EPILEPSY,
                Snomed.TUBERCULOSIS,
                Snomed.PULMONARY_TUBERCULOSIS,
                Snomed.PNEUMONIA,
                Snomed.KAPOSIS_SARCOMA,
                Snomed.CRYPTOCOCCAL_MENINGITIS,
                Snomed.ADVERSE_REACTION_CAUSED_BY_DRUG));
        if (dice.chance(0.2)) {
            diagnosis.addCoding(new Coding().setCode("clinic-17")); // a list of the clinic's own
        }
        return diagnosis;
    }

    private static CodeableConcept clinical(ConditionClinical status) {
        return new CodeableConcept(new Coding().setSystem(status.getSystem()).setCode(status.toCode()));
    }

    private static CodeableConcept verification(ConditionVerStatus status) {
        return new CodeableConcept(new Coding().setSystem(status.getSystem()).setCode(status.toCode()));
    }
}
