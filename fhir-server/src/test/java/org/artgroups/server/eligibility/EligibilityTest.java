package org.artgroups.server.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Snomed;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("$eligibility")
class EligibilityTest extends ServerTest {

    private static final String CLUB = Canonicals.BASE + "/PlanDefinition/hcw-managed-group";
    private static final String NO_PARAMETERS = "{\"resourceType\": \"Parameters\"}";

    @Autowired
    private DeliveryModels models;

    @Autowired
    private Clock clock;

    private String client = "";

    @BeforeEach
    void aClientDoingWell() {
        client = unique("client");
        EmrRecord record = EmrRecord.of(client)
                .born("1990-05-17")
                .viralLoad("v1", "2025-01-10", 40)
                .viralLoad("v2", "2026-01-10", 30)
                .prescribed("rx", "2024-01-15", "J05AR27")
                .line(1)
                .handedOut("refill", "2025-12-01", "J05AR27");
        assertThat(post("", record.bundle()).status()).isEqualTo(200);
    }

    private Answer ask(String query) {
        return get("/Patient/" + client + "/$eligibility" + query);
    }

    private List<Assessment> assessments(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        EligibilityResponse response = Eligibility.RESPONSE.read(read(Parameters.class, answer));
        return response.assessments();
    }

    private Assessment club(String asOf) {
        return assessments(ask("?model=hcw-managed-group&asOf=" + asOf)).get(0);
    }

