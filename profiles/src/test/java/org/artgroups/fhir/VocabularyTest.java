package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Loinc;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Symptom;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The vocabulary")
class VocabularyTest {

    static Stream<Named<CodeSystem>> codeSystems() {
        return FhirPackage.definitions(CodeSystem.class).stream()
                .map(codeSystem -> Named.of(codeSystem.getIdPart(), codeSystem));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codeSystems")
    @DisplayName("has each code once, with a display and a definition")
    void codesAreUnique(CodeSystem codeSystem) {
        assertThat(codeSystem.getConcept())
                .isNotEmpty()
                .allMatch(ConceptDefinitionComponent::hasDisplay)
                .allMatch(ConceptDefinitionComponent::hasDefinition)
                .extracting(ConceptDefinitionComponent::getCode)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codeSystems")
    @DisplayName("is the same in Java as in the package")
    void enumsAreTheirCodeSystems(CodeSystem codeSystem) throws ClassNotFoundException {
        String name = Arrays.stream(codeSystem.getIdPart().split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        Object[] constants =
                Class.forName("org.artgroups.fhir.generated." + name).getEnumConstants();

        assertThat(constants).extracting(Object::toString).doesNotContainNull();
        assertThat(Stream.of(constants).map(Coded.class::cast).map(VocabularyTest::inWords))
                .containsExactlyElementsOf(codeSystem.getConcept().stream()
                        .map(concept ->
                                FhirPackage.system(codeSystem) + " " + concept.getCode() + " " + concept.getDisplay())
                        .toList());
    }

    private static String inWords(Coded coded) {
        return coded.system() + " " + coded.code() + " " + coded.display();
    }

    @Test
    @DisplayName("gives a coding with system, code and display")
    void coding() {
        assertThat(Attendance.BUDDY.coding())
                .satisfies(coding -> assertThat(coding.getSystem()).isEqualTo(Attendance.SYSTEM))
                .satisfies(coding -> assertThat(coding.getCode()).isEqualTo("buddy"))
                .satisfies(coding -> assertThat(coding.getDisplay()).isEqualTo("Buddy came"));
        assertThat(Attendance.SYSTEM).startsWith(Canonicals.BASE);
        assertThat(Attendance.of("buddy")).contains(Attendance.BUDDY);
        assertThat(Attendance.of("Buddy")).isEmpty();
    }

    @Test
    @DisplayName("names public codes by what they mean")
    void fragments() {
        assertThat(Loinc.BODY_WEIGHT.code()).isEqualTo("29463-7");
        assertThat(Atc.DOLUTEGRAVIR.code()).isEqualTo("J05AJ03");
        assertThat(Loinc.SYSTEM).doesNotStartWith(Canonicals.BASE);
    }

    @Test
    @DisplayName("gives every problem the HTTP status of an error and an issue type of FHIR")
    void problems() {
        assertThat(Problem.values())
                .allSatisfy(problem -> assertThat(problem.httpStatus()).isBetween(400, 503))
                .allSatisfy(problem ->
                        assertThat(IssueType.fromCode(problem.issue())).isNotNull());
    }

    @Test
    @DisplayName("gives every advice the severity of an information or a warning")
    void advice() {
        assertThat(Advice.values())
                .extracting(advice -> IssueSeverity.fromCode(advice.severity()))
                .containsOnly(IssueSeverity.INFORMATION, IssueSeverity.WARNING);
    }

    @Test
    @DisplayName("says of every fact its type, what absence means, and how to resolve an unknown")
    void facts() {
        assertThat(Fact.values())
                .allSatisfy(fact -> assertThat(fact.type()).isIn("integer", "decimal", "boolean"))
                .allSatisfy(fact -> assertThat(fact.absence()).isIn("unknown", "no", "yes"))
                .allSatisfy(fact -> assertThat(fact.resolvedBy()).endsWith("."))
                .allSatisfy(fact -> assertThat(fact.code()).matches("[a-z][A-Za-z0-9]*"));
    }

    @Test
    @DisplayName("knows the four symptoms of the tuberculosis screen")
    void tuberculosisScreen() {
        assertThat(Symptom.values())
                .filteredOn(Symptom::tb)
                .containsExactly(Symptom.COUGH, Symptom.FEVER, Symptom.NIGHT_SWEATS, Symptom.WEIGHT_LOSS)
                .allSatisfy(symptom -> assertThat(symptom.snomed()).isPresent());
    }

    @Test
    @DisplayName("has in every value set only codes of systems that the package or FHIR defines")
    void valueSets() {
        List<CodeSystem> known = FhirPackage.definitions(CodeSystem.class);
        for (ValueSet valueSet : FhirPackage.definitions(ValueSet.class)) {
            for (ValueSet.ConceptSetComponent include : valueSet.getCompose().getInclude()) {
                known.stream()
                        .filter(codeSystem -> FhirPackage.system(codeSystem).equals(include.getSystem()))
                        .forEach(codeSystem -> assertThat(codeSystem.getConcept())
                                .as(valueSet.getIdPart())
                                .extracting(ConceptDefinitionComponent::getCode)
                                .containsAll(include.getConcept().stream()
                                        .map(ValueSet.ConceptReferenceComponent::getCode)
                                        .toList()));
            }
        }
    }

    @Test
    @DisplayName(
            "of medicines has every antiretroviral among those that are handed out, and no medicine for hepatitis B alone")
    void medicines() {
        assertThat(listed("medicine")).containsAll(listed("art-medicine"));
        assertThat(listed("art-medicine"))
                .containsAll(listed("dolutegravir-medicine"))
                .contains("J05AR03", "J05AR12", "J05AG01", "J05AE10", "J05AJ01")
                .doesNotContain("J05AF08", "J05AF10", "J05AF11", "J05AF12", "J05AF13")
                .allMatch(code -> code.startsWith("J05A"));
    }

    @Test
    @DisplayName("says of every antiretroviral but ritonavir, which boosts others, what part of a regimen it is")
    void parts() {
        List<String> parts = Stream.of("whole-regimen-medicine", "backbone-medicine", "third-agent-medicine")
                .flatMap(list -> listed(list).stream())
                .toList();

        assertThat(parts)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(listed("art-medicine").stream()
                        .filter(code -> !code.equals("J05AE03"))
                        .toList());
    }

    private static List<String> listed(String valueSet) {
        return FhirPackage.definitions(ValueSet.class).stream()
                .filter(each -> each.getIdPart().equals(valueSet))
                .flatMap(each -> each.getCompose().getInclude().stream())
                .flatMap(include -> include.getConcept().stream())
                .map(ValueSet.ConceptReferenceComponent::getCode)
                .toList();
    }
}
