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
 * HL7's messages in words that an implementer understands, with how to fix what is wrong. The words are in
 * {@code words.json}: the first entry that fits says it; what none fits is said as HL7 says it.
 */
final class MessageRewriter {

    private final PlaceholderResolver phrases;
    private final List<MessageRule> all = new ArrayList<>();

    MessageRewriter(GuideContext context) {
        phrases = new PlaceholderResolver(context);
        DataFile.read("words.json").forEach(entry -> all.add(MessageRule.of(entry)));
    }

    /**
     * The findings that messages of HL7's validator make, without those that tell nobody anything.
     *
     * @param places the elements of what was sent; null if it could not be read
     */
    List<Finding> say(List<ValidationMessage> messages, @Nullable ElementIndex places) {
        List<EngineMessage> reported = messages.stream()
                .map(message -> EngineMessage.of(message, places))
                .toList();
        return reported.stream()
                .map(message -> say(message, reported, places))
                .flatMap(List::stream)
                .toList();
    }

    private boolean isWhere(MessageRule words, EngineMessage reported, @Nullable ElementIndex places) {
        if (words.bundle() != null
                && (places == null
                        || !words.bundle()
                                .matcher(String.valueOf(places.root().getNamedChildValue("type")))
                                .matches())) {
            return false;
        }
        return !words.unbound() || !phrases.isBound(reported.element());
    }

    private List<Finding> say(EngineMessage reported, List<EngineMessage> others, @Nullable ElementIndex places) {
        for (MessageRule words : all) {
            Matcher fit = words.fits(reported, others);
            if (fit == null || !isWhere(words, reported, places)) {
                continue;
            }
            if (words.drops()) {
                return List.of();
            }
            Severity severity = words.severity() == null
                    ? reported.severity()
                    : Severity.valueOf(words.severity().toUpperCase(Locale.ROOT));
            String message = words.message() == null
                    ? PlaceholderResolver.plain(reported.text())
                    : phrases.fill(words.message(), fit, reported, places);
            String hint = words.hint() == null ? "" : phrases.fill(words.hint(), fit, reported, places);
            String place = words.above() ? reported.place().replaceFirst("\\.[^.]*$", "") : reported.place();
            place = words.below() == null ? place : place + "." + words.below();
            String rule = words.as() == null ? reported.rule() : words.as();
            return List.of(
                    new Finding(severity, reported.line(), reported.column(), place, rule, message, hint.strip()));
        }
        return List.of(new Finding(
                reported.severity(),
                reported.line(),
                reported.column(),
                reported.place(),
                reported.rule(),
                PlaceholderResolver.plain(reported.text()),
                ""));
    }
}
