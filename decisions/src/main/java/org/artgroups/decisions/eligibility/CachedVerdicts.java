package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Verdict;
import org.hl7.fhir.r4.model.Base;

/**
 * The verdicts of one model on many clients. A verdict depends on the values of the facts its rule reads and on nothing
 * else, and many clients have the same: it is worked out once for each. Not thread-safe.
 */
public class CachedVerdicts {

    /** Values remembered for one criterion; 100,000 clients differ in some thousands. */
    private static final int MOST_REMEMBERED = 20_000;

    private final EligibilityAssessor assessor;
    private final DeliveryModel model;
    private final List<Remembered> criteria;

    private record Remembered(Criterion criterion, List<Fact> reads, Map<List<String>, Verdict> verdicts) {}

    /** The verdicts that {@code assessor} comes to. */
    protected CachedVerdicts(EligibilityAssessor assessor, DeliveryModel model) {
        this.assessor = assessor;
        this.model = model;
        this.criteria = model.eligibility().stream()
                .map(criterion -> new Remembered(criterion, EligibilityAssessor.reads(criterion), new HashMap<>()))
                .toList();
    }

    /** The verdicts on one client, by Patient id, in the order of the model's criteria. */
    public List<Verdict> of(String client, Facts facts, LocalDate asOf) {
        List<Verdict> verdicts = new ArrayList<>(criteria.size());
        for (Remembered each : criteria) {
            List<FactValue> read = new ArrayList<>(each.reads().size());
            List<String> values = new ArrayList<>(2 * each.reads().size());
            for (Fact fact : each.reads()) {
                FactValue value = EligibilityAssessor.fresh(
                        facts.get(fact), each.criterion().within().get(fact), asOf);
                read.add(value);
                for (Base possible : value.possible()) {
                    values.add(possible.primitiveValue());
                }
                values.add(";");
            }
            Verdict verdict = each.verdicts().get(values);
            if (verdict == null) {
                verdict = assessor.verdict(each.criterion(), model, read);
                if (each.verdicts().size() < MOST_REMEMBERED) {
                    each.verdicts().put(values, verdict);
                }
            }
            verdicts.add(verdict);
        }
        return verdicts;
    }

    /** The outcome of these verdicts on one client. */
    public EligibilityOutcome outcome(List<Verdict> verdicts, Facts facts) {
        return assessor.outcome(verdicts, facts);
    }
}
