package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.jspecify.annotations.Nullable;

/**
 * HL7's messages in words that an implementer understands, with how to mend what is wrong. The words are in
 * {@code words.json}: the first entry that fits says it; what none fits is said as HL7 says it.
 */
final class Wording {

    /** What HL7's validator puts before messages about elements that are missing or too many. */
    private static final Pattern ABOUT = Pattern.compile("^([A-Z][A-Za-z]+(?:\\.[\\w:\\[\\]-]+)+): ");

    private static final Pattern VALUE_SET = Pattern.compile("' \\(([^)|\\s]+)[^)]*\\)");

    /** How many codes of a value set are told. */
    private static final int SHOWN = 8;

    /** By how many letters a misspelt name may differ from what was meant. */
    private static final int SIMILAR = 2;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/");

    private final GuideContext context;
    private final List<Words> all = new ArrayList<>();

    /**
     * One entry: what it fits, and what it says; null for anything, and for HL7's own.
     *
     * @param beside fits only where this is missing, too: its path from the element that the message is about
     */
    private record Words(
            @Nullable String beside,
            @Nullable Pattern rule,
            @Nullable Pattern element,
            @Nullable Pattern text,
            @Nullable String severity,
            @Nullable String message,
            @Nullable String hint) {

        static Words of(JsonObject entry) {
            return new Words(
                    entry.asString("beside"),
                    pattern(entry, "rule"),
                    pattern(entry, "element"),
                    pattern(entry, "text"),
                    entry.asString("severity"),
                    entry.asString("message"),
                    entry.asString("hint"));
        }

        private static @Nullable Pattern pattern(JsonObject entry, String name) {
            return entry.has(name) ? Pattern.compile(entry.asString(name), Pattern.DOTALL) : null;
        }

        @Nullable
        Matcher fits(String ofRule, String ofElement, String ofText) {
            if ((rule != null && !rule.matcher(ofRule).matches())
                    || (element != null && !element.matcher(ofElement).matches())) {
                return null;
            }
            Matcher matcher = (text == null ? Pattern.compile("") : text).matcher(ofText);
            return matcher.find() ? matcher : null;
        }
    }

    Wording(GuideContext context) {
        this.context = context;
        DataFile.read("words.json").forEach(entry -> all.add(Words.of(entry)));
    }

