package org.artgroups.operations.eligibility;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.AssessmentBundle;
import org.artgroups.decisions.eligibility.CachedVerdicts;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.eligibility.Overrides;
import org.artgroups.decisions.eligibility.Tally;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.eligibility.GroupEligibilityResponse;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.operations.Records;
import org.artgroups.operations.group.GroupReader;
import org.artgroups.operations.group.GroupReader.MeetingGroup;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The sequence of {@code $eligibility} on one client, on a group and on many: models, facts, assessment. */
public class EligibilityHandler {

    private static final int WRITE_ATTEMPTS = 5;

    private final DeliveryModels models;
    private final GroupReader groups;
    private final FactsReader facts;
    private final CohortReader cohort;
    private final OverrideReader overrides;
    private final EligibilityAssessor assessor;
    private final Clock clock;

    public EligibilityHandler(
            DeliveryModels models,
            GroupReader groups,
            FactsReader facts,
            CohortReader cohort,
            OverrideReader overrides,
            EligibilityAssessor assessor,
            Clock clock) {
        this.models = models;
        this.groups = groups;
        this.facts = facts;
        this.cohort = cohort;
        this.overrides = overrides;
        this.assessor = assessor;
        this.clock = clock;
    }

    /**
     * Assesses one client; on request keeps the assessments on record.
     *
     * @param client id of the Patient
     * @throws ProblemException if the client or the model is not known
     */
    public EligibilityResponse assess(String client, EligibilityRequest request, Records records) {
        records.read(Patient.class, client, Problem.UNKNOWN_PATIENT);
        LocalDate asOf = asOf(request.asOf());
        List<DeliveryModel> asked =
                request.model() == null ? models.inForce(asOf) : List.of(model(request.model(), "model", asOf));
        Facts known = facts.read(List.of(client), asOf, read(asked)).get(client);
        if (known == null) {
            throw new IllegalStateException("no facts for a client that was asked for");
        }
        Overrides decided = overrides.read(List.of(client), asOf);
        List<Assessment> assessments = asked.stream()
                .map(model -> assess(client, model, known, asOf, decided))
                .toList();
        return new EligibilityResponse(request.recorded() ? kept(assessments, records) : assessments);
    }

    /**
     * Assesses the members of a group against the group's own model; on request keeps the assessments on record.
     *
     * @param group id of the Group
     * @throws ProblemException if there is no such group, or it has no model, or one this server does not have
     */
    public GroupEligibilityResponse assessGroup(String group, GroupEligibilityRequest request, Records records) {
        LocalDate asOf = asOf(request.asOf());
        MeetingGroup meeting = groups.meeting(group, asOf, request.asOf() == null ? "" : "asOf", records);
        DeliveryModel model = meeting.model();
        Tally tally = new Tally(model);
        List<Assessment> assessments = new ArrayList<>();
        CohortEligibilityRequest members = new CohortEligibilityRequest(model.canonical(), asOf, group, null);
        eachPortion(members, model, asOf, facts -> {
            Overrides decided = overrides.read(facts.keySet(), asOf);
            facts.forEach((client, known) -> {
                Assessment assessment = assessor.assessMember(new Reference("Patient/" + client), model, known, asOf)
                        .with(decided.of(client, model));
                tally.count(verdicts(assessment), assessment.outcome(), assessment.unread());
                assessments.add(assessment);
            });
        });
        return new GroupEligibilityResponse(
                model.canonical(),
                asOf,
                tally.total(),
                tally.outcomes(),
                tally.criteria(),
                request.recorded() ? kept(assessments, records) : assessments);
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
        CachedVerdicts verdicts = assessor.ofMany(model);
        eachPortion(
                request,
                model,
                asOf,
                facts -> facts.forEach((client, known) -> {
                    List<Verdict> of = verdicts.of(client, known, asOf);
                    tally.count(of, verdicts.outcome(of, known), assessor.unread(model, known));
                }));
        return counts(model, asOf, tally);
    }

    /**
     * Assesses many clients, each handed on as soon as it is there.
     *
     * @param receiver gets one assessment after the other, in the order of the clients' ids
     * @return the counts of what the receiver got
     * @throws ProblemException before the first, if the model is not known
     */
    public CohortEligibilityResponse stream(CohortEligibilityRequest request, Consumer<EligibilityResponse> receiver) {
        LocalDate asOf = asOf(request.asOf());
        DeliveryModel model = model(request.model(), "model", asOf);
        Tally tally = new Tally(model);
        eachPortion(request, model, asOf, facts -> {
            Overrides decided = overrides.read(facts.keySet(), asOf);
            facts.forEach((client, known) -> {
                Assessment assessment = assess(client, model, known, asOf, decided);
                tally.count(verdicts(assessment), assessment.outcome(), assessment.unread());
                receiver.accept(new EligibilityResponse(List.of(assessment)));
            });
        });
        return counts(model, asOf, tally);
    }

    /**
     * The same question with model version and day settled, so that it means the same whenever it is answered.
     *
     * @throws ProblemException if the model is not known
     */
    public CohortEligibilityRequest pinned(CohortEligibilityRequest request) {
        LocalDate asOf = asOf(request.asOf());
        DeliveryModel model = model(request.model(), "model", asOf);
        return new CohortEligibilityRequest(model.canonical(), asOf, request.group(), request.organization());
    }

    private static CohortEligibilityResponse counts(DeliveryModel model, LocalDate asOf, Tally tally) {
        return new CohortEligibilityResponse(
                model.canonical(), asOf, tally.total(), tally.outcomes(), tally.criteria(), tally.unread());
    }

    private static List<Verdict> verdicts(Assessment assessment) {
        return assessment.criteria().stream().map(CriterionResult::verdict).toList();
    }

    private Assessment assess(String client, DeliveryModel model, Facts known, LocalDate asOf, Overrides decided) {
        return assessor.assess(new Reference("Patient/" + client), model, known, asOf)
                .with(decided.of(client, model));
    }

    private List<Assessment> kept(List<Assessment> assessments, Records records) {
        for (int attempt = 1; ; attempt++) {
            AssessmentBundle bundle = AssessmentBundle.of(assessments);
            try {
                records.write(bundle.transaction());
                return bundle.kept();
            } catch (ResourceVersionConflictException e) {
                // somebody keeps the same assessment at this moment: the next attempt finds it and has nothing to
                // change
                if (attempt == WRITE_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void eachPortion(
            CohortEligibilityRequest request,
            DeliveryModel model,
            LocalDate asOf,
            Consumer<Map<String, Facts>> portion) {
        Set<Fact> read = read(List.of(model));
        cohort.eachPortion(
                request.group(), request.organization(), asOf, clients -> facts.read(clients, asOf, read), portion);
    }

    /** The facts that the rules of these models read: what is not read need not be fetched. */
    private static Set<Fact> read(List<DeliveryModel> models) {
        return Stream.concat(
                        EligibilityAssessor.always().stream(),
                        models.stream()
                                .flatMap(model -> Stream.concat(model.eligibility().stream(), model.exit().stream()))
                                .flatMap(criterion -> EligibilityAssessor.reads(criterion).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate asOf(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    private DeliveryModel model(String canonical, String element, LocalDate asOf) {
        return models.require(canonical, element, asOf);
    }
}
