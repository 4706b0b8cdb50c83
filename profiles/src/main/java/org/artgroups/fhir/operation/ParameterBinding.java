package org.artgroups.fhir.operation;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter and the record component that holds it.
 *
 * @param name the parameter's name
 * @param min how often it has to be there
 * @param max how often it may be there
 * @param many whether it may be repeated, and so is a list
 * @param content what it holds
 * @param bounds the range of a number; null if any will do
 * @param key whether it tells apart the repetitions of its record
 * @param accessor the component's accessor
 */
record ParameterBinding(
        String name,
        int min,
        int max,
        boolean many,
        ParameterContent content,
        @Nullable Bounds bounds,
        boolean key,
        Method accessor) {

    /** All the record's values for this parameter, none if it has none. */
    List<?> values(Record owner) {
        Object value = value(owner);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** The parameter's path, below that of its owner. */
    ElementPath path(ElementPath owner) {
        return owner.then(name);
    }

    /** The path of one repetition. */
    ElementPath path(ElementPath owner, int index) {
        return many ? owner.then(name, index) : owner.then(name);
    }

    private @Nullable Object value(Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("cannot read " + accessor, refused);
        }
    }
}
