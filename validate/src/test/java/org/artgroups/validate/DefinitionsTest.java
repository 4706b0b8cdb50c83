package org.artgroups.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A definition that somebody writes")
class DefinitionsTest {

    private static final String CONTEXT =
            """
            {"resourceType": "StructureDefinition", "url": "https://example.org/fhir/StructureDefinition/tent", "name": "Tent",
             "status": "draft", "fhirVersion": "4.0.1", "kind": "complex-type", "abstract": false,
             "context": [{"type": "element", "expression": "%s"}], "type": "Extension",
             "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Extension", "derivation": "constraint",
             "differential": {"element": [
               {"id": "Extension", "path": "Extension"},
               {"id": "Extension.url", "path": "Extension.url",
                "fixedUri": "https://example.org/fhir/StructureDefinition/tent"},
               {"id": "Extension.value[x]", "path": "Extension.value[x]", "type": [{"code": "boolean"}]}]}}
            """;

    private static String profile(String base, String element) {
        return """
               {"resourceType": "StructureDefinition", "url": "https://example.org/fhir/StructureDefinition/our-refill",
                "name": "OurRefill", "status": "draft", "fhirVersion": "4.0.1", "kind": "resource", "abstract": false,
                "type": "MedicationDispense", "baseDefinition": "%s", "derivation": "constraint",
                "differential": {"element": [{"id": "MedicationDispense", "path": "MedicationDispense"}, %s]}}
               """
                .formatted(base, element);
    }

    private static String refill(String element) {
        return profile("https://w3id.org/art-groups/StructureDefinition/art-refill", element);
    }

