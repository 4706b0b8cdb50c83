package org.artgroups.decisions.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.eligibility.FactValue;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.PlausibleBound;
import org.artgroups.fhir.generated.Verdict;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/**
 * What a clinician has to see a member for, whatever else is due: a viral load that is not suppressed, and the model's reasons to
 * leave. Pure.
 */
public final class ClinicalAlarm {

    private ClinicalAlarm() {}

    /** What is to be said at every session and on every list, until a clinician has seen to it. */
    public static List<Due> of(ClinicalSnapshot known, DeliveryModel model, EligibilityAssessor assessor) {
        List<Due> alarms = new ArrayList<>();
        Due viralLoad = highViralLoad(known, model, assessor);
        if (viralLoad != null) {
            alarms.add(viralLoad);
        }
        for (CriterionResult exit : assessor.exits(model, known.facts())) {
            if (exit.verdict() == Verdict.MET) {
                alarms.add(new Due(Advice.EXIT_MET, null, null, null, exit.text(), null));
            }
        }
        return List.copyOf(alarms);
    }

    /**
     * A viral load that is not suppressed, and that no clinician has seen since it was known; null if there is none. Attending a
     * session is no review; a later result that nobody can read takes nothing back.
     */
    public static @Nullable Due highViralLoad(
            ClinicalSnapshot known, DeliveryModel model, EligibilityAssessor assessor) {
        LocalDate result = known.viralLoad();
        if (result == null || known.review().seenSinceKnown() || !isHigh(known.facts(), model, assessor)) {
            return null;
        }
        return new Due(
                Advice.HIGH_VIRAL_LOAD,
                null,
                result,
                known.review().known() == null ? result : known.review().known(),
                "The viral load of " + result + " is not suppressed, and no clinician has seen the member since it was"
                        + " known: repeat the viral load, offer enhanced adherence counselling, refer to a clinician.",
                null);
    }

    private static boolean isHigh(Facts facts, DeliveryModel model, EligibilityAssessor assessor) {
        FactValue last = facts.get(Fact.LAST_VIRAL_LOAD);
        Facts read = last.possible().isEmpty() ? withPreviousAsLast(facts) : facts;
        List<String> rules = model.exit().stream()
                .filter(exit -> EligibilityAssessor.reads(exit).contains(Fact.LAST_VIRAL_LOAD))
                .map(Criterion::code)
                .toList();
        return rules.isEmpty()
                ? isAboveBound(read.get(Fact.LAST_VIRAL_LOAD))
                : assessor.exits(model, read).stream()
                        .anyMatch(exit -> rules.contains(exit.code()) && exit.verdict() == Verdict.MET);
    }

    /** Of a model without a rule of its own. */
    private static boolean isAboveBound(FactValue last) {
        BigDecimal high = new BigDecimal(PlausibleBound.VIRAL_LOAD.high());
        return !last.possible().isEmpty()
                && last.possible().stream()
                        .map(Base::primitiveValue)
                        .allMatch(value -> new BigDecimal(value).compareTo(high) > 0);
    }

    private static Facts withPreviousAsLast(Facts facts) {
        FactValue previous = facts.get(Fact.PREVIOUS_VIRAL_LOAD);
        return facts.with(
                new FactValue(Fact.LAST_VIRAL_LOAD, previous.possible(), previous.note(), previous.evidence()));
    }
}
