package org.artgroups.decisions.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.eligibility.CriterionCount;
import org.artgroups.fhir.eligibility.EligibilityResponse.UnreadRecord;
import org.artgroups.fhir.eligibility.OutcomeCount;
import org.artgroups.fhir.eligibility.UnreadCount;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Verdict;

/** Counts clients held against one model. Not thread-safe. */
public final class Tally {

    private final DeliveryModel model;
    private final Map<EligibilityOutcome, Integer> outcomes = new EnumMap<>(EligibilityOutcome.class);
    private final List<Map<Verdict, Integer>> verdicts;
    private final int[] onlyNotMet;
    private final Map<List<String>, UnreadCount> unread = new HashMap<>();
    private int total;

    /** Counts nobody yet. */
    public Tally(DeliveryModel model) {
        this.model = model;
        this.verdicts = model.eligibility().stream()
                .<Map<Verdict, Integer>>map(criterion -> new EnumMap<>(Verdict.class))
                .toList();
        this.onlyNotMet = new int[model.eligibility().size()];
    }

    /** Counts one client by the verdicts on the model's criteria, in its order, and nothing else. */
    public void count(List<Verdict> ofClient) {
        count(ofClient, EligibilityAssessor.outcome(ofClient), List.of());
    }

    /**
     * Counts one client.
     *
     * @param verdicts on the model's criteria, in its order; what comes after them is not counted by criterion
     * @param outcome of all of them
     * @param unread what could not be read of the client
     */
    public void count(List<Verdict> verdicts, EligibilityOutcome outcome, List<UnreadRecord> unread) {
        List<Verdict> ofClient = verdicts.subList(0, onlyNotMet.length);
        total++;
        outcomes.merge(outcome, 1, Integer::sum);
        unread.stream()
                .collect(Collectors.toMap(
                        record -> Arrays.asList(record.system(), record.code()), record -> record, (one, other) -> one))
                .forEach((code, record) -> this.unread.merge(
                        code,
                        new UnreadCount(record.system(), record.code(), record.text(), 1),
                        (one, other) -> new UnreadCount(one.system(), one.code(), one.text(), one.clients() + 1)));
        int notMet = -1;
        int met = 0;
        for (int i = 0; i < ofClient.size(); i++) {
            this.verdicts.get(i).merge(ofClient.get(i), 1, Integer::sum);
            if (ofClient.get(i) == Verdict.MET) {
                met++;
            } else if (ofClient.get(i) == Verdict.NOT_MET) {
                notMet = i;
            }
        }
        if (notMet >= 0 && met == ofClient.size() - 1) {
            onlyNotMet[notMet]++;
        }
    }

    /** How many clients have records that could not be read, by code, most clients first. */
    public List<UnreadCount> unread() {
        return unread.values().stream()
                .sorted(Comparator.comparing(UnreadCount::clients)
                        .reversed()
                        .thenComparing(count -> String.valueOf(count.system()) + count.code()))
                .toList();
    }

    /** How many clients were counted. */
    public int total() {
        return total;
    }

    /** Every outcome, also those nobody has. */
    public List<OutcomeCount> outcomes() {
        return Stream.of(EligibilityOutcome.values())
                .map(outcome -> new OutcomeCount(outcome, outcomes.getOrDefault(outcome, 0)))
                .toList();
    }

    /** Every criterion, in the model's order. */
    public List<CriterionCount> criteria() {
        List<CriterionCount> counts = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Map<Verdict, Integer> of = verdicts.get(i);
            counts.add(new CriterionCount(
                    model.eligibility().get(i).code(),
                    model.eligibility().get(i).text(),
                    of.getOrDefault(Verdict.MET, 0),
                    of.getOrDefault(Verdict.NOT_MET, 0),
                    of.getOrDefault(Verdict.UNKNOWN, 0),
                    onlyNotMet[i]));
        }
        return counts;
    }
}