    @Test
    @DisplayName("of the guide itself is found right")
    void ofTheGuide() throws IOException {
        List<String> wrong = new ArrayList<>();
        NpmPackage npm;
        try (InputStream in = DefinitionsTest.class.getResourceAsStream("/package.tgz")) {
            npm = NpmPackage.fromPackage(in);
        }
        List<String> definitions = npm.list("package").stream()
                .filter(file -> file.matches("[A-Z]\\w+-.*\\.json"))
                .toList();
        for (String definition : definitions) {
            try (InputStream in = npm.load("package", definition)) {
                Validated.text(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                        .filter(finding -> finding.severity() != Severity.INFORMATION)
                        .forEach(finding -> wrong.add(definition + " " + finding));
            }
        }

        assertThat(definitions).hasSizeGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("that is an extension is on elements there are")
    void context() {
        assertThat(Validated.text(CONTEXT.formatted("Encounter.location")))
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR, Severity.WARNING);
        assertThat(Validated.errors(CONTEXT.formatted("Encounter.venue")))
                .containsExactly(
                        "StructureDefinition.context[0]: there is no element Encounter.venue in FHIR R4 that the"
                                + " extension could be on");
    }

    @Test
    @DisplayName("asks for no less than the profile it is made on")
    void less() {
        assertThat(Validated.errors(refill(
                        "{\"id\": \"MedicationDispense.note\", \"path\": \"MedicationDispense.note\", \"min\": 1}")))
                .isEmpty();
        assertThat(
                        Validated.errors(
                                refill(
                                        "{\"id\": \"MedicationDispense.subject\", \"path\": \"MedicationDispense.subject\", \"min\": 0}")))
                .containsExactly(
                        "StructureDefinition: min of MedicationDispense.subject is 0, and may not be less than 1,"
                                + " which its base asks for");
    }

    @Test
    @DisplayName("has no element that its base has not")
    void element() {
        assertThat(
                        Validated.errors(
                                refill(
                                        "{\"id\": \"MedicationDispense.supply\", \"path\": \"MedicationDispense.supply\", \"min\": 1}")))
                .containsExactly(
                        "StructureDefinition.differential.element[1]: there is no element MedicationDispense.supply in the base");
    }

    @Test
    @DisplayName("on a base that is not known here is told so, and not that it is right")
    void base() {
        assertThat(Validated.messages(
                        profile(
                                "https://example.org/fhir/StructureDefinition/other",
                                "{\"id\": \"MedicationDispense.note\", \"path\": \"MedicationDispense.note\", \"min\": 1}"),
                        Severity.WARNING))
                .anyMatch(warning ->
                        warning.contains("its base https://example.org/fhir/StructureDefinition/other is not"));
    }

    @Test
    @DisplayName("is told of FHIRPath that cannot be read, of a constraint and of a rule")
    void fhirPath() {
        assertThat(
                        Validated.errors(
                                refill(
                                        """
                {"id": "MedicationDispense.note", "path": "MedicationDispense.note", "constraint": [
                 {"key": "our-1", "severity": "error", "human": "Signed.", "expression": "author.exists() and ("}]}
                """)))
                .anyMatch(
                        error -> error.startsWith(
                                "StructureDefinition.differential.element[1].constraint[0].expression: this FHIRPath cannot be read"));
        assertThat(
                        Validated.errors(
                                """
                {"resourceType": "PlanDefinition", "status": "draft", "action": [{"condition": [
                 {"kind": "applicability", "expression": {"language": "text/fhirpath", "expression": "%age > "}}]}]}
                """))
                .anyMatch(error -> error.startsWith(
                        "PlanDefinition.action[0].condition[0].expression.expression: this FHIRPath cannot be read"));
    }

    @Test
    @DisplayName("of a delivery model has rules about facts and its own parameters, and not about today")
    void rules() {
        String parameter =
                "{\"url\": \"https://w3id.org/art-groups/StructureDefinition/model-parameter\", \"extension\": ["
                        + "{\"url\": \"name\", \"valueString\": \"threshold\"}, {\"url\": \"value\", \"valueInteger\": 50},"
                        + " {\"url\": \"description\", \"valueString\": \"Copies/mL.\"}]}";

        assertThat(rules(parameter, "%lastViralLoad < %threshold")).isEmpty();
        assertThat(rules(parameter, "%lastViralLoda < 50"))
                .extracting(Finding::message)
                .containsExactly("%lastViralLoda is neither a fact nor a parameter of the model");
        assertThat(rules(parameter, "%lastViralLoda < 50"))
                .allSatisfy(finding -> assertThat(finding.hint()).startsWith("Perhaps %lastViralLoad is meant."));
        assertThat(rules(parameter, "%age > 18 and today() > @2026-01-01"))
                .extracting(Finding::rule)
                .containsExactly("asks-the-clock");
    }

    private static List<Finding> rules(String extension, String rule) {
        String model =
                """
                {"resourceType": "PlanDefinition", "status": "draft", "extension": [%s], "action": [{"condition": [
                 {"kind": "applicability", "expression": {"language": "text/fhirpath", "expression": "%s"}}]}]}
                """;
        return Validated.text(model.formatted(extension, rule)).stream()
                .filter(finding ->
                        List.of("unknown-fact", "asks-the-clock", "fhirpath").contains(finding.rule()))
                .toList();
    }

    @Test
    @DisplayName("that names a value set of the guide names one there is, and so do all resources")
    void ownUrls() {
        assertThat(
                        Validated.text(
                                refill(
                                        """
                {"id": "MedicationDispense.medication[x]", "path": "MedicationDispense.medication[x]",
                 "binding": {"strength": "required", "valueSet": "https://w3id.org/art-groups/ValueSet/medicines"}}
                """)))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo("there is no https://w3id.org/art-groups/ValueSet/medicines");
                    assertThat(finding.hint())
                            .startsWith("Did you mean \"https://w3id.org/art-groups/ValueSet/medicine\"?");
                });
        assertThat(Validated.errors(group("PlanDefinition/zambia-cagg")))
                .contains("Group.extension[0].value.ofType(canonical): there is no"
                        + " https://w3id.org/art-groups/PlanDefinition/zambia-cagg");
        assertThat(Validated.errors(group("PlanDefinition/zambia-cag"))).isEmpty();
        assertThat(Validated.messages(group("PlanDefinition/zambia-cag|1812"), Severity.WARNING))
                .anyMatch(warning -> warning.contains("there is no version 1812 of"));
    }

    private static String group(String model) {
        return """
               {"resourceType": "Group", "active": true, "type": "person", "actual": true, "name": "Club",
                "managingEntity": {"reference": "Organization/clinic"},
                "code": {"coding": [{"system": "https://w3id.org/art-groups/CodeSystem/model-family", "code": "client-managed-group"}]},
                "extension": [{"url": "https://w3id.org/art-groups/StructureDefinition/delivery-model",
                               "valueCanonical": "https://w3id.org/art-groups/%s"}]}
               """
                .formatted(model);
    }
}
