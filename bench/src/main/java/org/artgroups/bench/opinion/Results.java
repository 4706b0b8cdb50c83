package org.artgroups.bench.opinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.artgroups.fhir.generated.ValueSets;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Laboratory results of one client: one a day, newest first, each as the least and the greatest it can mean. */
final class Results {

    private static final BigDecimal NO_LIMIT = new BigDecimal("1000000000000");
    private static final BigDecimal JUST = new BigDecimal("0.001");
    private static final Set<String> COPIES =
            Set.of("", "{copies}/ml", "1/ml", "/ml", "copies/ml", "copies / ml", "cp/ml", "{copy}/ml", "c/ml");
    private static final Set<String> POWERS =
            Set.of("log", "log10", "{log_copies}/ml", "log copies/ml", "log10 copies/ml", "{log10_copies}/ml");
    private static final Set<String> CELLS =
            Set.of("", "{cells}/ul", "/ul", "1/ul", "cells/ul", "cells/mm3", "/mm3", "10*6/l");
    private static final Set<String> NONE_FOUND = Set.of(
            "tnd",
            "not detected",
            "target not detected",
            "ldl",
            "undetectable",
            "undetected",
            "bdl",
            "below detection limit");

    /**
     * A result.
     *
     * @param day as its sender wrote it
     * @param meaning unknown if it cannot be read
     */
    record Result(LocalDate day, Opinion meaning) {}

    private final Codes codes;
    private final List<Observation> observations;

    Results(Codes codes, List<Observation> observations) {
        this.codes = codes;
        this.observations = observations;
    }

    List<Result> viralLoads(LocalDate asOf) {
        return daily(
                asOf,
                code -> codes.in(ValueSets.VIRAL_LOAD, code).isPresent()
                        || codes.in(ValueSets.VIRAL_LOAD_LOG, code).isPresent(),
                this::viralLoad,
                Comparator.comparing((Opinion o) -> known(o.greatest())).thenComparing(o -> known(o.least())));
    }

    List<Result> cd4(LocalDate asOf) {
        return daily(
                asOf,
                code -> codes.in(ValueSets.CD4_COUNT, code).isPresent(),
                (code, value) ->
                        value instanceof Quantity q && CELLS.contains(unit(q)) ? meaning(q, NO_LIMIT) : Opinion.UNKNOWN,
                LOWEST);
    }

    List<Result> cd4Percent(LocalDate asOf) {
        return daily(
                asOf,
                code -> codes.in(ValueSets.CD4_PERCENT, code).isPresent(),
                (code, value) -> value instanceof Quantity q && Set.of("", "%").contains(unit(q))
                        ? meaning(q, BigDecimal.valueOf(100))
                        : Opinion.UNKNOWN,
                LOWEST);
    }

    /** The higher the lower; what cannot be read last. */
    private static final Comparator<Opinion> LOWEST = Comparator.comparing((Opinion o) -> o.least() != null)
            .thenComparing(o -> known(o.least()), Comparator.reverseOrder())
            .thenComparing(o -> known(o.greatest()), Comparator.reverseOrder());

    private static BigDecimal known(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ONE.negate() : number;
    }

    /** Of a day the last, of those of one time what counts most. */
    private List<Result> daily(
            LocalDate asOf,
            Predicate<CodeableConcept> asked,
            BiFunction<CodeableConcept, Type, Opinion> read,
            Comparator<Opinion> counts) {
        record Timed(LocalDate day, ZonedDateTime at, Opinion meaning) {}
        List<Timed> all = new ArrayList<>();
        for (Observation observation : observations) {
            if (asked.test(observation.getCode())
                    && counted(observation)
                    && observation.getEffective() instanceof DateTimeType at
                    && !day(at).isAfter(asOf)) {
                all.add(new Timed(day(at), instant(at), read.apply(observation.getCode(), observation.getValue())));
            }
        }
        return all.stream()
                .map(Timed::day)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(day -> new Result(
                        day,
                        all.stream()
                                .filter(one -> one.day().equals(day))
                                .max(Comparator.comparing(
                                                (Timed one) -> one.at().toInstant())
                                        .thenComparing(Timed::meaning, counts))
                                .orElseThrow()
                                .meaning()))
                .toList();
    }

    /** Final, amended and corrected results count. */
    static boolean counted(Observation observation) {
        return switch (observation.getStatus()) {
            case FINAL, AMENDED, CORRECTED -> true;
            default -> false;
        };
    }

