package org.artgroups.server.eligibility;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.CriterionCount;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.eligibility.GroupEligibilityResponse;
import org.artgroups.fhir.eligibility.OutcomeCount;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.server.Given.Client;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code $eligibility} on a group and on many clients. */
class ManyClientsTest extends ServerTest {

    private String club = "";
    private String well = "";
    private String viraemic = "";
    private String unread = "";

    @BeforeEach
    void aClubOfThree() {
        club = unique("club");
        well = unique("well");
        viraemic = unique("viraemic");
        unread = unique("unread");
        assertThat(post(
                                "",
                                aClub(club)
                                        .withMember(stable(well).viralLoad("2026-06-01", 20))
                                        .withMember(stable(viraemic).viralLoad("2026-06-01", 800))
                                        .withMember(stable(unread))
                                        .withMember(stable(unique("left")), "2024-01-01", "2026-01-31")
                                        .bundle())
                        .status())
                .isEqualTo(200);
    }

    private static Client stable(String id) {
        return aClient(id)
                .born("1985-03-04")
                .prescribed("2024-01-10", "J05AR27", 1)
                .viralLoad("2025-06-01", 20);
    }

    @Test
    void aGroupIsHeldAgainstItsOwnModelWithWhoShouldLeave() {
        GroupEligibilityResponse answer = Eligibility.GROUP_RESPONSE.read(
                read(Parameters.class, get("/Group/" + club + "/$eligibility?asOf=2026-11-21")));
        assertThat(answer.model()).endsWith("/hcw-managed-group|2016.1");
        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.counts())
                .containsExactlyInAnyOrder(
                        new OutcomeCount(EligibilityOutcome.ELIGIBLE, 1),
                        new OutcomeCount(EligibilityOutcome.NOT_ELIGIBLE, 1),
                        new OutcomeCount(EligibilityOutcome.UNKNOWN, 1));
        assertThat(leaving(answer, viraemic)).containsExactly("viraemia");
        assertThat(leaving(answer, well)).isEmpty();
    }

    private static List<String> leaving(GroupEligibilityResponse answer, String client) {
        Assessment assessment = answer.assessments().stream()
                .filter(each -> each.client().getReference().equals("Patient/" + client))
                .findFirst()
                .orElseThrow();
        return assessment.exits().stream()
                .filter(exit -> exit.verdict() == Verdict.MET)
                .map(CriterionResult::code)
                .toList();
    }

    @Test
    void manyAreCountedByOutcomeAndByWhatStopsThem() {
        CohortEligibilityResponse answer = Eligibility.COHORT_RESPONSE.read(read(
                Parameters.class, get("/Patient/$eligibility?model=hcw-managed-group&asOf=2026-11-21&group=" + club)));
        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.criteria())
                .filteredOn(criterion -> criterion.code().equals("two-undetectable-viral-loads"))
                .extracting(
                        CriterionCount::met,
                        CriterionCount::notMet,
                        CriterionCount::unknown,
                        CriterionCount::onlyNotMet)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 1, 1, 1));
    }

    @Test
    void onRequestEveryAssessmentIsALine() {
        Answer answer = send(HttpRequest.newBuilder(URI.create(
                        base() + "/Patient/$eligibility?model=hcw-managed-group&asOf=2026-11-21&group=" + club))
                .header("Accept", "application/fhir+ndjson")
                .build());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()
                        .lines()
                        .map(line -> Eligibility.RESPONSE.read(
                                fhirContext.newJsonParser().parseResource(Parameters.class, line)))
                        .flatMap(line -> line.assessments().stream())
                        .map(assessment -> assessment.client().getReference()))
                .containsExactlyInAnyOrder("Patient/" + well, "Patient/" + viraemic, "Patient/" + unread);
    }

    @Test
    void theFactsOfOneAskedAloneAndAmongManyAreTheSame() {
        Answer alone = get("/Patient/" + viraemic + "/$eligibility?model=hcw-managed-group&asOf=2026-11-21");
        Answer among =
                get("/Patient/$eligibility?model=hcw-managed-group&asOf=2026-11-21&group=" + club + "&_format=ndjson");
        String line = fhirContext.newJsonParser().encodeResourceToString(read(Parameters.class, alone));
        assertThat(among.body().lines()).contains(line);
    }

    @Test
    void aGroupWithoutAModelAndAGroupThatIsNotThereAreRefused() {
        String plain = unique("plain");
        assertThat(post(
                                "",
                                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":{\"resourceType\":\"Group\","
                                        + "\"id\":\"" + plain
                                        + "\",\"type\":\"person\",\"actual\":true},\"request\":{\"method\":\"PUT\",\"url\":\"Group/"
                                        + plain + "\"}}]}")
                        .status())
                .isEqualTo(200);
        assertThat(get("/Group/" + plain + "/$eligibility").status()).isEqualTo(422);
        assertThat(get("/Group/nobody/$eligibility").status()).isEqualTo(404);
        assertThat(diagnostics(get("/Patient/$eligibility"))).containsExactly("model: is required");
    }
}
