package org.artgroups.operations.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.artgroups.fhir.Coded;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Icd10;
import org.artgroups.fhir.generated.Loinc;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.generated.Snomed;
import org.artgroups.operations.example.ExampleGroup.Enrolling;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
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
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.hl7.fhir.r4.model.codesystems.ConditionClinical;
import org.hl7.fhir.r4.model.codesystems.ConditionVerStatus;

/**
 * A row of {@code members.csv} as FHIR. What the profiles describe claims its profile; a viral load as log10 or as text
 * does not, as laboratories send such results and the profile asks for better.
 */
public record ExampleMember(CSVRecord row) {

    private static final int DAYS_TO_THE_RESULT = 21;

    /** Id of the Patient. */
    String id() {
        return row.get("id");
    }

    public Reference reference() {
        return new Reference("Patient/" + id());
    }

    /** From when to when the client is a member. */
    Period membership() {
        Period period = new Period().setStartElement(new DateTimeType(row.get("joined")));
        if (!row.get("left").isEmpty()) {
            period.setEndElement(new DateTimeType(row.get("left")));
        }
        return period;
    }

    /** The client, the enrolment and the records, each with its id. */
    List<Resource> resources(Enrolling enrolling) {
        List<Resource> resources = new ArrayList<>(List.of(patient(enrolling), enrolment(enrolling)));
        Table.records(row.get("viral loads")).forEach(said -> resources.add(viralLoad(said)));
        Table.records(row.get("cd4")).forEach(said -> resources.add(cd4(said)));
        Table.records(row.get("conditions")).forEach(said -> resources.add(condition(said)));
        Table.records(row.get("pregnancy")).forEach(said -> resources.add(pregnancy(said)));
        resources.addAll(prescriptions());
        return resources;
    }

    /** The prescriptions that medicines were handed out on that day: the newest, one for each medicine. */
    List<MedicationRequest> prescribed(LocalDate day) {
        List<MedicationRequest> written = prescriptions().stream()
                .filter(prescription -> !writtenOn(prescription).isAfter(day))
                .toList();
        Optional<LocalDate> newest =
                written.stream().map(ExampleMember::writtenOn).max(LocalDate::compareTo);
        return written.stream()
                .filter(prescription -> newest.stream().anyMatch(writtenOn(prescription)::equals))
                .toList();
    }

    private static LocalDate writtenOn(MedicationRequest prescription) {
        return LocalDate.parse(prescription.getAuthoredOnElement().getValueAsString());
    }

    private Patient patient(Enrolling enrolling) {
        Patient patient = new Patient();
        patient.setId(id());
        patient.getMeta().addProfile(Profiles.CLIENT);
        patient.addIdentifier().setSystem(enrolling.folders()).setValue(id());
        patient.addName().addGiven(row.get("given")).setFamily(row.get("family"));
        patient.setGender(AdministrativeGender.fromCode(row.get("gender")));
        patient.setBirthDateElement(new DateType(row.get("born")));
        patient.setManagingOrganization(enrolling.facility());
        return patient;
    }

    private EpisodeOfCare enrolment(Enrolling enrolling) {
        EpisodeOfCare enrolment = new EpisodeOfCare();
        enrolment.setId(id() + "-enrolment");
        enrolment.getMeta().addProfile(Profiles.ENROLMENT);
        enrolment.addExtension(enrolling.model());
        enrolment.addExtension(Extensions.ENROLMENT_GROUP, enrolling.group());
        enrolment.addType(enrolling.family());
        enrolment.setPatient(reference());
        enrolment.setManagingOrganization(enrolling.facility());
        enrolment.addTeam(enrolling.team());
        enrolment.setPeriod(membership());
        enrolment.setStatus(enrolment.getPeriod().hasEnd() ? EpisodeOfCareStatus.FINISHED : EpisodeOfCareStatus.ACTIVE);
        return enrolment;
    }

    private Observation viralLoad(List<String> said) {
        String day = said.get(0);
        String result = said.get(1);
        Observation observation = observation(
                "viral-load", day, Loinc.HIV_1_RNA_VOLUME_VIRAL_LOAD_IN_SERUM_OR_PLASMA_BY_NAA_WITH_PROBE_DETECTION);
        observation.setIssuedElement(
                new InstantType(LocalDate.parse(day).plusDays(DAYS_TO_THE_RESULT) + "T12:00:00+02:00"));
        if (said.contains("entered-in-error")) {
            observation.setStatus(ObservationStatus.ENTEREDINERROR);
        }
        if (result.startsWith("log:")) {
            observation.setCode(
                    Loinc.HIV_1_RNA_LOG_VOLUME_VIRAL_LOAD_IN_SERUM_OR_PLASMA_BY_NAA_WITH_PROBE_DETECTION.concept());
            return observation.setValue(quantity(after(":", result), "log10 copies/mL", "{Log_copies}/mL"));
        }
        if (result.startsWith("text:")) {
            return observation.setValue(new StringType(after(":", result)));
        }
        observation.getMeta().addProfile(Profiles.VIRAL_LOAD);
        if (result.equals("not-detected")) {
            return observation.setValue(Snomed.NOT_DETECTED.concept());
        }
        return observation.setValue(
                result.startsWith("<")
                        ? copies(after("<", result)).setComparator(QuantityComparator.LESS_THAN)
                        : copies(result));
    }

