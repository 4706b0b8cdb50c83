package org.artgroups.decisions.model;

import static org.artgroups.decisions.model.PackageModels.LANGUAGE;
import static org.artgroups.decisions.model.PackageModels.definition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.ModelBlock;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The server does not start on a model")
class DeliveryModelsTest {

    private static PlanDefinitionActionComponent block(PlanDefinition model, ModelBlock block) {
        return model.getAction().stream()
                .filter(action -> block.code().equals(action.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static PlanDefinitionActionComponent adult(PlanDefinition model) {
        return block(model, ModelBlock.ELIGIBILITY).getAction().stream()
                .filter(action -> "adult".equals(action.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static DeliveryModels models(PlanDefinition... definitions) {
        return new DeliveryModels(
                Stream.of(definitions)
                        .map(plan -> new ModelFile("", plan, List.of()))
                        .toList(),
                ModelSettings.NONE,
                LANGUAGE);
    }

    /** The club's file with one change, which must be refused with these words. */
    private static void refused(Consumer<PlanDefinition> change, String... words) {
        PlanDefinition model = definition("hcw-managed-group");
        change.accept(model);
        assertThatIllegalStateException()
                .isThrownBy(() -> models(model))
                .withMessageStartingWith("PlanDefinition/hcw-managed-group, ")
                .satisfies(stopped -> assertThat(stopped.getMessage()).contains(words));
    }

    private static void refusedRule(String rule, String reason) {
        refused(
                model -> adult(model).getConditionFirstRep().getExpression().setExpression(rule),
                "action[eligibility].action[adult].condition[0].expression: ",
                reason);
    }

    @Test
    @DisplayName("whose rule reads a fact that is not in the vocabulary")
    void unknownFact() {
        refusedRule("%weight > 30", "reads %weight, which is neither a fact nor a parameter of the model");
    }

    @Test
    @DisplayName("whose rule asks what day it is today")
    void today() {
        refusedRule("%age > 18 and today() > @2026-01-01", "asks the clock");
        refusedRule("%age > 18 and now() > @2026-01-01", "asks the clock");
    }

    @Test
    @DisplayName("whose rule does not parse")
    void doesNotParse() {
        refusedRule("%age > ", "does not parse");
    }

    @Test
    @DisplayName("whose rule is no yes-or-no question")
    void notBoolean() {
        refusedRule("%age + 18", "yields integer, not a boolean");
    }

    @Test
    @DisplayName("that has a criterion without a rule")
    void noRule() {
        refused(
                model -> adult(model).setCondition(new ArrayList<>()),
                "action[eligibility].action[adult].condition[0].expression: there is no rule");
    }

    @Test
    @DisplayName("that has a criterion nobody is cited for")
    void noCitation() {
        refused(
                model -> adult(model).setDocumentation(List.of()),
                "action[eligibility].action[adult].documentation: a criterion without citation");
    }

    @Test
    @DisplayName("that has a criterion without an id or without words")
    void noWords() {
        refused(
                model -> adult(model).setTextEquivalentElement(null),
                "action[eligibility].action[adult]: needs an id and a textEquivalent");
        refused(
                model -> adult(model).setIdElement(new StringType()),
                "action[eligibility].action[null]: needs an id and a textEquivalent");
    }

    @Test
    @DisplayName("with a fault in the rule of who leaves")
    void badExit() {
        refused(
                model -> block(model, ModelBlock.EXIT)
                        .getActionFirstRep()
                        .getConditionFirstRep()
                        .getExpression()
                        .setExpression("%tb"),
                "action[exit].action[active-tb].condition[0].expression: '%tb' reads %tb");
    }

    @Test
    @DisplayName("that asks nothing of who joins: everybody would be eligible")
    void noCriteria() {
        refused(
                model -> block(model, ModelBlock.ELIGIBILITY).setAction(List.of()),
                "action[eligibility]: no criterion");
        refused(
                model -> model.getAction().remove(block(model, ModelBlock.ELIGIBILITY)),
                "action[eligibility]: no criterion");
    }

    @Test
    @DisplayName("whose refills have no interval, or none in whole months or years")
    void badInterval() {
        refused(
                model -> block(model, ModelBlock.REFILL).setTiming(null),
                "action.timing.repeat: needs period and periodUnit");
        refused(
                model -> block(model, ModelBlock.REFILL)
                        .getTimingTiming()
                        .getRepeat()
                        .setPeriodUnit(UnitsOfTime.WK),
                "action.timing.repeat.periodUnit: is neither mo nor a");
        refused(
                model -> block(model, ModelBlock.REFILL)
                        .getTimingTiming()
                        .getRepeat()
                        .setPeriod(new BigDecimal("1.5")),
                "action.timing.repeat.period: 1.5 is not a whole number");
    }

    @Test
    @DisplayName("that has a parameter with a fact's name, or without name or value")
    void badParameter() {
        refused(
                model -> model.addExtension(parameter("age", new IntegerType(18))),
                "extension[model-parameter]: age is the name of a fact");
        refused(
                model -> model.addExtension(new Extension(Extensions.MODEL_PARAMETER)),
                "extension[model-parameter]: needs a name and a value");
    }

    private static Extension parameter(String name, IntegerType value) {
        Extension parameter = new Extension(Extensions.MODEL_PARAMETER);
        parameter.addExtension("name", new StringType(name));
        parameter.addExtension("value", value);
        return parameter;
    }

    @Test
    @DisplayName("but a new one needs no more than its file")
    void aNewModel() {
        DeliveryModels models = models(
                definition("zambia-cag"),
                PackageModels.parse(
                        """
                        {
                          "resourceType": "PlanDefinition",
                          "id": "youth-club",
                          "url": "https://ministry.example/PlanDefinition/youth-club",
                          "version": "2026.2",
                          "title": "Youth club",
                          "status": "active",
                          "extension": [
                            {"url": "%s", "extension": [
                              {"url": "name", "valueString": "oldest"}, {"url": "value", "valueInteger": 25}]}
                          ],
                          "action": [
                            {"code": [{"coding": [{"system": "%s", "code": "eligibility"}]}],
                             "action": [
                               {"id": "young", "textEquivalent": "Between 12 and 25.",
                                "condition": [{"kind": "applicability", "expression": {"language": "text/fhirpath", "expression": "%%age >= 12 and %%age <= %%oldest"}}],
                                "documentation": [{"type": "citation", "citation": "The ministry"}]}]},
                            {"code": [{"coding": [{"system": "%s", "code": "refill"}]}],
                             "timingTiming": {"repeat": {"frequency": 1, "period": 2, "periodUnit": "mo"}}}
                          ]
                        }
                        """
                                .formatted(Extensions.MODEL_PARAMETER, ModelBlock.SYSTEM, ModelBlock.SYSTEM)));

        DeliveryModel club = models.find(
                        "https://ministry.example/PlanDefinition/youth-club|2026.2", LocalDate.of(2026, 11, 21))
                .orElseThrow();
        assertThat(models.all()).hasSize(2).contains(club);
        assertThat(club.title()).isEqualTo("Youth club");
        assertThat(club.refillEvery()).isEqualTo(new DeliveryModel.Interval(2, 2));
        assertThat(club.consultationEvery()).isNull();
        assertThat(club.viralLoadEvery()).isNull();
        assertThat(club.exit()).isEmpty();
        assertThat(club.collection()).isEqualTo(DeliveryModel.Collection.UNSAID);
        assertThat(club.sessions()).isEqualTo(DeliveryModel.Sessions.UNSAID);
        Criterion young = club.eligibility().get(0);
        assertThat(young.text()).isEqualTo("Between 12 and 25.");
        assertThat(young.citation()).isEqualTo("The ministry");
        assertThat(LANGUAGE.evaluate(young.rule(), Map.of("age", new IntegerType(25), "oldest", new IntegerType(25))))
                .contains(true);
    }
}
