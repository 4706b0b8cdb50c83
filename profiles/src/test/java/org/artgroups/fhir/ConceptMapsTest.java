package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.ModelFamily;
import org.artgroups.fhir.generated.ModelKey;
import org.artgroups.fhir.generated.ModelTopic;
import org.artgroups.fhir.generated.WhoHiv;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The concept maps")
class ConceptMapsTest {

    private static Stream<ConceptMapGroupComponent> groups() {
        return FhirPackage.definitions(ConceptMap.class).stream().flatMap(map -> map.getGroup().stream());
    }

    private static Map<String, Set<String>> codes() {
        return FhirPackage.definitions(CodeSystem.class).stream()
                .collect(Collectors.toMap(FhirPackage::system, system -> system.getConcept().stream()
                        .map(ConceptDefinitionComponent::getCode)
                        .collect(Collectors.toSet())));
    }

    @Test
    @DisplayName("lead to codes there are, each under its name")
    void targetsExist() {
        Map<String, Set<String>> known = codes();

        assertThat(groups()).hasSizeGreaterThan(10).allSatisfy(group -> assertThat(group.getElement())
                .as(group.getSource())
                .flatExtracting(SourceElementComponent::getTarget)
                .filteredOn(target -> target.getEquivalence() != ConceptMapEquivalence.UNMATCHED)
                .extracting(TargetElementComponent::getCode)
                .isSubsetOf(known.get(group.getTarget())));
    }

    @Test
    @DisplayName("know every model that groups follow, as long as there is no other code system of models")
    void everyModelHasItsKey() {
        assertThat(FhirPackage.definitions(PlanDefinition.class))
                .filteredOn(model -> !model.getTopicFirstRep().hasCoding(ModelTopic.SYSTEM, ModelTopic.RULE_SET.code()))
                .extracting(PlanDefinition::getIdPart)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ModelKey.values()).map(ModelKey::code).toList());
    }

    @Test
    @DisplayName("say of every model and every family which of WHO's it is, and of every model of WHO which family")
    void whoBothWays() {
        assertThat(sources(ModelKey.SYSTEM, WhoHiv.SYSTEM))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ModelKey.values()).map(ModelKey::code).toList());
        assertThat(sources(ModelFamily.SYSTEM, WhoHiv.SYSTEM))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ModelFamily.values()).map(ModelFamily::code).toList());
        assertThat(sources(WhoHiv.SYSTEM, ModelFamily.SYSTEM))
                .contains(
                        WhoHiv.FAST_TRACK_ART_REFILL.code(),
                        WhoHiv.FACILITY_ADHERENCE_CLUB.code(),
                        WhoHiv.OTHER_DSD_ART_MODEL.code())
                .hasSize(6);
        assertThat(groups().filter(group -> group.getSource().equals(ModelKey.SYSTEM)))
                .flatExtracting(ConceptMapGroupComponent::getElement)
                .allSatisfy(model ->
                        assertThat(model.getTarget()).as(model.getCode()).hasSize(1));
    }

    private static List<String> sources(String source, String target) {
        return groups().filter(group ->
                        group.getSource().equals(source) && group.getTarget().equals(target))
                .flatMap(group -> group.getElement().stream())
                .map(SourceElementComponent::getCode)
                .toList();
    }

    @Test
    @DisplayName("say of what a code meant for a time only from when it did")
    void mappingsOfATime() {
        assertThat(groups().flatMap(group -> group.getElement().stream())
                        .flatMap(element -> element.getTarget().stream())
                        .filter(target -> target.hasExtension(org.artgroups.fhir.generated.Extensions.MAPPING_PERIOD)))
                .hasSize(3)
                .allMatch(TargetElementComponent::hasComment);
    }

    @Test
    @DisplayName("are about code systems whose owners are named, wherever the codes are not ours")
    void ownersAreNamed() {
        assertThat(FhirPackage.definitions(CodeSystem.class))
                .filteredOn(system -> system.getContent() == CodeSystemContentMode.SUPPLEMENT
                        && Set.of("loinc", "snomed", "atc", "icd-10", "who-hiv", "ciel")
                                .contains(system.getIdPart()))
                .hasSize(6)
                .allMatch(CodeSystem::hasCopyright);
    }
}
