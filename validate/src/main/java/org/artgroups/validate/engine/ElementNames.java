package org.artgroups.validate.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/**
 * What elements are called when people hear of them: by the names that JSON has, resources of a Bundle by type and id,
 * parameters of an operation by their own names.
 */
final class ElementNames {

    private static final Pattern STEP =
            Pattern.compile("(?<name>[A-Za-z_]+)(?<rest>\\[\\w+])?|ofType\\((?<type>\\w+)\\)");

    private final ElementIndex places;
    private final Map<Element, String> parameters = new LinkedHashMap<>();

    /** Names of the elements of a resource. */
    ElementNames(ElementIndex places) {
        this.places = places;
    }

    /** Has parameters, and parts of them, called by these names. */
    void call(Map<Element, String> names) {
        parameters.putAll(names);
    }

    /** What an element is called, that need not be there. */
    String of(String element) {
        String root = places.path(places.root());
        if (!element.startsWith(root)) {
            return element;
        }
        StringBuilder called = new StringBuilder(places.root().fhirType());
        String path = root;
        // where the parameters begin whose names are to be listed
        int start = places.root().fhirType().equals("Parameters") ? 0 : -1;
        for (String step :
                element.substring(root.length()).replaceFirst("^\\.", "").split("\\.", -1)) {
            if (step.isEmpty()) {
                continue;
            }
            path += "." + step;
            Element there = places.at(path);
            String parameter = there == null ? null : parameters.get(there);
            Matcher parts = STEP.matcher(step);
            if (parameter != null && start >= 0) {
                called.setLength(start);
                called.append(start == 0 ? "" : ".").append(parameter);
            } else if (there != null && step.startsWith("entry[")) {
                called.append('.')
                        .append(step)
                        .append(" (")
                        .append(resource(there))
                        .append(')');
            } else if (step.equals("resource") && path.matches(".*\\.entry\\[\\d+]\\.resource")) {
                start = there != null && there.fhirType().equals("Parameters") ? called.length() : start;
            } else if (parts.matches() && parts.group("type") != null) {
                called.append(capital(parts.group("type")));
            } else if (step.endsWith("[x]")) {
                called.append('.')
                        .append(choice(places.at(path.replaceFirst("\\.[^.]*$", "")), step.replace("[x]", "")));
            } else {
                called.append('.').append(step);
            }
        }
        return called.toString();
    }

    /** What a choice of types is called in JSON, by the type that is there. */
    private static String choice(@Nullable Element owner, String name) {
        Element chosen = owner == null ? null : owner.getNamedChild(name);
        return chosen == null ? name : name + capital(chosen.fhirType());
    }

    static String capital(String type) {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }

    /** What the entry of a Bundle is about. */
    private static String resource(Element entry) {
        Element resource = entry.getNamedChild("resource");
        if (resource != null && resource.getIdBase() != null) {
            return resource.fhirType() + "/" + resource.getIdBase();
        }
        Element request = entry.getNamedChild("request");
        if (request != null && request.getNamedChildValue("url") != null) {
            return Optional.ofNullable(request.getNamedChildValue("method")).orElse("") + " "
                    + request.getNamedChildValue("url");
        }
        return resource == null ? "nothing" : resource.fhirType();
    }
}
