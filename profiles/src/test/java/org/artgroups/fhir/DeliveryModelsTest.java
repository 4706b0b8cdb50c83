package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ModelBlock;
import org.artgroups.fhir.generated.ModelTopic;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A delivery model")
class DeliveryModelsTest {

    private static final Pattern CONSTANT = Pattern.compile("%(\\w+)");
    private static final Pattern CLOCK = Pattern.compile("\\b(today|now|timeOfDay)\\(");
    /** What a citation says of how sure it is: the two source documents, a public description, a system's code, or hearsay. */
    private static final Pattern SOURCE = Pattern.compile(
            "differentiatedcare\\.org|Pilot of community adherence groups|WHO, Consolidated guidelines|[Pp]ublished description"
                    + "|public national system|[Gg]eneral knowledge, unconfirmed");
    /** The models that are in the field, whatever else there may be. */
    private static final List<String> MODELS = List.of(
            "hcw-managed-group",
            "hcw-managed-group-2021",
            "cape-town-metro",
            "western-cape",
            "khayelitsha",
            "khayelitsha-youth",
            "teen-club",
            "eswatini-club",
            "facility-club-refill",
            "hcw-community-art-group",
            "zambia-uag",
            "zambia-cag",
            "mozambique-gaac",
            "lesotho-cag",
            "zimbabwe-carg",
            "uganda-cclad");
    /** The rule sets that countries and WHO publish. */
    private static final List<String> RULE_SETS = List.of(
            "who-2016-stable",
            "who-2021-established",
            "uganda-dsdm",
            "mozambique-2019",
            "mozambique-2026",
            "south-africa-2016",
            "south-africa-2019");

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

    @Test
    @DisplayName("is there for every model of the field and every published rule set")
    void everyModelIsThere() {
        Map<Boolean, List<String>> ruleSets = FhirPackage.definitions(PlanDefinition.class).stream()
                .collect(Collectors.partitioningBy(
                        model -> model.getTopicFirstRep().hasCoding(ModelTopic.SYSTEM, ModelTopic.RULE_SET.code()),
                        Collectors.mapping(Resource::getIdPart, Collectors.toList())));

        assertThat(ruleSets.get(false)).containsAll(MODELS);
        assertThat(ruleSets.get(true)).containsExactlyInAnyOrderElementsOf(RULE_SETS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("says who says so, and how sure that is, of itself and of each criterion and building block")
    void everythingIsCited(PlanDefinition model) {
        assertThat(model.getRelatedArtifact()).isNotEmpty().allSatisfy(DeliveryModelsTest::assertSource);
        assertThat(Stream.concat(
                        criteria(model).stream(),
                        model.getAction().stream().filter(PlanDefinitionActionComponent::hasTimingTiming)))
                .allSatisfy(action -> assertThat(action.getDocumentation())
                        .as(action.getId())
                        .isNotEmpty()
                        .allSatisfy(DeliveryModelsTest::assertSource));
    }

    private static void assertSource(RelatedArtifact source) {
        assertThat(source.getCitation()).containsPattern(SOURCE);
    }

    @Test
    @DisplayName("is in force, of all with its url, alone on any day")
    void versionsFollowOneAnother() {
        Map<String, List<PlanDefinition>> versions = FhirPackage.definitions(PlanDefinition.class).stream()
                .collect(Collectors.groupingBy(PlanDefinition::getUrl));

        assertThat(versions.keySet()).allMatch(url -> url.startsWith(Canonicals.BASE + "/PlanDefinition/"));
        assertThat(versions.values()).anyMatch(models -> models.size() > 1);
        versions.forEach((url, models) -> {
            assertThat(models).extracting(PlanDefinition::getVersion).doesNotHaveDuplicates();
            List<PlanDefinition> inOrder = models.stream()
                    .sorted(Comparator.comparing(DeliveryModelsTest::firstDay))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                assertThat(firstDay(inOrder.get(i))).as(url).isAfter(lastDay(inOrder.get(i - 1)));
            }
        });
    }

    private static LocalDate firstDay(PlanDefinition model) {
        String start = model.getEffectivePeriod().getStartElement().getValueAsString();
        return start == null ? LocalDate.MIN : LocalDate.parse(start);
    }

    private static LocalDate lastDay(PlanDefinition model) {
        String end = model.getEffectivePeriod().getEndElement().getValueAsString();
        return end == null ? LocalDate.MAX : LocalDate.parse(end);
    }
}
