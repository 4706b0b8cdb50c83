package org.artgroups.decisions.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.BooleanType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a client, told in a line: {@code known().age(30).viralLoads("< 20", "40").tuberculosis(true)}. What is
 * not told is unknown; a condition that is not told is not recorded, which means no.
 */
final class KnownFacts {

    private static final Pattern COUNT = Pattern.compile("(?<comparator><=|>=|<|>)?\\s*(?<number>\\d+(\\.\\d+)?)");

    private final List<FactValue> values = new ArrayList<>();

    private KnownFacts() {
        Stream.of(Fact.values())
                .filter(fact -> fact.type().equals("boolean") && !fact.absence().equals("unknown"))
                .forEach(fact -> condition(fact, fact.absence().equals("yes")));
        answer(Fact.ON_ART, true);
    }

    /** Nothing is on record but that the client is on treatment. */
    static KnownFacts known() {
        return new KnownFacts();
    }

    /** A member of a club as a club wishes them. */
    static KnownFacts anAdultDoingWell() {
        return known().age(30).monthsOnRegimen(24).monthsOnArt(24).line(1).viralLoads("< 20", "< 20");
    }

    KnownFacts age(int years) {
        return number(Fact.AGE, years, "Patient/a");
    }

    /** Of someone whose birth date is only roughly known. */
    KnownFacts age(int least, int greatest) {
        values.add(FactValue.between(Fact.AGE, least, greatest, "born in some year", List.of("Patient/a")));
        return this;
    }

    KnownFacts monthsOnRegimen(int months) {
        return number(Fact.MONTHS_ON_REGIMEN, months, "MedicationRequest/regimen");
    }

    KnownFacts monthsOnArt(int months) {
        return number(Fact.MONTHS_ON_ART, months, "MedicationRequest/first");
    }

    KnownFacts line(int line) {
        return number(Fact.REGIMEN_LINE, line, "MedicationRequest/line");
    }

    /** As a laboratory writes them: {@code 40}, {@code < 20}, {@code not detected}; the newest first. */
    KnownFacts viralLoads(String last, String previous) {
        return lastViralLoad(last).previousViralLoad(previous);
    }

    KnownFacts lastViralLoad(String written) {
        return viralLoad(Fact.LAST_VIRAL_LOAD, written).number(Fact.MONTHS_SINCE_VIRAL_LOAD, 3, "Observation/last");
    }

    KnownFacts previousViralLoad(String written) {
        return viralLoad(Fact.PREVIOUS_VIRAL_LOAD, written);
    }

    KnownFacts viralLoad(Fact which, String written) {
        LabValue value = LabValue.viralLoad(null, null, null, false, false, written);
        condition(Fact.VIRAL_LOAD_TAKEN, true);
        return count(which, value, which == Fact.LAST_VIRAL_LOAD ? "Observation/last" : "Observation/previous");
    }

    /** {@code 350}, {@code > 200}. */
    KnownFacts cd4(String written) {
        Matcher count = COUNT.matcher(written);
        if (!count.matches()) {
            throw new IllegalArgumentException("no CD4 count: " + written);
        }
        return count(
                Fact.LAST_CD4,
                LabValue.cd4(new BigDecimal(count.group("number")), count.group("comparator"), null),
                "Observation/cd4");
    }

    /** A result of the laboratory, as it writes it. */
    KnownFacts result(Fact which, String written) {
        Matcher count = COUNT.matcher(written);
        return switch (which) {
            case LAST_CD4 -> cd4(written);
            case LAST_CD4_PERCENT ->
                count.matches()
                        ? count(
                                which,
                                LabValue.percent(
                                        new BigDecimal(count.group("number")), count.group("comparator"), null),
                                "Observation/cd4-percent")
                        : this;
            default -> viralLoad(which, written);
        };
    }

    /** Yes or no, whatever its absence would mean. */
    KnownFacts answer(Fact fact, boolean yes) {
        values.add(new FactValue(fact, List.of(new BooleanType(yes)), null, List.of("Observation/" + fact.code())));
        return this;
    }

    /** A whole number, or one known roughly. */
    KnownFacts between(Fact fact, int least, int greatest) {
        values.add(FactValue.between(fact, least, greatest, null, List.of("Observation/" + fact.code())));
        if (fact == Fact.MONTHS_SINCE_VIRAL_LOAD) {
            condition(Fact.VIRAL_LOAD_TAKEN, true);
            between(Fact.VIRAL_LOAD_AGE, least, greatest);
        }
        return this;
    }

    KnownFacts tuberculosis(boolean active) {
        return condition(Fact.ACTIVE_TB, active);
    }

    KnownFacts illness(boolean needsFollowUp) {
        return condition(Fact.CONDITION_NEEDING_FOLLOW_UP, needsFollowUp);
    }

    KnownFacts pregnant(boolean pregnant) {
        return condition(Fact.PREGNANT, pregnant);
    }

    /** A fact whose absence means no. */
    KnownFacts condition(Fact fact, boolean present) {
        values.add(FactValue.recorded(fact, present, present ? List.of("Condition/" + fact.code()) : List.of()));
        return this;
    }

    KnownFacts number(Fact fact, int value) {
        return number(fact, value, "MedicationRequest/" + fact.code());
    }

    /** Nothing is known of this fact after all. */
    KnownFacts without(Fact fact) {
        values.removeIf(value -> value.fact() == fact);
        return this;
    }

    private KnownFacts number(Fact fact, int value, String evidence) {
        values.add(FactValue.number(fact, value, List.of(evidence)));
        return this;
    }

    private KnownFacts count(Fact fact, @Nullable LabValue value, String evidence) {
        LabValue read = Objects.requireNonNull(value, "cannot be read");
        values.add(FactValue.between(fact, read.least(), read.greatest(), read.written(), List.of(evidence)));
        return this;
    }

    Facts facts() {
        return new Facts(values);
    }
}
