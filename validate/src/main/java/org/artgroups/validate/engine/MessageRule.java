package org.artgroups.validate.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code words.json}: which messages it fits, and what it says in their place. What is null fits anything, and
 * leaves what HL7 has.
 *
 * @param beside fits only if there is such a message, too: where from this one, a colon and its text
 * @param rule the whole name of the rule
 * @param element the whole element, by the type of its resource
 * @param text a part of the text
 * @param severity the severity; {@code drop} to say nothing
 * @param above whether it is reported of the element above
 * @param below the name of the element below that it is reported of, which is missing
 * @param bundle the whole type of the Bundle it is in
 * @param unbound fits only an element that need not take a code of a value set
 * @param as the name of the rule
 * @param message what is wrong, with placeholders of {@link PlaceholderResolver}
 * @param hint how to fix it
 */
record MessageRule(
        @Nullable Pattern beside,
        @Nullable Pattern rule,
        @Nullable Pattern element,
        @Nullable Pattern text,
        @Nullable String severity,
        boolean above,
        @Nullable String below,
        @Nullable Pattern bundle,
        boolean unbound,
        @Nullable String as,
        @Nullable String message,
        @Nullable String hint) {

    private static final Pattern ANYTHING = Pattern.compile("");

    static MessageRule of(JsonObject entry) {
        return new MessageRule(
                pattern(entry, "beside"),
                pattern(entry, "rule"),
                pattern(entry, "element"),
                pattern(entry, "text"),
                entry.asString("severity"),
                entry.has("above"),
                entry.asString("below"),
                pattern(entry, "bundle"),
                entry.has("unbound"),
                entry.asString("as"),
                entry.asString("message"),
                entry.asString("hint"));
    }

    private static @Nullable Pattern pattern(JsonObject entry, String name) {
        return entry.has(name) ? Pattern.compile(entry.asString(name), Pattern.DOTALL) : null;
    }

    boolean drops() {
        return "drop".equals(severity);
    }

    /** How the entry fits a message; null if it does not. */
    @Nullable
    Matcher fits(EngineMessage reported, List<EngineMessage> all) {
        if ((rule != null && !rule.matcher(reported.rule()).matches())
                || (element != null && !element.matcher(reported.element()).matches())) {
            return null;
        }
        Matcher matcher = (text == null ? ANYTHING : text).matcher(reported.text());
        return matcher.find() && (beside == null || isBeside(reported, all)) ? matcher : null;
    }

    private boolean isBeside(EngineMessage reported, List<EngineMessage> all) {
        Pattern wanted = beside == null ? ANYTHING : beside;
        return all.stream()
                .anyMatch(other -> wanted.matcher(other.from(reported.place())).matches());
    }
}
