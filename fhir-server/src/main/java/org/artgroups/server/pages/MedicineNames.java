package org.artgroups.server.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Atc;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Medicines by the few letters that are written on packs and in registers: {@code TDF + 3TC + DTG}. */
@Component
public class MedicineNames {

    /** The definition of a code begins with its short name. */
    private static final Pattern FIRST_WORDS = Pattern.compile("[^.,;]+");

    /** The short name of an ATC code; another code, which may follow its system and a bar, as it is. */
    public String shortName(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return Atc.of(code)
                .map(medicine -> firstWords(medicine.definition()))
                .orElse(code.substring(code.lastIndexOf('|') + 1));
    }

    private static String firstWords(String definition) {
        Matcher words = FIRST_WORDS.matcher(definition);
        return words.find() ? words.group().trim() : definition;
    }

    /** The short name of a medicine by the first of its codes that has one, else its own words. */
    public String shortName(CodeableConcept medicine) {
        return medicine.getCoding().stream()
                .map(Coding::getCode)
                .flatMap(code -> Atc.of(code).stream())
                .map(known -> firstWords(known.definition()))
                .findFirst()
                .orElseGet(() -> medicine.hasText()
                        ? medicine.getText()
                        : String.valueOf(
                                medicine.getCodingFirstRep().hasDisplay()
                                        ? medicine.getCodingFirstRep().getDisplay()
                                        : medicine.getCodingFirstRep().getCode()));
    }

    /** What a form calls a medicine by: {@code system|code}; without a code the bar and its words. */
    public String key(CodeableConcept medicine) {
        return medicine.getCoding().stream()
                .filter(Coding::hasCode)
                .findFirst()
                .map(coding -> (coding.hasSystem() ? coding.getSystem() : "") + "|" + coding.getCode())
                .orElseGet(() -> "|" + medicine.getText());
    }
}
