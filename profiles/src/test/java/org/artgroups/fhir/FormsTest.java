package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.ValueSets;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Forms and registers")
class FormsTest {

    /** What the sender's program fills in, and nobody is asked. */
    private static final List<String> NOT_ASKED = List.of("correction", "partial", "member.refill.prescription");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"session-form, group-visit", "tracing-form, trace"})
    @DisplayName("ask what their operation takes, each under the path of its parameter")
    void asksWhatTheOperationTakes(String form, String takenBy) {
        OperationDefinition operation = FhirPackage.definitions(OperationDefinition.class).stream()
                .filter(each -> each.getIdPart().equals(takenBy))
                .findFirst()
                .orElseThrow();
        Map<String, OperationDefinitionParameterComponent> parameters = new LinkedHashMap<>();
        operation.getParameter().stream()
                .filter(parameter -> parameter.getUse() == OperationParameterUse.IN)
                .forEach(parameter -> collect("", parameter, parameters));
        Map<String, QuestionnaireItemComponent> items = items(form);

        assertThat(items.keySet())
                .containsExactlyInAnyOrderElementsOf(parameters.keySet().stream()
                        .filter(path -> !NOT_ASKED.contains(path))
                        .toList());
        items.forEach((path, item) -> {
            OperationDefinitionParameterComponent parameter = Objects.requireNonNull(parameters.get(path), path);
            assertThat(item.getRequired()).as(path).isEqualTo(parameter.getMin() > 0);
            assertThat(item.getRepeats()).as(path).isEqualTo(parameter.getMax().equals("*"));
            if (parameter.getBinding().hasValueSet()) {
                assertThat(item.getAnswerValueSet())
                        .as(path)
                        .isEqualTo(parameter.getBinding().getValueSet());
            }
        });
    }

    @Test
    @DisplayName("offer the medicines of the package to hand out")
    void medicines() {
        assertThat(items("session-form"))
                .hasEntrySatisfying("member.refill.medication", item -> assertThat(item.getAnswerValueSet())
                        .isEqualTo(ValueSets.MEDICINE));
    }

    @Test
    @DisplayName("take every answer that is a code from a value set of the package or of FHIR")
    void answersAreBound() {
        List<String> known = FhirPackage.definitions(ValueSet.class).stream()
                .map(ValueSet::getUrl)
                .toList();

        assertThat(FhirPackage.definitions(Questionnaire.class)).isNotEmpty().allSatisfy(form -> assertThat(
                        all(form.getItem()))
                .filteredOn(item -> item.getType() == Questionnaire.QuestionnaireItemType.CHOICE)
                .isNotEmpty()
                .allMatch(item -> known.contains(item.getAnswerValueSet())
                        || item.getAnswerValueSet().startsWith("http://hl7.org/fhir/ValueSet/")));
    }

    @Test
    @DisplayName("say of every entry of a paper register where it is in FHIR")
    void registersAreMapped() {
        assertThat(FhirPackage.definitions(StructureDefinition.class))
                .filteredOn(structure -> structure.getDerivation() == TypeDerivationRule.SPECIALIZATION)
                .hasSize(3)
                .allSatisfy(register -> assertThat(
                                register.getDifferential().getElement().stream().skip(1))
                        .isNotEmpty()
                        .allSatisfy(element -> {
                            assertThat(element.getDefinition())
                                    .as(element.getId())
                                    .endsWith(".");
                            assertThat(element.getMapping())
                                    .as(element.getId())
                                    .anyMatch(mapping -> mapping.getIdentity().equals("art-groups"));
                        }));
    }

    private static void collect(
            String before,
            OperationDefinitionParameterComponent parameter,
            Map<String, OperationDefinitionParameterComponent> into) {
        String path = before + parameter.getName();
        into.put(path, parameter);
        parameter.getPart().forEach(part -> collect(path + ".", part, into));
    }

    private static Map<String, QuestionnaireItemComponent> items(String form) {
        Map<String, QuestionnaireItemComponent> items = new LinkedHashMap<>();
        FhirPackage.definitions(Questionnaire.class).stream()
                .filter(each -> each.getIdPart().equals(form))
                .flatMap(each -> all(each.getItem()).stream())
                .forEach(item -> items.put(item.getLinkId(), item));
        return items;
    }

    private static List<QuestionnaireItemComponent> all(List<QuestionnaireItemComponent> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), all(item.getItem()).stream()))
                .toList();
    }
}
