package org.artgroups.profiles.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.utils.ToolingExtensions;

/**
 * Texts of the guide in other languages, from {@code terms.tsv}: English, and a column for each language that the first line
 * names. They become designations of concepts, and translations of titles and questions. A text that is not in the file
 * stays in English alone.
 */
final class Translations {

    private final List<String> languages;
    private final Map<String, List<String>> byEnglish = new HashMap<>();

    private Translations(List<String> lines) {
        List<String> head = lines.isEmpty() ? List.of() : cells(lines.get(0));
        languages = head.isEmpty() ? List.of() : head.subList(1, head.size());
        for (String line : lines.isEmpty() ? lines : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != head.size() || cells.stream().anyMatch(String::isBlank)) {
                throw new CompileException("terms.tsv: not a text in each of the languages: " + line);
            }
            byEnglish.put(cells.get(0), cells.subList(1, cells.size()));
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    /** Those in a folder; none if there is no such folder. */
    static Translations read(Path folder) throws IOException {
        Path file = folder.resolve("terms.tsv");
        return new Translations(Files.exists(file) ? Files.readAllLines(file) : List.of());
    }

    /** Puts them into the definitions of a guide. */
    void apply(Guide guide) {
        guide.all(CodeSystem.class).stream()
                .filter(codes -> !codes.hasSupplements())
                .forEach(codes -> designate(codes.getConcept()));
        guide.all(PlanDefinition.class).forEach(model -> translate(model.getTitleElement()));
        for (Questionnaire questionnaire : guide.all(Questionnaire.class)) {
            translate(questionnaire.getTitleElement());
            questions(questionnaire.getItem());
        }
    }

    private void designate(List<ConceptDefinitionComponent> concepts) {
        for (ConceptDefinitionComponent concept : concepts) {
            List<String> texts = byEnglish.getOrDefault(concept.getDisplay(), List.of());
            for (int i = 0; i < texts.size(); i++) {
                concept.addDesignation().setLanguage(languages.get(i)).setValue(texts.get(i));
            }
            designate(concept.getConcept());
        }
    }

    private void questions(List<QuestionnaireItemComponent> items) {
        for (QuestionnaireItemComponent item : items) {
            translate(item.getTextElement());
            questions(item.getItem());
        }
    }

    private void translate(Element text) {
        List<String> texts = byEnglish.getOrDefault(
                Optional.ofNullable(text.primitiveValue()).orElse(""), List.of());
        for (int i = 0; i < texts.size(); i++) {
            ToolingExtensions.addLanguageTranslation(text, languages.get(i), texts.get(i));
        }
    }
}
