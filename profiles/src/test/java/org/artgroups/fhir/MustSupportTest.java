package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every profile")
class MustSupportTest {

    /** What International Patient Access has a profile of, that of ours is held against. */
    private static final Set<String> IN_IPA = Set.of(
            "Patient",
            "Practitioner",
            "PractitionerRole",
            "Condition",
            "MedicationRequest",
            "MedicationStatement",
            "Observation");

    /** Says what no patient's portal asks for, or is FHIR's own profile already. */
    private static final Set<String> NOT_IN_IPA = Set.of("art-eligibility-override", "art-weight");

    static Stream<Named<StructureDefinition>> profiles() {
        return FhirPackage.definitions(StructureDefinition.class).stream()
                .filter(structure -> !structure.getType().equals("Extension"))
                .filter(structure -> structure.getDerivation() == StructureDefinition.TypeDerivationRule.CONSTRAINT)
                .map(structure -> Named.of(structure.getIdPart(), structure));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    @DisplayName("says of each element that must be supported what sender and receiver do")
    void mustSupportIsExplained(StructureDefinition profile) {
        List<ElementDefinition> supported = profile.getDifferential().getElement().stream()
                .filter(ElementDefinition::getMustSupport)
                .toList();

        assertThat(profile.getSnapshot().getElement()).anyMatch(ElementDefinition::getMustSupport);
        assertThat(supported).allSatisfy(element -> assertThat(element.getComment())
                .as(element.getId())
                .matches("(?s)Sender: .+\\. Receiver: .+\\."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    @DisplayName("says in words what it is")
    void described(StructureDefinition profile) {
        assertThat(profile.getTitle()).isNotBlank();
        assertThat(profile.getDescription()).endsWith(".");
    }

    @Test
    @DisplayName("of a resource that International Patient Access has, too, says element by element how it agrees")
    void mappedToInternationalPatientAccess() {
        assertThat(profiles().map(Named::getPayload))
                .filteredOn(profile -> IN_IPA.contains(profile.getType()) && !NOT_IN_IPA.contains(profile.getIdPart()))
                .hasSizeGreaterThan(10)
                .allSatisfy(profile -> {
                    assertThat(profile.getMapping()).as(profile.getIdPart()).anyMatch(mapping -> mapping.getIdentity()
                            .equals("ipa"));
                    assertThat(profile.getDifferential().getElement().stream()
                                    .filter(element -> element.getMapping().stream()
                                            .anyMatch(mapping ->
                                                    mapping.getIdentity().equals("ipa"))))
                            .as(profile.getIdPart())
                            .hasSizeGreaterThan(2);
                });
    }
}
