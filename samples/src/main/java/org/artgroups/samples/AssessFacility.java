package org.artgroups.samples;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.generated.EligibilityOutcome;

/** Counts the clients of a server for a model and lists who is eligible: server, key of the model. */
public final class AssessFacility {
    private AssessFacility() {}

    public static void main(String... args) {
        CohortEligibilityRequest asked =
                new CohortEligibilityRequest(args[1], LocalDate.now(ZoneId.systemDefault()), null, null);
        try (ArtGroupsClient artGroups = ArtGroupsClient.at(args[0]).build()) {
            artGroups
                    .countEligible(asked)
                    .counts()
                    .forEach(count -> System.out.println(count.outcome().display() + ": " + count.value()));
            try (Stream<Assessment> assessments = artGroups.assessments(asked)) {
                assessments
                        .filter(assessment -> assessment.outcome() == EligibilityOutcome.ELIGIBLE)
                        .forEach(assessment ->
                                System.out.println(assessment.client().getReference()));
            }
        }
    }
}
