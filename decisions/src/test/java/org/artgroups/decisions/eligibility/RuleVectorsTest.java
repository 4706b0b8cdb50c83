package org.artgroups.decisions.eligibility;

import static org.artgroups.decisions.eligibility.KnownFacts.known;
import static org.artgroups.decisions.model.PackageModels.LANGUAGE;
import static org.artgroups.decisions.model.PackageModels.MODELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Verdict;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Each model's file of cases, {@code profiles/src/test/vectors/<model>.json}: for each criterion facts and the verdict they
 * give, and for whole clients every verdict and the outcome, each with the reason in words.
 */
@DisplayName("The cases of the model")
class RuleVectorsTest {

    private static final Path FOLDER = Path.of("..", "profiles", "src", "test", "vectors");

    /** One criterion, one client. */
    private record Case(Map<String, JsonNode> facts, String verdict, boolean boundary, String why) {}

    /** Every criterion, one client. */
    private record Whole(Map<String, JsonNode> facts, Map<String, String> verdicts, String outcome, String why) {}

    /** A file. */
    private record Vectors(
            String model, String version, List<String> about, Map<String, List<Case>> criteria, List<Whole> clients) {}

    private static Vectors read(DeliveryModel model) {
        Path file = FOLDER.resolve(model.key() + ".json");
        try {
            return new ObjectMapper().readValue(Files.readString(file), Vectors.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file + " is not of the form of a file of cases", e);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + model.key() + " needs cases in " + file, e);
        }
    }

    private static Facts facts(Map<String, JsonNode> reported) {
        KnownFacts known = known();
        reported.forEach((name, value) -> {
            Fact fact = Fact.of(name).orElseThrow(() -> new IllegalArgumentException(name + " is no fact"));
            switch (fact.type()) {
                case "boolean" -> known.answer(fact, value.booleanValue());
                case "integer" ->
                    known.between(
                            fact,
                            value.isArray() ? value.get(0).intValue() : value.intValue(),
                            value.isArray() ? value.get(1).intValue() : value.intValue());
                default -> known.result(fact, value.asText());
            }
        });
        return known.facts();
    }

    private static Assessment assess(DeliveryModel model, Map<String, JsonNode> reported) {
        return new EligibilityAssessor(LANGUAGE)
                .assess(new Reference("Patient/a"), model, facts(reported), LocalDate.EPOCH);
    }

    private static Map<String, String> verdicts(Assessment assessment) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (CriterionResult result : assessment.criteria()) {
            verdicts.put(result.code(), result.verdict().code());
        }
        return verdicts;
    }

    @TestFactory
    Stream<DynamicNode> everyModelDoesWhatItsCasesSay() {
        return MODELS.all().stream().map(model -> {
            Vectors vectors = read(model);
            List<DynamicNode> tests = new ArrayList<>();
            tests.add(dynamicTest("are about this version of it", () -> {
                assertThat(vectors.model()).isEqualTo(model.key());
                assertThat(vectors.version()).isEqualTo(model.version());
                assertThat(vectors.criteria().keySet())
                        .containsExactlyElementsOf(model.eligibility().stream()
                                .map(Criterion::code)
                                .toList());
            }));
            model.eligibility()
                    .forEach(criterion -> tests.add(dynamicContainer(
                            criterion.code(),
                            ofCriterion(
                                    model, criterion, vectors.criteria().getOrDefault(criterion.code(), List.of())))));
            vectors.clients()
                    .forEach(client -> tests.add(dynamicTest(client.why(), () -> {
                        Assessment assessment = assess(model, client.facts());
                        assertThat(verdicts(assessment)).isEqualTo(client.verdicts());
                        assertThat(assessment.outcome().code()).isEqualTo(client.outcome());
                    })));
            return dynamicContainer(model.key(), tests);
        });
    }

    private static Stream<DynamicNode> ofCriterion(DeliveryModel model, Criterion criterion, List<Case> cases) {
        DynamicNode complete = dynamicTest("has a case of every verdict and one at the boundary", () -> {
            assertThat(cases).extracting(Case::verdict).contains(Verdict.MET.code(), Verdict.NOT_MET.code());
            if (canBeUnknown(criterion)) {
                assertThat(cases).extracting(Case::verdict).contains(Verdict.UNKNOWN.code());
            }
            assertThat(cases).extracting(Case::boundary).contains(true);
            assertThat(cases).extracting(Case::why).doesNotContainNull().doesNotHaveDuplicates();
        });
        return Stream.concat(
                Stream.of(complete),
                cases.stream()
                        .map(one -> dynamicTest(
                                one.verdict() + ": " + one.why(), () -> assertThat(verdicts(assess(model, one.facts())))
                                        .containsEntry(criterion.code(), one.verdict()))));
    }

    /** Not if all it asks for are conditions: no record of one means no. */
    private static boolean canBeUnknown(Criterion criterion) {
        return criterion.rule().names().stream()
                .flatMap(name -> Fact.of(name).stream())
                .anyMatch(fact -> fact.absence().equals("unknown"));
    }
}
