package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Loinc;
import org.artgroups.fhir.generated.ModelBlock;
import org.artgroups.fhir.generated.Profiles;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The profiles refuse")
class ProfileRulesTest {

    @Test
    @DisplayName("a group without a delivery model")
    void groupWithoutModel() {
        Group group = FhirPackage.example(Group.class, "example-khayelitsha-club");
        group.getExtension().removeIf(extension -> extension.getUrl().equals(Extensions.DELIVERY_MODEL));

        assertRefused(FhirPackage.errors(group), "Group.extension:deliveryModel");
    }

    @Test
    @DisplayName("a membership without its first day")
    void membershipWithoutStart() {
        Group group = FhirPackage.example(Group.class, "example-khayelitsha-club");
        group.getMemberFirstRep().getPeriod().setStart(null);

        assertRefused(FhirPackage.errors(group), "Group.member");
    }

    @Test
    @DisplayName("a session of a client")
    void sessionOfClient() {
        Encounter session = FhirPackage.example(Encounter.class, "example-khayelitsha-session");
        session.setSubject(new Reference("Patient/example-thandi"));

        assertRefused(FhirPackage.errors(session), "Encounter.subject");
    }

    @Test
    @DisplayName("a reason for absence of a member who came")
    void absenceReasonOfPresent() {
        Encounter visit = FhirPackage.example(Encounter.class, "example-lindiwe-visit");
        visit.getExtensionByUrl(Extensions.ATTENDANCE).setValue(new CodeType(Attendance.PRESENT.code()));

        assertRefused(FhirPackage.errors(visit), "art-absence-reason");
    }

    @Test
    @DisplayName("an attendance that is not in the code system")
    void unknownAttendance() {
        Encounter visit = FhirPackage.example(Encounter.class, "example-thandi-visit");
        visit.getExtensionByUrl(Extensions.ATTENDANCE).setValue(new CodeType("perhaps"));

        assertRefused(FhirPackage.errors(visit), "perhaps");
    }

    @Test
    @DisplayName("a refill that does not say how long it lasts, or says it in weeks")
    void refillDays() {
        MedicationDispense refill = FhirPackage.example(MedicationDispense.class, "example-thandi-refill");
        refill.getDaysSupply().setCode("wk").setValue(9);
        assertRefused(FhirPackage.errors(refill), "MedicationDispense.daysSupply");

        refill.setDaysSupply(null);
        assertRefused(FhirPackage.errors(refill), "art-refill-lasts");
    }

    @Test
    @DisplayName("a viral load with another code, in another unit, or in words")
    void viralLoad() {
        Observation other = FhirPackage.example(Observation.class, "example-chanda-viral-load");
        other.setCode(Loinc.BODY_WEIGHT.concept());
        assertRefused(FhirPackage.errors(other), "Observation.code");

        Observation perLitre = FhirPackage.example(Observation.class, "example-chanda-viral-load");
        perLitre.getValueQuantity().setCode("1/L");
        assertRefused(FhirPackage.errors(perLitre), "art-viral-load-unit");

        Observation words = FhirPackage.example(Observation.class, "example-chanda-viral-load");
        words.setValue(new StringType("high"));
        assertRefused(FhirPackage.errors(words), "value");
    }

    @Test
    @DisplayName("a weight in metres")
    void weight() {
        Observation weight = FhirPackage.example(Observation.class, "example-thandi-weight");
        weight.setValue(new Quantity()
                .setValue(new BigDecimal("64.5"))
                .setSystem(CommonCodeSystemsTerminologyService.UCUM_CODESYSTEM_URL)
                .setCode("m")
                .setUnit("m"));

        assertRefused(FhirPackage.errors(weight), "value");
    }

    @Test
    @DisplayName("a symptom without an answer")
    void symptomWithoutAnswer() {
        Observation screen = FhirPackage.example(Observation.class, "example-chanda-screen");
        screen.getComponentFirstRep().getValueBooleanType().setValue(null);

        assertRefused(FhirPackage.errors(screen), "Observation.component");
    }

    @Test
    @DisplayName("a criterion without a citation")
    void criterionWithoutCitation() {
        PlanDefinition model = model();
        eligibility(model).getActionFirstRep().getDocumentation().clear();

        assertRefused(FhirPackage.errors(model), "art-criterion");
    }

    @Test
    @DisplayName("a criterion in another language than FHIRPath")
    void criterionInCql() {
        PlanDefinition model = model();
        eligibility(model)
                .getActionFirstRep()
                .getConditionFirstRep()
                .getExpression()
                .setLanguage("text/cql");

        assertRefused(FhirPackage.errors(model), "art-criterion");
    }

    @Test
    @DisplayName("a criterion of eligibility that says when to stop")
    void criterionOfAnotherKind() {
        PlanDefinition model = model();
        eligibility(model).getActionFirstRep().getConditionFirstRep().setKind(ActionConditionKind.STOP);

        assertRefused(FhirPackage.errors(model), "art-applicability");
    }

    @Test
    @DisplayName("a delivery model that says twice, or not at all, who may join")
    void oneBlockOfEachKind() {
        PlanDefinition twice = model();
        twice.addAction(eligibility(twice).copy());
        assertRefused(FhirPackage.errors(twice), "art-one-block");

        PlanDefinition never = model();
        never.getAction().remove(eligibility(never));
        assertRefused(FhirPackage.errors(never), "art-one-block");
    }

    private static PlanDefinition model() {
        PlanDefinition model = FhirPackage.definitions(PlanDefinition.class).get(0);
        assertThat(model.getMeta().hasProfile(Profiles.DELIVERY_MODEL)).isTrue();
        return model;
    }

    private static PlanDefinitionActionComponent eligibility(PlanDefinition model) {
        return model.getAction().stream()
                .filter(action -> action.getCodeFirstRep().hasCoding(ModelBlock.SYSTEM, ModelBlock.ELIGIBILITY.code()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(List<String> errors, String because) {
        assertThat(errors).anyMatch(error -> error.contains(because));
    }
}
