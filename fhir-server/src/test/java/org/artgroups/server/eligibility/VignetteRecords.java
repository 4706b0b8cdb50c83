package org.artgroups.server.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * The records of a vignette, from the words of its table: {@code woman 1986-06-15 + on J05AR27 since 2022-01-10 line 1 + vl <20 on
 * 2026-05-04 + got J05AR27 on 2026-05-04 for 90 + has ICD10|I10 since 2020-01-01 + obs LOINC|82810-3 = "yes" on 2026-09-01}.
 */
final class VignetteRecords {

    private static final Map<String, String> SYSTEMS = Map.ofEntries(
            Map.entry("LOINC", "http://loinc.org"),
            Map.entry("SCT", "http://snomed.info/sct"),
            Map.entry("ICD10", "http://hl7.org/fhir/sid/icd-10"),
            Map.entry("ICD10CM", "http://hl7.org/fhir/sid/icd-10-cm"),
            Map.entry("ICD11", "http://id.who.int/icd/release/11/mms"),
            Map.entry("CIEL", "https://cielterminology.org"),
            Map.entry("WHO", "http://smart.who.int/hiv/CodeSystem/HIVConcepts"),
            Map.entry("RXNORM", "http://www.nlm.nih.gov/research/umls/rxnorm"),
            Map.entry("ETARV", "http://moh.gov.et/fhir/hiv/CodeSystem/arv-treatment-code-system"),
            Map.entry("ETTB", "http://moh.gov.et/fhir/hiv/CodeSystem/tb-treatment-status-code-system"),
            Map.entry("ETYN", "http://moh.gov.et/fhir/hiv/CodeSystem/yes-no-code-system"));

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(<=|>=|<|>)?(\\d+(\\.\\d+)?)");

    private final String id;
    private final List<Resource> resources = new ArrayList<>();
    private final Patient patient = new Patient();

    private VignetteRecords(String id) {
        this.id = id;
        patient.setId(id);
        resources.add(patient);
    }

    /** Patient first. */
    static List<Resource> of(String id, String written) {
        VignetteRecords records = new VignetteRecords(id);
        for (String record : written.split(" \\+ ", -1)) {
            records.add(record.trim());
        }
        return records.resources;
    }

    private void add(String record) {
        String kind = record.split(" ", -1)[0];
        switch (kind) {
            case "woman", "man" -> {
                patient.setGender(kind.equals("man") ? AdministrativeGender.MALE : AdministrativeGender.FEMALE);
                patient.setBirthDateElement(new DateType(record.split(" ", -1)[1]));
            }
            case "died" ->
                patient.setDeceased(
                        record.equals("died") ? new BooleanType(true) : new DateTimeType(record.split(" ", -1)[1]));
            case "replaced" ->
                patient.addLink()
                        .setOther(new Reference("Patient/" + id + "-other"))
                        .setType(Patient.LinkType.REPLACEDBY);
            case "on" -> statement(record);
            case "order" -> order(record);
            case "got" -> dispense(record);
            case "vl", "cd4" -> result(record, kind);
            case "has" -> condition(record);
            case "obs" -> observation(record);
            default -> throw new IllegalArgumentException(record);
        }
    }

    private <T extends Resource> T added(T resource) {
        resource.setId(id + "-" + resources.size());
        resources.add(resource);
        return resource;
    }

    private Reference subject() {
        return new Reference("Patient/" + id);
    }

