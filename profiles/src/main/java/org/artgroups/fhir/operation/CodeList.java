package org.artgroups.fhir.operation;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.artgroups.fhir.Coded;
import org.artgroups.fhir.generated.Problem;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * The codes of an enum: of ours ({@link Coded}) or of HAPI ({@code toCode()}, {@code getSystem()}).
 *
 * @param system the code system's canonical URL
 * @param byCode the enum's constants, in their order
 */
record CodeList(String system, Map<String, Enum<?>> byCode) {

    /** @throws IllegalArgumentException if the enum has no codes */
    static CodeList of(Class<?> type) {
        Map<String, Enum<?>> byCode = new LinkedHashMap<>();
        String system = "";
        for (Object constant : type.getEnumConstants()) {
            // HAPI's enums have one more constant than their code system has codes
            if (constant instanceof Enum<?> code && !code.name().equals("NULL")) {
                byCode.put(ask(code, "code", "toCode"), code);
                system = ask(code, "system", "getSystem");
            }
        }
        return new CodeList(system, Collections.unmodifiableMap(byCode));
    }

    /** Whether the value set is that of all the system's codes: both end in the same id. */
    boolean fills(@Nullable String valueSet) {
        return valueSet != null && last(valueSet).equals(last(system));
    }

    ValueType<?> type(Class<?> type) {
        return typed(type);
    }

    private <E> ValueType<E> typed(Class<E> type) {
        return new ValueType<>(
                "code",
                type,
                List.of(StringType.class, Coding.class),
                value -> type.cast(constant(codeOf(value))),
                text -> type.cast(constant(text)),
                code -> new CodeType(codeOf((Enum<?>) code)),
                code -> codeOf((Enum<?>) code));
    }

    private String codeOf(Type value) throws UnreadableValueException {
        if (!(value instanceof Coding coding)) {
            return value.primitiveValue();
        }
        if (!system.equals(coding.getSystem())) {
            throw UnreadableValueException.of(
                    Problem.BAD_CODE,
                    coding.hasSystem()
                            ? QuotedInput.quote(coding.getSystem()) + " is not the code system " + system
                            : "a coding needs the system " + system);
        }
        return coding.hasCode() ? coding.getCode() : "";
    }

    private String codeOf(Enum<?> constant) {
        return ask(constant, "code", "toCode");
    }

    private Enum<?> constant(String code) throws UnreadableValueException {
        Enum<?> constant = byCode.get(code);
        if (constant == null) {
            String meant = QuotedInput.nearestCode(code, byCode.keySet())
                    .map(nearest -> "; did you mean " + nearest + "?")
                    .orElse("");
            throw UnreadableValueException.of(
                    Problem.BAD_CODE,
                    QuotedInput.quote(code) + " is not one of " + String.join(", ", byCode.keySet()) + meant);
        }
        return constant;
    }

    private static String ask(Enum<?> constant, String ours, String hapis) {
        if (constant instanceof Coded coded) {
            return ours.equals("code") ? coded.code() : coded.system();
        }
        try {
            Method method = constant.getDeclaringClass().getMethod(hapis);
            return Optional.ofNullable(method.invoke(constant)).orElseThrow().toString();
        } catch (ReflectiveOperationException noCodes) {
            throw new IllegalArgumentException(
                    constant.getDeclaringClass().getName() + " is no enum of codes", noCodes);
        }
    }

    private static String last(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
