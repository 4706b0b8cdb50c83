package org.artgroups.decisions.visit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.standing.ClinicalSnapshot.Supply;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.decisions.visit.VisitPlan.PlannedMember;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.EncounterKind;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Loinc;
import org.artgroups.fhir.generated.ObservationKind;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.generated.Snomed;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitRequest.Screen;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationDispense.MedicationDispenseStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.codesystems.DataAbsentReason;
import org.hl7.fhir.r4.model.codesystems.ObservationCategory;
import org.hl7.fhir.r4.model.codesystems.V3ActCode;
import org.jspecify.annotations.Nullable;

/** What is written for one member: the visit first, the rest refers to it. Pure. */
public final class MemberResources {

    /** What the id of a member's visit is made from. */
    static final String VISIT = "visit";

    /** A buddy of whom nobody knows the name. */
    private static final String UNNAMED = "unnamed";

    private final PlannedMember member;
    private final VisitPlan plan;
    private final Member reported;
    private final DateOrDateTime when;
    private final Reference client;
    private final Reference visit;
    private final Map<String, Integer> seen = new HashMap<>();

    private MemberResources(PlannedMember member, VisitPlan plan) {
        this.member = member;
        this.plan = plan;
        this.reported = member.reported();
        this.when = plan.when(reported);
        this.client = new Reference("Patient/" + member.client());
        this.visit = new Reference("Encounter/" + plan.id(VISIT, member.client()));
    }

    static List<Resource> of(PlannedMember member, VisitPlan plan) {
        return new MemberResources(member, plan).all();
    }

    private List<Resource> all() {
        List<Resource> all = new ArrayList<>();
        all.add(visit());
        for (int i = 0; i < reported.refills().size(); i++) {
            all.add(refill(reported.refills().get(i), i));
        }
        if (reported.screen() != null) {
            all.add(reported.screen().done() ? screen(reported.screen()) : notScreened());
        }
        if (reported.weight() != null) {
            all.add(weight(reported.weight()));
        }
        if (reported.pregnant() != null) {
            all.add(pregnancy(reported.pregnant()));
        }
        all.addAll(MemberOrders.of(member, plan, client, visit));
        return all;
    }

    private Encounter visit() {
        Encounter encounter = new Encounter();
        encounter.setId(visit.getReferenceElement().getIdPart());
        encounter.getMeta().addProfile(Profiles.MEMBER_VISIT);
        encounter.setStatus(EncounterStatus.FINISHED);
        encounter.setClass_(VisitBundle.ambulatory());
        encounter.addType(EncounterKind.MEMBER_VISIT.concept());
        encounter.setSubject(client);
        encounter.setPartOf(new Reference("Encounter/" + plan.sessionId()));
        encounter.setPeriod(
                reported.pickedUp() == null
                        ? VisitBundle.period(plan)
                        : new Period().setStartElement(reported.pickedUp().toDateTime()));
        encounter.addExtension(
                Extensions.ATTENDANCE, new CodeType(reported.attendance().code()));
        if (reported.absenceReason() != null) {
            encounter.addExtension(
                    Extensions.ABSENCE_REASON,
                    new CodeType(reported.absenceReason().code()));
        }
        if (reported.note() != null) {
            encounter.addExtension(Extensions.VISIT_NOTE, new StringType(reported.note()));
        }
        Reference buddy = buddy();
        if (buddy != null) {
            encounter.addParticipant().setIndividual(buddy);
        }
        return encounter;
    }

    /** Who came for the member; a register on paper has only a tick for it. */
    private @Nullable Reference buddy() {
        return reported.buddy() == null && reported.attendance() == Attendance.BUDDY
                ? new Reference().setDisplay(UNNAMED)
                : reported.buddy();
    }

