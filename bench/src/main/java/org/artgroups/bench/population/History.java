package org.artgroups.bench.population;

import ca.uhn.fhir.jpa.model.util.UcumServiceUtil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.Coded;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/** The history of one client as it is thrown together, and the ways dates and codes are written. Not thread-safe. */
final class History {

    /** Two years, and the day after them is the day the reports ask about. */
    static final LocalDate FIRST = LocalDate.of(2024, 12, 1);

    static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    final String client;
    final Dice dice;
    private final List<Resource> resources = new ArrayList<>();

    History(String client, Dice dice) {
        this.client = client;
        this.dice = dice;
    }

    List<Resource> resources() {
        return resources;
    }

    Reference subject() {
        return new Reference("Patient/" + client);
    }

    <T extends Resource> T add(T resource) {
        resource.setId(client + "-" + resources.size());
        resources.add(resource);
        return resource;
    }

    /** An Observation, most often final. */
    Observation observation(CodeableConcept code, DateTimeType at, Type value) {
        Observation observation = new Observation();
        observation.setStatus(status());
        observation.setCode(code);
        observation.setSubject(subject());
        observation.setEffective(at);
        observation.setValue(value);
        return add(observation);
    }

    private ObservationStatus status() {
        if (dice.chance(0.93)) {
            return ObservationStatus.FINAL;
        }
        return dice.oneOf(
                ObservationStatus.AMENDED,
                ObservationStatus.CORRECTED,
                ObservationStatus.PRELIMINARY,
                ObservationStatus.CANCELLED,
                ObservationStatus.ENTEREDINERROR);
    }

    /** A day as the systems in the field write it: mostly alone, sometimes with a time, rarely a month or a year alone. */
    DateTimeType written(LocalDate day) {
        if (dice.chance(0.70)) {
            return new DateTimeType(day.toString());
        }
        if (dice.chance(0.95)) {
            return at(day, dice.between(0, 23), dice.between(0, 59));
        }
        return new DateTimeType(dice.chance(0.8) ? day.toString().substring(0, 7) : "" + day.getYear());
    }

    /** A day and a time, in one of three time zones. */
    DateTimeType at(LocalDate day, int hour, int minute) {
        return new DateTimeType(
                "%sT%02d:%02d:00%s".formatted(day, hour, minute, dice.oneOf("+02:00", "+02:00", "Z", "+03:00")));
    }

    static CodeableConcept coded(Coded... codes) {
        CodeableConcept concept = new CodeableConcept();
        for (Coded code : codes) {
            concept.addCoding(new Coding().setSystem(code.system()).setCode(code.code()));
        }
        return concept;
    }

    static Quantity quantity(String value, String ucum) {
        return new Quantity()
                .setValue(new BigDecimal(value))
                .setSystem(UcumServiceUtil.UCUM_CODESYSTEM_URL)
                .setCode(ucum);
    }
}
