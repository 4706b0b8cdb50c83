package org.artgroups.decisions.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one fact of one client.
 *
 * @param fact which
 * @param possible the values it may have: none if it is unknown, one if it is known, the least and the greatest if it is
 *     known to lie between them ({@code < 20 copies/mL}); in the fact's unit
 * @param note what the value alone does not tell: as it was written, or that there is no record; null if nothing
 * @param evidence the resources it comes from, {@code Type/id}
 * @param date of the newest of them, where its age matters; else null
 */
public record FactValue(
        Fact fact, List<Base> possible, @Nullable String note, List<String> evidence, @Nullable LocalDate date) {

    static final String NO_RECORD = "no record";
    /** Finer than any rule or result. */
    static final BigDecimal STEP = new BigDecimal("0.001");

    /** One whose age does not matter. */
    public FactValue(Fact fact, List<Base> possible, @Nullable String note, List<String> evidence) {
        this(fact, possible, note, evidence, null);
    }

    /** Copies the lists. */
    public FactValue {
        possible = List.copyOf(possible);
        evidence = List.copyOf(evidence);
    }

    static FactValue unknown(Fact fact, @Nullable String note, List<String> evidence) {
        return new FactValue(fact, List.of(), note, evidence);
    }

    static FactValue number(Fact fact, int value, List<String> evidence) {
        return new FactValue(fact, List.of(new IntegerType(value)), null, evidence);
    }

    static FactValue between(Fact fact, int least, int greatest, @Nullable String note, List<String> evidence) {
        return least == greatest
                ? new FactValue(fact, List.of(new IntegerType(least)), note, evidence)
                : new FactValue(fact, List.of(new IntegerType(least), new IntegerType(greatest)), note, evidence);
    }

    static FactValue between(
            Fact fact, BigDecimal least, BigDecimal greatest, @Nullable String note, List<String> evidence) {
        return least.compareTo(greatest) == 0
                ? new FactValue(fact, List.of(new DecimalType(least)), note, evidence)
                : new FactValue(fact, List.of(new DecimalType(least), new DecimalType(greatest)), note, evidence);
    }

    /** A condition that is there if there is a record of it. */
    static FactValue recorded(Fact fact, boolean present, List<String> evidence) {
        return new FactValue(fact, List.of(new BooleanType(present)), evidence.isEmpty() ? NO_RECORD : null, evidence);
    }

    /**
     * The values a rule that compares with {@code thresholds} can tell apart: {@link #possible()} and, of a number known
     * only roughly, each threshold between the two and what is just below and above it.
     */
    List<Base> possible(List<BigDecimal> thresholds) {
        if (precise() || possible.isEmpty() || !(possible.get(0) instanceof DecimalType least)) {
            return possible; // whole numbers are known to within one: nothing lies between
        }
        BigDecimal greatest = ((DecimalType) possible.get(possible.size() - 1)).getValue();
        List<Base> distinct = new ArrayList<>(possible);
        thresholds.stream()
                .flatMap(threshold -> Stream.of(threshold.subtract(STEP), threshold, threshold.add(STEP)))
                .filter(value -> value.compareTo(least.getValue()) > 0 && value.compareTo(greatest) < 0)
                .map(DecimalType::new)
                .forEach(distinct::add);
        return distinct;
    }

    /** The same, of a day. */
    FactValue on(@Nullable LocalDate day) {
        return new FactValue(fact, possible, note, evidence, day);
    }

    /** The same with a note, where there is one. */
    FactValue noted(@Nullable String with) {
        return with == null ? this : new FactValue(fact, possible, with, evidence, date);
    }

    /** The same, but unknown for a reason. */
    FactValue unknown(String because, List<String> also) {
        List<String> records = new ArrayList<>(evidence);
        also.stream().filter(record -> !records.contains(record)).forEach(records::add);
        return new FactValue(fact, List.of(), because, records, date);
    }

    /** Whether one value is known. */
    public boolean precise() {
        return possible.size() == 1;
    }

    /** For people: {@code 40 {copies}/mL}; null if unknown or known only roughly (the note then says how it was written). */
    public @Nullable String shown() {
        if (!precise()) {
            return null;
        }
        Base value = possible.get(0);
        String text = value instanceof DecimalType decimal
                ? decimal.getValue().stripTrailingZeros().toPlainString()
                : value.primitiveValue();
        return value instanceof BooleanType
                ? text
                : fact.unit().map(unit -> text + " " + unit).orElse(text);
    }
}
