package org.artgroups.fhir.operation;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The data types with elements of their own, kept as HAPI's classes: they are FHIR's own words. */
final class ComplexTypes {
    /** What HAPI indexes of an identifier; more could be stored but not found again. */
    private static final int LONGEST_IDENTIFIER = 200;

    /** Who may be named by the value of an identifier alone. */
    private static final List<String> CLIENTS = List.of("Patient");

    private static final Pattern REFERENCE = Pattern.compile(
            "(https?://\\S+/)?(?<type>[A-Z][A-Za-z]+)/[A-Za-z0-9.-]{1,64}(/_history/[A-Za-z0-9.-]{1,64})?");
    private static final Pattern PLACEHOLDER = Pattern.compile("urn:(uuid|oid):[0-9a-fA-F.-]{1,64}");

    private ComplexTypes() {}

    static ValueType<Identifier> identifier() {
        return complex("Identifier", Identifier.class, ComplexTypes::checked, ComplexTypes::canonical);
    }

    /**
     * @param targets the resource types it may refer to; empty for any
     * @param nameSuffices whether a display alone will do
     */
    static ValueType<Reference> reference(List<String> targets, boolean nameSuffices) {
        return complex(
                "Reference",
                Reference.class,
                reference -> checked(reference, targets, nameSuffices),
                ComplexTypes::canonical);
    }

    static ValueType<CodeableConcept> codeableConcept() {
        return complex("CodeableConcept", CodeableConcept.class, ComplexTypes::checked, ComplexTypes::canonical);
    }

    static ValueType<Quantity> quantity() {
        return complex("Quantity", Quantity.class, ComplexTypes::checked, ComplexTypes::canonical);
    }

    private static <J extends Type> ValueType<J> complex(
            String name, Class<J> type, ValueType.Read<J, J> checking, Function<J, String> canonical) {
        ValueType.Read<Type, J> reading = value -> {
            refuseControlCharacters(value);
            return checking.apply(type.cast(value));
        };
        return new ValueType<>(name, type, List.of(type), reading, null, value -> value, canonical);
    }

    private static Identifier checked(Identifier identifier) throws UnreadableValueException {
        if (!identifier.hasSystem() || !identifier.hasValue()) {
            throw UnreadableValueException.badValue("an identifier needs both system and value");
        }
        return checkedValue(identifier);
    }

    private static Identifier checkedValue(Identifier identifier) throws UnreadableValueException {
        if (!identifier.hasValue()) {
            throw UnreadableValueException.badValue("an identifier needs a value");
        }
        if ((identifier.hasSystem() && identifier.getSystem().length() > LONGEST_IDENTIFIER)
                || identifier.getValue().length() > LONGEST_IDENTIFIER) {
            throw UnreadableValueException.badValue(
                    "an identifier's system and value have at most " + LONGEST_IDENTIFIER + " characters");
        }
        return identifier;
    }

    private static Reference checked(Reference reference, List<String> targets, boolean nameSuffices)
            throws UnreadableValueException {
        String literal = reference.getReference();
        if (literal != null) {
            checked(literal, targets);
        } else if (reference.hasIdentifier() && targets.equals(CLIENTS)) {
            // the number of a folder: whose it is, and whether it is one client's, the server knows
            checkedValue(reference.getIdentifier());
        } else if (reference.hasIdentifier()) {
            checked(reference.getIdentifier());
        } else if (!nameSuffices) {
            throw UnreadableValueException.badValue("a reference needs either reference or identifier");
        } else if (!reference.hasDisplay()) {
            throw UnreadableValueException.badValue("a reference needs reference, identifier or display");
        }
        return reference;
    }

    private static void checked(String literal, List<String> targets) throws UnreadableValueException {
        Matcher matcher = REFERENCE.matcher(literal);
        if (!matcher.matches()) {
            if (PLACEHOLDER.matcher(literal).matches()) {
                return;
            }
            throw UnreadableValueException.badValue(QuotedInput.quote(literal) + " is not a reference such as "
                    + (targets.isEmpty() ? "Patient" : targets.get(0)) + "/123");
        }
        if (!targets.isEmpty() && !targets.contains(matcher.group("type"))) {
            throw UnreadableValueException.badValue(
                    QuotedInput.quote(literal) + " does not refer to a " + String.join(" or ", targets));
        }
    }

    private static CodeableConcept checked(CodeableConcept concept) throws UnreadableValueException {
        if (!concept.hasText() && concept.getCoding().stream().noneMatch(Coding::hasCode)) {
            throw UnreadableValueException.badValue("a concept needs a coding with a code, or a text");
        }
        return concept;
    }

    private static Quantity checked(Quantity quantity) throws UnreadableValueException {
        if (!quantity.hasValue()) {
            throw UnreadableValueException.badValue("a quantity needs a value");
        }
        return quantity;
    }

    private static void refuseControlCharacters(Base element) throws UnreadableValueException {
        for (Property property : element.children()) {
            for (Base value : property.getValues()) {
                String text = value.primitiveValue();
                if (text != null) {
                    ValueTypes.wording(text);
                }
                refuseControlCharacters(value);
            }
        }
    }

    private static String canonical(Identifier identifier) {
        return (identifier.hasSystem() ? identifier.getSystem() : "") + "|" + identifier.getValue();
    }

    private static String canonical(Reference reference) {
        if (reference.getReference() != null) {
            return reference.getReference();
        }
        return reference.hasIdentifier()
                ? canonical(reference.getIdentifier())
                : String.valueOf(reference.getDisplay());
    }

    private static String canonical(CodeableConcept concept) {
        String codes = concept.getCoding().stream()
                .filter(Coding::hasCode)
                .map(coding -> joined("|", coding.getSystem(), coding.getCode()))
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
        return codes.isEmpty() ? concept.getText() : codes;
    }

    private static String canonical(Quantity quantity) {
        String comparator = quantity.hasComparator() ? quantity.getComparator().toCode() : null;
        String unit = quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
        return joined(" ", comparator, QuotedInput.number(quantity.getValue()), unit);
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }
}
