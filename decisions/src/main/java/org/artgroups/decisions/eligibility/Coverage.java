package org.artgroups.decisions.eligibility;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.views.Phrases;
import org.artgroups.fhir.generated.Fact;
import org.jspecify.annotations.Nullable;

/** Which facts a record that nobody can read may bear on: by code system {@code fact}, property bears. */
final class Coverage {

    private static final List<String> TOPICS = List.of(
            "viral-load",
            "cd4",
            "pregnancy",
            "breastfeeding",
            "tuberculosis",
            "treatment",
            "adherence",
            "stage",
            "condition",
            "reaction",
            "disclosure");

    /** What an answer in a code, in words, or yes or no may be about where nothing says what was asked. */
    private static final Set<String> OF_ANSWERS =
            Set.of("pregnancy", "breastfeeding", "tuberculosis", "adherence", "stage", "condition", "reaction");

    private static final Map<String, Set<Fact>> BEARS = bears();

    private Coverage() {}

    /** The facts that one of these bears on. */
    static Set<Fact> facts(Set<String> topics) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        for (String topic : topics) {
            facts.addAll(BEARS.getOrDefault(topic, Set.of()));
        }
        return facts;
    }

    private static Map<String, Set<Fact>> bears() {
        Map<String, Set<Fact>> bears = new HashMap<>();
        for (Fact fact : Fact.values()) {
            fact.bears().ifPresent(topics -> Stream.of(topics.split(" "))
                    .forEach(topic -> bears.computeIfAbsent(topic, any -> EnumSet.noneOf(Fact.class))
                            .add(fact)));
        }
        return bears;
    }

    /** The topics that a list is of: a code that was once mapped to it still may be about them. */
    static Set<String> ofList(String list) {
        return switch (list) {
            case "viral-load", "viral-load-log", "viral-load-units", "not-detected", "detected" -> Set.of("viral-load");
            case "cd4-count", "cd4-percent" -> Set.of("cd4");
            case "pregnancy-status",
                    "pregnancy-test",
                    "delivery-date",
                    "gestational-age",
                    "pregnant-answer",
                    "not-pregnant-answer",
                    "pregnancy" -> Set.of("pregnancy");
            case "breastfeeding-status", "breastfeeding-answer" -> Set.of("breastfeeding");
            case "adherence-observation", "adherence" -> Set.of("adherence");
            case "status-disclosure" -> Set.of("disclosure");
            case "who-stage-observation", "who-stage" -> Set.of("stage");
            case "tuberculosis-status",
                    "tuberculosis-test",
                    "tuberculosis",
                    "tuberculosis-treatment-running",
                    "tb-treatment-medicine" -> Set.of("tuberculosis", "condition", "medicine");
            case "art-medicine", "regimen-observation" -> Set.of("treatment", "medicine");
            case "no-relevance", "no-follow-up" -> Set.of();
            default -> Set.of("condition", "reaction", "medicine");
        };
    }

    /**
     * What an Observation may be about whose code nobody knows: what its words say, or its unit; where neither says
     * anything, whatever its answer may be about.
     *
     * @param topic whether the value is one of yes or no, a code or words
     */
    static Set<String> topics(
            @Nullable String words, @Nullable String answer, boolean number, @Nullable String unit, boolean topic) {
        Set<String> topics = TOPICS.stream()
                .filter(each -> Phrases.mentions(words, "bears-" + each))
                .collect(Collectors.toSet());
        if (number && unit != null && LabValue.isViralLoadUnit(unit)) {
            topics.add("viral-load");
        }
        if (number && unit != null && LabValue.isCellUnit(unit)) {
            topics.add("cd4");
        }
        if (!topics.isEmpty()) {
            return topics;
        }
        if (answer != null) {
            if (Phrases.is(answer, "pregnant-answer")) {
                topics.add("pregnancy");
            }
            if (Phrases.mentions(answer, "bears-tuberculosis")) {
                topics.add("tuberculosis");
            }
            if (LabValue.viralLoad(null, null, null, false, false, answer) != null && !Phrases.legible(words)) {
                topics.add("viral-load");
            }
        }
        if (Phrases.legible(words)) {
            return topics;
        }
        if (number && (unit == null || unit.isBlank())) {
            topics.add("viral-load");
            topics.add("cd4");
        }
        if (topic) {
            topics.addAll(OF_ANSWERS);
        }
        return topics;
    }
}
