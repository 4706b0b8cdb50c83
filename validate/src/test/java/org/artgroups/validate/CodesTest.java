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

    private static String viralLoad(String display) {
        return """
               {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/thandi"},
                "code": {"coding": [{"system": "http://loinc.org", "code": "20447-9", "display": "%s"}]},
                "effectiveDateTime": "2026-03-04",
                "valueQuantity": {"value": 40, "unit": "copies/mL", "system": "http://unitsofmeasure.org", "code": "{copies}/mL"}}
               """
                .formatted(display);
    }

    private static String session(String display) {
        return """
               {"resourceType": "Encounter", "status": "planned", "subject": {"reference": "Group/club"},
                "identifier": [{"system": "https://example.org/session", "value": "1"}],
                "extension": [{"url": "https://w3id.org/art-groups/StructureDefinition/delivery-model",
                               "valueCanonical": "https://w3id.org/art-groups/PlanDefinition/zambia-cag"}],
                "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "FLD"},
                "type": [{"coding": [{"system": "https://w3id.org/art-groups/CodeSystem/encounter-kind",
                                      "code": "group-session", "display": "%s"}]}],
                "period": {"start": "2026-12-01T09:00:00+02:00"}}
               """
                .formatted(display);
    }

    @Test
    @DisplayName("of the guide under another name is told, and is not wrong")
    void ownDisplay() {
        assertThat(Validated.errors(session("Party"))).isEmpty();
        assertThat(Validated.messages(session("Party"), Severity.WARNING))
                .containsExactly(
                        "Encounter.type[0].coding[0].display: the code group-session is 'Session of a group' in"
                                + " https://w3id.org/art-groups/CodeSystem/encounter-kind, and is called 'Party' here");
        assertThat(Validated.messages(session("session of  a group"), Severity.WARNING))
                .isEmpty();
    }

    @Test
    @DisplayName("of FHIR under another name is told, and is not wrong")
    void displayOfFhir() {
        String visit =
                """
                {"resourceType": "Encounter", "status": "finished",
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB", "display": "In bed"}}
                """;
        assertThat(Validated.errors(visit)).isEmpty();
        assertThat(Validated.messages(visit, Severity.WARNING))
                .containsExactly("Encounter.class.display: the code AMB is 'ambulatory' in"
                        + " http://terminology.hl7.org/CodeSystem/v3-ActCode, and is called 'In bed' here");
    }

    @Test
    @DisplayName("under the name of another is told")
    void displayOfAnother() {
        assertThat(Validated.messages(viralLoad("Body weight"), Severity.WARNING))
                .singleElement()
                .asString()
                .startsWith(
                        "Observation.code.coding[0].display: 'Body weight' is the code 29463-7, and the code here is"
                                + " 20447-9");
        assertThat(Validated.errors(viralLoad("Body weight"))).isEmpty();
    }

    @Test
    @DisplayName("of LOINC in another language is no fault")
    void publicDisplay() {
        assertThat(Validated.messages(viralLoad("Carga viral do HIV"), Severity.WARNING))
                .isEmpty();
        assertThat(Validated.messages(viralLoad("Carga viral do HIV"), Severity.INFORMATION))
                .anyMatch(reported -> reported.contains("is called 'Carga viral do HIV' here"));
    }

    @Test
    @DisplayName("of a code system of the guide that there is not is wrong")
    void ownSystem() {
        assertThat(Validated.errors(condition("https://w3id.org/art-groups/CodeSystem/symptoms", "cough")))
                .contains(
                        "Condition.code.coding[0].system: there is no https://w3id.org/art-groups/CodeSystem/symptoms");
    }
}
