package org.artgroups.fhir.operation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.UrlType;

/** The data types a parameter can have, as {@link ValueType}s; those with elements are in {@link ComplexTypes}, and references there alone. */
final class ValueTypes {
    private static final int LONGEST_NUMBER = 40;

    private static final Map<String, ValueType<?>> BY_FHIR_NAME = Stream.of(
                    text("string", StringType::new, List.of(StringType.class)),
                    text("markdown", MarkdownType::new, List.of(StringType.class)),
                    text("code", CodeType::new, List.of(StringType.class)),
                    text("id", IdType::new, List.of(IdType.class, StringType.class)),
                    uri("uri", UriType::new),
                    uri("url", UrlType::new),
                    uri("canonical", CanonicalType::new),
                    bool(),
                    integer("integer", IntegerType::new),
                    integer("positiveInt", PositiveIntType::new),
                    integer("unsignedInt", UnsignedIntType::new),
                    decimal(),
                    date(),
                    dateTime(),
                    ComplexTypes.identifier(),
                    ComplexTypes.codeableConcept(),
                    ComplexTypes.quantity())
            .collect(Collectors.toUnmodifiableMap(ValueType::fhirName, Function.identity()));

    private ValueTypes() {}

    /** @throws IllegalArgumentException if no parameter can have this type yet */
    static ValueType<?> of(String fhirName) {
        ValueType<?> type = BY_FHIR_NAME.get(fhirName);
        if (type == null) {
            throw new IllegalArgumentException("the type " + fhirName + " is not supported");
        }
        return type;
    }

    private static ValueType<String> text(
            String name, Function<String, Type> writing, List<Class<? extends Type>> accepted) {
        return primitive(name, String.class, ValueTypes::wording, writing, Function.identity(), accepted);
    }

    private static ValueType<String> uri(String name, Function<String, Type> writing) {
        ValueType.Read<String, String> parsing = text -> {
            if (wording(text).chars().anyMatch(Character::isWhitespace)) {
                throw UnreadableValueException.badValue(QuotedInput.quote(text) + " is not a URI: it holds a space");
            }
            return text;
        };
        return primitive(
                name, String.class, parsing, writing, Function.identity(), List.of(UriType.class, StringType.class));
    }

    private static ValueType<Boolean> bool() {
        ValueType.Read<String, Boolean> parsing = text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw UnreadableValueException.badValue(QuotedInput.quote(text) + " is neither true nor false");
        };
        return primitive(
                "boolean", Boolean.class, parsing, BooleanType::new, String::valueOf, List.of(BooleanType.class));
    }

    private static ValueType<Integer> integer(String name, Function<Integer, Type> writing) {
        return new ValueType<>(
                name,
                Integer.class,
                List.of(IntegerType.class, DecimalType.class),
                value -> wholeNumber(numberOf(value)),
                text -> wholeNumber(number(text)),
                writing,
                String::valueOf);
    }

    private static ValueType<BigDecimal> decimal() {
        return new ValueType<>(
                "decimal",
                BigDecimal.class,
                List.of(DecimalType.class, IntegerType.class),
                ValueTypes::numberOf,
                ValueTypes::number,
                DecimalType::new,
                QuotedInput::number);
    }

    private static ValueType<LocalDate> date() {
        ValueType.Read<String, LocalDate> parsing = text -> {
            try {
                return DateOrDateTime.day(text);
            } catch (DateTimeException notADay) {
                throw UnreadableValueException.badValue(QuotedInput.quote(text) + " is not a date such as 2026-03-04");
            }
        };
        return primitive(
                "date",
                LocalDate.class,
                parsing,
                day -> new DateType(day.toString()),
                LocalDate::toString,
                List.of(DateType.class));
    }

    private static ValueType<DateOrDateTime> dateTime() {
        ValueType.Read<String, DateOrDateTime> parsing = text -> {
            try {
                return DateOrDateTime.parse(text);
            } catch (DateTimeException notAMoment) {
                throw UnreadableValueException.badValue(
                        QuotedInput.quote(text)
                                + " is neither a date such as 2026-03-04 nor a time with offset such as 2026-03-04T10:00:00+02:00");
            }
        };
        return primitive(
                "dateTime",
                DateOrDateTime.class,
                parsing,
                DateOrDateTime::toDateTime,
                DateOrDateTime::canonical,
                List.of(DateTimeType.class, InstantType.class, DateType.class));
    }

    private static <J> ValueType<J> primitive(
            String name,
            Class<J> javaType,
            ValueType.Read<String, J> parsing,
            Function<J, Type> writing,
            Function<J, String> canonical,
            List<Class<? extends Type>> accepted) {
        return new ValueType<>(
                name, javaType, accepted, value -> parsing.apply(value.primitiveValue()), parsing, writing, canonical);
    }

    /** Text that says something, and that a database can hold. */
    static String wording(String text) throws UnreadableValueException {
        if (text.isBlank()) {
            throw UnreadableValueException.badValue("is blank");
        }
        // FHIR forbids them, and PostgreSQL cannot store the first of them
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            throw UnreadableValueException.badValue("holds a control character");
        }
        return text;
    }

    private static BigDecimal number(String text) throws UnreadableValueException {
        // turning millions of digits into a number would take minutes
        if (text.length() <= LONGEST_NUMBER) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException notANumber) {
                // reported below
            }
        }
        throw UnreadableValueException.badValue(QuotedInput.quote(text) + " is not a number");
    }

    private static BigDecimal numberOf(Type value) {
        return value instanceof IntegerType integer
                ? BigDecimal.valueOf(integer.getValue())
                : ((DecimalType) value).getValue();
    }

    private static Integer wholeNumber(BigDecimal number) throws UnreadableValueException {
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw UnreadableValueException.badValue(
                    QuotedInput.number(number) + " is not a whole number of at most nine digits");
        }
    }
}
