package org.artgroups.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.TaskKind;
import org.artgroups.fhir.generated.TracingOutcome;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;

/** Records of the clients of an invented group by chance: what there may be, and what there should not. */
final class Records extends Chance {
    private final String name;
    private final List<Resource> all;

    /** @param all where they go, after what is there */
    Records(Random random, String name, List<Resource> all) {
        super(random);
        this.name = name;
        this.all = all;
    }

    /** Any record of a client. */
    void record(Reference subject) {
        Resource made =
                switch (random.nextInt(14)) {
                    case 0, 1 -> result(one("viral-load", "viral-load-log", "cd4-count", "cd4-percent"), subject);
                    case 2 -> answer(subject);
                    case 3, 4 -> prescription(subject);
                    case 5, 6 -> refill(subject);
                    case 7 -> statement(subject);
                    case 8 -> condition(subject);
                    case 9 -> order(subject);
                    case 10 -> specimen(subject);
                    case 11 -> override(subject);
                    case 12 -> tracing(subject);
                    default -> other(subject);
                };
        made.setId(name + "-r" + all.size());
        all.add(made);
    }

    private Observation result(String list, Reference subject) {
        Observation result = observation(coded(list), subject);
        Quantity quantity = new Quantity().setValue(new BigDecimal(one("2.1", "20", "49", "50", "350", "1000")));
        if (random.nextInt(4) == 0) {
            quantity.setComparator(one(List.of(QuantityComparator.LESS_THAN, QuantityComparator.GREATER_THAN)));
        }
        quantity.setUnit(list.equals("cd4-percent") ? "%" : one("copies/mL", "", "cells/uL", "log"));
        return result.setValue(one(List.<Type>of(
                quantity, quantity, quantity, coded("not-detected"), new StringType(one("< 20", "LDL", "a lot")))));
    }

    private Observation answer(Reference subject) {
        String question = one(
                "who-stage-observation",
                "breastfeeding-status",
                "adherence-observation",
                "status-disclosure",
                "pregnancy-status");
        Observation answer = observation(coded(question), subject);
        return answer.setValue(one(List.<Type>of(
                new BooleanType(random.nextBoolean()),
                new IntegerType(random.nextInt(6)),
                coded(one("who-stage", "adherence", "yes-answer", "breastfeeding-answer", "pregnant-answer")))));
    }

    private Observation observation(CodeableConcept code, Reference subject) {
        Observation observation = new Observation()
                .setStatus(one(List.of(
                        Observation.ObservationStatus.FINAL,
                        Observation.ObservationStatus.AMENDED,
                        Observation.ObservationStatus.FINAL,
                        Observation.ObservationStatus.PRELIMINARY)))
                .setCode(code)
                .setSubject(subject);
        return observation.setEffective(time());
    }

    private MedicationRequest prescription(Reference subject) {
        MedicationRequest prescription = new MedicationRequest()
                .setStatus(one(List.of(
                        MedicationRequest.MedicationRequestStatus.ACTIVE,
                        MedicationRequest.MedicationRequestStatus.ACTIVE,
                        MedicationRequest.MedicationRequestStatus.COMPLETED,
                        MedicationRequest.MedicationRequestStatus.STOPPED,
                        MedicationRequest.MedicationRequestStatus.DRAFT)))
                .setIntent(MedicationRequest.MedicationRequestIntent.ORDER)
                .setMedication(medicine())
                .setSubject(subject);
        prescription.setAuthoredOnElement(time());
        if (random.nextBoolean()) {
            prescription
                    .getDispenseRequest()
                    .getValidityPeriod()
                    .setStartElement(new DateTimeType(day(0, DAYS).toString()))
                    .setEndElement(new DateTimeType(day(300, DAYS + 200).toString()));
        }
        if (random.nextBoolean()) {
            prescription.addExtension(Extensions.REGIMEN_LINE, new PositiveIntType(1 + random.nextInt(3)));
        }
        return prescription;
    }

    private MedicationDispense refill(Reference subject) {
        MedicationDispense refill = new MedicationDispense()
                .setStatus(
                        random.nextInt(6) == 0
                                ? MedicationDispense.MedicationDispenseStatus.CANCELLED
                                : MedicationDispense.MedicationDispenseStatus.COMPLETED)
                .setMedication(medicine())
                .setSubject(subject)
                .setWhenHandedOverElement(time());
        if (random.nextInt(5) > 0) {
            refill.setDaysSupply(new Quantity().setValue(one(List.of(28, 30, 84, 90))));
        }
        if (random.nextBoolean()) {
            refill.setQuantity(new Quantity().setValue(one(List.of(30, 60, 90))).setUnit("tablets"));
        }
        if (random.nextInt(5) == 0) {
            refill.addExtension(Extensions.OWED, new Quantity().setValue(10).setUnit(one("tablets", "bottles")));
        }
        if (random.nextInt(6) == 0) {
            refill.addExtension(Extensions.COMPLETES, new Reference("MedicationDispense/" + name + "-none"));
        }
        return refill;
    }

    private MedicationStatement statement(Reference subject) {
        MedicationStatement statement = new MedicationStatement()
                .setStatus(one(List.of(
                        MedicationStatement.MedicationStatementStatus.ACTIVE,
                        MedicationStatement.MedicationStatementStatus.COMPLETED,
                        MedicationStatement.MedicationStatementStatus.ENTEREDINERROR)))
                .setMedication(random.nextBoolean() ? medicine() : coded("tb-treatment-medicine"))
                .setSubject(subject);
        Period period =
                new Period().setStartElement(new DateTimeType(day(0, DAYS).toString()));
        if (random.nextBoolean()) {
            period.setEndElement(new DateTimeType(day(300, DAYS + 100).toString()));
        }
        return statement.setEffective(random.nextInt(4) == 0 ? time() : period);
    }

