package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Canonicals;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;
import org.jspecify.annotations.Nullable;

/**
 * What stands in place of the placeholders of {@code words.json}: a number is a group of the text; {@code {name}},
 * {@code {element}} and {@code {meaning}} tell of the element, {@code {value}} what it holds, {@code {raw}} what HL7 says;
 * {@code {codes}} are those of the value set that HL7 names, {@code {codes:id}} of one of the guide's, {@code {codes of 2}} of
 * the code system in a group; {@code {similar}} asks after the element that was meant by group 1, {@code {near}} after the
 * code, {@code {near of 2}} after that of the code system, {@code {near profile}} after the profile; {@code {date}} is group
 * 1 as FHIR writes it, {@code {type}} what the element takes.
 */
final class PlaceholderResolver {

    private static final Pattern VALUE_SET = Pattern.compile("' \\(([^)|\\s]+)[^)]*\\)");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9][a-z0-9: -]*)}");

    /** How many codes of a value set are told. */
    private static final int SHOWN = 8;

    private final GuideContext context;

    PlaceholderResolver(GuideContext context) {
        this.context = context;
    }

    /** A template with its placeholders filled; what is none, as the unit {@code {copies}/mL}, stays. */
    String fill(String template, Matcher fit, EngineMessage reported, @Nullable ElementIndex places) {
        return PLACEHOLDER.matcher(template).replaceAll(placeholder -> {
            String filled = value(placeholder.group(1), fit, reported, places);
            return Matcher.quoteReplacement(filled == null ? placeholder.group() : filled);
        });
    }

    private @Nullable String value(String name, Matcher fit, EngineMessage reported, @Nullable ElementIndex places) {
        String element = reported.element();
        Supplier<String> first = () -> group(fit, 1);
        if (name.matches("\\d")) {
            return group(fit, Integer.parseInt(name));
        }
        if (name.startsWith("codes:")) {
            return listed(codes(Canonicals.BASE + "/ValueSet/" + name.substring(6)));
        }
        if (name.startsWith("codes of ") || name.startsWith("near of ")) {
            List<String> codes = codesOf(group(fit, Integer.parseInt(name.substring(name.length() - 1))));
            return name.startsWith("codes") ? listed(codes) : meant(first.get(), codes);
        }
        return switch (name) {
            case "element" -> element;
            case "name" -> element.substring(element.lastIndexOf('.') + 1);
            case "meaning" -> meaning(element);
            case "value" -> held(reported.place(), places);
            case "raw" -> plain(reported.text());
            case "codes" -> listed(named(reported.text()));
            case "near" -> meant(first.get(), named(reported.text()));
            case "similar" -> meant(first.get(), children(element));
            case "near profile" ->
                meant(
                        first.get(),
                        context.structures().stream()
                                .map(StructureDefinition::getUrl)
                                .filter(url -> url.startsWith(Canonicals.BASE))
                                .toList());
            case "date" -> DateSuggester.asFhirWritesIt(first.get());
            case "type" -> type(element);
            default -> null;
        };
    }

    private static String group(Matcher fit, int number) {
        return number > fit.groupCount() || fit.group(number) == null ? "" : fit.group(number);
    }

    private static String meant(String written, Collection<String> known) {
        return SpellingSuggester.to(written, known)
                .map(meant -> "Did you mean \"" + meant + "\"? ")
                .orElse("");
    }

    private static String held(String place, @Nullable ElementIndex places) {
        Element there = places == null ? null : places.at(place);
        if (there == null && places != null && place.endsWith("[x]")) {
            Element above = places.at(place.replaceFirst("\\.[^.]*$", ""));
            there = above == null ? null : above.getNamedChild(place.replaceFirst("^.*\\.(\\w+)\\[x]$", "$1"));
        }
        String value = there == null ? null : there.primitiveValue();
        return value == null ? "it" : value;
    }

    private static String listed(List<String> codes) {
        return codes.isEmpty()
                ? "other codes"
                : String.join(", ", codes.subList(0, Math.min(codes.size(), SHOWN)))
                        + (codes.size() > SHOWN ? " and " + (codes.size() - SHOWN) + " more" : "");
    }

    /** The codes of the value set that HL7's text names in brackets. */
    private List<String> named(String text) {
        Matcher named = VALUE_SET.matcher(text);
        return named.find() ? codes(named.group(1)) : List.of();
    }

    private List<String> codes(String valueSet) {
        ValueSet found = context.fetchResource(ValueSet.class, valueSet);
        List<String> codes = new ArrayList<>();
        if (found != null) {
            for (ConceptSetComponent include : found.getCompose().getInclude()) {
                include.getConcept().forEach(concept -> codes.add(concept.getCode()));
                if (include.getConcept().isEmpty()) {
                    codes.addAll(codesOf(include.getSystem()));
                }
            }
        }
        return codes;
    }

    private List<String> codesOf(@Nullable String codeSystem) {
        return codeSystem == null || !context.knows(codeSystem)
                ? List.of()
                : context.fetchCodeSystem(codeSystem).getConcept().stream()
                        .map(ConceptDefinitionComponent::getCode)
                        .toList();
    }

    /** The elements within an element, as JSON names them. */
    private List<String> children(String element) {
        return elements(element).stream()
                .map(ElementDefinition::getPath)
                .filter(path -> path.startsWith(element + ".") && path.indexOf('.', element.length() + 1) < 0)
                .map(path -> path.substring(element.length() + 1).replace("[x]", ""))
                .toList();
    }

    private List<ElementDefinition> elements(String element) {
        StructureDefinition type = context.fetchTypeDefinition(element.replaceFirst("\\..*", ""));
        return type == null ? List.of() : type.getSnapshot().getElement();
    }

    /** The type of an element, as it is written in JSON. */
    private String type(String element) {
        Optional<String> type = elements(element).stream()
                .filter(definition -> definition.getPath().equals(element))
                .flatMap(definition -> definition.getType().stream())
                .map(ElementDefinition.TypeRefComponent::getWorkingCode)
                .findFirst();
        return type.map(TypeExamples::of).orElse("an object, { … }");
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
    static String plain(String text) {
        return text.replace("|" + Canonicals.VERSION, "").replace("|" + Canonicals.FHIR_VERSION, "");
    }
}
