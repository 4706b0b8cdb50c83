package org.artgroups.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.artgroups.client.CohortJob;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.generated.Canonicals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a program can count on of eligibility, of the real server and of the fake one alike. */
abstract class EligibilityContract extends ClientContract {
    @Test
    @DisplayName("assesses clients for a model, one by one and all of a group")
    void eligibility() {
        CohortEligibilityRequest asked = new CohortEligibilityRequest(MODEL, DAY, club, null);

        assertThat(client().eligibility(a, MODEL, DAY).assessments())
                .singleElement()
                .satisfies(assessment -> {
                    assertThat(assessment.client().getReference()).isEqualTo("Patient/" + a);
                    assertThat(assessment.model()).startsWith(Canonicals.BASE + "/PlanDefinition/" + MODEL + "|");
                });
        assertThat(client().countEligible(asked).total()).isEqualTo(2);
        try (Stream<Assessment> each = client().assessments(asked)) {
            assertThat(each.map(assessment -> assessment.client().getReference()))
                    .containsExactlyInAnyOrder("Patient/" + a, "Patient/" + b);
        }
        assertThat(faults(() -> client().eligibility("nobody", new EligibilityRequest(MODEL, DAY))))
                .containsExactly("unknown-patient Patient/nobody is not known here");
        assertThat(faults(() -> client().eligibility(a, "nope", DAY)))
                .singleElement()
                .asString()
                .startsWith("unknown-model model: nope ");
    }

    @Test
    @DisplayName("answers later what it would answer now")
    void later() throws InterruptedException {
        CohortEligibilityRequest asked = new CohortEligibilityRequest(MODEL, DAY, club, null);

        CohortJob job = client().eligibilityLater(asked);

        assertThat(job.await(Duration.ofMinutes(1))).contains(client().countEligible(asked));
        try (Stream<Assessment> each = job.assessments().orElseThrow()) {
            assertThat(each).hasSize(2);
        }
    }
}