    /** The calendar day as its sender wrote it; of a month or a year the first. */
    static LocalDate day(DateTimeType written) {
        String text = written.getValueAsString();
        return LocalDate.parse((text + "-01-01").substring(0, 10));
    }

    /** When it was: a day alone begins where the server is. */
    static ZonedDateTime instant(DateTimeType written) {
        String text = written.getValueAsString();
        return text.contains("T")
                ? OffsetDateTime.parse(text).toZonedDateTime()
                : day(written).atStartOfDay(ZoneId.systemDefault());
    }

    private Opinion viralLoad(CodeableConcept code, @Nullable Type value) {
        boolean power = codes.in(ValueSets.VIRAL_LOAD_LOG, code).isPresent();
        if (value instanceof CodeableConcept found) {
            if (codes.in(ValueSets.NOT_DETECTED, found).isPresent()) {
                return Opinion.between(BigDecimal.ZERO, BigDecimal.ZERO);
            }
            return found.hasText() ? inWords(found.getText(), power) : Opinion.UNKNOWN;
        }
        if (value instanceof Quantity quantity) {
            return copies(quantity, power);
        }
        return value instanceof StringType text ? inWords(text.getValue(), power) : Opinion.UNKNOWN;
    }

    private static Opinion copies(Quantity quantity, boolean powerByCode) {
        String unit = unit(quantity);
        BigDecimal value = quantity.getValue();
        if (value == null) {
            return Opinion.UNKNOWN;
        }
        if (powerByCode || POWERS.contains(unit)) {
            if (value.compareTo(BigDecimal.valueOf(12)) > 0) {
                return Opinion.UNKNOWN;
            }
            Quantity raised = quantity.copy();
            raised.setValue(Math.round(Math.pow(10, value.doubleValue())));
            return meaning(raised, NO_LIMIT);
        }
        return COPIES.contains(unit) ? meaning(quantity, NO_LIMIT) : Opinion.UNKNOWN;
    }

    /** A comparator, a number in threes or not, a unit; or that nothing was found. */
    private static Opinion inWords(String written, boolean power) {
        String text = written.toLowerCase(Locale.ROOT).strip();
        if (NONE_FOUND.contains(text)) {
            return Opinion.between(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        Quantity quantity = new Quantity();
        if (text.startsWith("<") || text.startsWith(">")) {
            quantity.setComparator(Quantity.QuantityComparator.fromCode(text.substring(0, 1)));
            text = text.substring(1).strip();
        }
        int end = 0;
        while (end < text.length() && "0123456789,. ".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String number = text.substring(0, end).strip();
        String unit = text.substring(end).strip();
        boolean inThrees = number.matches("\\d{1,3}([ ,]\\d\\d\\d)+(\\.\\d+)?");
        if (!inThrees && !number.matches("\\d+(\\.\\d+)?")) {
            return Opinion.UNKNOWN;
        }
        if (number.matches("\\d{1,3}\\.\\d\\d\\d") && !power && !POWERS.contains(unit)) {
            return Opinion.UNKNOWN; // one or a thousand
        }
        quantity.setValue(new BigDecimal(number.replace(",", "").replace(" ", "")));
        quantity.setUnit(unit);
        return copies(quantity, power);
    }

    private static String unit(Quantity quantity) {
        String unit = quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
        return unit == null ? "" : unit.toLowerCase(Locale.ROOT).strip();
    }

    private static Opinion meaning(Quantity quantity, BigDecimal most) {
        BigDecimal value = quantity.getValue();
        if (value == null || value.signum() < 0 || value.compareTo(most) > 0) {
            return Opinion.UNKNOWN;
        }
        if (!quantity.hasComparator()) {
            return Opinion.between(value, value);
        }
        return switch (quantity.getComparator()) {
            case LESS_THAN ->
                Opinion.between(BigDecimal.ZERO, value.subtract(JUST).max(BigDecimal.ZERO));
            case LESS_OR_EQUAL -> Opinion.between(BigDecimal.ZERO, value);
            case GREATER_THAN -> Opinion.between(value.add(JUST), NO_LIMIT);
            case GREATER_OR_EQUAL -> Opinion.between(value, NO_LIMIT);
            default -> Opinion.UNKNOWN;
        };
    }
}
