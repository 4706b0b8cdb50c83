package org.artgroups.server.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a session shows in its fields: what was typed, else what the register proposes; and what is wrong with it.
 *
 * @param typed by name of the field; null before anything was typed
 * @param wrong what is wrong, in the server's words, by name of the field; empty name: with no single one
 */
public record SessionForm(@Nullable Map<String, String[]> typed, Map<String, List<String>> wrong) {

    /** The fields of the form that show beside them what is wrong with them. */
    private static final Set<String> OF_SESSION = Set.of("start", "nextVisit", "collector", "facilitator[0]");

    private static final Pattern OF_MEMBER =
            Pattern.compile("member\\[[^]]+]\\.(attendance|absenceReason|buddy|pickedUp|weight"
                    + "|screen\\.(symptom|missedDoses)|refill\\[\\d+]\\.(daysSupply|owed)"
                    + "|referralOutcome\\[\\d+]\\.(outcome|date)|note)");

    /** A form nobody has typed into. */
    static SessionForm empty() {
        return new SessionForm(null, Map.of());
    }

    /** A form in whose fields these stand. */
    static SessionForm filledIn(Map<String, String[]> fields) {
        return new SessionForm(fields, Map.of());
    }

    /** A form that was sent and refused. */
    static SessionForm refused(Map<String, String[]> fields, TypedSession typed, List<Fault> faults) {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        for (Fault fault : faults) {
            String field = typed.field(fault);
            boolean named = field.startsWith("member[") || OF_SESSION.contains(field);
            // what no field shows has to say itself what it is about
            wrong.computeIfAbsent(named ? field : "", any -> new ArrayList<>())
                    .add(named ? fault.text() : fault.describe());
        }
        return new SessionForm(fields, wrong);
    }

    /** What a field shows; {@code proposed} before anything was typed. */
    public String value(String field, @Nullable Object proposed) {
        if (typed == null) {
            return proposed == null ? "" : String.valueOf(proposed);
        }
        String[] values = typed.get(field);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** Whether a choice is made; before anything was typed, whether it is proposed. */
    public boolean chosen(String field, String value, boolean proposed) {
        return typed == null
                ? proposed
                : Arrays.asList(typed.getOrDefault(field, new String[0])).contains(value);
    }

    /** What is wrong with a field, in words. */
    public List<String> faults(String field) {
        return wrong.getOrDefault(field, List.of());
    }

    /** What is wrong with a part of the form and no field of it shows; with the whole form where the part is empty. */
    public List<String> others(String part) {
        List<String> others = new ArrayList<>();
        wrong.forEach((field, texts) -> {
            boolean within = part.isEmpty()
                    ? !field.startsWith("member[") && !OF_SESSION.contains(field)
                    : (field.equals(part) || field.startsWith(part + "."))
                            && !OF_MEMBER.matcher(field).matches();
            if (within) {
                others.addAll(texts);
            }
        });
        return others;
    }

    /** Whether anything is wrong with a part of the form. */
    public boolean wrongIn(String part) {
        return wrong.keySet().stream().anyMatch(field -> field.equals(part) || field.startsWith(part + "."));
    }

    /** For how many days what is owed of a medicine lasts, by what is usual; null if that is not known. */
    public @Nullable Integer owedDays(HandOut handOut) {
        Quantity owed = handOut.owed();
        Quantity usual = handOut.quantity();
        if (owed == null
                || usual == null
                || usual.getValue().signum() <= 0
                || !Objects.equals(owed.getUnit(), usual.getUnit())) {
            return null;
        }
        int days = owed.getValue()
                .multiply(BigDecimal.valueOf(handOut.daysSupply()))
                .divide(usual.getValue(), RoundingMode.DOWN)
                .intValue();
        return days > 0 ? days : null;
    }

    /** How many things are wrong. */
    public int faultCount() {
        return wrong.values().stream().mapToInt(List::size).sum();
    }

    /** The name of a field as the id of its element, which links lead to. */
    public String id(String field) {
        return field.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
