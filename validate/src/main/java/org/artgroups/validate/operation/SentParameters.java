package org.artgroups.validate.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.ObjectConverter;

/** Parameters as they were sent, and the same as the server reads them. Used by one thread. */
final class SentParameters {

    private static final String PARAMETER = "parameter";
    private static final String PART = "part";

    private final Element sent;
    private final ObjectConverter converter;
    private final Parameters read = new Parameters();
    private final List<Element> unreadable = new ArrayList<>();

    SentParameters(Element sent, ObjectConverter converter) {
        this.sent = sent;
        this.converter = converter;
        for (Element parameter : sent.getChildrenByName(PARAMETER)) {
            read.addParameter(read(parameter));
        }
    }

    Element sent() {
        return sent;
    }

    /** What the server would read. */
    Parameters read() {
        return read;
    }

    /** Whether a parameter has a value that is none of its type, which HL7's validator tells. */
    boolean isUnreadable(Element parameter) {
        return unreadable.stream().anyMatch(element -> element == parameter);
    }

    private ParametersParameterComponent read(Element parameter) {
        ParametersParameterComponent component = new ParametersParameterComponent();
        component.setName(parameter.getNamedChildValue("name"));
        Element value = parameter.getNamedChild("value");
        if (value != null) {
            try {
                component.setValue(VersionConvertorFactory_40_50.convertType(converter.convertToType(value)));
            } catch (FHIRException | IllegalArgumentException | ca.uhn.fhir.parser.DataFormatException e) {
                unreadable.add(parameter);
                component.setValue(new StringType("?"));
            }
        }
        if (parameter.hasChild("resource")) {
            component.setResource(new Basic());
        }
        for (Element part : parameter.getChildrenByName(PART)) {
            component.addPart(read(part));
        }
        return component;
    }

    /** What each parameter, and each part of one, is called: {@code member[4].refill[0].daysSupply}, as the server has it. */
    Map<Element, String> names(OperationMessage form) {
        Map<Element, String> names = new LinkedHashMap<>();
        name(sent.getChildrenByName(PARAMETER), PARAMETER, "", List.of(), form, names);
        return names;
    }

    private static void name(
            List<Element> parameters,
            String element,
            String owner,
            List<String> above,
            OperationMessage form,
            Map<Element, String> names) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            String given = parameters.get(i).getNamedChildValue("name");
            String name = given == null || given.isBlank() ? element + "[" + i + "]" : given;
            List<String> path = new ArrayList<>(above);
            path.add(name);
            int number = counts.merge(name, 1, Integer::sum) - 1;
            String called =
                    (owner.isEmpty() ? "" : owner + ".") + name + (form.repeats(path) ? "[" + number + "]" : "");
            names.put(parameters.get(i), called);
            name(parameters.get(i).getChildrenByName(PART), PART, called, path, form, names);
        }
    }
}
