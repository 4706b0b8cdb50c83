package org.artgroups.validate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Finding.Severity;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/** Every element of a resource that was sent, and of the resources within it, with its path in HL7's spelling. */
final class ElementIndex {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[x])?(?:\\[(\\d+)])?");

    private final IdentityHashMap<Element, String> paths = new IdentityHashMap<>();
    private final Map<String, Element> byPath = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Element> resources = new ArrayList<>();

    private ElementIndex() {}

    /** The elements of a resource, whose path is given. */
    static ElementIndex of(Element resource, String path) {
        ElementIndex places = new ElementIndex();
        places.add(resource, path);
        return places;
    }

    private void add(Element element, String path) {
        paths.put(element, path);
        byPath.putIfAbsent(path, element);
        elements.add(element);
        if (element.isResource()) {
            resources.add(element);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Element child : element.getChildren()) {
            String name = name(child);
            boolean list = child.getSpecial() == null && child.getProperty().isList();
            int number = counts.merge(name, 1, Integer::sum) - 1;
            add(child, path + "." + name + (list ? "[" + number + "]" : ""));
        }
    }

    private static String name(Element element) {
        String defined = element.getProperty().getName();
        return defined.endsWith("[x]")
                ? defined.substring(0, defined.length() - 3) + ".ofType(" + element.fhirType() + ")"
                : element.getName();
    }

    /** All elements, in the order of the file. */
    List<Element> elements() {
        return elements;
    }

    /** The resource and those within it. */
    List<Element> resources() {
        return resources;
    }

    /** The resource that was sent. */
    Element root() {
        return elements.get(0);
    }

    /** Whether an element is a profile that a resource says it follows. */
    boolean isClaim(Element element) {
        return path(element).contains(".meta.profile");
    }

    /** Whether an element is in what the author of a profile wrote. */
    boolean isInDifferential(Element element) {
        return path(element).contains(".differential.element[");
    }

    /** What HL7's validator says without a line, with that of its element; the same where the element is not there. */
    Finding placed(Finding finding) {
        Element element = finding.line() > 0 ? null : byPath.get(finding.element());
        return element == null
                ? finding
                : at(element, finding.severity(), finding.rule(), finding.message(), finding.hint());
    }

    /** Where an element is. */
    String path(Element element) {
        return paths.getOrDefault(element, "");
    }

    /** The element of a path; null if there is none. */
    @Nullable
    Element at(String path) {
        return byPath.get(path);
    }

    /** The element of a path with the names that JSON has, {@code Observation.valueQuantity.value}; null if there is none. */
    @Nullable
    Element atJson(String path) {
        String[] steps = path.split("\\.", -1);
        Element there = path.startsWith(root().fhirType()) ? root() : null;
        for (int i = 1; i < steps.length && there != null; i++) {
            Matcher step = STEP.matcher(steps[i]);
            there = step.matches() ? child(there, step.group(1), step.group(2)) : null;
        }
        return there;
    }

    private static @Nullable Element child(Element parent, String name, @Nullable String number) {
        List<Element> named = parent.getChildren().stream()
                .filter(child -> child.getName().equals(name)
                        || child.getProperty().getName().equals(name + "[x]")
                        || jsonName(child).equals(name))
                .toList();
        int index = number == null ? 0 : Integer.parseInt(number);
        return index < named.size() ? named.get(index) : null;
    }

    /** The name of an element as JSON has it: of a choice of types with the type. */
    private static String jsonName(Element element) {
        String defined = element.getProperty().getName();
        String type = element.fhirType();
        return defined.endsWith("[x]") && !type.isEmpty()
                ? defined.substring(0, defined.length() - 3) + Character.toUpperCase(type.charAt(0)) + type.substring(1)
                : element.getName();
    }

    /** Whether a path is that of a resource. */
    boolean isResource(String path) {
        Element there = byPath.get(path);
        return there != null && there.isResource();
    }

    /** The innermost resource that a path leads into. */
    Element resourceOf(String path) {
        for (String within = path; !within.isEmpty(); within = within.replaceFirst("\\.?[^.]*$", "")) {
            Element there = byPath.get(within);
            if (there != null && there.isResource()) {
                return there;
            }
        }
        return root();
    }

    /** Something about one of the elements. */
    Finding at(Element element, Severity severity, String rule, String message, String hint) {
        return new Finding(
                severity, Math.max(element.line(), 0), Math.max(element.col(), 0), path(element), rule, message, hint);
    }
}
