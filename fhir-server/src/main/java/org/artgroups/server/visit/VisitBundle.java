package org.artgroups.server.visit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.util.UcumServiceUtil;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.generated.EncounterKind;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Loinc;
import org.artgroups.fhir.generated.ObservationKind;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.generated.Snomed;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.Moment;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Referral;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitRequest.SpecimenTaken;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.Count;
import org.artgroups.fhir.visit.GroupVisitResponse.MemberResult;
import org.artgroups.server.visit.VisitPlan.PlannedMember;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationDispense.MedicationDispenseStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.codesystems.ObservationCategory;
import org.hl7.fhir.r4.model.codesystems.V3ActCode;
import org.hl7.fhir.r4.model.codesystems.V3ParticipationType;

/**
 * A planned session as FHIR: one transaction Bundle and the answer to it. Pure: ids are made from the session's key, so that
 * the answer is known before anything is written.
 */
final class VisitBundle {

    private final VisitPlan plan;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final GroupVisitResponse response;

    private VisitBundle(VisitPlan plan, FhirContext fhirContext) {
        this.plan = plan;
        Reference session = new Reference("Encounter/" + plan.sessionId());
        String record = plan.id(SessionRecord.ID);
        add(session(record));
        List<MemberResult> results = new ArrayList<>();
        for (PlannedMember member : plan.members()) {
            List<Reference> written = new ArrayList<>();
            for (Resource resource : new MemberResources(member).all()) {
                written.add(add(resource));
            }
            results.add(new MemberResult(new Reference("Patient/" + member.client()), written, member.advice()));
        }
        this.response = new GroupVisitResponse(session, false, plan.nextVisit(), results, counts());
        add(SessionRecord.of(record, session, plan.request(), response, fhirContext));
    }

    static VisitBundle of(VisitPlan plan, FhirContext fhirContext) {
        return new VisitBundle(plan, fhirContext);
    }

    /** What the sender is told. */
    GroupVisitResponse response() {
        return response;
    }

    /** Whether this session writes the resource. */
    boolean writes(Reference reference) {
        return resources.containsKey(reference.getReference());
    }

