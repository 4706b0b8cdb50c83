package org.artgroups.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bundle of an EMR")
class EmrBundleTest {
    private static Patient client(String number) {
        Patient client = new Patient();
        client.addIdentifier().setValue("no system");
        client.addIdentifier().setSystem("urn:example:emr|a").setValue(number);
        return client;
    }

    @Test
    @DisplayName("updates each record on condition of its identifier, and refers to others within and without")
    void conditional() {
        Patient client = client("47 11");
        Observation result = new Observation();
        result.addIdentifier().setSystem("urn:example:lab").setValue("r1");
        result.setSubject(EmrBundle.to(client));
        result.setEncounter(EmrBundle.known("Encounter", "urn:example:visits", "v&1"));

        Bundle bundle = new EmrBundle().put(client).put(result).build();

        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.TRANSACTION);
        assertThat(bundle.getEntry())
                .extracting(entry -> entry.getRequest().getMethod())
                .containsOnly(HTTPVerb.PUT);
        assertThat(bundle.getEntry())
                .extracting(entry -> entry.getRequest().getUrl())
                .containsExactly(
                        "Patient?identifier=urn%3Aexample%3Aemr%5C%7Ca|47%2011",
                        "Observation?identifier=urn%3Aexample%3Alab|r1");
        assertThat(result.getSubject().getReference())
                .isEqualTo(bundle.getEntry().get(0).getFullUrl());
        assertThat(result.getEncounter().getReference()).isEqualTo("Encounter?identifier=urn%3Aexample%3Avisits|v%261");
    }

    @Test
    @DisplayName("is the same bundle when it is made again")
    void same() {
        assertThat(new EmrBundle().put(client("1")).build().getEntry())
                .extracting(BundleEntryComponent::getFullUrl)
                .isEqualTo(new EmrBundle()
                        .put(client("1")).build().getEntry().stream()
                                .map(BundleEntryComponent::getFullUrl)
                                .toList());
    }

    @Test
    @DisplayName("takes no record that could not be known again, and none twice")
    void refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmrBundle().put(new Patient()))
                .withMessageContaining("a Patient needs an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmrBundle().put(client("1")).put(client("1")))
                .withMessageContaining("two resources are Patient");
    }
}
