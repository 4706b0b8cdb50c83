package org.artgroups.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.AssessmentBundle;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.eligibility.Tally;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.eligibility.GroupEligibilityResponse;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** {@code $eligibility}: the rules held against what is on record and what a test has said. Safe for use by many threads. */
final class Assessments {
    private final Store store;
    private final Models models;
    private final GroupReader groups;
    private final FactsReader facts;
    private final OverrideReader overrides;
    private final EligibilityAssessor assessor;
    private final Clock clock;

    Assessments(Store store, Models models, Clock clock) {
        this.store = store;
        this.models = models;
        this.groups = new GroupReader(store);
        this.facts = new FactsReader(store);
        this.overrides = new OverrideReader(store);
        this.assessor = new PinningAssessor(store);
        this.clock = clock;
    }

    /** One client; without a model those of which a test said what is to come, else all in force. */
    EligibilityResponse ofClient(String client, EligibilityRequest asked) {
        if (store.get(Patient.class, client) == null) {
            throw new ProblemException(Problem.UNKNOWN_PATIENT, "", "Patient/" + client + " is not known here");
        }
        LocalDate day = day(asked.asOf());
        List<DeliveryModel> held =
                asked.model() == null ? models(client, day) : List.of(model(asked.model(), "model", day));
        List<Assessment> assessments =
                held.stream().map(model -> assess(client, model, day)).toList();
        return new EligibilityResponse(asked.recorded() ? kept(assessments) : assessments);
    }

    private List<DeliveryModel> models(String client, LocalDate day) {
        List<DeliveryModel> inForce = models.all().inForce(day);
        List<DeliveryModel> said = inForce.stream()
                .filter(model -> store.said(client).pin(model) != null)
                .toList();
        return said.isEmpty() ? inForce : said;
    }

    /** The members of a group. */
    GroupEligibilityResponse ofGroup(String id, GroupEligibilityRequest asked) {
        String named = GroupReader.model(groups.stored(id));
        if (named == null) {
            throw new ProblemException(
                    Problem.GROUP_WITHOUT_MODEL, "", "the group does not say which delivery model it follows");
        }
        LocalDate day = day(asked.asOf());
        DeliveryModel model = model(named, "", day);
        List<Assessment> all = clients(new CohortEligibilityRequest(named, day, id, null), day)
                .map(client -> assessor.assessMember(
                                new Reference("Patient/" + client), model, facts.read(client, day), day)
                        .with(overrides.read(client, day).of(client, model)))
                .toList();
        Tally tally = tally(model, all);
        return new GroupEligibilityResponse(
                model.canonical(),
                day,
                tally.total(),
                tally.outcomes(),
                tally.criteria(),
                asked.recorded() ? kept(all) : all);
    }

    /** Each of many clients, a line of JSON. */
    String lines(CohortEligibilityRequest asked) {
        return each(asked).stream()
                .map(one -> Answer.json(Eligibility.RESPONSE.write(new EligibilityResponse(List.of(one)))) + "\n")
                .collect(Collectors.joining());
    }

    private List<Assessment> each(CohortEligibilityRequest asked) {
        LocalDate day = day(asked.asOf());
        DeliveryModel model = model(asked.model(), "model", day);
        return clients(asked, day).map(client -> assess(client, model, day)).toList();
    }

    /** How many have each outcome, and what stops the others. */
    CohortEligibilityResponse count(CohortEligibilityRequest asked) {
        LocalDate day = day(asked.asOf());
        DeliveryModel model = model(asked.model(), "model", day);
        Tally tally = tally(model, each(asked));
        return new CohortEligibilityResponse(model.canonical(), day, tally.total(), tally.outcomes(), tally.criteria());
    }

    private Stream<String> clients(CohortEligibilityRequest asked, LocalDate day) {
        List<String> members = store.rows("membership").stream()
                .filter(row -> row.is("group_id", asked.group()) && Store.holds(row, day))
                .map(row -> String.valueOf(row.text("client")))
                .toList();
        return store.rows("client").stream()
                .filter(row -> !row.flag("deceased"))
                .filter(row -> asked.organization() == null || row.is("organization", asked.organization()))
                .map(row -> row.id("id"))
                .filter(client -> asked.group() == null || members.contains(client))
                .sorted();
    }

    private Assessment assess(String client, DeliveryModel model, LocalDate day) {
        return assessor.assess(new Reference("Patient/" + client), model, facts.read(client, day), day)
                .with(overrides.read(client, day).of(client, model));
    }

    private static Tally tally(DeliveryModel model, List<Assessment> all) {
        Tally tally = new Tally(model);
        all.forEach(each -> tally.count(
                each.criteria().stream().map(CriterionResult::verdict).toList()));
        return tally;
    }

    private List<Assessment> kept(List<Assessment> assessments) {
        AssessmentBundle bundle = AssessmentBundle.of(assessments);
        store.put(bundle.transaction());
        return bundle.kept();
    }

    private DeliveryModel model(String named, String element, LocalDate day) {
        return models.find(named, day)
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_MODEL,
                        element,
                        named + " is not a delivery model of this server; it has "
                                + models.all().all().stream()
                                        .map(DeliveryModel::canonical)
                                        .collect(Collectors.joining(", "))));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
