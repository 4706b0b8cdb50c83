package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Errors and warnings of HL7's engine both count. What stays is in {@code src/test/validation-exceptions.json}, each with its
 * reason. ViewDefinitions are not among it: R4 has no such resource; the server runs them with HL7's runner, which checks them.
 */
@DisplayName("The package")
class PackageValidityTest {

    private static final Map<String, byte[]> RESOURCES = FhirPackage.resources();
    private static final List<Complaint> COMPLAINTS = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private static Hl7Engine engine;

    @BeforeAll
    static void validate() throws IOException {
        engine = new Hl7Engine(RESOURCES);
        for (Map.Entry<String, byte[]> resource : RESOURCES.entrySet()) {
            COMPLAINTS.addAll(engine.complaints(resource.getKey(), resource.getValue()));
        }
    }

    static Stream<Named<Resource>> examples() {
        return FhirPackage.examples().stream()
                .map(resource -> Named.of(resource.fhirType() + "/" + resource.getIdPart(), resource));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "StructureDefinition/attendance",
                        "\"expression\":\"Encounter\"",
                        "\"expression\":\"Enconter\""),
                Arguments.of("StructureDefinition/art-refill", "\"min\":1", "\"min\":-1"),
                Arguments.of("OperationDefinition/rotation", "\"type\":\"date\"", "\"type\":\"day\""),
                Arguments.of("SearchParameter/attendance", "\"base\":[\"Encounter\"]", "\"base\":[\"Visit\"]"),
                Arguments.of("ValueSet/attendance", "\"status\":\"active\"", "\"status\":\"in use\""),
                Arguments.of(
                        "ImplementationGuide/org.artgroups.fhir", "\"Patient/example-thandi\"", "\"Patient/nobody\""),
                Arguments.of("Group/example-lusaka-cag", "\"Patient/example-chanda\"", "\"Patient/nobody\""));
    }

    @Test
    @DisplayName("has nothing in it that HL7's validation engine finds wrong, but for what is accepted with a reason")
    void isValid() {
        List<Accepted> accepted = Accepted.all();

        assertThat(RESOURCES).isNotEmpty();
        assertThat(COMPLAINTS)
                .filteredOn(complaint -> accepted.stream().noneMatch(each -> each.covers(complaint)))
                .isEmpty();
    }

    @Test
    @DisplayName("has no exception that is not needed any more")
    void exceptionsAreNeeded() {
        assertThat(Accepted.all()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.reason()).isNotBlank();
            assertThat(COMPLAINTS).as(each.toString()).anyMatch(each::covers);
        });
    }

    @ParameterizedTest(name = "{0} with {2}")
    @MethodSource("broken")
    @DisplayName("would be found wrong")
    void mistakesAreFound(String name, String part, String mistake) throws IOException {
        String json = new String(RESOURCES.get(name), StandardCharsets.UTF_8);
        assertThat(json).contains(part);

        assertThat(engine.complaints(name, json.replace(part, mistake).getBytes(StandardCharsets.UTF_8)))
                .filteredOn(complaint -> Accepted.all().stream().noneMatch(each -> each.covers(complaint)))
                .extracting(Complaint::level)
                .containsAnyOf("error", "fatal");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("has only examples whose codes are in the value sets of the profiles they claim")
    void examplesAreValid(Resource example) {
        assertThat(FhirPackage.errors(example)).isEmpty();
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
                .filteredOn(structure -> !structure.getType().equals("Extension")
                        // a register on paper is no resource
                        && structure.getDerivation() == TypeDerivationRule.CONSTRAINT)
                .isNotEmpty()
                .extracting(StructureDefinition::getUrl)
                .allSatisfy(profile -> assertThat(claimed).contains(profile));
    }
}
