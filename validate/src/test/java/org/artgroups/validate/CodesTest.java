package org.artgroups.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.artgroups.validate.Finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A code")
class CodesTest {

    private static String condition(String system, String code) {
        return """
               {"resourceType": "Condition", "subject": {"reference": "Patient/thandi"}, "recordedDate": "2026-03-04",
                "code": {"coding": [{"system": "%s", "code": "%s"}]}}
               """
                .formatted(system, code);
    }

    private static String weight(String system, String unit) {
        return """
               {"resourceType": "Observation", "status": "final",
                "code": {"coding": [{"system": "http://loinc.org", "code": "2345-7"}]},
                "subject": {"reference": "Patient/thandi"}, "effectiveDateTime": "2026-03-04",
                "valueQuantity": {"value": 5, "system": "%s", "code": "%s"}}
               """
                .formatted(system, unit);
    }

    @Test
    @DisplayName("of LOINC or SNOMED CT that the guide does not list is not called wrong")
    void notListed() {
        assertThat(Validated.errors(condition("http://snomed.info/sct", "38341003")))
                .isEmpty();
        assertThat(Validated.errors(condition("http://hl7.org/fhir/sid/icd-10", "I10")))
                .isEmpty();
    }

    @Test
    @DisplayName("that the element does not take is wrong, of whatever code system")
    void notInTheValueSet() {
        String visit =
                """
                {"resourceType": "Encounter", "status": "%s",
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"}}
                """;

        assertThat(Validated.errors(visit.formatted("finished"))).isEmpty();
        assertThat(Validated.errors(visit.formatted("over"))).isNotEmpty().allMatch(error -> error.contains("status"));
    }

    @Test
    @DisplayName("of a media type is not called wrong: nobody lists them")
    void mediaType() {
        assertThat(
                        Validated.errors(
                                """
                {"resourceType": "Binary", "contentType": "application/fhir+json", "data": "e30="}
                """))
                .isEmpty();
    }

    @Test
    @DisplayName("of our own that does not exist is wrong")
    void ownCode() {
        assertThat(
                        Validated.errors(
                                """
                {"resourceType": "Encounter", "status": "finished",
                 "extension": [{"url": "https://w3id.org/art-groups/StructureDefinition/attendance", "valueCode": "perhaps"}],
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "FLD"}}
                """))
                .anyMatch(error -> error.contains("Encounter.extension[0].value"));
    }

    @Test
    @DisplayName("of a unit is one of UCUM")
    void units() {
        assertThat(Validated.errors(weight("http://unitsofmeasure.org", "mmol/L")))
                .isEmpty();
        assertThat(Validated.errors(weight("http://unitsofmeasure.org", "{tablet}")))
                .isEmpty();
        assertThat(Validated.errors(weight("http://unitsofmeasure.org", "millimoles")))
                .isNotEmpty();
    }

    @Test
    @DisplayName("of a code system that nobody here knows is told to be one, with how to map it")
    void localCode() {
        assertThat(Validated.errors(condition("https://example.org/diagnoses", "HBP")))
                .isEmpty();
        assertThat(Validated.messages(condition("https://example.org/diagnoses", "HBP"), Severity.INFORMATION))
                .containsExactly("Condition.code.coding[0]: 'HBP' is a code of https://example.org/diagnoses, which is"
                        + " not known here, and is not checked");
    }

    @Test
    @DisplayName("system whose URL is nearly right is wrong, with the right one")
    void nearlyRight() {
        assertThat(Validated.errors(condition("http://snomed.info/sct/", "38341003")))
                .anyMatch(error -> error.contains("it is written 'http://snomed.info/sct'"));
        assertThat(Validated.errors(weight("https://unitsofmeasure.org", "mmol/L")))
                .anyMatch(error -> error.contains("it is written 'http://unitsofmeasure.org'"));
    }
}
