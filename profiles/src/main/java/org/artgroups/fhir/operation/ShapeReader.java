package org.artgroups.fhir.operation;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResourceType;
import org.jspecify.annotations.Nullable;

/** Lays a record class over a definition's parameters, and refuses one that says anything else than the definition. */
final class ShapeReader {
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(boolean.class, Boolean.class, int.class, Integer.class);

    private static final Set<String> RESOURCE_TYPES =
            Stream.of(ResourceType.values()).map(ResourceType::name).collect(Collectors.toUnmodifiableSet());

    private ShapeReader() {}

    /** @throws IllegalArgumentException naming the first component or parameter that does not agree */
    static RecordShape shape(Class<?> type, List<OperationDefinitionParameterComponent> parameters) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has to be a record: the definition has parts");
        }
        Map<String, OperationDefinitionParameterComponent> left = new LinkedHashMap<>();
        parameters.forEach(parameter -> left.put(parameter.getName(), parameter));
        List<ParameterBinding> slots = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = name(component);
            OperationDefinitionParameterComponent parameter = left.remove(name);
            if (parameter == null) {
                throw mismatch(component, "the definition has no " + name);
            }
            slots.add(slot(component, parameter));
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no component for " + left.keySet());
        }
        return new RecordShape(List.copyOf(slots), constructor(type));
    }

    private static ParameterBinding slot(RecordComponent component, OperationDefinitionParameterComponent parameter) {
        int max = parameter.getMax().equals("*") ? Integer.MAX_VALUE : Integer.parseInt(parameter.getMax());
        boolean many = max > 1;
        Class<?> type = checkedType(component, parameter.getMin(), many);
        ParameterContent content =
                parameter.hasPart() ? shape(type, parameter.getPart()) : valueType(component, type, parameter);
        component.getAccessor().setAccessible(true);
        return new ParameterBinding(
                parameter.getName(),
                parameter.getMin(),
                max,
                many,
                content,
                bounds(component, type, parameter),
                component.isAnnotationPresent(Key.class),
                component.getAccessor());
    }

    /** The type of one value, once the component is a list, nullable or neither, as the cardinality asks. */
    private static Class<?> checkedType(RecordComponent component, int min, boolean many) {
        boolean list = component.getType() == List.class;
        if (list != many) {
            throw mismatch(component, many ? "the definition lets it repeat" : "the definition does not let it repeat");
        }
        AnnotatedType annotated = component.getAnnotatedType();
        boolean nullable = annotated.isAnnotationPresent(Nullable.class);
        if (many) {
            if (nullable) {
                throw mismatch(component, "a list is empty, never null");
            }
            return list(annotated);
        }
        if (nullable != (min == 0)) {
            throw mismatch(component, min == 0 ? "the definition makes it optional" : "the definition requires it");
        }
        return BOXES.getOrDefault(component.getType(), component.getType());
    }

    private static Class<?> list(AnnotatedType annotated) {
        Type type = annotated instanceof AnnotatedParameterizedType parameterized
                        && parameterized.getType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : Object.class;
        return type instanceof Class<?> element ? element : Object.class;
    }

    private static ValueType<?> valueType(
            RecordComponent component, Class<?> type, OperationDefinitionParameterComponent parameter) {
        if (type.isEnum()) {
            CodeList codes = CodeList.of(type);
            if (!parameter.getType().equals("code")
                    || !codes.fills(parameter.getBinding().getValueSet())) {
                throw mismatch(component, "the definition does not bind it to " + codes.system());
            }
            return codes.type(type);
        }
        if (parameter.hasBinding() && parameter.getType().equals("code")) {
            throw mismatch(
                    component,
                    "the definition binds it to " + parameter.getBinding().getValueSet());
        }
        ValueType<?> value = type == Reference.class
                ? ComplexTypes.reference(targets(parameter), component.isAnnotationPresent(DisplayOnlyAllowed.class))
                : ValueTypes.of(parameter.getType());
        if (value.javaType() != type || !value.fhirName().equals(parameter.getType())) {
            throw mismatch(component, "the definition makes it " + parameter.getType());
        }
        return value;
    }

    /** The resource types a reference may be to; empty for any, also where a profile does not tell its type. */
    private static List<String> targets(OperationDefinitionParameterComponent parameter) {
        List<String> targets = parameter.getTargetProfile().stream()
                .map(profile -> profile.getValue().substring(profile.getValue().lastIndexOf('/') + 1))
                .toList();
        return RESOURCE_TYPES.containsAll(targets) ? targets : List.of();
    }

    private static @Nullable Bounds bounds(
            RecordComponent component, Class<?> type, OperationDefinitionParameterComponent parameter) {
        Extension extension = parameter.getExtensionByUrl(Extensions.BOUNDS);
        if (extension == null) {
            return null;
        }
        if (!(extension.getValue() instanceof Range range) || !Number.class.isAssignableFrom(type)) {
            throw mismatch(component, "bounds are a Range on a number");
        }
        return Bounds.of(range);
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), components))
                .peek(constructor -> constructor.setAccessible(true))
                .findFirst()
                .orElseThrow();
    }

    private static String name(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Part.class))
                .map(Part::value)
                .orElse(component.getName());
    }

    private static IllegalArgumentException mismatch(RecordComponent component, String why) {
        return new IllegalArgumentException(
                component.getDeclaringRecord().getSimpleName() + "." + component.getName() + ": " + why);
    }
}
