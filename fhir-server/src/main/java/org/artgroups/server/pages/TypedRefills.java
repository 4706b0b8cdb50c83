package org.artgroups.server.pages;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ElementPath;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** The medicines of a member in the form of a session, as the refills of {@code $group-visit}: pure. */
final class TypedRefills {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern REFILL = Pattern.compile("refill\\[(\\d{1,2})]\\.medication");

    private final TypedSession typed;

    private TypedRefills(TypedSession typed) {
        this.typed = typed;
    }

    /**
     * Adds the medicines that were handed out to a member.
     *
     * @param field of the member, {@code member[a-1]}
     * @param element path of the member, {@code member[0]}
     * @param names of all fields of the form, in their order
     * @param typed the form
     * @return by the place of each refill among those of the member, from 0, the field it was typed in
     */
    static Map<Integer, String> addTo(
            ParametersParameterComponent member,
            String field,
            ElementPath element,
            Collection<String> names,
            TypedSession typed) {
        return new TypedRefills(typed).reported(member, field, element, List.copyOf(names));
    }

    private Map<Integer, String> reported(
            ParametersParameterComponent member, String field, ElementPath element, List<String> names) {
        Map<Integer, String> places = new LinkedHashMap<>();
        for (String name : names) {
            Matcher refill = REFILL.matcher(name.startsWith(field + ".") ? name.substring(field.length() + 1) : "");
            if (!refill.matches() || text(name).isEmpty()) {
                continue;
            }
            String medicine = field + ".refill[" + refill.group(1) + "]";
            boolean given = !text(medicine + ".given").isEmpty();
            if (!given && text(medicine + ".owed").isEmpty()) {
                continue;
            }
            ElementPath path = element.then("refill", places.size());
            places.put(places.size(), medicine);
            if (!given) {
                typed.fault(
                        Problem.REQUIRED,
                        path.then("owed"),
                        "is filled in, though nothing of this medicine was handed out: tick what was, or write it into"
                                + " the note");
            }
            ParametersParameterComponent handedOut = member.addPart().setName("refill");
            String days = text(medicine + ".daysSupply");
            TypedSession.part(handedOut, "medication", medication(text(name)));
            TypedSession.part(handedOut, "daysSupply", typed.number(medicine + ".daysSupply", path.then("daysSupply")));
            // the packs prepared are those for the days proposed
            boolean asProposed = days.equals(text(medicine + ".proposed"))
                    && text(medicine + ".owed").isEmpty();
            TypedSession.part(
                    handedOut, "quantity", asProposed ? proposed(text(medicine + ".quantity"), medicine) : null);
            TypedSession.part(handedOut, "owed", quantity(medicine + ".owed", path.then("owed"), medicine));
            TypedSession.part(handedOut, "completes", TypedSession.texted(text(medicine + ".completes")));
        }
        return places;
    }

    private String text(String field) {
        return typed.text(field);
    }

    /** What the form proposed, which is in FHIR's words. */
    private @Nullable Quantity proposed(String value, String medicine) {
        return value.isEmpty() ? null : quantity(value, medicine);
    }

    private @Nullable Quantity quantity(String field, ElementPath element, String medicine) {
        StringType number = typed.number(field, element);
        return number == null ? null : quantity(number.getValue(), medicine);
    }

    private Quantity quantity(String value, String medicine) {
        Quantity quantity = new Quantity();
        if (!NUMBER.matcher(value).matches()) {
            // without a value the reader says what is wrong
            return quantity.setUnit(value);
        }
        String unit = text(medicine + ".unit");
        quantity.setValue(new BigDecimal(value));
        return unit.isEmpty() ? quantity : quantity.setUnit(unit);
    }

    /** {@code system|code}; without a system a text. */
    private static CodeableConcept medication(String key) {
        int bar = key.indexOf('|');
        if (bar <= 0) {
            String text = key.substring(bar + 1);
            return Atc.of(text).map(Atc::concept).orElseGet(() -> new CodeableConcept().setText(text));
        }
        String system = key.substring(0, bar);
        String code = key.substring(bar + 1);
        return Atc.SYSTEM.equals(system)
                ? Atc.of(code).map(Atc::concept).orElseGet(() -> new CodeableConcept(new Coding(system, code, null)))
                : new CodeableConcept(new Coding(system, code, null));
    }
}
