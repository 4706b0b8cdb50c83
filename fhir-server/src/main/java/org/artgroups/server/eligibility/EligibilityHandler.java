package org.artgroups.server.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.model.DeliveryModel;
import org.artgroups.server.model.DeliveryModels;
import org.artgroups.server.model.RuleLanguage;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** The sequence of {@code Patient/[id]/$eligibility}: models, facts, assessment. */
@Component
public class EligibilityHandler {

    private final DeliveryModels models;
    private final FactsReader facts;
    private final EligibilityAssessor assessor;
    private final Clock clock;

    EligibilityHandler(DeliveryModels models, FactsReader facts, RuleLanguage language, Clock clock) {
        this.models = models;
        this.facts = facts;
        this.assessor = new EligibilityAssessor(language);
        this.clock = clock;
    }

    /**
     * Assesses one client.
     *
     * @param client id of a Patient that exists
     * @throws ProblemException if the model is not known
     */
    public EligibilityResponse assess(String client, EligibilityRequest request) {
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        List<DeliveryModel> asked = request.model() == null ? models.all() : List.of(model(request.model()));
        Facts known = facts.read(List.of(client), asOf).get(client);
        if (known == null) {
            throw new IllegalStateException("no facts for a client that was asked for");
        }
        Reference reference = new Reference("Patient/" + client);
        return new EligibilityResponse(asked.stream()
                .map(model -> assessor.assess(reference, model, known, asOf))
                .toList());
    }

    private DeliveryModel model(String canonical) {
        return models.find(canonical)
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_MODEL,
                        "model",
                        canonical + " is not a delivery model of this server; it has "
                                + models.all().stream()
                                        .map(DeliveryModel::canonical)
                                        .collect(Collectors.joining(", "))));
    }
}
