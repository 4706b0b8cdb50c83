package org.artgroups.decisions.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.jspecify.annotations.Nullable;

/**
 * Facts as a person types them, to try a model's rules on somebody who is not on record: pure. What is not typed is unknown.
 *
 * @param facts those that could be read
 * @param unread those that could not, by their code, as typed
 */
public record TypedFacts(Facts facts, Map<String, String> unread) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,6}");
    private static final Pattern COUNT = Pattern.compile("(<=|>=|<|>)?\\s*(\\d{1,9}([.,]\\d{1,3})?)");

    /** Copies the map. */
    public TypedFacts {
        unread = Map.copyOf(unread);
    }

    /**
     * Reads what was typed: a whole number, {@code yes} or {@code no}, or a laboratory's result as it writes it ({@code 40},
     * {@code < 20}, {@code not detected}); each in the fact's unit.
     *
     * @param typed by code of the fact; a blank is as good as none
     */
    public static TypedFacts read(Map<String, String> typed) {
        List<FactValue> values = new ArrayList<>();
        Map<String, String> unread = new TreeMap<>();
        for (Fact fact : Fact.values()) {
            String text = typed.getOrDefault(fact.code(), "").trim();
            if (text.isEmpty()) {
                continue;
            }
            FactValue value =
                    switch (fact.type()) {
                        case "integer" -> whole(fact, text);
                        case "boolean" -> yesOrNo(fact, text);
                        default -> result(fact, text);
                    };
            if (value == null) {
                unread.put(fact.code(), text);
            } else {
                values.add(value);
            }
        }
        return new TypedFacts(new Facts(values), unread);
    }

    private static @Nullable FactValue whole(Fact fact, String text) {
        return WHOLE.matcher(text).matches() ? known(fact, new IntegerType(Integer.parseInt(text))) : null;
    }

    private static @Nullable FactValue yesOrNo(Fact fact, String text) {
        return switch (text) {
            case "yes" -> known(fact, new BooleanType(true));
            case "no" -> known(fact, new BooleanType(false));
            default -> null;
        };
    }

    private static FactValue known(Fact fact, Base value) {
        return new FactValue(fact, List.of(value), null, List.of());
    }

    private static @Nullable FactValue result(Fact fact, String text) {
        LabValue read = reading(fact, text);
        return read == null
                ? null
                : read.least().compareTo(read.greatest()) == 0
                        ? known(fact, new DecimalType(read.least()))
                        : FactValue.between(fact, read.least(), read.greatest(), read.written(), List.of());
    }

    private static @Nullable LabValue reading(Fact fact, String text) {
        if (fact == Fact.LAST_VIRAL_LOAD || fact == Fact.PREVIOUS_VIRAL_LOAD) {
            return LabValue.viralLoad(null, null, null, false, false, text);
        }
        Matcher count = COUNT.matcher(text);
        if (!count.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(count.group(2).replace(',', '.'));
        return fact == Fact.LAST_CD4_PERCENT
                ? LabValue.percent(number, count.group(1), null)
                : LabValue.cd4(number, count.group(1), null);
    }
}
