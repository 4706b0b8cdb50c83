package org.artgroups.fhir.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.visit.AtcNames;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** A medicine in a cell: its ATC code, its name, or a name with a code in parentheses, of another system than ATC with the system. */
final class MedicineCell {

    private static final Pattern CODE_AT_END = Pattern.compile("(.*?)\\s*\\(([^()]+)\\)", Pattern.DOTALL);
    private static final Pattern LIKE_ATC = Pattern.compile("(?i)[A-Z]\\d{2}[A-Z]{2}\\d{2}");

    private MedicineCell() {}

    /** As the register writes it. */
    static String written(@Nullable CodeableConcept medicine) {
        if (medicine == null) {
            return "";
        }
        if (!medicine.hasCoding()) {
            return medicine.hasText() ? medicine.getText() : "";
        }
        Coding coding = medicine.getCodingFirstRep();
        Optional<Atc> known = Atc.SYSTEM.equals(coding.getSystem()) ? Atc.of(coding.getCode()) : Optional.empty();
        if (known.isPresent()) {
            return known.get().display() + " (" + known.get().code() + ")";
        }
        String name = coding.hasDisplay() ? coding.getDisplay() : medicine.hasText() ? medicine.getText() : "";
        String system = coding.hasSystem() ? coding.getSystem() : "";
        return (name + " (" + system + "|" + coding.getCode() + ")").strip();
    }

    /**
     * Reads it.
     *
     * @throws UnreadableCellException if code and name are not of the same medicine, or neither is known though one that is like it is
     */
    static CodeableConcept read(String cell) throws UnreadableCellException {
        Matcher coded = CODE_AT_END.matcher(cell);
        if (coded.matches()) {
            String code = coded.group(2).strip();
            if (LIKE_ATC.matcher(code).matches()) {
                return ofAtc(code, coded.group(1).strip());
            }
            int bar = code.lastIndexOf('|');
            if (bar >= 0) {
                CodeableConcept local = new CodeableConcept(new Coding()
                        .setSystem(bar == 0 ? null : code.substring(0, bar))
                        .setCode(code.substring(bar + 1)));
                return coded.group(1).isEmpty() ? local : local.setText(coded.group(1));
            }
        }
        return LIKE_ATC.matcher(cell).matches() ? ofAtc(cell, "") : named(cell);
    }

    private static CodeableConcept ofAtc(String code, String name) throws UnreadableCellException {
        Atc medicine = Atc.of(code.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new UnreadableCellException(
                        SheetVocabulary.quoted(code) + " is no code of a medicine that is known here"));
        if (!name.isEmpty() && AtcNames.find(name).filter(medicine::equals).isEmpty()) {
            String meant = AtcNames.find(name)
                    .or(() -> AtcNames.suggest(name))
                    .filter(other -> other != medicine)
                    .map(other -> "write " + written(other.concept()) + ", or " + written(medicine.concept()))
                    .orElse("write " + written(medicine.concept()) + ", or the name alone");
            throw new UnreadableCellException(SheetVocabulary.quoted(name) + " is not the medicine of the code "
                    + medicine.code() + ": " + meant);
        }
        return medicine.concept();
    }

    private static CodeableConcept named(String name) throws UnreadableCellException {
        if (name.chars().noneMatch(Character::isLetter)) {
            throw new UnreadableCellException(SheetVocabulary.quoted(name) + " is not the name of a medicine");
        }
        Optional<Atc> known = AtcNames.find(name);
        if (known.isPresent()) {
            return known.get().concept();
        }
        Optional<Atc> meant = AtcNames.suggest(name);
        if (meant.isPresent()) {
            throw new UnreadableCellException(
                    SheetVocabulary.quoted(name) + " is not a medicine known here; did you mean "
                            + written(meant.get().concept()) + "?");
        }
        return new CodeableConcept().setText(name);
    }
}