    /** The word after another, or what stands in quotation marks after it; null if it is not there. */
    private static @Nullable String after(String record, String word) {
        Matcher matcher = Pattern.compile(" " + word + " (\"[^\"]*\"|\\S+)").matcher(" " + record);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static boolean has(String record, String word) {
        return (" " + record + " ").contains(" " + word + " ");
    }

    private static CodeableConcept concept(String written) {
        Matcher quoted = QUOTED.matcher(written);
        if (quoted.matches()) {
            return new CodeableConcept().setText(quoted.group(1));
        }
        int bar = written.lastIndexOf('|');
        String system = bar < 0 ? "http://www.whocc.no/atc" : written.substring(0, bar);
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding()
                .setSystem(system.equals("NONE") ? null : SYSTEMS.getOrDefault(system, system))
                .setCode(written.substring(bar + 1));
        return concept;
    }

    private void statement(String record) {
        MedicationStatement statement = added(new MedicationStatement());
        Period period = new Period();
        String since = after(record, "since");
        String until = after(record, "until");
        period.setStartElement(new DateTimeType(since));
        if (until != null) {
            period.setEndElement(new DateTimeType(until));
        }
        statement
                .setStatus(
                        has(record, "stopped")
                                ? MedicationStatement.MedicationStatementStatus.STOPPED
                                : has(record, "completed")
                                        ? MedicationStatement.MedicationStatementStatus.COMPLETED
                                        : has(record, "on-hold")
                                                ? MedicationStatement.MedicationStatementStatus.ONHOLD
                                                : MedicationStatement.MedicationStatementStatus.ACTIVE)
                .setMedication(concept(String.valueOf(after(record, "on"))))
                .setSubject(subject())
                .setEffective(period);
        String reason = after(record, "reason");
        if (reason != null) {
            statement.addReasonCode(reason.contains("|") ? concept(reason) : new CodeableConcept().setText(reason));
        }
        String line = after(record, "line");
        if (line != null) {
            statement.addExtension(Extensions.REGIMEN_LINE, new PositiveIntType(Integer.parseInt(line)));
        }
    }

    private void order(String record) {
        String[] words = record.split(" ", -1);
        MedicationRequest order = added(new MedicationRequest());
        order.setStatus(MedicationRequest.MedicationRequestStatus.ACTIVE)
                .setIntent(MedicationRequest.MedicationRequestIntent.ORDER)
                .setMedication(concept(words[1]))
                .setSubject(subject())
                .setAuthoredOnElement(new DateTimeType(words[2]));
    }

    private void dispense(String record) {
        MedicationDispense dispense = added(new MedicationDispense());
        dispense.setStatus(MedicationDispense.MedicationDispenseStatus.COMPLETED)
                .setMedication(concept(String.valueOf(after(record, "got"))))
                .setSubject(subject())
                .setWhenHandedOverElement(new DateTimeType(after(record, "on")));
        String days = after(record, "for");
        if (days != null) {
            dispense.setDaysSupply(new Quantity()
                    .setValue(new BigDecimal(days))
                    .setUnit("d")
                    .setSystem("http://unitsofmeasure.org")
                    .setCode("d"));
        }
    }

    private void result(String record, String kind) {
        Observation result = added(new Observation());
        String code = after(record, "code");
        String status = after(record, "status");
        result.setStatus(Observation.ObservationStatus.fromCode(status == null ? "final" : status))
                .setCode(concept(code == null ? kind.equals("vl") ? "LOINC|20447-9" : "LOINC|24467-3" : code))
                .setSubject(subject());
        dated(result, record);
        String absent = after(record, "absent");
        String value = String.valueOf(after(record, kind));
        if (absent != null) {
            result.getDataAbsentReason()
                    .addCoding()
                    .setSystem("http://terminology.hl7.org/CodeSystem/data-absent-reason")
                    .setCode(absent);
        } else if (value.startsWith("\"")) {
            result.setValue(new StringType(value.substring(1, value.length() - 1)));
        } else {
            Matcher number = NUMBER.matcher(value);
            if (!number.matches()) {
                throw new IllegalArgumentException(record);
            }
            Matcher unit = Pattern.compile(" unit (.*)$").matcher(record);
            Quantity quantity = new Quantity().setValue(new BigDecimal(number.group(2)));
            String written = unit.find() ? unit.group(1) : kind.equals("vl") ? "{copies}/mL" : "{cells}/uL";
            if (!written.equals("NONE")) {
                quantity.setUnit(written);
            }
            if (number.group(1) != null) {
                quantity.setComparator(Quantity.QuantityComparator.fromCode(number.group(1)));
            }
            result.setValue(quantity);
        }
    }

    private void dated(Observation observation, String record) {
        String on = after(record, "on");
        String issued = after(record, "issued");
        String taken = after(record, "taken");
        if (on != null) {
            observation.setEffective(new DateTimeType(on));
        }
        if (issued != null) {
            observation.setIssuedElement(new InstantType(issued + "T10:00:00Z"));
        }
        if (taken != null) {
            Specimen specimen = added(new Specimen());
            specimen.setSubject(subject()).getCollection().setCollected(new DateTimeType(taken));
            observation.setSpecimen(
                    new Reference("Specimen/" + specimen.getIdElement().getIdPart()));
        }
    }

    private void condition(String record) {
        Condition condition = added(new Condition());
        condition.setCode(concept(String.valueOf(after(record, "has")))).setSubject(subject());
        String since = after(record, "since");
        String until = after(record, "until");
        String status = after(record, "status");
        if (since != null) {
            condition.setOnset(new DateTimeType(since));
        }
        if (until != null) {
            condition.setAbatement(new DateTimeType(until));
        }
        if (status != null || (until == null && since != null)) {
            condition
                    .getClinicalStatus()
                    .addCoding()
                    .setSystem("http://terminology.hl7.org/CodeSystem/condition-clinical")
                    .setCode(status == null ? "active" : status);
        }
        condition
                .getVerificationStatus()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/condition-ver-status")
                .setCode(has(record, "refuted") ? "refuted" : "confirmed");
    }

    private void observation(String record) {
        Observation observation = added(new Observation());
        observation
                .setStatus(Observation.ObservationStatus.FINAL)
                .setCode(concept(String.valueOf(after(record, "obs"))))
                .setSubject(subject());
        Matcher text = Pattern.compile(" text (.*)$").matcher(record);
        if (text.find()) {
            observation.getCode().setText(text.group(1));
        }
        dated(observation, record);
        String value = String.valueOf(after(record, "="));
        if (value.startsWith("\"")) {
            observation.setValue(new StringType(value.substring(1, value.length() - 1)));
        } else if (value.equals("true") || value.equals("false")) {
            observation.setValue(new BooleanType(value));
        } else if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            observation.setValue(new DateTimeType(value));
        } else if (NUMBER.matcher(value).matches()) {
            observation.setValue(new Quantity().setValue(new BigDecimal(value)).setUnit(after(record, "unit")));
        } else {
            observation.setValue(concept(value));
        }
    }
}
