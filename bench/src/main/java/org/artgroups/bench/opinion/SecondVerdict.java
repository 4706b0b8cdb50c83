package org.artgroups.bench.opinion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Fact;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/** Holds opinions against a model, trying every rule with many of the values a fact may have. Thread-safe. */
public final class SecondVerdict {

    private final RuleLanguage language;
    private final List<BigDecimal> landmarks;
    private final Map<String, Optional<Boolean>> tried = new ConcurrentHashMap<>();

    /** Verdicts by HL7's FHIRPath engine on the rules of these models. */
    public SecondVerdict(RuleLanguage language, List<DeliveryModel> models) {
        this.language = language;
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        for (DeliveryModel model : models) {
            model.eligibility()
                    .forEach(criterion -> numbers.addAll(criterion.rule().numbers()));
            model.parameters().values().stream()
                    .map(Base::primitiveValue)
                    .filter(value -> value.matches("-?\\d+(\\.\\d+)?"))
                    .map(BigDecimal::new)
                    .forEach(numbers::add);
        }
        landmarks = List.copyOf(numbers);
    }

    /** By every criterion of the model: one not met decides, one unknown leaves it open. */
    public EligibilityOutcome outcome(DeliveryModel model, Map<Fact, Opinion> facts) {
        boolean unknown = false;
        for (Criterion criterion : model.eligibility()) {
            Optional<Boolean> met = met(model, criterion, facts);
            if (met.isPresent() && !met.get()) {
                return EligibilityOutcome.NOT_ELIGIBLE;
            }
            unknown |= met.isEmpty();
        }
        return unknown ? EligibilityOutcome.UNKNOWN : EligibilityOutcome.ELIGIBLE;
    }

    /** The one answer that all values give; empty if they differ or nothing can be said. */
    private Optional<Boolean> met(DeliveryModel model, Criterion criterion, Map<Fact, Opinion> facts) {
        List<Fact> read = new ArrayList<>();
        criterion.rule().names().stream().sorted().forEach(name -> Fact.of(name).ifPresent(read::add));
        StringBuilder key = new StringBuilder(model.canonical() + " " + criterion.code());
        read.forEach(fact -> key.append(' ').append(facts.get(fact)));
        return tried.computeIfAbsent(key.toString(), k -> {
            Set<Optional<Boolean>> answers = new LinkedHashSet<>();
            tryAll(model, criterion, facts, read, 0, new HashMap<>(model.parameters()), answers);
            return answers.size() == 1 ? answers.iterator().next() : Optional.empty();
        });
    }

    private void tryAll(
            DeliveryModel model,
            Criterion criterion,
            Map<Fact, Opinion> facts,
            List<Fact> read,
            int next,
            Map<String, Base> values,
            Set<Optional<Boolean>> answers) {
        if (next == read.size()) {
            answers.add(language.evaluate(criterion.rule(), values));
            return;
        }
        Fact fact = read.get(next);
        @Nullable Opinion opinion = facts.get(fact);
        List<Base> possible = opinion == null ? List.of() : opinion.tried(fact, landmarks);
        if (possible.isEmpty()) {
            values.remove(fact.code());
            tryAll(model, criterion, facts, read, next + 1, values, answers);
        }
        for (Base value : possible) {
            values.put(fact.code(), value);
            tryAll(model, criterion, facts, read, next + 1, values, answers);
        }
    }
}
