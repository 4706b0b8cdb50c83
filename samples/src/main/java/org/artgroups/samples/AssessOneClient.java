package org.artgroups.samples;

import java.time.LocalDate;
import java.time.ZoneId;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.fhir.generated.Verdict;

/** Says whether a client is eligible for a model, and what stops them: server, id of the client, key of the model. */
public final class AssessOneClient {
    private AssessOneClient() {}

    public static void main(String... args) {
        try (ArtGroupsClient artGroups = ArtGroupsClient.at(args[0]).build()) {
            artGroups
                    .eligibility(args[1], args[2], LocalDate.now(ZoneId.systemDefault()))
                    .assessments()
                    .forEach(assessment -> {
                        System.out.println(
                                assessment.model() + ": " + assessment.outcome().display());
                        assessment.criteria().stream()
                                .filter(criterion -> criterion.verdict() != Verdict.MET)
                                .forEach(criterion -> System.out.println(
                                        "  " + criterion.verdict().display() + ": " + criterion.text() + " "
                                                + criterion.resolvedBy()));
                    });
        }
    }
}
