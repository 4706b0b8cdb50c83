package org.artgroups.fhir.operation;

import static org.apache.commons.lang3.StringUtils.isEmpty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Problem;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of one request into its record, gathering every fault on the way. Used once, by one thread. */
final class PartsReader {
    private final boolean strict;
    private final boolean asText;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param strict whether an unknown parameter is a fault: not in an answer, where a newer server may say more
     * @param asText whether values are the texts of a query string
     */
    PartsReader(boolean strict, boolean asText) {
        this.strict = strict;
        this.asText = asText;
    }

    /** What can be read, with every fault there is. */
    <T extends Record> ParseResult<T> read(Class<T> type, RecordShape shape, List<ParametersParameterComponent> given) {
        return read(type, shape, given, Map.of());
    }

    /**
     * The same.
     *
     * @param standIns for required values that cannot be read, by name
     */
    <T extends Record> ParseResult<T> read(
            Class<T> type, RecordShape shape, List<ParametersParameterComponent> given, Map<String, Object> standIns) {
        Record read = record(shape, given, ElementPath.NONE, "", standIns);
        return new ParseResult<>(type.cast(read), faults);
    }

    /** The record, or null if something it cannot do without is at fault. */
    private @Nullable Record record(
            RecordShape shape,
            List<ParametersParameterComponent> given,
            ElementPath path,
            String listName,
            Map<String, Object> standIns) {
        Map<String, List<ParametersParameterComponent>> byName = byName(shape, given, path, listName);
        @Nullable Object[] components = new Object[shape.slots().size()];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            ParameterBinding slot = shape.slots().get(i);
            Object component = component(slot, byName.getOrDefault(slot.name(), List.of()), path);
            components[i] = component != null || slot.min() == 0 ? component : standIns.get(slot.name());
            complete &= components[i] != null || (slot.min() == 0 && !slot.many());
        }
        return complete ? shape.create(components) : null;
    }

    private Map<String, List<ParametersParameterComponent>> byName(
            RecordShape shape, List<ParametersParameterComponent> given, ElementPath path, String listName) {
        Map<String, List<ParametersParameterComponent>> byName = new LinkedHashMap<>();
        List<String> known = shape.names();
        for (int i = 0; i < given.size(); i++) {
            String name = given.get(i).getName();
            if (name == null || name.isBlank()) {
                ElementPath element = path.then(path.isEmpty() ? "parameter" : "part", i);
                fault(Problem.MALFORMED, element, "has no name");
            } else if (byName.computeIfAbsent(name, any -> new ArrayList<>()).add(given.get(i))
                    && byName.get(name).size() == 1
                    && strict
                    && !known.contains(name)) {
                unknown(name, known, path, listName);
            }
        }
        return byName;
    }

    private void unknown(String name, List<String> known, ElementPath path, String listName) {
        String where = listName.isEmpty() ? "is not a parameter" : "is not a part of " + listName;
        String instead = QuotedInput.nearest(name, known)
                .map(meant -> "; did you mean " + meant + "?")
                .orElse("; known are " + String.join(", ", known));
        String shown = QuotedInput.name(name);
        fault(Problem.UNKNOWN_PARAMETER, path.then(shown), where + instead);
    }

    /** The component's value; null if there is none, and of a list whose items' places would no longer be true. */
    private @Nullable Object component(
            ParameterBinding slot, List<ParametersParameterComponent> given, ElementPath owner) {
        if (given.size() < slot.min()) {
            String text =
                    slot.min() == 1 ? "is required" : "at least " + slot.min() + " are required, got " + given.size();
            fault(Problem.REQUIRED, slot.path(owner), text);
            return null;
        }
        if (given.size() > slot.max()) {
            fault(Problem.TOO_MANY, slot.path(owner), "at most " + slot.max() + ", got " + given.size());
        }
        if (!slot.many()) {
            return given.isEmpty() ? null : item(slot, given.get(0), slot.path(owner));
        }
        List<Object> items = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < given.size(); i++) {
            Object item = item(slot, given.get(i), slot.path(owner, i));
            if (item != null) {
                items.add(item);
            } else if (slot.content() instanceof RecordShape) {
                whole = false;
            }
        }
        return whole && items.size() >= slot.min() ? List.copyOf(items) : null;
    }

    /** One value or group of parts; null if it is at fault. */
    private @Nullable Object item(ParameterBinding slot, ParametersParameterComponent given, ElementPath path) {
        if (slot.content() instanceof RecordShape parts) {
            return parts(slot, parts, given, path);
        }
        ValueType<?> type = (ValueType<?>) slot.content();
        if (given.hasPart() || given.getResource() != null) {
            String got = given.hasPart() ? "parts" : "a resource";
            fault(Problem.WRONG_TYPE, path, "expected " + type.property() + ", got " + got);
            return null;
        }
        Type value = given.getValue();
        if (value == null || (value.isPrimitive() ? isEmpty(value.primitiveValue()) : value.isEmpty())) {
            fault(Problem.REQUIRED, path, "has no value");
            return null;
        }
        if (!asText && !type.accepts(value)) {
            String got = ValueType.property(value.fhirType());
            fault(Problem.WRONG_TYPE, path, "expected " + type.property() + ", got " + got);
            return null;
        }
        try {
            Object read = read(type, value);
            if (slot.bounds() != null) {
                slot.bounds().fault(new BigDecimal(read.toString()), path).ifPresent(faults::add);
            }
            return read;
        } catch (UnreadableValueException misread) {
            faults.add(misread.at(path));
            return null;
        }
    }

    private @Nullable Object parts(
            ParameterBinding slot, RecordShape shape, ParametersParameterComponent given, ElementPath path) {
        if (given.hasValue() || given.getResource() != null) {
            String got = given.hasValue() ? ValueType.property(given.getValue().fhirType()) : "a resource";
            fault(Problem.WRONG_TYPE, path, "expected parts, got " + got);
            return null;
        }
        if (!given.hasPart()) {
            fault(Problem.REQUIRED, path, "has no parts");
            return null;
        }
        return record(shape, given.getPart(), path, slot.name(), Map.of());
    }

    private Object read(ValueType<?> type, Type given) throws UnreadableValueException {
        if (given.isPrimitive() && given.primitiveValue().isBlank()) {
            throw UnreadableValueException.badValue("is blank");
        }
        ValueType.Read<String, ?> parsing = type.parsing();
        return asText && parsing != null
                ? parsing.apply(given.primitiveValue())
                : type.reading().apply(given);
    }

    private void fault(Problem problem, ElementPath element, String text) {
        faults.add(new Fault(problem, element, text));
    }
}
