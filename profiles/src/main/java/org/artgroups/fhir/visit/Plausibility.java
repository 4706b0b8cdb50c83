package org.artgroups.fhir.visit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.PlausibleBound;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * The checks of what is recorded against bounds of what is plausible, each with the words to ask about it. The bounds are data:
 * {@link PlausibleBound} and the package's value sets of medicines. Immutable.
 */
public final class Plausibility {

    /** A quantity in these is one of tablets; one without a unit may be. */
    private static final Pattern TABLETS =
            Pattern.compile("\\{?(tbl|tabs?|tablets?|tabletas?|comprim[a-zé]*|cp|cps|pills?|caps?(ules?)?)\\}?");

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal PACK = BigDecimal.valueOf(30);

    private final Set<String> oneTabletADay;
    private final Set<String> wholeRegimens;
    private final Set<String> backbones;
    private final Set<String> thirdAgents;

    /** Checks against the bounds of a package. */
    public Plausibility(FhirPackage fhirPackage) {
        this.oneTabletADay = medicines(fhirPackage, "one-tablet-a-day-medicine");
        this.wholeRegimens = medicines(fhirPackage, "whole-regimen-medicine");
        this.backbones = medicines(fhirPackage, "backbone-medicine");
        this.thirdAgents = medicines(fhirPackage, "third-agent-medicine");
    }

    private static Set<String> medicines(FhirPackage fhirPackage, String valueSet) {
        return fhirPackage.definitions(ValueSet.class).stream()
                .filter(each -> valueSet.equals(each.getIdElement().getIdPart()))
                .flatMap(each -> each.getCompose().getInclude().stream())
                .filter(include -> Atc.SYSTEM.equals(include.getSystem()))
                .flatMap(include -> include.getConcept().stream())
                .map(ValueSet.ConceptReferenceComponent::getCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What to ask about a quantity and the days it is for; empty if they fit, or nobody can tell.
     *
     * @param medicine ATC code, or whatever else it is known by
     * @param owed how much of it was not handed out, in the same unit; null if nothing
     */
    public Optional<String> quantity(
            String medicine, BigDecimal quantity, @Nullable String unit, @Nullable BigDecimal owed, int days) {
        if (days <= 0 || quantity.signum() <= 0 || !inTablets(quantity, unit, days)) {
            return Optional.empty();
        }
        PlausibleBound bound =
                oneTabletADay.contains(medicine) ? PlausibleBound.ONE_TABLET_A_DAY : PlausibleBound.TABLETS_A_DAY;
        boolean fits =
                within(bound, aDay(quantity, days)) || (owed != null && within(bound, aDay(quantity.add(owed), days)));
        return fits
                ? Optional.empty()
                : Optional.of(plain(quantity) + " " + (unit == null ? "tablets" : unit) + " for " + days + " days are "
                        + plain(aDay(quantity, days).setScale(2, RoundingMode.HALF_UP)) + " a day; " + bound.low()
                        + " to " + bound.high() + " are plausible.");
    }

    private static boolean inTablets(BigDecimal quantity, @Nullable String unit, int days) {
        if (unit != null && !unit.isBlank()) {
            return TABLETS.matcher(unit.strip().toLowerCase(Locale.ROOT)).matches();
        }
        // without a unit it may be packs of 30
        return !within(PlausibleBound.ONE_TABLET_A_DAY, aDay(quantity.multiply(PACK), days));
    }

    private static BigDecimal aDay(BigDecimal quantity, int days) {
        return quantity.divide(BigDecimal.valueOf(days), MathContext.DECIMAL32);
    }

    /**
     * For how many days a quantity lasts of a medicine of which one tablet is taken a day; empty if that is not known.
     *
     * @param medicine ATC code, or whatever else it is known by
     */
    public Optional<Integer> days(String medicine, @Nullable BigDecimal quantity, @Nullable String unit) {
        return quantity != null
                        && quantity.signum() > 0
                        && oneTabletADay.contains(medicine)
                        && unit != null
                        && TABLETS.matcher(unit.strip().toLowerCase(Locale.ROOT))
                                .matches()
                ? Optional.of(quantity.intValue())
                : Optional.empty();
    }

    /**
     * What to ask about a weight; empty if it is plausible for the age.
     *
     * @param age in completed years; null if not known, then any age's will do
     */
    public Optional<String> weight(BigDecimal kilograms, @Nullable Integer age) {
        if (age == null) {
            return Optional.empty();
        }
        for (PlausibleBound bound : PlausibleBound.values()) {
            if (bound.unit().equals("kg") && holdsAt(bound, age)) {
                return within(bound, kilograms)
                        ? Optional.empty()
                        : Optional.of(plain(kilograms) + " kg at the age of " + age + "; " + bound.low() + " to "
                                + bound.high() + " kg are plausible.");
            }
        }
        return Optional.empty();
    }

    /**
     * What to ask about a weight after another; empty if the change is plausible.
     *
     * @param before the last one, in kg
     * @param age in completed years; null if not known, then that of an adult
     */
    public Optional<String> weightChange(BigDecimal before, BigDecimal kilograms, @Nullable Integer age) {
        PlausibleBound bound = age != null && holdsAt(PlausibleBound.WEIGHT_CHANGE_CHILD, age)
                ? PlausibleBound.WEIGHT_CHANGE_CHILD
                : PlausibleBound.WEIGHT_CHANGE_ADULT;
        if (before.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal percent = kilograms.subtract(before).multiply(PERCENT).divide(before, MathContext.DECIMAL32);
        BigDecimal difference = kilograms.subtract(before);
        return within(bound, percent)
                ? Optional.empty()
                : Optional.of(plain(kilograms) + " kg are " + plain(difference.abs()) + " kg "
                        + (difference.signum() < 0 ? "less" : "more") + " than last time.");
    }

    /**
     * What to ask about a pregnancy; empty if it is plausible.
     *
     * @param gender code of FHIR; null if not known
     * @param age in completed years; null if not known
     */
    public Optional<String> pregnancy(@Nullable String gender, @Nullable Integer age) {
        if ("male".equals(gender)) {
            return Optional.of("A pregnancy of a client who is recorded as male.");
        }
        return age == null || within(PlausibleBound.PREGNANCY_AGE, BigDecimal.valueOf(age))
                ? Optional.empty()
                : Optional.of("A pregnancy at the age of " + age + ".");
    }

    /** Whether antiretroviral medicines together are a whole regimen: a fixed one, or a backbone with a third agent, or two of these. */
    public boolean wholeRegimen(Collection<String> medicines) {
        Set<String> third = new HashSet<>(medicines);
        third.retainAll(thirdAgents);
        return medicines.stream().anyMatch(wholeRegimens::contains)
                || (!third.isEmpty() && medicines.stream().anyMatch(backbones::contains))
                || third.size() > 1;
    }

    /** Whether it is known of every medicine what part of a regimen it is. */
    public boolean knowsParts(Collection<String> medicines) {
        return medicines.stream()
                .allMatch(
                        each -> wholeRegimens.contains(each) || backbones.contains(each) || thirdAgents.contains(each));
    }

    private static boolean holdsAt(PlausibleBound bound, int age) {
        return bound.fromAge().filter(from -> age >= from).isPresent()
                && bound.toAge().filter(to -> age <= to).isPresent();
    }

    private static boolean within(PlausibleBound bound, BigDecimal value) {
        return value.compareTo(new BigDecimal(bound.low())) >= 0 && value.compareTo(new BigDecimal(bound.high())) <= 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
