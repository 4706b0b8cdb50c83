package org.artgroups.validate.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Canonicals;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.utilities.json.model.JsonObject;
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

    /** How many codes of a value set are listed. */
    private static final int SHOWN = 8;

    private final GuideContext context;
    private final List<JsonObject> renamed = DataFile.read("renamed.json");
    private final Map<String, List<String>> synonyms = new HashMap<>();

    PlaceholderResolver(GuideContext context) {
        this.context = context;
        for (JsonObject entry : DataFile.read("synonyms.json")) {
            synonyms.put(
                    entry.asString("written"), List.of(entry.asString("codes").split(" ", -1)));
        }
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
            case "near resource" -> meant(first.get(), context.getResourceNames());
            case "near profile" ->
                meant(
                        first.get(),
                        context.structures().stream()
                                .map(StructureDefinition::getUrl)
                                .filter(url -> url.startsWith(Canonicals.BASE))
                                .toList());
            case "renamed" -> renamed(first.get(), element);
            case "figure" -> figure(reported.place(), places);
            case "antilog" -> antilog(figure(reported.place(), places));
            case "json 2" ->
                group(fit, 2).matches("true|false|-?\\d+(\\.\\d+)?") ? group(fit, 2) : "\"" + group(fit, 2) + "\"";
            case "right system" -> rightSystem(reported, places);
            case "value of 1" -> valueOf(first.get());
            case "add extension" ->
                "Add to \"extension\": { \"url\": \"" + first.get() + "\", "
                        + valueOf(first.get()).replaceFirst("^Add ", "").replaceFirst("\\. $", "") + " }. ";
            case "add" -> "\"" + jsonName(element) + "\": " + shape(element);
            case "shape" -> shape(element);
            case "date" -> DateSuggester.asFhirWritesIt(first.get());
            case "type" -> type(element);
            default -> null;
        };
    }

    private static String group(Matcher fit, int number) {
        return number > fit.groupCount() || fit.group(number) == null ? "" : fit.group(number);
    }

    private String meant(String written, Collection<String> known) {
        return SpellingSuggester.to(written, known)
                .or(() -> synonyms.getOrDefault(written.strip().toLowerCase(Locale.ROOT), List.of()).stream()
                        .filter(known::contains)
                        .findFirst())
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
                include.getValueSet().forEach(other -> codes.addAll(codes(other.getValue())));
            }
        }
        return codes;
    }

    private List<String> codesOf(@Nullable String codeSystem) {
        return codeSystem == null || !context.knows(codeSystem)
                ? List.of()
                : all(context.fetchCodeSystem(codeSystem).getConcept()).toList();
    }

    private static Stream<String> all(List<ConceptDefinitionComponent> concepts) {
        return concepts.stream()
                .flatMap(concept -> Stream.concat(
                        concept.getCode().startsWith("_") ? Stream.empty() : Stream.of(concept.getCode()),
                        all(concept.getConcept())));
    }

    /** The elements within an element, as JSON names them. */
    private List<String> children(String element) {
        List<String> named = children(elements(element), element);
        if (!named.isEmpty()) {
            return named;
        }
        // within a data type: its own elements
        int dot = element.lastIndexOf('.');
        String type = definition(element)
                .map(found -> found.getTypeFirstRep().getWorkingCode())
                .orElse(element.endsWith(".coding") ? "Coding" : element.endsWith(".period") ? "Period" : "");
        StructureDefinition structure = type.isEmpty() || dot < 0 ? null : context.fetchTypeDefinition(type);
        return structure == null ? List.of() : children(structure.getSnapshot().getElement(), type);
    }

    private static List<String> children(List<ElementDefinition> elements, String element) {
        return elements.stream()
                .map(ElementDefinition::getPath)
                .filter(path -> path.startsWith(element + ".") && path.indexOf('.', element.length() + 1) < 0)
                .map(path -> path.substring(element.length() + 1).replace("[x]", ""))
                .toList();
    }

    private List<ElementDefinition> elements(String element) {
        StructureDefinition type = context.fetchTypeDefinition(element.replaceFirst("\\..*", ""));
        return type == null ? List.of() : type.getSnapshot().getElement();
    }

    /** The system under which the value set that HL7's text names has a code that stands under another. */
    private String rightSystem(EngineMessage reported, @Nullable ElementIndex places) {
        Element there = places == null ? null : places.at(reported.place());
        Matcher named = VALUE_SET.matcher(reported.text());
        ValueSet valueSet = named.find() ? context.fetchResource(ValueSet.class, named.group(1)) : null;
        if (there == null || valueSet == null) {
            return "";
        }
        for (Element coding : there.fhirType().equals("Coding") ? List.of(there) : there.getChildrenByName("coding")) {
            String code = coding.getNamedChildValue("code");
            for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
                boolean has = include.getConcept().stream()
                                .anyMatch(concept -> concept.getCode().equals(code))
                        || (include.getConcept().isEmpty()
                                && codesOf(include.getSystem()).contains(code));
                if (has && !include.getSystem().equals(coding.getNamedChildValue("system"))) {
                    return "Write \"system\": \"" + include.getSystem() + "\" for '" + code + "'. ";
                }
            }
        }
        return "";
    }

    /** What the value of an extension is called in JSON. */
    private String valueOf(String extension) {
        StructureDefinition definition = context.fetchResource(StructureDefinition.class, extension);
        return definition == null
                ? ""
                : definition.getSnapshot().getElement().stream()
                        .filter(element -> element.getPath().equals("Extension.value[x]"))
                        .flatMap(element -> element.getType().stream())
                        .map(type -> "\"value" + ElementNames.capital(type.getWorkingCode()) + "\": "
                                + TypeExamples.of(type.getWorkingCode()))
                        .findFirst()
                        .map(value -> "Add " + value + ". ")
                        .orElse("");
    }

    /** What FHIR calls what an element of another version, or of another type, was to say; empty if nothing is known. */
    private String renamed(String written, String element) {
        for (JsonObject entry : renamed) {
            if (entry.asString("element").equals(element + "." + written)) {
                return entry.asString("hint") + " ";
            }
        }
        List<String> choices = elements(element).stream()
                .filter(definition -> definition.getPath().endsWith("[x]"))
                .filter(definition -> {
                    String base = definition.getPath().replaceFirst("^.*\\.(\\w+)\\[x]$", "$1");
                    return definition.getPath().equals(element + "." + base + "[x]") && written.startsWith(base);
                })
                .flatMap(definition -> definition.getType().stream()
                        .map(type -> "\"" + definition.getPath().replaceFirst("^.*\\.(\\w+)\\[x]$", "$1")
                                + ElementNames.capital(type.getWorkingCode()) + "\""))
                .distinct()
                .toList();
        return choices.isEmpty()
                ? ""
                : "The name says of what type the value is: "
                        + String.join(", ", choices.subList(0, Math.min(choices.size(), SHOWN)))
                        + (choices.size() > SHOWN ? " and others. " : ". ");
    }

    /** The figure of a quantity, or of the value of one. */
    private static String figure(String place, @Nullable ElementIndex places) {
        Element there = places == null ? null : places.at(place);
        Element value = there == null ? null : there.isPrimitive() ? there : there.getNamedChild("value");
        String figure = value == null ? null : value.primitiveValue();
        return figure == null ? "it" : figure;
    }

    /** What a logarithm to the base ten stands for, to two digits. */
    private static String antilog(String figure) {
        try {
            return new BigDecimal(Math.pow(10, Double.parseDouble(figure)))
                    .round(new MathContext(2))
                    .toBigInteger()
                    .toString();
        } catch (NumberFormatException e) {
            return "ten to the power of it";
        }
    }

    /** Whether an element takes codes of a value set, or should. */
    boolean isBound(String element) {
        return definition(element.replaceFirst("\\.coding(\\.\\w+)?$|\\.code$", ""))
                .or(() -> definition(element))
                .filter(definition -> definition.hasBinding()
                        && (definition.getBinding().getStrength() == BindingStrength.REQUIRED
                                || definition.getBinding().getStrength() == BindingStrength.EXTENSIBLE))
                .isPresent();
    }

    private Optional<ElementDefinition> definition(String element) {
        return elements(element).stream()
                .filter(definition -> definition.getPath().equals(element))
                .findFirst();
    }

    /** The name of an element in JSON: of a choice of types with the first of them. */
    private String jsonName(String element) {
        String name = element.substring(element.lastIndexOf('.') + 1);
        return name.endsWith("[x]")
                ? name.replace(
                        "[x]",
                        definition(element)
                                .map(definition -> ElementNames.capital(
                                        definition.getTypeFirstRep().getWorkingCode()))
                                .orElse(""))
                : name;
    }

    /** How the value of an element is written in JSON; of a list with its brackets. */
    private String shape(String element) {
        Optional<ElementDefinition> definition = definition(element);
        String type = definition
                .map(found -> TypeExamples.of(found.getTypeFirstRep().getWorkingCode()))
                .orElse("{ … }");
        return definition
                        .filter(found -> !"1"
                                .equals(
                                        found.getBase().hasMax()
                                                ? found.getBase().getMax()
                                                : found.getMax()))
                        .isPresent()
                ? "[" + type + "]"
                : type;
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