    @Test
    void aClientIsHeldAgainstEveryModelIfNoneIsNamed() {
        assertThat(assessments(ask("?asOf=2026-02-01")))
                .extracting(Assessment::model)
                .containsExactlyElementsOf(models.inForce(LocalDate.of(2026, 2, 1)).stream()
                        .map(DeliveryModel::canonical)
                        .toList())
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hcw-managed-group", CLUB, CLUB + "%7C2016.1"})
    void aClientIsHeldAgainstTheModelNamedByKeyOrUrlWithOrWithoutVersion(String model) {
        assertThat(assessments(ask("?asOf=2026-02-01&model=" + model)))
                .extracting(Assessment::model)
                .containsExactly(CLUB + "|2016.1");
    }

    @Test
    void everyCriterionIsAnsweredWithItsRuleValuesEvidenceAndSource() {
        Assessment assessment = club("2026-02-01");

        assertThat(assessment.client().getReference()).isEqualTo("Patient/" + client);
        assertThat(assessment.asOf()).isEqualTo("2026-02-01");
        assertThat(assessment.outcome()).isEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThat(assessment.criteria())
                .extracting(CriterionResult::code)
                .containsExactly(
                        "same-regimen",
                        "first-or-second-line",
                        "two-undetectable-viral-loads",
                        "no-active-tb",
                        "no-condition-needing-follow-up",
                        "adult");
        assertThat(assessment.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.verdict()).isEqualTo(Verdict.MET);
            assertThat(criterion.text()).isNotBlank();
            assertThat(criterion.citation()).isNotBlank();
            assertThat(criterion.resolvedBy()).isEmpty();
        });
        CriterionResult viralLoads = assessment.criteria().get(2);
        assertThat(viralLoads.values())
                .extracting(value -> value.fact().code() + " = " + value.value() + ", " + value.note())
                .containsExactlyInAnyOrder(
                        "lastViralLoad = 30 {copies}/mL, on 2026-01-10",
                        "previousViralLoad = 40 {copies}/mL, on 2025-01-10");
        assertThat(viralLoads.evidence())
                .extracting(Reference::getReference)
                .containsExactlyInAnyOrder("Observation/" + client + "-v1", "Observation/" + client + "-v2");
    }

    @Test
    void theAnswerIsAboutTheDayAsked() {
        assertThat(club("2026-01-09").outcome()).as("one viral load so far").isEqualTo(EligibilityOutcome.UNKNOWN);
        assertThat(club("2026-01-09").criteria().get(2).resolvedBy())
                .containsExactly("Record the viral load before the last, or draw blood for another.");
        assertThat(club("2025-01-14").outcome())
                .as("twelve months not completed")
                .isEqualTo(EligibilityOutcome.NOT_ELIGIBLE);

        EmrRecord tb = EmrRecord.of(client)
                .born("1990-05-17")
                .condition(
                        "tb",
                        Snomed.SYSTEM,
                        "56717001",
                        condition -> condition.setOnset(new DateTimeType("2026-02-02")));
        assertThat(post("", tb.bundle()).status()).isEqualTo(200);
        assertThat(club("2026-02-01").outcome()).isEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThat(club("2026-02-02").outcome()).isEqualTo(EligibilityOutcome.NOT_ELIGIBLE);
    }

    @Test
    void theAnswerIsAboutTodayIfNoDayIsNamed() {
        LocalDate before = LocalDate.now(clock);
        List<Assessment> assessments = assessments(ask(""));
        LocalDate after = LocalDate.now(clock);
        assertThat(assessments).extracting(Assessment::asOf).containsAnyOf(before, after);
    }

    @Test
    void everyEvidenceCanBeRead() {
        TreeSet<String> evidence = new TreeSet<>();
        assessments(ask("?asOf=2026-02-01")).stream()
                .flatMap(assessment -> assessment.criteria().stream())
                .flatMap(criterion -> criterion.evidence().stream())
                .forEach(reference -> evidence.add(reference.getReference()));
        assertThat(evidence)
                .containsExactly(
                        "MedicationDispense/" + client + "-refill",
                        "MedicationRequest/" + client + "-rx",
                        "Observation/" + client + "-v1",
                        "Observation/" + client + "-v2",
                        "Patient/" + client);
        assertThat(evidence)
                .allSatisfy(
                        reference -> assertThat(get("/" + reference).status()).isEqualTo(200));
    }

    @Test
    void getAndPostGiveTheSame() {
        Answer got = ask("?asOf=2026-02-01&model=" + CLUB + "%7C2016.1");
        Answer posted = post(
                "/Patient/" + client + "/$eligibility",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "asOf", "valueDate": "2026-02-01"},
                  {"name": "model", "valueCanonical": "%s|2016.1"}]}
                """
                        .formatted(CLUB));
        assertThat(posted).isEqualTo(got);
        assertThat(assessments(posted)).hasSize(1);
    }

    @Test
    void aPostThatNamesNothingAsksForAllModelsToday() {
        assertThat(assessments(post("/Patient/" + client + "/$eligibility", NO_PARAMETERS)))
                .hasSameSizeAs(models.inForce(LocalDate.now(ZoneId.systemDefault())));
    }

    @Test
    void askingWritesNothing() {
        String before = get("/Patient/" + client).body();
        assessments(ask("?asOf=2026-02-01"));
        assertThat(get("/Patient/" + client).body()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no-such-model", CLUB + "%7C1999.1", "https://elsewhere.example/PlanDefinition/hcw-managed-group"
            })
    void aModelThatIsNotKnownIsRefusedWithThoseThatAre(String model) {
        Answer answer = ask("?asOf=2026-02-01&model=" + model);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(diagnostics(answer))
                .singleElement()
                .asString()
                .startsWith("model: " + model.replace("%7C", "|") + " is not a delivery model of this server")
                .contains(CLUB + "|2016.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-30", "2026-02", "2026", "tomorrow", "2026-02-01T00:00:00Z"})
    void aDayThatIsNoDayIsRefused(String asOf) {
        Answer answer = ask("?asOf=" + asOf);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(diagnostics(answer))
                .singleElement()
                .asString()
                .startsWith("asOf: ")
                .contains(asOf);
    }

    @Test
    void aDayThatIsNoDayIsRefusedInABodyAsWell() {
        Answer answer = post(
                "/Patient/" + client + "/$eligibility",
                """
                {"resourceType": "Parameters", "parameter": [{"name": "asOf", "valueDate": "2026-02"}]}
                """);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(diagnostics(answer)).singleElement().asString().startsWith("asOf: ");
    }

    @Test
    void everythingWrongWithAQuestionIsToldAtOnce() {
        Answer answer = ask("?asOf=tomorrow&moddel=x&model=a&model=b");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(diagnostics(answer)).hasSize(3);
    }

    @Test
    void aPatientThatDoesNotExistIsNotFound() {
        String nobody = unique("nobody");
        Answer got = get("/Patient/" + nobody + "/$eligibility");
        assertThat(got.status()).isEqualTo(404);
        assertThat(diagnostics(got)).containsExactly("Patient/" + nobody + " is not known here");
        assertThat(post("/Patient/" + nobody + "/$eligibility", NO_PARAMETERS).status())
                .isEqualTo(404);
    }

    @Test
    void aPatientThatWasDeletedIsNotFoundEither() {
        String gone = unique("gone");
        assertThat(post("", EmrRecord.of(gone).bundle()).status()).isEqualTo(200);
        client().delete().resourceById("Patient", gone).execute();
        Answer got = get("/Patient/" + gone + "/$eligibility");
        assertThat(got.status()).isEqualTo(404);
        assertThat(diagnostics(got)).containsExactly("Patient/" + gone + " is not known here");
    }
}