    /**
     * The transaction: every resource by PUT under its own id.
     *
     * @param withdrawn resources an earlier record of the session wrote and this one does not, marked as entered in error
     */
    Bundle transaction(List<Resource> withdrawn) {
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.TRANSACTION);
        resources.values().forEach(resource -> put(bundle, resource));
        withdrawn.forEach(resource -> put(bundle, resource));
        return bundle;
    }

    private static void put(Bundle bundle, Resource resource) {
        String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl(url);
    }

    private Reference add(Resource resource) {
        String reference = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        resources.put(reference, resource);
        return new Reference(reference);
    }

    private Encounter session(String record) {
        Encounter session = new Encounter();
        session.setId(plan.sessionId());
        session.getMeta().addProfile(Profiles.SESSION);
        session.addIdentifier(plan.request().session());
        session.setStatus(EncounterStatus.FINISHED);
        session.setClass_(ambulatory());
        session.addType(EncounterKind.GROUP_SESSION.concept());
        session.setSubject(new Reference("Group/" + plan.groupId()));
        session.setPeriod(period());
        for (Reference facilitator : plan.request().facilitators()) {
            session.addParticipant()
                    .setIndividual(facilitator)
                    .addType(new CodeableConcept(coding(
                            V3ParticipationType.PPRF.getSystem(),
                            V3ParticipationType.PPRF.toCode(),
                            V3ParticipationType.PPRF.getDisplay())));
        }
        if (plan.request().location() != null) {
            session.addLocation().setLocation(plan.request().location());
        }
        session.addExtension(
                Extensions.DELIVERY_MODEL, new CanonicalType(plan.model().canonical()));
        session.addExtension(
                Extensions.NEXT_VISIT, new DateType(plan.nextVisit().toString()));
        session.addExtension(Extensions.SESSION_RECORD, new Reference("Binary/" + record));
        return session;
    }

    private Period period() {
        Period period = new Period().setStartElement(plan.request().start().toDateTime());
        Moment end = plan.request().end();
        if (end != null) {
            period.setEndElement(end.toDateTime());
        }
        return period;
    }

    private static Coding ambulatory() {
        return coding(V3ActCode.AMB.getSystem(), V3ActCode.AMB.toCode(), V3ActCode.AMB.getDisplay());
    }

    private static Coding coding(String system, String code, String display) {
        return new Coding().setSystem(system).setCode(code).setDisplay(display);
    }

    private List<Count> counts() {
        List<Member> told = plan.members().stream().map(PlannedMember::told).toList();
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(CountKind.MEMBERS, told.size()));
        for (Attendance attendance : Attendance.values()) {
            CountKind.of(attendance.code())
                    .ifPresent(kind -> counts.add(new Count(kind, (int) told.stream()
                            .filter(m -> m.attendance() == attendance)
                            .count())));
        }
        counts.add(new Count(
                CountKind.REFILLS,
                told.stream().mapToInt(m -> m.refills().size()).sum()));
        counts.add(new Count(CountKind.SPECIMENS, (int) told.stream()
                .flatMap(m -> m.specimens().stream())
                .filter(specimen -> specimen.status() == SpecimenStatus.DRAWN)
                .count()));
        counts.add(new Count(
                CountKind.REFERRALS,
                told.stream().mapToInt(m -> m.referrals().size()).sum()));
        counts.add(new Count(CountKind.SCREENED, (int)
                told.stream().filter(VisitBundle::screened).count()));
        counts.add(new Count(CountKind.DISPENSED_WITHOUT_SCREEN, (int) told.stream()
                .filter(m -> !m.refills().isEmpty() && !screened(m))
                .count()));
        return counts;
    }

    private static boolean screened(Member member) {
        return member.screen() != null && member.screen().done();
    }

    /** What is written for one member: the visit first, the rest refers to it. */
    private final class MemberResources {
        private final PlannedMember member;
        private final Member told;
        private final Reference client;
        private final String visitId;
        private final Reference visit;
        private final Map<String, Integer> seen = new HashMap<>();

        MemberResources(PlannedMember member) {
            this.member = member;
            this.told = member.told();
            this.client = new Reference("Patient/" + member.client());
            this.visitId = plan.id("visit", member.client());
            this.visit = new Reference("Encounter/" + visitId);
        }

        List<Resource> all() {
            List<Resource> all = new ArrayList<>();
            all.add(visit());
            for (int i = 0; i < told.refills().size(); i++) {
                all.add(refill(told.refills().get(i), i));
            }
            if (screened(told)) {
                all.add(screen());
            }
            if (told.weight() != null) {
                all.add(weight(told.weight()));
            }
            told.specimens().forEach(specimen -> all.add(specimen(specimen)));
            told.referrals().forEach(referral -> all.add(referral(referral)));
            return all;
        }

        private Encounter visit() {
            Encounter encounter = new Encounter();
            encounter.setId(visitId);
            encounter.getMeta().addProfile(Profiles.MEMBER_VISIT);
            encounter.setStatus(EncounterStatus.FINISHED);
            encounter.setClass_(ambulatory());
            encounter.addType(EncounterKind.MEMBER_VISIT.concept());
            encounter.setSubject(client);
            encounter.setPartOf(new Reference("Encounter/" + plan.sessionId()));
            encounter.setPeriod(period());
            encounter.addExtension(
                    Extensions.ATTENDANCE, new CodeType(told.attendance().code()));
            if (told.absenceReason() != null) {
                encounter.addExtension(
                        Extensions.ABSENCE_REASON,
                        new CodeType(told.absenceReason().code()));
            }
            if (told.note() != null) {
                encounter.addExtension(Extensions.VISIT_NOTE, new StringType(told.note()));
            }
            if (told.buddy() != null) {
                encounter.addParticipant().setIndividual(told.buddy());
            }
            return encounter;
        }

        private MedicationDispense refill(Refill refill, int index) {
            MedicationDispense dispense = new MedicationDispense();
            dispense.setId(id("refill", medicine(refill.medication(), index)));
            dispense.getMeta().addProfile(Profiles.REFILL);
            dispense.setStatus(MedicationDispenseStatus.COMPLETED);
            dispense.setMedication(refill.medication());
            dispense.setSubject(client);
            dispense.setContext(visit);
            dispense.setQuantity(refill.quantity());
            dispense.setDaysSupply(quantity(BigDecimal.valueOf(refill.daysSupply()), "days", "d"));
            dispense.setWhenHandedOverElement(plan.request().start().toDateTime());
            if (refill.prescription() != null) {
                dispense.addAuthorizingPrescription(refill.prescription());
            } else if (member.prescription() != null) {
                dispense.addAuthorizingPrescription(new Reference("MedicationRequest/" + member.prescription()));
            }
            if (told.attendance() == Attendance.COLLECTOR && plan.collector() != null) {
                dispense.addReceiver(new Reference("Patient/" + plan.collector()));
            }
            if (told.attendance() == Attendance.BUDDY && told.buddy() != null) {
                dispense.addExtension(Extensions.BUDDY, told.buddy());
            }
            if (refill.owed() != null) {
                dispense.addExtension(Extensions.OWED, refill.owed());
                dispense.setType(new CodeableConcept(
                        coding(V3ActCode.RFP.getSystem(), V3ActCode.RFP.toCode(), V3ActCode.RFP.getDisplay())));
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
        private static String medicine(CodeableConcept medication, int index) {
            return medication.hasCoding()
                    ? medication.getCodingFirstRep().getSystem() + "|"
                            + medication.getCodingFirstRep().getCode()
                    : String.valueOf(index);
        }

        private Observation screen() {
            Observation screen = observation("screen");
            screen.getMeta().addProfile(Profiles.SYMPTOM_SCREEN);
            screen.setCode(ObservationKind.SYMPTOM_SCREEN.concept());
            for (Symptom symptom : Symptom.values()) {
                // all were asked: those the member does not have are recorded as not there
                CodeableConcept code = symptom.concept();
                symptom.snomed()
                        .ifPresent(snomed ->
                                code.addCoding().setSystem(Snomed.SYSTEM).setCode(snomed));
                screen.addComponent()
                        .setCode(code)
                        .setValue(new BooleanType(told.screen() != null
                                && told.screen().symptoms().contains(symptom)));
            }
            if (told.screen() != null && told.screen().missedDoses() != null) {
                screen.addComponent()
                        .setCode(ObservationKind.MISSED_DOSES.concept())
                        .setValue(new IntegerType(told.screen().missedDoses()));
            }
            return screen;
        }

        private Observation weight(BigDecimal kilograms) {
            Observation weight = observation("weight");
            weight.getMeta().addProfile(Profiles.WEIGHT);
            weight.addCategory(new CodeableConcept(coding(
                    ObservationCategory.VITALSIGNS.getSystem(),
                    ObservationCategory.VITALSIGNS.toCode(),
                    ObservationCategory.VITALSIGNS.getDisplay())));
            weight.setCode(Loinc.BODY_WEIGHT.concept());
            weight.setValue(quantity(kilograms, "kg", "kg"));
            return weight;
        }

        private Observation observation(String what) {
            Observation observation = new Observation();
            observation.setId(plan.id(what, member.client()));
            observation.setStatus(ObservationStatus.FINAL);
            observation.setSubject(client);
            observation.setEncounter(visit);
            observation.setEffective(plan.request().start().toDateTime());
            return observation;
        }

        private Specimen specimen(SpecimenTaken taken) {
            Specimen specimen = new Specimen();
            specimen.setId(id("specimen", taken.type().code()));
            specimen.getMeta().addProfile(Profiles.SPECIMEN);
            specimen.setStatus(
                    switch (taken.status()) {
                        case DRAWN -> Specimen.SpecimenStatus.AVAILABLE;
                        case NOT_DRAWN, NOT_DRAWN_NO_TUBE -> Specimen.SpecimenStatus.UNAVAILABLE;
                        case REJECTED -> Specimen.SpecimenStatus.UNSATISFACTORY;
                    });
            specimen.setType(taken.type().concept());
            specimen.addCondition(taken.status().concept());
            specimen.setSubject(client);
            if (taken.status() == SpecimenStatus.DRAWN || taken.status() == SpecimenStatus.REJECTED) {
                specimen.getCollection().setCollected(plan.request().start().toDateTime());
            }
            return specimen;
        }

        private ServiceRequest referral(Referral told) {
            ServiceRequest referral = new ServiceRequest();
            referral.setId(id("referral", told.reason().code()));
            referral.getMeta().addProfile(Profiles.REFERRAL);
            referral.setStatus(ServiceRequestStatus.ACTIVE);
            referral.setIntent(ServiceRequestIntent.ORDER);
            referral.setPriority(ServiceRequest.ServiceRequestPriority.fromCode(
                    told.urgency().toCode()));
            referral.setSubject(client);
            referral.setEncounter(visit);
            referral.setAuthoredOnElement(plan.request().start().toDateTime());
            referral.addReasonCode(told.reason().concept());
            return referral;
        }

        private static Quantity quantity(BigDecimal value, String unit, String code) {
            return new Quantity()
                    .setValue(value)
                    .setUnit(unit)
                    .setSystem(UcumServiceUtil.UCUM_CODESYSTEM_URL)
                    .setCode(code);
        }
    }
}
