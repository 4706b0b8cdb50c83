package org.artgroups.samples;

import java.math.BigDecimal;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.client.EmrBundle;
import org.artgroups.fhir.generated.Loinc;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;

/** Sends a client of an EMR and a viral load, known by the EMR's own numbers: server, namespace of the EMR, number. */
public final class SendEmrBundle {
    private SendEmrBundle() {}

    public static void main(String... args) {
        Patient client = new Patient();
        client.addIdentifier().setSystem(args[1] + ":patient").setValue(args[2]);
        Observation viralLoad = new Observation()
                .setStatus(Observation.ObservationStatus.FINAL)
                .setCode(new CodeableConcept(Loinc.of("20447-9").orElseThrow().coding()))
                .setSubject(EmrBundle.to(client))
                .setEffective(new DateTimeType("2026-06-01"))
                .setValue(new Quantity().setValue(new BigDecimal(20)).setUnit("copies/mL"));
        viralLoad.addIdentifier().setSystem(args[1] + ":result").setValue(args[2] + "-2026-06-01");
        try (ArtGroupsClient artGroups = ArtGroupsClient.at(args[0]).build()) {
            artGroups.send(new EmrBundle().put(client).put(viralLoad).build());
        }
    }
}
