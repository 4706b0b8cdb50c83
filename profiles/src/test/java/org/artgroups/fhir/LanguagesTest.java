package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.fhir.generated.Canonicals;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.utils.ToolingExtensions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The texts are in {@code input/translations/terms.tsv}. */
@DisplayName("In French and Portuguese are")
class LanguagesTest {

    private static final Set<String> LANGUAGES = Set.of("fr", "pt");

    @Test
    @DisplayName("all concepts of the guide's own code systems")
    void concepts() {
        assertThat(FhirPackage.definitions(CodeSystem.class))
                // words as they are written in the field are in several languages already
                .filteredOn(codes -> codes.getUrl().startsWith(Canonicals.BASE)
                        && !codes.getIdPart().equals("phrase")
                        && codes.getContent() == CodeSystemContentMode.COMPLETE)
                .hasSizeGreaterThan(20)
                .allSatisfy(codes -> assertThat(codes.getConcept())
                        .as(codes.getIdPart())
                        .allSatisfy(concept -> assertThat(concept.getDesignation().stream()
                                        .map(designation -> designation.getLanguage())
                                        .collect(Collectors.toSet()))
                                .as(concept.getDisplay())
                                .isEqualTo(LANGUAGES)));
    }

    @Test
    @DisplayName("the titles of delivery models, and the titles and questions of forms")
    void titles() {
        List<StringType> texts = new ArrayList<>();
        FhirPackage.definitions(PlanDefinition.class).forEach(model -> texts.add(model.getTitleElement()));
        for (Questionnaire form : FhirPackage.definitions(Questionnaire.class)) {
            texts.add(form.getTitleElement());
            add(form.getItem(), texts);
        }

        assertThat(texts).hasSizeGreaterThan(50).allSatisfy(text -> assertThat(
                        ToolingExtensions.getLanguageTranslations(text))
                .as(text.getValue())
                .containsOnlyKeys("fr", "pt"));
    }

    private static void add(List<QuestionnaireItemComponent> items, List<StringType> texts) {
        for (QuestionnaireItemComponent item : items) {
            if (item.hasText()) {
                texts.add(item.getTextElement());
            }
            add(item.getItem(), texts);
        }
    }
}
