package org.artgroups.decisions.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.eligibility.EligibilityResponse.ModelParameter;
import org.artgroups.fhir.eligibility.EligibilityResponse.UnreadRecord;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Verdict;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
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

    /** The criteria that every model has. */
    private final List<Criterion> everyModel;

    /** Their verdicts by what they read: yes, no or nothing known. */
    private final Map<String, Verdict> everyVerdict = new ConcurrentHashMap<>();

    /** An assessor that evaluates rules with {@code language}. */
    public EligibilityAssessor(RuleLanguage language) {
        this.language = language;
        Map<String, Base> any = new HashMap<>();
        Stream.of(Fact.values()).forEach(fact -> any.put(fact.code(), new BooleanType(true)));
        this.everyModel = Stream.of(Fact.values())
                .flatMap(fact -> fact
                        .everyModel()
                        .map(rule -> new Criterion(
                                "every-model-"
                                        + fact.code()
                                                .replaceAll("([A-Z])", "-$1")
                                                .toLowerCase(Locale.ROOT),
                                fact.everyModelText().orElseThrow(),
                                language.parse(rule, any),
                                fact.everyModelCitation().orElseThrow()))
                        .stream())
                .toList();
    }

    /** The facts that every assessment reads, whatever its model. */
    public static Set<Fact> always() {
        return Stream.of(Fact.values())
                .filter(fact -> fact.everyModel().isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every criterion of the model's eligibility for the client whose facts these are. */
    public Assessment assess(Reference client, DeliveryModel model, Facts facts, LocalDate asOf) {
        return assessment(client, model, facts, asOf, List.of());
    }

    /** The same with the conditions that make a member of a group leave. */
    public Assessment assessMember(Reference client, DeliveryModel model, Facts facts, LocalDate asOf) {
        return assessment(client, model, facts, asOf, judge(model.exit(), model, facts, asOf));
    }

    /** The conditions alone that make a member of a group leave. */
    public List<CriterionResult> exits(DeliveryModel model, Facts facts) {
        return judge(model.exit(), model, facts, null);
    }

    /** The verdicts alone, for counting many clients: each worked out once for the values it depends on. */
    public CachedVerdicts ofMany(DeliveryModel model) {
        return new CachedVerdicts(this, model);
    }

    /** The verdict of one criterion on the facts it reads, in the order of {@link #read}. */
    Verdict verdict(Criterion criterion, DeliveryModel model, List<FactValue> read) {
        return verdict(criterion, model.parameters(), read);
    }

    /** The outcome of these verdicts and of what every model asks for. */
    EligibilityOutcome outcome(List<Verdict> verdicts, Facts facts) {
        List<Verdict> all = new ArrayList<>(verdicts);
        for (Criterion criterion : everyModel) {
            List<FactValue> read = read(criterion, facts, null);
            String values = criterion.code()
                    + read.stream()
                            .flatMap(value -> value.possible().stream())
                            .map(Base::primitiveValue)
                            .collect(Collectors.joining(","));
            all.add(everyVerdict.computeIfAbsent(values, any -> verdict(criterion, Map.of(), read)));
        }
        return outcome(all);
    }

    private List<CriterionResult> stopping(List<CriterionResult> criteria, Facts facts, LocalDate asOf) {
        boolean eligible = criteria.stream().allMatch(criterion -> criterion.verdict() == Verdict.MET);
        return everyModel.stream()
                .map(criterion -> judge(criterion, new HashMap<>(), facts, asOf))
                .filter(result ->
                        result.verdict() == Verdict.NOT_MET || (eligible && result.verdict() == Verdict.UNKNOWN))
                .toList();
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
        List<CriterionResult> criteria = new ArrayList<>(judge(model.eligibility(), model, facts, asOf));
        criteria.addAll(stopping(criteria, facts, asOf));
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
                exits,
                unread(model, facts));
    }

    /** What could not be read of the client and may bear on what the model asks. */
    public List<UnreadRecord> unread(DeliveryModel model, Facts facts) {
        if (facts.unread().isEmpty()) {
            return List.of();
        }
        Set<Fact> asked = Stream.of(model.eligibility(), model.exit(), everyModel)
                .flatMap(List::stream)
                .flatMap(criterion -> reads(criterion).stream())
                .collect(Collectors.toSet());
        return facts.unread().stream()
                .filter(record -> !Collections.disjoint(record.facts(), asked))
                .map(record -> new UnreadRecord(
                        new Reference(record.record()),
                        record.system(),
                        record.code(),
                        record.text(),
                        record.reason(),
                        record.facts().stream().filter(asked::contains).sorted().toList()))
                .toList();
    }

    private static @Nullable String published(DeliveryModel model, String parameter) {
        Base value = model.published().get(parameter);
        return value == null ? null : value.primitiveValue();
    }

    private List<CriterionResult> judge(
            List<Criterion> criteria, DeliveryModel model, Facts facts, @Nullable LocalDate asOf) {
        return criteria.stream()
                .map(criterion -> judge(criterion, model.parameters(), facts, asOf))
                .toList();
    }

    private static List<FactValue> read(Criterion criterion, Facts facts, @Nullable LocalDate asOf) {
        return reads(criterion).stream()
                .map(fact -> fresh(facts.get(fact), criterion.within().get(fact), asOf))
                .toList();
    }

    /** The value, or none where what it was read from is older than a criterion allows. */
    static FactValue fresh(FactValue value, @Nullable Integer months, @Nullable LocalDate asOf) {
        LocalDate date = value.date();
        return months == null
                        || asOf == null
                        || date == null
                        || !date.plusMonths(months).isBefore(asOf)
                ? value
                : value.unknown("of " + date + ": older than " + months + " months", List.of());
    }

    /** The facts a criterion's rule reads. */
    public static List<Fact> reads(Criterion criterion) {
        return criterion.rule().names().stream()
                .flatMap(name -> Fact.of(name).stream())
                .toList();
    }

    private CriterionResult judge(
            Criterion criterion, Map<String, Base> parameters, Facts facts, @Nullable LocalDate asOf) {
        List<FactValue> read = read(criterion, facts, asOf);
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
                                .flatMap(value -> resolvedBy(value, facts))
                                .distinct()
                                .toList()
                        : List.of());
    }

    /** What makes a fact known: a mapping of what could not be read, or what the fact itself asks for. */
    private static Stream<String> resolvedBy(FactValue value, Facts facts) {
        return Stream.concat(
                facts.unread().stream()
                        .filter(record -> record.facts().contains(value.fact()))
                        .map(record -> record.code() == null
                                ? "Record " + record.record() + " with a code that is known here."
                                : "Map the code " + record.code() + " of "
                                        + (record.system() == null ? "no system" : record.system())
                                        + ", which nobody can read, by a concept map."),
                Stream.of(value.fact().resolvedBy()));
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