    /** The findings that messages of HL7's validator make, without those that tell nobody anything. */
    List<Finding> say(List<ValidationMessage> messages) {
        Set<String> about = messages.stream().map(Wording::place).collect(Collectors.toSet());
        return messages.stream()
                .map(message -> say(message, about))
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> say(ValidationMessage raw, Set<String> others) {
        String text = String.valueOf(raw.getMessage());
        String rule = rule(raw);
        Matcher about = ABOUT.matcher(text);
        String element = about.find() ? about.group(1) : definition(location(raw));
        String place = place(raw);
        for (Words words : all) {
            if (words.beside() != null && !others.contains(place + words.beside())) {
                continue;
            }
            Matcher fit = words.fits(rule, element, text);
            if (fit == null) {
                continue;
            }
            if ("drop".equals(words.severity())) {
                return List.of();
            }
            Severity severity = words.severity() == null
                    ? severity(raw)
                    : Severity.valueOf(words.severity().toUpperCase(Locale.ROOT));
            String message = words.message() == null ? plain(text) : fill(words.message(), fit, element, text);
            String hint = words.hint() == null ? "" : fill(words.hint(), fit, element, text);
            return List.of(finding(raw, severity, place, rule, message, hint));
        }
        return List.of(finding(raw, severity(raw), place, rule, plain(text), ""));
    }

    private static String location(ValidationMessage raw) {
        return raw.getLocation() == null ? "" : raw.getLocation();
    }

    /** Where it is: of what is missing, where it should be. */
    private static String place(ValidationMessage raw) {
        String place = COMMENT.matcher(location(raw)).replaceAll("");
        Matcher about = ABOUT.matcher(String.valueOf(raw.getMessage()));
        return about.find() ? place + about.group(1).substring(about.group(1).lastIndexOf('.')) : place;
    }

    private static Finding finding(
            ValidationMessage raw, Severity severity, String place, String rule, String message, String hint) {
        return new Finding(severity, Math.max(raw.getLine(), 0), Math.max(raw.getCol(), 0), place, rule, message, hint);
    }

    private static String rule(ValidationMessage raw) {
        String id = raw.getInvId() != null ? raw.getInvId() : raw.getMessageId();
        return id == null ? "" : id.substring(id.lastIndexOf('#') + 1);
    }

    private static Severity severity(ValidationMessage raw) {
        IssueSeverity level = raw.getLevel();
        if (level == IssueSeverity.FATAL || level == IssueSeverity.ERROR) {
            return Severity.ERROR;
        }
        return level == IssueSeverity.WARNING ? Severity.WARNING : Severity.INFORMATION;
    }

    /** The element a location is an instance of, by its type alone: within a Bundle, too, {@code Encounter.period}. */
    private static String definition(String location) {
        int inner = location.lastIndexOf("/*");
        String path = location;
        if (inner >= 0) {
            String comment = location.substring(inner + 2, location.indexOf("*/", inner));
            path = comment.replaceFirst("/.*", "") + location.substring(location.indexOf("*/", inner) + 2);
        }
        return path.replaceAll("\\[\\d+]", "").replaceAll("\\.ofType\\(\\w+\\)", "[x]");
    }

    private String fill(String template, Matcher fit, String element, String text) {
        String filled = template.replace("{element}", element)
                .replace("{name}", element.substring(element.lastIndexOf('.') + 1))
                .replace("{meaning}", meaning(element))
                .replace("{codes}", codes(text))
                .replace("{similar}", similar(element, fit))
                .replace("{raw}", plain(text));
        for (int group = 0; group <= fit.groupCount(); group++) {
            filled = filled.replace("{" + group + "}", fit.group(group) == null ? "" : fit.group(group));
        }
        return filled;
    }

    /** The first codes of the value set that HL7's text names in brackets. */
    private String codes(String text) {
        Matcher named = VALUE_SET.matcher(text);
        ValueSet valueSet = named.find() ? context.fetchResource(ValueSet.class, named.group(1)) : null;
        if (valueSet == null) {
            return "other codes";
        }
        List<String> codes = new ArrayList<>();
        for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
            include.getConcept().forEach(concept -> codes.add(concept.getCode()));
            if (include.getConcept().isEmpty() && context.knows(include.getSystem())) {
                context.fetchCodeSystem(include.getSystem())
                        .getConcept()
                        .forEach(concept -> codes.add(concept.getCode()));
            }
        }
        return codes.isEmpty()
                ? "other codes"
                : String.join(", ", codes.subList(0, Math.min(codes.size(), SHOWN)))
                        + (codes.size() > SHOWN ? " and " + (codes.size() - SHOWN) + " more" : "");
    }

    /** The element that was probably meant by one that does not exist. */
    private String similar(String element, Matcher fit) {
        String written = fit.groupCount() > 0 ? fit.group(1) : "";
        StructureDefinition type = context.fetchTypeDefinition(element.replaceFirst("\\..*", ""));
        if (type == null || written == null) {
            return "";
        }
        return type.getSnapshot().getElement().stream()
                .map(ElementDefinition::getPath)
                .filter(path -> path.startsWith(element + ".") && path.indexOf('.', element.length() + 1) < 0)
                .map(path -> path.substring(element.length() + 1).replace("[x]", ""))
                .filter(name -> LevenshteinDistance.getDefaultInstance().apply(name, written) <= SIMILAR)
                .min(Comparator.comparingInt(
                        name -> LevenshteinDistance.getDefaultInstance().apply(name, written)))
                .map(name -> "Perhaps '" + name + "' is meant. ")
                .orElse("");
    }

    /** What the guide says an element is. */
    private String meaning(String element) {
        for (StructureDefinition structure : context.structures()) {
            if (structure.getUrl().startsWith(Canonicals.BASE)) {
                for (ElementDefinition definition : structure.getSnapshot().getElement()) {
                    if (definition.hasShort() && element.equals(definition.getId())) {
                        return definition.getShort();
                    }
                }
            }
        }
        return "";
    }

    /** HL7's text without the versions of what it names. */
    private static String plain(String text) {
        return text.replace("|" + Canonicals.VERSION, "").replace("|" + Canonicals.FHIR_VERSION, "");
    }
}