    private MedicationDispense refill(Refill refill, int index) {
        Medicine medicine = plan.context().medicine(refill.medication());
        MedicationDispense dispense = new MedicationDispense();
        dispense.setId(id("refill", code(refill.medication(), index)));
        dispense.getMeta().addProfile(Profiles.REFILL);
        dispense.setStatus(MedicationDispenseStatus.COMPLETED);
        dispense.setMedication(refill.medication());
        dispense.setSubject(client);
        dispense.setContext(visit);
        dispense.setQuantity(refill.quantity());
        dispense.setDaysSupply(VisitBundle.quantity(BigDecimal.valueOf(refill.daysSupply()), "days", "d"));
        dispense.setWhenHandedOverElement(when.toDateTime());
        if (refill.prescription() != null) {
            dispense.addAuthorizingPrescription(refill.prescription());
        } else {
            member.known()
                    .prescription(medicine)
                    .ifPresent(found ->
                            dispense.addAuthorizingPrescription(new Reference("MedicationRequest/" + found.id())));
        }
        if (reported.attendance() == Attendance.COLLECTOR && plan.collector() != null) {
            dispense.addReceiver(new Reference("Patient/" + plan.collector()));
        }
        Reference buddy = buddy();
        if (reported.attendance() == Attendance.BUDDY && buddy != null) {
            dispense.addExtension(Extensions.BUDDY, buddy);
        }
        if (refill.owed() != null) {
            dispense.addExtension(Extensions.OWED, refill.owed());
            dispense.setType(new CodeableConcept(
                    VisitBundle.coding(V3ActCode.RFP.getSystem(), V3ActCode.RFP.toCode(), V3ActCode.RFP.getDisplay())));
        }
        if (Boolean.TRUE.equals(refill.completes())) {
            member.known()
                    .supply(medicine)
                    .map(Supply::partFill)
                    .ifPresent(partFill -> dispense.addExtension(
                            Extensions.COMPLETES, new Reference("MedicationDispense/" + partFill)));
        }
        return dispense;
    }

    /** The second of a kind is another one than the first. */
    private String id(String what, String kind) {
        int nth = seen.merge(what + "|" + kind, 1, Integer::sum);
        return nth == 1
                ? plan.id(what, member.client(), kind)
                : plan.id(what, member.client(), kind, String.valueOf(nth));
    }

    /** Several medicines are told apart by their first code, or where they have none by their place. */
    private static String code(CodeableConcept medication, int index) {
        return medication.hasCoding()
                ? medication.getCodingFirstRep().getSystem() + "|"
                        + medication.getCodingFirstRep().getCode()
                : String.valueOf(index);
    }

    private Observation screen(Screen found) {
        Observation screen = screen(ObservationStatus.FINAL);
        for (Symptom symptom : Symptom.values()) {
            // all were asked: those the member does not have are recorded as not there
            CodeableConcept code = symptom.concept();
            symptom.snomed()
                    .ifPresent(
                            snomed -> code.addCoding().setSystem(Snomed.SYSTEM).setCode(snomed));
            screen.addComponent()
                    .setCode(code)
                    .setValue(new BooleanType(found.symptoms().contains(symptom)));
        }
        if (found.missedDoses() != null) {
            screen.addComponent()
                    .setCode(ObservationKind.MISSED_DOSES.concept())
                    .setValue(new IntegerType(found.missedDoses()));
        }
        return screen;
    }

    private Observation notScreened() {
        Observation screen = screen(ObservationStatus.CANCELLED);
        screen.setDataAbsentReason(new CodeableConcept(VisitBundle.coding(
                DataAbsentReason.NOTPERFORMED.getSystem(),
                DataAbsentReason.NOTPERFORMED.toCode(),
                DataAbsentReason.NOTPERFORMED.getDisplay())));
        return screen;
    }

    private Observation screen(ObservationStatus status) {
        return observation("screen", Profiles.SYMPTOM_SCREEN, ObservationKind.SYMPTOM_SCREEN.concept())
                .setStatus(status);
    }

    private Observation weight(BigDecimal kilograms) {
        Observation weight = observation("weight", Profiles.WEIGHT, Loinc.BODY_WEIGHT.concept());
        weight.addCategory(new CodeableConcept(VisitBundle.coding(
                ObservationCategory.VITALSIGNS.getSystem(),
                ObservationCategory.VITALSIGNS.toCode(),
                ObservationCategory.VITALSIGNS.getDisplay())));
        weight.setValue(VisitBundle.quantity(kilograms, "kg", "kg"));
        return weight;
    }

    private Observation pregnancy(boolean pregnant) {
        Observation pregnancy = observation("pregnancy", Profiles.PREGNANCY, Loinc.PREGNANCY_STATUS_REPORTED.concept());
        pregnancy.setValue((pregnant ? Loinc.PREGNANT : Loinc.NOT_PREGNANT).concept());
        return pregnancy;
    }

    private Observation observation(String what, String profile, CodeableConcept code) {
        Observation observation = new Observation();
        observation.setId(plan.id(what, member.client()));
        observation.getMeta().addProfile(profile);
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(code);
        observation.setSubject(client);
        observation.setEncounter(visit);
        observation.setEffective(when.toDateTime());
        return observation;
    }
}
