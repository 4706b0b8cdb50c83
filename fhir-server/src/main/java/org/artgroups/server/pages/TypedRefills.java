package org.artgroups.server.pages;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Atc;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** The medicines of a member in the form of a session, as the refills of {@code $group-visit}: pure. */
final class TypedRefills {

    private static final Pattern REFILL = Pattern.compile("refill\\[(\\d{1,2})]\\.medication");

    private final UnaryOperator<String> texts;

    private TypedRefills(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /**
     * Adds the medicines that were handed out to a member.
     *
     * @param field of the member, {@code member[a-1]}
     * @param names of all fields of the form, in their order
     * @param texts what was typed into a field; empty if nothing was
     * @return by the place of each refill among those of the member, from 0, the field it was typed in
     */
    static Map<Integer, String> addTo(
            ParametersParameterComponent member, String field, Collection<String> names, UnaryOperator<String> texts) {
        return new TypedRefills(texts).reported(member, field, List.copyOf(names));
    }

    private Map<Integer, String> reported(ParametersParameterComponent member, String field, List<String> names) {
        Map<Integer, String> places = new LinkedHashMap<>();
        for (String name : names) {
            Matcher refill = REFILL.matcher(name.startsWith(field + ".") ? name.substring(field.length() + 1) : "");
            if (!refill.matches() || text(name).isEmpty()) {
                continue;
            }
            String medicine = field + ".refill[" + refill.group(1) + "]";
            if (text(medicine + ".given").isEmpty()) {
                continue;
            }
            places.put(places.size(), medicine);
            ParametersParameterComponent handedOut = member.addPart().setName("refill");
            String days = text(medicine + ".daysSupply");
            TypedSession.part(handedOut, "medication", medication(text(name)));
            TypedSession.part(handedOut, "daysSupply", TypedSession.texted(days));
            // the packs prepared are those for the days proposed
            boolean asProposed = days.equals(text(medicine + ".proposed"))
                    && text(medicine + ".owed").isEmpty();
            TypedSession.part(
                    handedOut, "quantity", asProposed ? quantity(text(medicine + ".quantity"), medicine) : null);
            TypedSession.part(handedOut, "owed", quantity(text(medicine + ".owed"), medicine));
            TypedSession.part(handedOut, "completes", TypedSession.texted(text(medicine + ".completes")));
        }
        return places;
    }

    private String text(String field) {
        return texts.apply(field);
    }

    private @Nullable Quantity quantity(String value, String medicine) {
        if (value.isEmpty()) {
            return null;
        }
        Quantity quantity = new Quantity();
        try {
            quantity.setValue(new BigDecimal(decimal(value)));
        } catch (NumberFormatException e) {
            // without a value the reader says what is wrong
            quantity.setUnit(value);
            return quantity;
        }
        String unit = text(medicine + ".unit");
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

    /** A decimal comma is what half of the world types. */
    static String decimal(String text) {
        return text.replace(',', '.');
    }
}
