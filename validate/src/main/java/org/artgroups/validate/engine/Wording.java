package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;

/**
 * HL7's messages in words that an implementer understands, with how to mend what is wrong. The words are in
 * {@code words.json}: the first entry that fits says it; what none fits is said as HL7 says it.
 */
final class Wording {

    private final Phrases phrases;
    private final List<Words> all = new ArrayList<>();

    Wording(GuideContext context) {
        phrases = new Phrases(context);
        DataFile.read("words.json").forEach(entry -> all.add(Words.of(entry)));
    }

    /**
     * The findings that messages of HL7's validator make, without those that tell nobody anything.
     *
     * @param places the elements of what was sent; null if it could not be read
     */
    List<Finding> say(List<ValidationMessage> messages, @Nullable Places places) {
        List<Told> told =
                messages.stream().map(message -> Told.of(message, places)).toList();
        return told.stream()
                .map(message -> say(message, told, places))
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> say(Told told, List<Told> others, @Nullable Places places) {
        for (Words words : all) {
            Matcher fit = words.fits(told, others);
            if (fit == null) {
                continue;
            }
            if (words.drops()) {
                return List.of();
            }
            Severity severity = words.severity() == null
                    ? told.severity()
                    : Severity.valueOf(words.severity().toUpperCase(Locale.ROOT));
            String message = words.message() == null
                    ? Phrases.plain(told.text())
                    : phrases.fill(words.message(), fit, told, places);
            String hint = words.hint() == null ? "" : phrases.fill(words.hint(), fit, told, places);
            String place = words.above() ? told.place().replaceFirst("\\.[^.]*$", "") : told.place();
            String rule = words.as() == null ? told.rule() : words.as();
            return List.of(new Finding(severity, told.line(), told.column(), place, rule, message, hint.strip()));
        }
        return List.of(new Finding(
                told.severity(),
                told.line(),
                told.column(),
                told.place(),
                told.rule(),
                Phrases.plain(told.text()),
                ""));
    }
}
