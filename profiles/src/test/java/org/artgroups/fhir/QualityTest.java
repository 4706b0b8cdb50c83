package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever looks for an example")
class QualityTest {

    private static List<ImplementationGuideDefinitionResourceComponent> reported() {
        return FhirPackage.definitions(ImplementationGuide.class).stream()
                .flatMap(guide -> guide.getDefinition().getResource().stream())
                .filter(resource -> resource.hasExampleCanonicalType()
                        || (resource.hasExampleBooleanType()
                                && resource.getExampleBooleanType().booleanValue()))
                .toList();
    }

    @Test
    @DisplayName("finds one of every extension, in an example or in a definition of the package")
    void everyExtension() {
        List<String> texts = Stream.concat(
                        FhirPackage.examples().stream(), FhirPackage.definitions(Resource.class).stream())
                .filter(resource -> !(resource instanceof StructureDefinition))
                .map(resource -> FhirPackage.FHIR.newJsonParser().encodeResourceToString(resource))
                .toList();

        assertThat(FhirPackage.definitions(StructureDefinition.class))
                .filteredOn(structure -> structure.getType().equals("Extension"))
                .hasSizeGreaterThan(20)
                .allSatisfy(extension -> assertThat(texts)
                        .as(extension.getIdPart())
                        .anyMatch(text -> text.contains("\"url\":\"" + extension.getUrl() + "\"")));
    }

    @Test
    @DisplayName("finds what every operation is asked or answers")
    void everyOperation() {
        List<String> examples =
                FhirPackage.examples().stream().map(Resource::getIdPart).toList();

        assertThat(FhirPackage.definitions(OperationDefinition.class))
                .hasSizeGreaterThan(10)
                .allSatisfy(operation -> assertThat(examples)
                        .as(operation.getIdPart())
                        .anyMatch(id -> id.startsWith("example-" + operation.getIdPart() + "-")
                                || id.startsWith("example-" + operation.getCode() + "-")));
    }

    @Test
    @DisplayName("is told of each what it shows, in words that are its own")
    void everyExampleIsExplained() {
        assertThat(reported()).hasSizeGreaterThan(50).allSatisfy(example -> assertThat(example.getDescription())
                .as(example.getReference().getReference())
                .hasSizeGreaterThanOrEqualTo(20)
                .endsWith("."));
        assertThat(reported())
                .extracting(ImplementationGuideDefinitionResourceComponent::getDescription)
                .doesNotHaveDuplicates();
    }
}
