package org.artgroups.server;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Snomed;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What is on record before a test begins, told in a line: {@code aClub("c").withMember(aClient("a").born("1990-01-01")
 * .viralLoad("2026-01-10", 20))}. Ends in one transaction Bundle.
 */
public final class Given {

    public static final String ATC = "http://www.whocc.no/atc";
    public static final String LOINC = "http://loinc.org";

    private Given() {}

    /** A client with this id. */
    public static Client aClient(String id) {
        return new Client(id);
    }

    /** An adherence club. */
    public static Care aClub(String id) {
        return new Care(id, "hcw-managed-group");
    }

    /** A Zambian community adherence group. */
    public static Care aCag(String id) {
        return new Care(id, "zambia-cag");
    }

    /** A client and what is recorded of them. */
    public static final class Client {
        private final String id;
        private final Patient patient = new Patient();
        private final List<Resource> records = new ArrayList<>();

        private Client(String id) {
            this.id = id;
            patient.setId(id);
            patient.addIdentifier().setSystem("https://clinic.example/folder").setValue("folder-" + id);
        }

        public Client born(String date) {
            patient.setBirthDateElement(new DateType(date));
            return this;
        }

        public Client viralLoad(String date, double copies) {
            return viralLoad(
                    date,
                    new Quantity()
                            .setValue(copies)
                            .setUnit("copies/mL")
                            .setSystem("http://unitsofmeasure.org")
                            .setCode("{copies}/mL"));
        }

        public Client viralLoad(String date, Quantity value) {
            Observation result = observation(LOINC, "20447-9", date);
            result.setValue(value);
            return this;
        }

        public Client viralLoadNotDetected(String date) {
            Observation result = observation(LOINC, "20447-9", date);
            result.setValue(Snomed.of("260415000").orElseThrow().concept());
            return this;
        }

        public Client cd4(String date, double cells) {
            observation(LOINC, "24467-3", date)
                    .setValue(new Quantity().setValue(BigDecimal.valueOf(cells)).setCode("{cells}/uL"));
            return this;
        }

        public Client pregnant(String date, boolean pregnant) {
            observation(LOINC, "82810-3", date).setValue(new BooleanType(pregnant));
            return this;
        }

        private Observation observation(String system, String code, String date) {
            Observation observation = new Observation();
            observation.setId(id + "-obs-" + records.size());
            observation.setStatus(ObservationStatus.FINAL);
            observation.setCode(
                    new CodeableConcept(new Coding().setSystem(system).setCode(code)));
            observation.setSubject(reference());
            observation.setEffective(new DateTimeType(date));
            records.add(observation);
            return observation;
        }

        public Client prescribed(String date, String atc, int line) {
            return prescribed(date, atc, line, null);
        }

        public Client prescribed(
                String date, String atc, int line, @org.jspecify.annotations.Nullable String validUntil) {
            MedicationRequest prescription = new MedicationRequest();
            prescription.setId(id + "-rx-" + records.size());
            prescription.setStatus(MedicationRequestStatus.ACTIVE);
            prescription.setIntent(MedicationRequestIntent.ORDER);
            prescription.setMedication(
                    new CodeableConcept(new Coding().setSystem(ATC).setCode(atc)));
            prescription.setSubject(reference());
            prescription.setAuthoredOnElement(new DateTimeType(date));
            prescription.addExtension(Extensions.REGIMEN_LINE, new PositiveIntType(line));
            if (validUntil != null) {
                prescription.getDispenseRequest().getValidityPeriod().setEndElement(new DateTimeType(validUntil));
            }
            records.add(prescription);
            return this;
        }

        /** A condition by its SNOMED code. */
        public Client condition(String snomed, String onset) {
            Condition condition = new Condition();
            condition.setId(id + "-cond-" + records.size());
            condition.setCode(
                    new CodeableConcept(new Coding().setSystem(Snomed.SYSTEM).setCode(snomed)));
            condition.setSubject(reference());
            condition.setOnset(new DateTimeType(onset));
            condition.setClinicalStatus(new CodeableConcept(new Coding()
                    .setSystem("http://terminology.hl7.org/CodeSystem/condition-clinical")
                    .setCode("active")));
            records.add(condition);
            return this;
        }

        /** Ends the last condition. */
        public Client until(String abatement) {
            ((Condition) records.get(records.size() - 1)).setAbatement(new DateTimeType(abatement));
            return this;
        }

        private Reference reference() {
            return new Reference("Patient/" + id);
        }

        /** One transaction Bundle with the client and the records. */
        public Bundle bundle() {
            Bundle bundle = new Bundle();
            bundle.setType(BundleType.TRANSACTION);
            put(bundle, patient);
            records.forEach(record -> put(bundle, record));
            return bundle;
        }
    }

    /** A group and its members. */
    public static final class Care {
        private final Group group = new Group();
        private final List<Client> members = new ArrayList<>();

        private Care(String id, String model) {
            group.setId(id);
            group.setType(Group.GroupType.PERSON);
            group.setActual(true);
            group.setActive(true);
            group.setName("Group " + id);
            group.addExtension(
                    Extensions.DELIVERY_MODEL,
                    new CanonicalType(org.artgroups.fhir.generated.Canonicals.BASE + "/PlanDefinition/" + model));
        }

        /** A member since the beginning of 2024. */
        public Care withMember(Client client) {
            return withMember(client, "2024-01-01", null);
        }

        public Care withMember(Client client, String from, @org.jspecify.annotations.Nullable String to) {
            members.add(client);
            var member = group.addMember().setEntity(client.reference());
            member.getPeriod().setStartElement(new DateTimeType(from));
            if (to != null) {
                member.getPeriod().setEndElement(new DateTimeType(to));
            }
            return this;
        }

        public Group group() {
            return group;
        }

        /** One transaction Bundle with the group, its members and their records. */
        public Bundle bundle() {
            Bundle bundle = new Bundle();
            bundle.setType(BundleType.TRANSACTION);
            members.forEach(member -> bundle.getEntry().addAll(member.bundle().getEntry()));
            put(bundle, group);
            return bundle;
        }
    }

    private static void put(Bundle bundle, Resource resource) {
        bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    }
}