    private Condition condition(Reference subject) {
        Condition condition = new Condition()
                .setCode(coded(one(
                        "tuberculosis",
                        "follow-up-conditions",
                        "current-illness",
                        "kaposi-sarcoma",
                        "adverse-drug-reaction")))
                .setSubject(subject);
        if (random.nextInt(3) > 0) {
            condition.setOnset(time());
        } else {
            condition.setRecordedDateElement(time());
        }
        if (random.nextBoolean()) {
            condition.setAbatement(time());
        }
        if (random.nextBoolean()) {
            condition
                    .getClinicalStatus()
                    .addCoding()
                    .setSystem("http://terminology.hl7.org/CodeSystem/condition-clinical")
                    .setCode(one("active", "resolved", "relapse"));
        }
        return condition;
    }

    private ServiceRequest order(Reference subject) {
        ServiceRequest order = new ServiceRequest()
                .setStatus(one(List.of(
                        ServiceRequest.ServiceRequestStatus.ACTIVE,
                        ServiceRequest.ServiceRequestStatus.ACTIVE,
                        ServiceRequest.ServiceRequestStatus.COMPLETED,
                        ServiceRequest.ServiceRequestStatus.REVOKED)))
                .setIntent(ServiceRequest.ServiceRequestIntent.ORDER)
                .setSubject(subject);
        order.setAuthoredOnElement(time());
        if (random.nextInt(3) == 0) {
            return order.addReasonCode(one(List.of(ReferralReason.values())).concept());
        }
        List<String> before = ordersOf(subject);
        if (!before.isEmpty() && random.nextInt(3) == 0) {
            order.addReplaces(new Reference("ServiceRequest/" + one(before)));
        }
        return order.setCode(one(List.of(SpecimenType.values())).concept());
    }

    private Specimen specimen(Reference subject) {
        Specimen specimen = new Specimen()
                .setStatus(one(List.of(
                        Specimen.SpecimenStatus.AVAILABLE,
                        Specimen.SpecimenStatus.UNAVAILABLE,
                        Specimen.SpecimenStatus.UNSATISFACTORY)))
                .setType(one(List.of(SpecimenType.values())).concept())
                .setSubject(subject);
        specimen.getCollection().setCollected(time());
        List<String> orders = ordersOf(subject);
        if (!orders.isEmpty() && random.nextInt(3) > 0) {
            specimen.addRequest(new Reference("ServiceRequest/" + one(orders)));
        }
        return specimen;
    }

    private Observation override(Reference subject) {
        Observation override = observation(coded("eligibility-override"), subject);
        override.addExtension(
                Extensions.DELIVERY_MODEL,
                new CanonicalType(Canonicals.BASE + "/PlanDefinition/" + one("zambia-cag", "hcw-managed-group")));
        override.addNote().setText("asked for it");
        override.addPerformer().setDisplay("Sister Mokoena");
        return override.setValue(new BooleanType(random.nextBoolean()));
    }

    private Task tracing(Reference subject) {
        Task task = new Task()
                .setStatus(one(List.of(
                        Task.TaskStatus.REQUESTED,
                        Task.TaskStatus.INPROGRESS,
                        Task.TaskStatus.COMPLETED,
                        Task.TaskStatus.CANCELLED)))
                .setIntent(Task.TaskIntent.ORDER)
                .setCode(TaskKind.TRACING.concept())
                .setFor(subject);
        Extension session = task.addExtension().setUrl(Extensions.TRACING_SESSION);
        session.addExtension("group", new Reference("Group/" + name));
        session.addExtension("date", new DateType(day(0, DAYS).toString()));
        task.setAuthoredOnElement(time());
        for (int i = random.nextInt(3); i > 0; i--) {
            Extension attempt = task.addExtension().setUrl(Extensions.TRACING_ATTEMPT);
            attempt.addExtension("date", new DateType(day(0, DAYS).toString()));
            if (random.nextBoolean()) {
                attempt.addExtension(
                        "outcome",
                        new CodeType(one(List.of(TracingOutcome.values())).code()));
            }
        }
        if (task.getStatus() == Task.TaskStatus.COMPLETED || task.getStatus() == Task.TaskStatus.CANCELLED) {
            task.setBusinessStatus(one(List.of(TracingOutcome.values())).concept());
            task.setLastModifiedElement(time());
            if (random.nextBoolean()) {
                task.setExecutionPeriod(new Period().setEndElement(time()));
            }
            if (random.nextInt(3) == 0) {
                task.setStatusReason(LeavingReason.MOVED.concept());
            }
        }
        return task;
    }

    private Resource other(Reference subject) {
        if (random.nextBoolean()) {
            Encounter consultation = new Encounter()
                    .setStatus(Encounter.EncounterStatus.FINISHED)
                    .setSubject(subject);
            return consultation.setPeriod(new Period().setStartElement(time()));
        }
        AdverseEvent event = new AdverseEvent()
                .setActuality(AdverseEvent.AdverseEventActuality.ACTUAL)
                .setSubject(subject);
        event.setDateElement(time());
        return event;
    }

    private List<String> ordersOf(Reference subject) {
        return all.stream()
                .filter(resource -> resource instanceof ServiceRequest order
                        && order.getSubject().getReference().equals(subject.getReference()))
                .map(resource -> resource.getIdElement().getIdPart())
                .toList();
    }
}
