package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The package")
class PackageValidityTest {

    static Stream<Named<Resource>> examples() {
        return FhirPackage.examples().stream().map(PackageValidityTest::named);
    }

    static Stream<Named<Resource>> definitions() {
        return FhirPackage.definitions(MetadataResource.class).stream()
                // SUSHI's own guide parameters are not in R4's list of them
                .filter(definition -> !(definition instanceof ImplementationGuide))
                // the validator wants a package cache in the user's home to look at an extension; the compiler of this
                // package has put each through HL7's generator
                .filter(definition -> !(definition instanceof StructureDefinition structure && isExtension(structure)))
                .map(PackageValidityTest::named);
    }

    private static boolean isExtension(StructureDefinition structure) {
        return structure.getType().equals("Extension");
    }

    private static Named<Resource> named(Resource resource) {
        return Named.of(resource.fhirType() + "/" + resource.getIdPart(), resource);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("has only examples that are valid by the profiles they claim")
    void examplesAreValid(Resource example) {
        assertThat(FhirPackage.errors(example)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    @DisplayName("has only definitions that are valid FHIR")
    void definitionsAreValid(Resource definition) {
        assertThat(FhirPackage.errors(definition)).isEmpty();
    }

    @Test
    @DisplayName("has an example of every profile")
    void everyProfileHasAnExample() {
        Set<String> claimed = Stream.concat(
                        FhirPackage.examples().stream(), FhirPackage.definitions(PlanDefinition.class).stream())
                .flatMap(resource -> resource.getMeta().getProfile().stream())
                .map(PrimitiveType::getValue)
                .collect(Collectors.toSet());

        assertThat(FhirPackage.definitions(StructureDefinition.class))
                .filteredOn(structure -> !isExtension(structure)
                        // a register on paper is no resource
                        && structure.getDerivation() == TypeDerivationRule.CONSTRAINT)
                .isNotEmpty()
                .extracting(StructureDefinition::getUrl)
                .allSatisfy(profile -> assertThat(claimed).contains(profile));
    }
}
