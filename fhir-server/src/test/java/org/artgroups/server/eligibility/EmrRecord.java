package org.artgroups.server.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Loinc;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationDispense.MedicationDispenseStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * A client's record as any EMR may send it, odd codes and units included: every resource has the id {@code
 * <client>-<name>}. Ends in one transaction Bundle, and can be sent again with changes.
 */
final class EmrRecord {

    static final String ATC = Atc.SYSTEM;

    private final String client;
    private final Patient patient = new Patient();
    private final List<Resource> resources = new ArrayList<>();

    private EmrRecord(String client) {
        this.client = client;
        patient.setId(client);
    }

    static EmrRecord of(String client) {
        return new EmrRecord(client);
    }

    EmrRecord born(String date) {
        patient.setBirthDateElement(new DateType(date));
        return this;
    }

    /** A viral load under LOINC 20447-9. */
    EmrRecord viralLoad(String name, String at, Type value) {
        return observation(name, Loinc.SYSTEM, "20447-9", at, value);
    }

    EmrRecord viralLoad(String name, String at, double copies) {
        return viralLoad(name, at, copies(copies));
    }

    EmrRecord cd4(String name, String at, double cells) {
        return observation(name, Loinc.SYSTEM, "24467-3", at, quantity(cells, "{cells}/uL"));
    }

    EmrRecord pregnancy(String name, String at, Type value) {
        return observation(name, Loinc.SYSTEM, "82810-3", at, value);
    }

    EmrRecord observation(String name, String system, String code, String at, Type value) {
        Observation observation = new Observation();
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(coded(system, code));
        observation.setSubject(subject());
        if (!at.isEmpty()) {
            observation.setEffective(new DateTimeType(at));
        }
        observation.setValue(value);
        return add(name, observation);
    }

    EmrRecord prescribed(String name, String date, String atc) {
        return prescribed(name, date, coded(ATC, atc));
    }

    EmrRecord prescribed(String name, String date, Type medicine) {
        MedicationRequest prescription = new MedicationRequest();
        prescription.setStatus(MedicationRequestStatus.ACTIVE);
        prescription.setIntent(MedicationRequestIntent.ORDER);
        prescription.setMedication(medicine);
        prescription.setSubject(subject());
        if (!date.isEmpty()) {
            prescription.setAuthoredOnElement(new DateTimeType(date));
        }
        return add(name, prescription);
    }

    /** What another system says they take, since when. */
    EmrRecord takes(String name, String start, String atc) {
        MedicationStatement statement = new MedicationStatement();
        statement.setStatus(MedicationStatementStatus.ACTIVE);
        statement.setMedication(coded(ATC, atc));
        statement.setSubject(subject());
        statement.setEffective(new Period().setStartElement(new DateTimeType(start)));
        return add(name, statement);
    }

    EmrRecord handedOut(String name, String date, String atc) {
        MedicationDispense dispense = new MedicationDispense();
        dispense.setStatus(MedicationDispenseStatus.COMPLETED);
        dispense.setMedication(coded(ATC, atc));
        dispense.setSubject(subject());
        dispense.setWhenHandedOverElement(new DateTimeType(date));
        dispense.setDaysSupply(quantity(90, "d"));
        return add(name, dispense);
    }

    /** The line of treatment on the last prescription or statement. */
    EmrRecord line(int line) {
        Resource last = resources.get(resources.size() - 1);
        ((org.hl7.fhir.r4.model.DomainResource) last).addExtension(Extensions.REGIMEN_LINE, new PositiveIntType(line));
        return this;
    }

    /** Makes the last prescription one not to give the medicine. */
    EmrRecord notToBeGiven() {
        ((MedicationRequest) resources.get(resources.size() - 1)).setDoNotPerform(true);
        return this;
    }

    EmrRecord maritalStatus(Coding... status) {
        patient.setMaritalStatus(new CodeableConcept().setCoding(List.of(status)));
        return this;
    }

    /** A medicine of its own that others refer to; the client is not in its name. */
    EmrRecord medication(String id, String system, String code) {
        Medication medication = new Medication();
        medication.setId(id);
        medication.setCode(coded(system, code));
        resources.add(medication);
        return this;
    }

    EmrRecord condition(String name, String system, String code, Consumer<Condition> more) {
        Condition condition = new Condition();
        condition.setCode(coded(system, code));
        condition.setSubject(subject());
        condition.setClinicalStatus(coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"));
        more.accept(condition);
        return add(name, condition);
    }

    /** Changes an observation of this record. */
    EmrRecord change(String name, Consumer<Observation> change) {
        resources.stream()
                .filter(resource -> resource.getIdPart().equals(client + "-" + name))
                .map(Observation.class::cast)
                .forEach(change);
        return this;
    }

    static Quantity copies(double copies) {
        return quantity(copies, "{copies}/mL");
    }

    static Quantity copies(QuantityComparator comparator, double copies) {
        return copies(copies).setComparator(comparator);
    }

    static Quantity quantity(double value, String code) {
        return new Quantity()
                .setValue(new BigDecimal(
                        BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()))
                .setSystem("http://unitsofmeasure.org")
                .setCode(code);
    }

    static StringType text(String text) {
        return new StringType(text);
    }

    static BooleanType yes() {
        return new BooleanType(true);
    }

    static CodeableConcept coded(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }

    private Reference subject() {
        return new Reference("Patient/" + client);
    }

    private EmrRecord add(String name, Resource resource) {
        resource.setId(client + "-" + name);
        resources.add(resource);
        return this;
    }

    Bundle bundle() {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        put(bundle, patient);
        resources.forEach(resource -> put(bundle, resource));
        return bundle;
    }

    private static void put(Bundle bundle, Resource resource) {
        bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(resource.fhirType() + "/" + resource.getIdPart());
    }
}
