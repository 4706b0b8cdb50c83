package org.artgroups.fhir.operation;

import java.lang.reflect.Constructor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record class whose components are an operation's parameters, or the parts of one.
 *
 * @param slots in the order of the record's components
 * @param constructor the canonical constructor
 */
record RecordShape(List<ParameterBinding> slots, Constructor<?> constructor) implements ParameterContent {

    List<String> names() {
        return slots.stream().map(ParameterBinding::name).toList();
    }

    /** A record of these components, in the order of the slots. */
    Record create(@Nullable Object[] components) {
        try {
            return (Record) constructor.newInstance(components);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("cannot create " + constructor.getDeclaringClass(), refused);
        }
    }
}
