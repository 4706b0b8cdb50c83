package org.artgroups.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.eligibility.EligibilityResponse.FactValue;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

@DisplayName("A transaction with the habits of a national EMR")
class BundleFromAnEmrTest extends ServerTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);

    private String id = "";

    @BeforeEach
    void numericId() {
        id = String.valueOf(NUMBERS.incrementAndGet());
    }

    private Bundle sent() {
        try {
            return fhirContext
                    .newJsonParser()
                    .parseResource(
                            Bundle.class,
                            new ClassPathResource("bundle-from-an-emr.json", BundleFromAnEmrTest.class)
                                    .getContentAsString(StandardCharsets.UTF_8)
                                    .replace("{id}", id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundle with its patient put on a condition. */
    private Bundle sentOn(String condition) {
        Bundle bundle = sent();
        bundle.getEntryFirstRep().getRequest().setUrl("Patient?identifier=" + condition);
        return bundle;
    }

    private Bundle accepted(Bundle bundle) {
        Answer answer = post("", bundle);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Bundle response = read(Bundle.class, answer);
        assertThat(response.getEntry())
                .hasSameSizeAs(bundle.getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("20"));
        return response;
    }

    private static List<String> locations(Bundle response) {
        return response.getEntry().stream()
                .map(entry -> entry.getResponse().getLocation())
                .toList();
    }

    @Test
    @DisplayName(
            "is stored and read back as it was sent: numeric ids, local codes, days without time, dangling references")
    void storedAsSent() {
        accepted(sent());

        for (BundleEntryComponent entry : sent().getEntry()) {
            Answer answer = get("/" + entry.getRequest().getUrl());
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(withoutMeta((Resource) fhirContext.newJsonParser().parseResource(answer.body())))
                    .isEqualTo(withoutMeta(entry.getResource()));
        }
    }

    @Test
    @DisplayName("may come again: nothing is written, nothing is there twice")
    void again() {
        Bundle first = accepted(sent());

        Bundle second = accepted(sent());

        assertThat(locations(second))
                .isEqualTo(locations(first))
                .allMatch(location -> location.endsWith("/_history/1"));
        assertThat(total("Patient?identifier=MRN" + id)).isEqualTo(1);
        assertThat(total("Observation?subject=Patient/" + id)).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "counts in eligibility: viral load, and treatment from what was dispensed by a reference to a medication")
    void eligibility() {
        accepted(sent());

        assertThat(fact(id, Fact.LAST_VIRAL_LOAD).value()).isEqualTo("140 {copies}/mL");
        assertThat(fact(id, Fact.MONTHS_ON_ART).value()).isEqualTo("12 mo");
        assertThat(criterion(id, Fact.MONTHS_ON_ART).evidence())
                .extracting(Reference::getReference)
                .contains("MedicationDispense/dispense-" + id);
    }

    @Test
    @DisplayName(
            "may put its patient on a condition that the patient does not meet: stored under the id it has, again and again")
    void conditionNotMet() {
        Bundle first = accepted(sentOn("https://emr.example/mrn|somebody-else-" + id));

        Bundle second = accepted(sentOn("https://emr.example/mrn|somebody-else-" + id));

        assertThat(locations(first).get(0)).isEqualTo("Patient/" + id + "/_history/1");
        assertThat(locations(second)).isEqualTo(locations(first));
        assertThat(total("Patient?identifier=MRN" + id)).isEqualTo(1);
        assertThat(fact(id, Fact.LAST_VIRAL_LOAD).value()).isEqualTo("140 {copies}/mL");
    }

    @Test
    @DisplayName(
            "may put its patient on a condition that the patient meets: the same, by whichever of the two it is found")
    void conditionMet() {
        Bundle first = accepted(sentOn("https://emr.example/mrn|MRN" + id));

        Bundle second = accepted(sentOn("https://emr.example/mrn|MRN" + id));

        assertThat(locations(second)).isEqualTo(locations(first));
        assertThat(total("Patient?identifier=MRN" + id)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "whose condition meets a patient known here by another id updates that one, and what it says of the patient follows")
    void conditionMeetsAnotherId() {
        String known = unique("known");
        Patient patient = new Patient();
        patient.setId(known);
        patient.addIdentifier().setSystem("https://emr.example/mrn").setValue("MRN" + id);
        client().update().resource(patient).execute();

        Bundle first = accepted(sentOn("https://emr.example/mrn|MRN" + id));
        Bundle second = accepted(sentOn("https://emr.example/mrn|MRN" + id));

        assertThat(locations(first).get(0)).isEqualTo("Patient/" + known + "/_history/2");
        assertThat(locations(second)).isEqualTo(locations(first));
        assertThat(total("Patient?identifier=MRN" + id)).isEqualTo(1);
        assertThat(total("Observation?subject=Patient/" + known)).isEqualTo(2);
        assertThat(fact(known, Fact.LAST_VIRAL_LOAD).value()).isEqualTo("140 {copies}/mL");
        assertThat(fact(known, Fact.MONTHS_ON_ART).value()).isEqualTo("12 mo");
    }

    @Test
    @DisplayName(
            "whose patient is known here by its own id, and whose condition meets another, is refused: they are two here")
    void conditionMeetsAnotherOfTwo() {
        accepted(sent());
        String other = unique("other");
        Patient patient = new Patient();
        patient.setId(other);
        patient.addIdentifier().setSystem("https://emr.example/mrn").setValue("OTHER" + id);
        client().update().resource(patient).execute();

        Answer answer = post("", sentOn("https://emr.example/mrn|OTHER" + id));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(diagnostics(answer)).singleElement().asString().startsWith("entry[0].resource.id");
        assertThat(read(Patient.class, get("/Patient/" + other)).getIdElement().getVersionIdPart())
                .isEqualTo("1");
    }

    @Test
    @DisplayName("whose condition meets two patients is refused: nobody knows which is meant")
    void conditionMeetsTwo() {
        for (String known : List.of(unique("known"), unique("known"))) {
            Patient patient = new Patient();
            patient.setId(known);
            patient.addIdentifier().setSystem("https://emr.example/mrn").setValue("MRN" + id);
            client().update().resource(patient).execute();
        }

        Answer answer = post("", sentOn("https://emr.example/mrn|MRN" + id));

        assertThat(answer.status()).as(answer.body()).isEqualTo(412);
        assertThat(total("Observation?subject=Patient/" + id)).isZero();
    }

    @Test
    @DisplayName("is refused as a whole for one bad entry, and told which entry and element")
    void brokenEntry() {
        String broken = json(sent()).replace("\"2024-02-20\"", "\"20/02/2024\"");

        Answer answer = post("", broken);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(diagnostics(answer))
                .singleElement()
                .asString()
                .contains("entry[5]", "effectiveDateTime", "20/02/2024");
        assertThat(total("Patient?identifier=MRN" + id)).isZero();
        assertThat(total("Observation?subject=Patient/" + id)).isZero();
    }

    @Test
    @DisplayName("is refused for elements that FHIR does not know, and every one of them is named")
    void unknownElements() {
        String extended = json(sent())
                .replace("\"gender\":\"female\"", "\"gender\":\"female\",\"tribe\":\"none\",\"hivStatus\":\"positive\"")
                .replace(
                        "\"effectiveDateTime\":\"2024-02-20\"",
                        "\"effectiveDateTime\":\"2024-02-20\",\"viralLoadResult\":140");

        Answer answer = post("", extended);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(diagnostics(answer)).hasSize(3);
        assertThat(String.join("\n", diagnostics(answer)))
                .contains("tribe", "hivStatus", "viralLoadResult", "entry[0]", "entry[5]");
        assertThat(total("Patient?identifier=MRN" + id)).isZero();
    }

    @Test
    @DisplayName("is refused for an entry that does not say what to do with it")
    void entryWithoutRequest() {
        Bundle bundle = sent();
        bundle.getEntry().get(3).setRequest(null);

        Answer answer = post("", bundle);

        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.body()).contains("OperationOutcome").doesNotContain("\tat ");
        assertThat(total("Patient?identifier=MRN" + id)).isZero();
    }

    private CriterionResult criterion(String patient, Fact fact) {
        Answer answer = get("/Patient/" + patient + "/$eligibility?asOf=2024-03-02");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Eligibility.RESPONSE.read(read(Parameters.class, answer)).assessments().stream()
                .flatMap(assessment -> assessment.criteria().stream())
                .filter(criterion -> criterion.values().stream().anyMatch(value -> value.fact() == fact))
                .findFirst()
                .orElseThrow();
    }

    private FactValue fact(String patient, Fact fact) {
        return criterion(patient, fact).values().stream()
                .filter(value -> value.fact() == fact)
                .findFirst()
                .orElseThrow();
    }

    private int total(String search) {
        return read(Bundle.class, get("/" + search.replace("|", "%7C") + "&_summary=count"))
                .getTotal();
    }

    private String withoutMeta(Resource resource) {
        resource.setId(resource.getIdElement().getIdPart());
        resource.setMeta(new Meta());
        return json(resource);
    }

    private String json(Resource resource) {
        return fhirContext.newJsonParser().encodeResourceToString(resource);
    }
}
