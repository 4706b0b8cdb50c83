package org.artgroups.fhir.operation;

import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * How values of one FHIR data type are read, written and compared.
 *
 * @param <J> the Java type
 * @param fhirName the data type's name in FHIR, {@code dateTime}
 * @param javaType the Java type
 * @param accepted the HAPI classes it may be sent as
 * @param reading an accepted FHIR value, which is not empty, to Java
 * @param parsing the text of a query parameter to Java; null if the type has no such text
 * @param writing Java to a new FHIR value
 * @param canonical the same text for values that mean the same
 */
record ValueType<J>(
        String fhirName,
        Class<J> javaType,
        List<Class<? extends Type>> accepted,
        Read<Type, J> reading,
        @Nullable Read<String, J> parsing,
        Function<J, Type> writing,
        Function<J, String> canonical)
        implements ParameterContent {

    /** A step of reading that may find the value wrong. */
    @FunctionalInterface
    interface Read<A, B> {
        B apply(A value) throws UnreadableValueException;
    }

    boolean accepts(Type value) {
        return accepted.stream().anyMatch(type -> type.isInstance(value));
    }

    /** The name of the JSON property that holds it: {@code valueDateTime}. */
    String property() {
        return property(fhirName);
    }

    static String property(String fhirName) {
        return "value" + Character.toUpperCase(fhirName.charAt(0)) + fhirName.substring(1);
    }

    Type write(Object value) {
        return writing.apply(javaType.cast(value));
    }

    String canonical(Object value) {
        return canonical.apply(javaType.cast(value));
    }
}
