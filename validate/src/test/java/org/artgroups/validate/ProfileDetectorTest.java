package org.artgroups.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.artgroups.fhir.generated.Canonicals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A resource that claims no profile")
class ProfileDetectorTest {

    @Test
    @DisplayName("is a session if its subject is a Group")
    void encounterOfAGroup() {
        assertThat(
                        Validated.errors(
                                """
                {"resourceType": "Encounter", "status": "finished",
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "FLD"},
                 "subject": {"reference": "Group/club-17"}}
                """))
                .contains("Encounter.identifier: the session has no key", "Encounter.type: type is missing");
    }

    @Test
    @DisplayName("is a member's visit if its type or its attendance says so")
    void memberVisit() {
        assertThat(
                        Validated.errors(
                                """
                {"resourceType": "Encounter", "status": "finished",
                 "extension": [{"url": "https://w3id.org/art-groups/StructureDefinition/attendance", "valueCode": "present"}],
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "FLD"},
                 "subject": {"reference": "Patient/thandi"}}
                """))
                .contains("Encounter.partOf: the visit is part of no session");
    }

    @Test
    @DisplayName("is none of the guide's business if it is a client's ordinary visit to the clinic")
    void ordinaryVisit() {
        assertThat(
                        Validated.text(
                                """
                {"resourceType": "Encounter", "status": "finished",
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
                 "subject": {"reference": "Patient/thandi"}}
                """))
                .isEmpty();
    }

    @Test
    @DisplayName("is a viral load if its code says so, and no other result is")
    void observationByItsCode() {
        String result =
                """
                {"resourceType": "Observation", "status": "final",
                 "code": {"coding": [{"system": "http://loinc.org", "code": "%s"}]},
                 "subject": {"reference": "Patient/thandi"}, "effectiveDateTime": "2026-03-04", "valueString": "low"}
                """;

        assertThat(Validated.errors(result.formatted("20447-9"))).isNotEmpty();
        assertThat(Validated.errors(result.formatted("25836-8"))).isNotEmpty();
        assertThat(Validated.text(result.formatted("2345-7"))).isEmpty();
    }

    @Test
    @DisplayName("is a weight as FHIR's own profile of weights tells it")
    void weight() {
        assertThat(
                        Validated.errors(
                                """
                {"resourceType": "Observation", "status": "final",
                 "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}],
                 "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]},
                 "subject": {"reference": "Patient/thandi"}, "effectiveDateTime": "2026-03-04",
                 "valueQuantity": {"value": 64500, "unit": "g", "system": "http://unitsofmeasure.org", "code": "g"}}
                """))
                .anyMatch(error -> error.contains("kg"));
    }

    @Test
    @DisplayName("is an order of a test, and not one to draw again, which nothing tells from it")
    void orderOfATest() {
        assertThat(
                        Validated.errors(
                                """
                {"resourceType": "ServiceRequest", "status": "active", "intent": "order", "priority": "routine",
                 "code": {"coding": [{"system": "https://w3id.org/art-groups/CodeSystem/specimen-type", "code": "viral-load"}]},
                 "subject": {"reference": "Patient/thandi"}}
                """))
                .containsExactly("ServiceRequest.authoredOn: authoredOn is missing");
    }

    @Test
    @DisplayName("of a type that is always the guide's follows the profile of the type; another needs a mark")
    void onlyProfileOfItsType() {
        assertThat(Validated.errors("{\"resourceType\": \"Patient\", \"gender\": \"female\"}"))
                .containsExactly("Patient.identifier: the client has no identifier");
        assertThat(Validated.errors("{\"resourceType\": \"Organization\", \"name\": \"District\"}"))
                .isEmpty();
    }

    @Test
    @DisplayName("is none of the guide's business either if it claims one of another guide, which is told")
    void ofAnotherGuide() {
        String patient =
                "{\"resourceType\": \"Patient\", \"meta\": {\"profile\": [\"%s\"]}, \"extension\": [{\"url\": \"%s\", \"valueBoolean\": true}]}";

        assertThat(Validated.errors(patient.formatted(
                        "https://example.org/StructureDefinition/patient",
                        "https://example.org/StructureDefinition/x")))
                .isEmpty();
        assertThat(Validated.text(patient.formatted(
                        "https://example.org/StructureDefinition/patient",
                        "https://example.org/StructureDefinition/x")))
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "follows https://example.org/StructureDefinition/patient, which is not known here: it is held against"
                                + " FHIR alone",
                        "the extension https://example.org/StructureDefinition/x is not known here, and is not checked");
        assertThat(Validated.errors(patient.formatted(
                        Canonicals.BASE + "/StructureDefinition/art-cleint",
                        Canonicals.BASE + "/StructureDefinition/buddie")))
                .containsExactlyInAnyOrder(
                        "Patient.meta.profile[0]: there is no profile " + Canonicals.BASE
                                + "/StructureDefinition/art-cleint",
                        "Patient.extension[0]: there is no extension " + Canonicals.BASE
                                + "/StructureDefinition/buddie");
    }

    @Test
    @DisplayName("is told apart from one that claims a profile, which is held against that alone")
    void claimed() {
        assertThat(
                        Validated.errors(
                                """
                {"resourceType": "Encounter", "status": "finished",
                 "meta": {"profile": ["https://w3id.org/art-groups/StructureDefinition/art-member-visit"]},
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "FLD"},
                 "subject": {"reference": "Group/club-17"}}
                """))
                .contains("Encounter.partOf: the visit is part of no session")
                .noneMatch(error -> error.contains("identifier"));
    }
}
