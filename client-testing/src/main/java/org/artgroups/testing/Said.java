package org.artgroups.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.eligibility.TypedFacts;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Fact;
import org.jspecify.annotations.Nullable;

/** What a test has said of a client beside what is on record: facts, and what is to come of an assessment. Immutable. */
record Said(Map<String, String> facts, Map<String, Pin> pins) {
    static final Said NOTHING = new Said(Map.of(), Map.of());

    /**
     * What is to come of an assessment.
     *
     * @param outcome what it comes to
     * @param criterion code of the one that is not met, or not known to be; empty if all are met
     */
    record Pin(EligibilityOutcome outcome, String criterion) {}

    /** Copies the maps. */
    Said {
        facts = Map.copyOf(facts);
        pins = Map.copyOf(pins);
    }

    /**
     * The same and a fact.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    Said with(Fact fact, String value) {
        if (!TypedFacts.read(Map.of(fact.code(), value)).unread().isEmpty()) {
            throw new IllegalArgumentException(value + " is no value of " + fact.code() + ", which is " + fact.type());
        }
        Map<String, String> more = new TreeMap<>(facts);
        more.put(fact.code(), value);
        return new Said(more, pins);
    }

    /** The same and what is to come of an assessment for a model. */
    Said with(String model, Pin pin) {
        Map<String, Pin> more = new TreeMap<>(pins);
        more.put(model, pin);
        return new Said(facts, more);
    }

    /** The facts said, and the others as they are known. */
    Facts over(Facts known) {
        TypedFacts typed = TypedFacts.read(facts);
        Facts all = known;
        for (String code : facts.keySet()) {
            all = all.with(typed.facts().get(Fact.of(code).orElseThrow()));
        }
        return all;
    }

    /** What is to come of an assessment for a model; null if nothing was said. */
    @Nullable
    Pin pin(DeliveryModel model) {
        return Stream.of(model.key(), Models.lastPart(model.url()))
                .filter(pins::containsKey)
                .findFirst()
                .map(pins::get)
                .orElse(null);
    }
}