    private Observation cd4(List<String> said) {
        Observation observation = observation("cd4", said.get(0), Loinc.CD3_CD4_T4_HELPER_CELLS_VOLUME_IN_BLOOD);
        observation.getMeta().addProfile(Profiles.CD4);
        return observation.setValue(quantity(said.get(1), "cells/uL", "{cells}/uL"));
    }

    private Observation pregnancy(List<String> said) {
        Coded answer = said.get(1).equals("pregnant") ? Loinc.PREGNANT : Loinc.NOT_PREGNANT;
        return observation("pregnancy", said.get(0), Loinc.PREGNANCY_STATUS).setValue(answer.concept());
    }

    private Observation observation(String kind, String day, Coded code) {
        Observation observation = new Observation();
        observation.setId(id() + "-" + kind + "-" + day);
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(code.concept());
        observation.setSubject(reference());
        observation.setEffective(new DateTimeType(day));
        return observation;
    }

    private Condition condition(List<String> said) {
        Condition condition = new Condition();
        condition.setId(id() + "-condition-" + said.get(0));
        condition.setSubject(reference());
        condition.setOnset(new DateTimeType(said.get(0)));
        condition.setCode(Stream.<Optional<? extends Coded>>of(Snomed.of(said.get(1)), Icd10.of(said.get(1)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .concept());
        if (said.contains("refuted")) {
            return condition.setVerificationStatus(
                    concept(ConditionVerStatus.REFUTED.getSystem(), ConditionVerStatus.REFUTED.toCode()));
        }
        condition.setVerificationStatus(
                concept(ConditionVerStatus.CONFIRMED.getSystem(), ConditionVerStatus.CONFIRMED.toCode()));
        boolean over = said.contains("until");
        ConditionClinical status = over ? ConditionClinical.RESOLVED : ConditionClinical.ACTIVE;
        condition.setClinicalStatus(concept(status.getSystem(), status.toCode()));
        return over ? condition.setAbatement(new DateTimeType(said.get(said.indexOf("until") + 1))) : condition;
    }

    private List<MedicationRequest> prescriptions() {
        List<List<String>> written = Table.records(row.get("prescriptions"));
        List<MedicationRequest> prescriptions = new ArrayList<>();
        for (List<String> said : written) {
            boolean newest = said.equals(written.get(written.size() - 1));
            for (String medicine : said.get(1).split("\\+", -1)) {
                prescriptions.add(prescription(said, Atc.of(medicine).orElseThrow(), newest));
            }
        }
        return prescriptions;
    }

    private MedicationRequest prescription(List<String> said, Atc medicine, boolean newest) {
        MedicationRequest prescription = new MedicationRequest();
        prescription.setId(id() + "-prescription-" + said.get(0) + "-" + medicine.code());
        prescription.getMeta().addProfile(Profiles.PRESCRIPTION);
        prescription.setStatus(newest ? MedicationRequestStatus.ACTIVE : MedicationRequestStatus.COMPLETED);
        prescription.setIntent(MedicationRequestIntent.ORDER);
        prescription.setMedication(medicine.concept());
        prescription.setSubject(reference());
        prescription.setAuthoredOnElement(new DateTimeType(said.get(0)));
        prescription.addExtension(Extensions.REGIMEN_LINE, new PositiveIntType(said.get(said.indexOf("line") + 1)));
        Period validity = prescription.getDispenseRequest().getValidityPeriod();
        validity.setStartElement(new DateTimeType(said.get(0)));
        if (said.contains("until")) {
            validity.setEndElement(new DateTimeType(said.get(said.indexOf("until") + 1)));
        }
        return prescription;
    }

    private static Quantity copies(String number) {
        return quantity(number, "copies/mL", "{copies}/mL");
    }

    /** A quantity in UCUM. */
    static Quantity quantity(String number, String unit, String code) {
        return new Quantity()
                .setValue(new BigDecimal(number))
                .setUnit(unit)
                .setSystem(UnitsOfTime.D.getSystem())
                .setCode(code);
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }

    private static String after(String mark, String said) {
        return said.substring(said.indexOf(mark) + mark.length());
    }
}
