package org.artgroups.decisions.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;

/**
 * What this deployment has decided for itself: other values for parameters of delivery models.
 *
 * @param parameters by the model's key and the parameter's name:
 *     {@code artgroups.models.parameters.zambia-cag.pregnantWomenExcluded=false}
 */
public record ModelSettings(Map<String, Map<String, String>> parameters) {

    /** Nothing decided. */
    public static final ModelSettings NONE = new ModelSettings(Map.of());

    private static final String PREFIX = "artgroups.models.parameters.";

    /**
     * The values set for a model, of the types its file gives the parameters.
     *
     * @param faults gets what is wrong with them
     */
    Map<String, Base> of(String model, Map<String, Base> published, List<String> faults) {
        Map<String, Base> values = new HashMap<>();
        parameters.getOrDefault(model, Map.of()).forEach((name, text) -> {
            String setting = PREFIX + model + "." + name + ": ";
            Base type = published.get(name);
            if (type == null) {
                faults.add(setting + "the model has no such parameter; it has " + new TreeSet<>(published.keySet()));
                return;
            }
            try {
                values.put(name, read(text.strip(), type));
            } catch (IllegalArgumentException e) {
                faults.add(setting + "'" + text + "' is not " + e.getMessage());
            }
        });
        return values;
    }

    /** What is wrong with the models named, where {@code keys} are those there are. */
    List<String> faults(SortedSet<String> keys) {
        List<String> faults = new ArrayList<>();
        parameters.keySet().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> faults.add(PREFIX + key + ": is not a delivery model; there are " + keys));
        return faults;
    }

    private static Base read(String text, Base type) {
        if (type instanceof BooleanType) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException("true or false");
            }
            return new BooleanType(text.equals("true"));
        }
        try {
            return type instanceof IntegerType
                    ? new IntegerType(Integer.parseInt(text))
                    : new DecimalType(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(type instanceof IntegerType ? "a whole number" : "a number", e);
        }
    }
}
