package org.artgroups.server.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.eligibility.GroupEligibilityResponse;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.server.model.DeliveryModel;
import org.artgroups.server.model.DeliveryModels;
import org.artgroups.server.model.RuleLanguage;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sequence of {@code $eligibility} on one client, on a group and on many: models, facts, assessment. */
@Component
public class EligibilityHandler {

    /** Clients read and assessed at a time. */
    private static final int PORTION = 5_000;

    private final DeliveryModels models;
    private final FactsReader facts;
    private final CohortReader cohort;
    private final EligibilityAssessor assessor;
    private final Clock clock;

    EligibilityHandler(
            DeliveryModels models, FactsReader facts, CohortReader cohort, RuleLanguage language, Clock clock) {
        this.models = models;
        this.facts = facts;
        this.cohort = cohort;
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
        LocalDate asOf = asOf(request.asOf());
        List<DeliveryModel> asked =
                request.model() == null ? models.inForce(asOf) : List.of(model(request.model(), "model", asOf));
        Facts known = facts.read(List.of(client), asOf).get(client);
        if (known == null) {
            throw new IllegalStateException("no facts for a client that was asked for");
        }
        Reference reference = new Reference("Patient/" + client);
        return new EligibilityResponse(asked.stream()
                .map(model -> assessor.assess(reference, model, known, asOf))
                .toList());
    }

    /**
     * Assesses the members of a group against the group's own model.
     *
     * @param group id of a Group that exists
     * @throws ProblemException if the group has no model, or one this server does not have
     */
    public GroupEligibilityResponse assessGroup(String group, GroupEligibilityRequest request) {
        LocalDate asOf = asOf(request.asOf());
        String canonical = cohort.modelOf(group)
                .orElseThrow(() -> new ProblemException(
                        Problem.GROUP_WITHOUT_MODEL, "", "the group does not say which delivery model it follows"));
        DeliveryModel model = model(canonical, "", asOf);
        Tally tally = new Tally(model);
        List<Assessment> assessments = new ArrayList<>();
        CohortEligibilityRequest members = new CohortEligibilityRequest(canonical, asOf, group, null);
        eachPortion(
                members,
                asOf,
                facts -> facts.forEach((client, known) -> {
                    Assessment assessment =
                            assessor.assessMember(new Reference("Patient/" + client), model, known, asOf);
                    tally.count(assessment.criteria().stream()
                            .map(CriterionResult::verdict)
                            .toList());
                    assessments.add(assessment);
                }));
        return new GroupEligibilityResponse(
                model.canonical(), asOf, tally.total(), tally.outcomes(), tally.criteria(), assessments);
    }

    /**
     * Counts many clients, a portion at a time, whatever their number.
     *
     * @throws ProblemException if the model is not known
     */
    public CohortEligibilityResponse count(CohortEligibilityRequest request) {
        LocalDate asOf = asOf(request.asOf());
        DeliveryModel model = model(request.model(), "model", asOf);
        Tally tally = new Tally(model);
        eachPortion(request, asOf, facts -> facts.values().parallelStream()
                .map(known -> assessor.verdicts(model, known))
                .toList()
                .forEach(tally::count));
        return new CohortEligibilityResponse(
                model.canonical(), asOf, tally.total(), tally.outcomes(), tally.criteria());
    }

    /**
     * Assesses many clients, each handed on as soon as it is there.
     *
     * @param receiver gets one assessment after the other, in the order of the clients' ids
     * @throws ProblemException before the first, if the model is not known
     */
    public void stream(CohortEligibilityRequest request, Consumer<EligibilityResponse> receiver) {
        LocalDate asOf = asOf(request.asOf());
        DeliveryModel model = model(request.model(), "model", asOf);
        eachPortion(
                request,
                asOf,
                facts -> facts.forEach((client, known) -> receiver.accept(new EligibilityResponse(
                        List.of(assessor.assess(new Reference("Patient/" + client), model, known, asOf))))));
    }

    private void eachPortion(CohortEligibilityRequest request, LocalDate asOf, Consumer<Map<String, Facts>> portion) {
        List<String> clients = cohort.clients(request, asOf, "", PORTION);
        while (!clients.isEmpty()) {
            portion.accept(facts.read(clients, asOf));
            clients = clients.size() < PORTION
                    ? List.of()
                    : cohort.clients(request, asOf, clients.get(clients.size() - 1), PORTION);
        }
    }

    private LocalDate asOf(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    private DeliveryModel model(String canonical, String element, LocalDate asOf) {
        return models.find(canonical, asOf)
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_MODEL,
                        element,
                        canonical + " is not a delivery model of this server; it has "
                                + models.all().stream()
                                        .map(DeliveryModel::canonical)
                                        .collect(Collectors.joining(", "))));
    }
}
