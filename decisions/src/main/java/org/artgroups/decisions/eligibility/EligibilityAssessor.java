package org.artgroups.decisions.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.eligibility.EligibilityResponse.ModelParameter;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Verdict;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Holds a client's facts against a model: pure, the same input always gives the same assessment. A criterion that reads a
 * fact known only roughly ({@code < 400 copies/mL}) has a verdict if it is the same for the least and the greatest value
 * and on either side of every threshold between them, and is unknown otherwise.
 */
public class EligibilityAssessor {

    private final RuleLanguage language;

    /** An assessor that evaluates rules with {@code language}. */
    public EligibilityAssessor(RuleLanguage language) {
        this.language = language;
    }

    /** Every criterion of the model's eligibility for the client whose facts these are. */
    public Assessment assess(Reference client, DeliveryModel model, Facts facts, LocalDate asOf) {
        return assessment(client, model, facts, asOf, List.of());
    }

    /** The same with the conditions that make a member of a group leave. */
    public Assessment assessMember(Reference client, DeliveryModel model, Facts facts, LocalDate asOf) {
        return assessment(client, model, facts, asOf, exits(model, facts));
    }

    /** The conditions alone that make a member of a group leave. */
    public List<CriterionResult> exits(DeliveryModel model, Facts facts) {
        return judge(model.exit(), model, facts);
    }

    /** The verdicts alone, for counting many clients: each worked out once for the values it depends on. */
    public CachedVerdicts ofMany(DeliveryModel model) {
        return new CachedVerdicts(this, model);
    }

    /** The verdict of one criterion on the facts it reads, in the order of {@link #read}. */
    Verdict verdict(Criterion criterion, DeliveryModel model, List<FactValue> read) {
        return verdict(criterion, model.parameters(), read);
    }

    /** One not met decides, however much is unknown. */
    public static EligibilityOutcome outcome(List<Verdict> verdicts) {
        if (verdicts.contains(Verdict.NOT_MET)) {
            return EligibilityOutcome.NOT_ELIGIBLE;
        }
        return verdicts.contains(Verdict.UNKNOWN) ? EligibilityOutcome.UNKNOWN : EligibilityOutcome.ELIGIBLE;
    }

    private Assessment assessment(
            Reference client, DeliveryModel model, Facts facts, LocalDate asOf, List<CriterionResult> exits) {
        List<CriterionResult> criteria = judge(model.eligibility(), model, facts);
        return new Assessment(
                client,
                model.canonical(),
                asOf,
                outcome(criteria.stream().map(CriterionResult::verdict).toList()),
                model.parameters().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(parameter -> new ModelParameter(
                                parameter.getKey(),
                                parameter.getValue().primitiveValue(),
                                published(model, parameter.getKey())))
                        .toList(),
                null,
                null,
                criteria,
                exits);
    }

    private static @Nullable String published(DeliveryModel model, String parameter) {
        Base value = model.published().get(parameter);
        return value == null ? null : value.primitiveValue();
    }

    private List<CriterionResult> judge(List<Criterion> criteria, DeliveryModel model, Facts facts) {
        return criteria.stream()
                .map(criterion -> judge(criterion, model.parameters(), facts))
                .toList();
    }

    private static List<FactValue> read(Criterion criterion, Facts facts) {
        return reads(criterion).stream().map(facts::get).toList();
    }

    /** The facts a criterion's rule reads. */
    public static List<Fact> reads(Criterion criterion) {
        return criterion.rule().names().stream()
                .flatMap(name -> Fact.of(name).stream())
                .toList();
    }

    private CriterionResult judge(Criterion criterion, Map<String, Base> parameters, Facts facts) {
        List<FactValue> read = read(criterion, facts);
        Verdict verdict = verdict(criterion, parameters, read);
        Set<String> evidence = new LinkedHashSet<>();
        read.forEach(value -> evidence.addAll(value.evidence()));
        return new CriterionResult(
                criterion.code(),
                criterion.text(),
                criterion.rule().text(),
                verdict,
                read.stream()
                        .map(value -> new org.artgroups.fhir.eligibility.EligibilityResponse.FactValue(
                                value.fact(), value.shown(), value.note()))
                        .toList(),
                evidence.stream().map(Reference::new).toList(),
                criterion.citation(),
                verdict == Verdict.UNKNOWN
                        ? read.stream()
                                .filter(value -> !value.precise())
                                .map(value -> value.fact().resolvedBy())
                                .distinct()
                                .toList()
                        : List.of());
    }

    private Verdict verdict(Criterion criterion, Map<String, Base> parameters, List<FactValue> read) {
        Set<Optional<Boolean>> answers = new LinkedHashSet<>();
        for (Map<String, Base> facts : combinations(read, thresholds(criterion, parameters))) {
            facts.putAll(parameters);
            answers.add(language.evaluate(criterion.rule(), facts));
        }
        if (answers.size() > 1) {
            return Verdict.UNKNOWN;
        }
        return answers.iterator()
                .next()
                .map(met -> met ? Verdict.MET : Verdict.NOT_MET)
                .orElse(Verdict.UNKNOWN);
    }

    /** The numbers the rule compares with, written in it or parameters of the model. */
    private static List<BigDecimal> thresholds(Criterion criterion, Map<String, Base> parameters) {
        List<BigDecimal> thresholds = new ArrayList<>(criterion.rule().numbers());
        for (String name : criterion.rule().names()) {
            Base value = parameters.get(name);
            if (value instanceof DecimalType || value instanceof IntegerType) {
                thresholds.add(new BigDecimal(value.primitiveValue()));
            }
        }
        return thresholds;
    }

    /** Every way in which the facts known only roughly may be, as far as the rule tells them apart; one if all are known or unknown. */
    private static List<Map<String, Base>> combinations(List<FactValue> read, List<BigDecimal> thresholds) {
        List<Map<String, Base>> combinations = new ArrayList<>();
        combinations.add(new HashMap<>());
        for (FactValue value : read) {
            List<Map<String, Base>> extended = new ArrayList<>();
            for (Base possible : value.possible(thresholds)) {
                for (Map<String, Base> sofar : combinations) {
                    Map<String, Base> next = new HashMap<>(sofar);
                    next.put(value.fact().code(), possible);
                    extended.add(next);
                }
            }
            if (!extended.isEmpty()) {
                combinations = extended;
            }
        }
        return combinations;
    }
}
