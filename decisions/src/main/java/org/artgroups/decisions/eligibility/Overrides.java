package org.artgroups.decisions.eligibility;

import java.util.List;
import java.util.Map;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.eligibility.EligibilityResponse.ClinicianOverride;
import org.jspecify.annotations.Nullable;

/**
 * What clinicians decided over the rules' head, as of one day. Immutable.
 *
 * @param byClient the decisions on a client, by the Patient's id; the newest first
 */
public record Overrides(Map<String, List<RecordedDecision>> byClient) {

    /**
     * One decision.
     *
     * @param model canonical of the model it is about, with a version or without
     */
    public record RecordedDecision(String model, ClinicianOverride decision) {}

    /** The newest decision about a client and a model, whichever way it goes; null if there is none. */
    @Nullable
    public ClinicianOverride of(String client, DeliveryModel model) {
        return byClient.getOrDefault(client, List.of()).stream()
                .filter(recorded ->
                        recorded.model().equals(model.url()) || recorded.model().equals(model.canonical()))
                .map(RecordedDecision::decision)
                .findFirst()
                .orElse(null);
    }
}
