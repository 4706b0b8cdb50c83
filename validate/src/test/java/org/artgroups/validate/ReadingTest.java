package org.artgroups.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.validate.Finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is validated")
class ReadingTest {

    @Test
    @DisplayName("may be XML, with lines and columns as in JSON")
    void xml() {
        List<Finding> found = Validated.text(
                """
                <Patient xmlns="http://hl7.org/fhir">
                  <identifier><system value="https://example.org/folder"/><value value="KH-0001"/></identifier>
                  <gender value="woman"/>
                </Patient>
                """);

        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.element()).isEqualTo("Patient.gender");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "hello",
                "[]",
                "42",
                "null",
                "{}",
                "{\"resourceType\": 42}",
                "{\"resourceType\": \"Nothing\"}",
                "{\"resourceType\": \"Patient\", \"contained\": [1]}",
                "{\"resourceType\": \"Patient\", \"birthDate\": \"1984-13-01\"}",
                "{\"resourceType\": \"Patient\", \"birthDate\": {}}",
                "{\"resourceType\": \"Encounter\", \"subject\": [1], \"extension\": {\"url\": []}}",
                "{\"resourceType\": \"Observation\", \"code\": \"x\", \"effectiveDateTime\": \"x\", \"valueQuantity\": \"5\"}",
                "{\"resourceType\": \"Bundle\", \"entry\": {}}",
                "{\"resourceType\": \"Patient\"",
                "<a/>",
                "<Patient",
                "<Patient/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Patient xmlns=\"http://hl7.org/fhir\">&e;</Patient>"
            })
    @DisplayName("may be anything: what is no resource is an error, never an exception")
    void anything(String text) {
        assertThat(Validated.text(text)).anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(Validated.text(text).toString()).doesNotContain("root:", "Exception");
    }

    @Test
    @DisplayName("may be held against a profile that it does not claim")
    void byProfile() {
        byte[] patient = "{\"resourceType\": \"Basic\", \"code\": {\"text\": \"x\"}}".getBytes(StandardCharsets.UTF_8);

        assertThat(Validated.validator()
                        .validate(patient, Format.JSON, ValidationOptions.by(List.of(Profiles.SESSION))))
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(Validated.validator()
                        .validate(patient, Format.JSON, ValidationOptions.by(List.of(Profiles.SESSION + "-of-mine"))))
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("there is no profile"));
    }

    @Test
    @DisplayName("may be the resource in the Parameters of $validate, with the lines of the Parameters")
    void withinParameters() {
        byte[] parameters =
                """
                {"resourceType": "Parameters", "parameter": [{"name": "mode", "valueCode": "create"}, {"name": "resource",
                  "resource": {"resourceType": "Patient",
                    "gender": "woman"}}]}
                """
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(Validated.validator()
                        .validate(parameters, Format.JSON, new ValidationOptions(List.of(), "Patient", true)))
                .anySatisfy(finding -> {
                    assertThat(finding.element()).isEqualTo("Parameters.parameter[1].resource.gender");
                    assertThat(finding.line()).isEqualTo(3);
                });
    }
}
