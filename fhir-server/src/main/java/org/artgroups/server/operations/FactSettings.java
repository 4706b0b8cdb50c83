package org.artgroups.server.operations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.Windows;
import org.artgroups.fhir.generated.Fact;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this deployment has decided of facts.
 *
 * @param windows for how long what is on record counts, in the unit that code system {@code fact} gives: {@code
 *     artgroups.facts.windows.pregnant=10}
 * @param cautions the facts that keep their value, with a caution, where a record that may bear on them cannot be read:
 *     {@code artgroups.facts.cautions=conditionNeedingFollowUp}
 */
@ConfigurationProperties("artgroups.facts")
record FactSettings(@DefaultValue Map<String, Integer> windows, @DefaultValue List<String> cautions) {

    Windows decided() {
        Map<Fact, Integer> set = new EnumMap<>(Fact.class);
        windows.forEach((code, value) -> {
            Fact fact = fact(code, "windows");
            if (fact.window().isEmpty() || value < 1) {
                throw new IllegalArgumentException("artgroups.facts.windows." + code
                        + ": needs a fact that has a window, and a number of 1 or more; there are "
                        + Stream.of(Fact.values())
                                .filter(each -> each.window().isPresent())
                                .map(Fact::code)
                                .sorted()
                                .toList());
            }
            set.put(fact, value);
        });
        Set<Fact> careful =
                cautions.stream().map(code -> fact(code, "cautions")).collect(Collectors.toUnmodifiableSet());
        return new Windows(set, careful);
    }

    private static Fact fact(String code, String setting) {
        return Fact.of(code)
                .orElseThrow(() -> new IllegalArgumentException("artgroups.facts." + setting + ": " + code
                        + " is no fact; there are "
                        + Stream.of(Fact.values()).map(Fact::code).sorted().toList()));
    }
}
