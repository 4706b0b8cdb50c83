package org.artgroups.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.artgroups.fhir.generated.Canonicals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A resource that claims no profile")
class ProfileDetectorTest {

    @Test
    @DisplayName("is a session if its type says so, and not by having a group as its subject")
    void encounterOfAGroup() {
        String encounter =
                """
                {"resourceType": "Encounter", "status": "finished", %s
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "FLD"},
                 "subject": {"reference": "Group/club-17"}}
                """;
        String type =
                """
                "type": [{"coding": [{"system": "https://w3id.org/art-groups/CodeSystem/encounter-kind", "code": "group-session"}]}],
                """;

        assertThat(Validated.errors(encounter.formatted(type)))
                .contains("Encounter.identifier: the session has no key");
        assertThat(Validated.errors(encounter.formatted(""))).isEmpty();
    }

    @Test
    @DisplayName("is a client of the guide if a group of the guide has it as a member")
    void memberOfAGroup() {
        String bundle =
                """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                 {"resource": {"resourceType": "Patient", "id": "p", "gender": "female"}, "request": {"method": "PUT", "url": "Patient/p"}},
                 {"resource": {"resourceType": "Group", "id": "g", "active": true, "type": "person", "actual": true, "name": "Club",
                   %s
                   "member": [{"entity": {"reference": "Patient/p"}, "period": {"start": "2026-01-05"}}]},
                  "request": {"method": "PUT", "url": "Group/g"}}]}
                """;
        String model =
                """
                "extension": [{"url": "https://w3id.org/art-groups/StructureDefinition/delivery-model", "valueCanonical": "https://w3id.org/art-groups/PlanDefinition/zambia-cag"}],
                """;

        assertThat(Validated.errors(bundle.formatted(model)))
                .anyMatch(error -> error.contains("the client has no identifier"));
        assertThat(Validated.errors(bundle.formatted(""))).isEmpty();
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
    @DisplayName("is a vital sign by FHIR's own rules alone, in grams as well")
    void vitalSigns() {
        String weight =
                """
                {"resourceType": "Observation", "status": "final",
                 "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}],
                 "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]},
                 "subject": {"reference": "Patient/thandi"}, "effectiveDateTime": "2026-03-04",
                 "valueQuantity": {"value": 3200, "unit": "%1$s", "system": "http://unitsofmeasure.org", "code": "%1$s"}}
                """;

        assertThat(Validated.errors(weight.formatted("g"))).isEmpty();
        assertThat(Validated.errors(weight.formatted("m")))
                .hasSize(1)
                .allMatch(error -> error.contains("Body Weight Units"));
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
    @DisplayName("of another programme is none of the guide's business, whatever its type")
    void ofAnotherProgramme() {
        assertThat(Validated.errors("{\"resourceType\": \"Patient\", \"gender\": \"female\"}"))
                .isEmpty();
        assertThat(Validated.errors("{\"resourceType\": \"PlanDefinition\", \"status\": \"draft\"}"))
                .isEmpty();
        assertThat(
                        Validated.errors(
                                """
                {"resourceType": "MedicationDispense", "status": "completed", "subject": {"reference": "Patient/p"},
                 "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": "N02BE01"}]}}
                """))
                .isEmpty();
    }

    @Test
    @DisplayName("is a refill if antiretrovirals are handed out")
    void antiretrovirals() {
        assertThat(
                        Validated.errors(
                                """
                {"resourceType": "MedicationDispense", "status": "completed", "subject": {"reference": "Patient/p"},
                 "whenHandedOver": "2026-03-04",
                 "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": "J05AR27"}]}}
                """))
                .containsExactly(
                        "MedicationDispense.daysSupply: daysSupply is missing: a refill that was handed out says for how many days it lasts");
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
