package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases are {@code src/test/invariants/[key].json}, one file for each invariant, and {@code src/test/mistakes.json}. */
@DisplayName("HL7's engine")
class InvariantsTest {

    private static final Path CASES = Path.of("src/test/invariants");

    static Stream<Arguments> passing() {
        return cases("passes");
    }

    static Stream<Arguments> failing() {
        return cases("fails");
    }

    static Stream<Mistake> mistakes() {
        return Mistake.all(Mistake.read(Path.of("src/test/mistakes.json")));
    }

    private static Stream<Arguments> cases(String kind) {
        return keysWithCases().stream().flatMap(key -> {
            JsonNode list = Mistake.read(CASES.resolve(key + ".json")).required(kind);
            assertThat(list).as(key + ": " + kind).isNotEmpty();
            return Mistake.all(list).map(each -> Arguments.of(Named.of(key, key), each));
        });
    }

    private static Set<String> keysWithCases() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("is shown what passes and what fails of every invariant there is")
    void everyInvariantHasCases() {
        Set<String> keys = FhirPackage.definitions(StructureDefinition.class).stream()
                .flatMap(structure -> structure.getDifferential().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .map(ElementDefinition.ElementDefinitionConstraintComponent::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keysWithCases()).isEqualTo(keys).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("passing")
    @DisplayName("finds nothing wrong with what keeps the rule")
    void passes(String key, Mistake example) {
        assertThat(FhirPackage.errorsAndWarnings(example.json())).noneMatch(said -> said.contains(key));
        assertThat(FhirPackage.errors(resource(example))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("failing")
    @DisplayName("says which rule is broken, and nothing else")
    void fails(String key, Mistake example) {
        assertThat(FhirPackage.errorsAndWarnings(example.json()))
                .filteredOn(said -> said.contains(key))
                .hasSize(1);
        assertThat(FhirPackage.errors(resource(example))).allMatch(said -> said.contains(key));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("names the element of what FHIR's own means rule out")
    void mistakes(Mistake mistake) {
        assertThat(FhirPackage.errorsAndWarnings(mistake.json()))
                .anyMatch(said -> said.contains(java.util.Objects.requireNonNull(mistake.message())));
    }

    private static org.hl7.fhir.r4.model.Resource resource(Mistake example) {
        return (org.hl7.fhir.r4.model.Resource) FhirPackage.FHIR.newJsonParser().parseResource(example.json());
    }
}
