package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ModelBlock;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A delivery model")
class DeliveryModelsTest {

    private static final Pattern CONSTANT = Pattern.compile("%(\\w+)");
    private static final Pattern CLOCK = Pattern.compile("\\b(today|now|timeOfDay)\\(");
    private static final FHIRPathEngine FHIR_PATH = new FHIRPathEngine(
            new HapiWorkerContext(FhirPackage.FHIR, new DefaultProfileValidationSupport(FhirPackage.FHIR)));

    static Stream<Named<PlanDefinition>> models() {
        return FhirPackage.definitions(PlanDefinition.class).stream().map(model -> Named.of(model.getIdPart(), model));
    }

    private static List<PlanDefinitionActionComponent> criteria(PlanDefinition model) {
        return model.getAction().stream()
                .filter(action -> Set.of(ModelBlock.ELIGIBILITY.code(), ModelBlock.EXIT.code())
                        .contains(action.getCodeFirstRep().getCodingFirstRep().getCode()))
                .flatMap(action -> action.getAction().stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("has conditions that are FHIRPath")
    void conditionsParse(PlanDefinition model) {
        assertThat(criteria(model)).isNotEmpty().allSatisfy(criterion -> assertThat(FHIR_PATH.parse(
                        criterion.getConditionFirstRep().getExpression().getExpression()))
                .isNotNull());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("asks in its conditions only for facts and its own parameters, and never for the time")
    void conditionsAskForWhatThereIs(PlanDefinition model) {
        Set<String> known = model.getExtension().stream()
                .filter(extension -> extension.getUrl().equals(Extensions.MODEL_PARAMETER))
                .map(extension -> extension.getExtensionString("name"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> parameters = Set.copyOf(known);
        Set<String> asked = new TreeSet<>();
        for (Fact fact : Fact.values()) {
            assertThat(known.add(fact.code()))
                    .as("a parameter may not hide a fact")
                    .isTrue();
        }
        for (PlanDefinitionActionComponent criterion : criteria(model)) {
            String expression = criterion.getConditionFirstRep().getExpression().getExpression();
            CONSTANT.matcher(expression)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(asked::add);
            assertThat(expression).doesNotContainPattern(CLOCK);
        }

        assertThat(known).containsAll(asked);
        assertThat(asked).as("every parameter is used").containsAll(parameters);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("has no two criteria with the same id")
    void criteriaAreDistinct(PlanDefinition model) {
        for (PlanDefinitionActionComponent block : model.getAction()) {
            assertThat(block.getAction())
                    .filteredOn(PlanDefinitionActionComponent::hasCondition)
                    .extracting(PlanDefinitionActionComponent::getId)
                    .doesNotHaveDuplicates();
        }
    }
}
