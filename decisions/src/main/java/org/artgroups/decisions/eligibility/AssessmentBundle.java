package org.artgroups.decisions.eligibility;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.generated.WhoHiv;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.codesystems.DataAbsentReason;

/**
 * Assessments as what is kept of them: one Observation (profile art-assessment) each, in one transaction Bundle. Pure. The
 * id is made from client, model with version, and day: the same assessment again is the same resource.
 *
 * @param transaction to be written
 * @param kept the assessments, each with a reference to its Observation
 */
public record AssessmentBundle(Bundle transaction, List<Assessment> kept) {

    /** What to keep of assessments; none is refused. */
    public static AssessmentBundle of(List<Assessment> assessments) {
        Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        List<Assessment> kept = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Observation observation = observation(assessment);
            String address = "Observation/" + observation.getId();
            transaction
                    .addEntry()
                    .setResource(observation)
                    .getRequest()
                    .setMethod(Bundle.HTTPVerb.PUT)
                    .setUrl(address);
            kept.add(assessment.keptAs(new Reference(address)));
        }
        return new AssessmentBundle(transaction, List.copyOf(kept));
    }

    private static Observation observation(Assessment assessment) {
        Observation observation = new Observation();
        observation.setId(id(assessment));
        observation.getMeta().addProfile(Profiles.ASSESSMENT);
        observation.addExtension(Extensions.DELIVERY_MODEL, new CanonicalType(assessment.model()));
        assessment.parameters().forEach(parameter -> {
            Extension extension = observation.addExtension();
            extension.setUrl(Extensions.ASSESSED_PARAMETER);
            extension.addExtension("name", new StringType(parameter.name()));
            extension.addExtension("value", new StringType(parameter.value()));
        });
        observation
                .setStatus(ObservationStatus.FINAL)
                .setCode(WhoHiv.ELIGIBLE_FOR_DSD.concept())
                .setSubject(assessment.client().copy())
                .setEffective(new DateTimeType(assessment.asOf().toString()));
        if (assessment.outcome() == EligibilityOutcome.UNKNOWN) {
            observation.setDataAbsentReason(new CodeableConcept(new Coding(
                    DataAbsentReason.UNKNOWN.getSystem(),
                    DataAbsentReason.UNKNOWN.toCode(),
                    DataAbsentReason.UNKNOWN.getDisplay())));
        } else {
            observation.setValue(new BooleanType(assessment.outcome() == EligibilityOutcome.ELIGIBLE));
        }
        assessment.criteria().forEach(criterion -> observation.addComponent(component(criterion)));
        return observation;
    }

    private static ObservationComponentComponent component(CriterionResult criterion) {
        ObservationComponentComponent component = new ObservationComponentComponent()
                .setCode(new CodeableConcept().setText(criterion.text()))
                .setValue(criterion.verdict().concept());
        component.addExtension(Extensions.CRITERION, new CodeType(criterion.code()));
        criterion.evidence().forEach(record -> component.addExtension(Extensions.EVIDENCE, record.copy()));
        return component;
    }

    private static String id(Assessment assessment) {
        String name = assessment.client().getReference() + "|" + assessment.model() + "|" + assessment.asOf();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
