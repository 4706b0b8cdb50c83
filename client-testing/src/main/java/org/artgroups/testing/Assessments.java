package org.artgroups.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.CohortEligibilityResponse;
import org.artgroups.fhir.eligibility.CriterionCount;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.eligibility.GroupEligibilityResponse;
import org.artgroups.fhir.eligibility.OutcomeCount;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.testing.Store.Opinion;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** {@code $eligibility}: says what a test has said. Safe for use by many threads. */
final class Assessments {
    /** Of every model: a fake one. */
    static final String VERSION = "fake";

    private static final Opinion NOTHING_SAID = new Opinion(EligibilityOutcome.UNKNOWN, "said");

    private final Store store;
    private final Clock clock;

    Assessments(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A model's key, by its key or canonical. */
    static String key(String named) {
        String unversioned = named.replaceFirst("\\|.*", "");
        return unversioned.substring(unversioned.lastIndexOf('/') + 1);
    }

    Answer answer(Call call, String on, String id) {
        if (on.equals("Group")) {
            return Answer.of(Eligibility.GROUP_RESPONSE.write(ofGroup(id, call.read(Eligibility.GROUP_REQUEST))));
        }
        if (!id.isEmpty()) {
            return Answer.of(Eligibility.RESPONSE.write(ofClient(id, call.read(Eligibility.REQUEST))));
        }
        CohortEligibilityRequest asked = call.read(Eligibility.COHORT_REQUEST);
        String model = known(asked.model());
        LocalDate day = day(asked.asOf());
        List<Assessment> all =
                cohort(asked, day).map(client -> of(client, model, day)).toList();
        return call.lines()
                ? new Answer(200, "application/fhir+ndjson", lines(all))
                : Answer.of(Eligibility.COHORT_RESPONSE.write(new CohortEligibilityResponse(
                        canonical(model), day, all.size(), outcomes(all), criteria(all))));
    }

    private static String lines(List<Assessment> all) {
        return all.stream()
                .map(one -> Answer.json(Eligibility.RESPONSE.write(new EligibilityResponse(List.of(one)))) + "\n")
                .collect(Collectors.joining());
    }

    private Stream<String> cohort(CohortEligibilityRequest asked, LocalDate day) {
        if (asked.group() != null) {
            return store.members(asked.group(), day).stream();
        }
        return store.all("Patient").stream()
                .filter(patient -> asked.organization() == null
                        || ("Organization/" + asked.organization())
                                .equals(((Patient) patient)
                                        .getManagingOrganization()
                                        .getReference()))
                .map((Resource patient) -> patient.getIdElement().getIdPart());
    }

    private EligibilityResponse ofClient(String client, EligibilityRequest asked) {
        if (store.get(Patient.class, client) == null) {
            throw new ProblemException(Problem.UNKNOWN_PATIENT, "", "Patient/" + client + " is not known here");
        }
        LocalDate day = day(asked.asOf());
        List<String> models = asked.model() == null ? store.modelsOf(client) : List.of(known(asked.model()));
        if (models.isEmpty()) {
            throw new ProblemException(
                    Problem.NOT_SUPPORTED, "", "nobody has told this fake of any delivery model for Patient/" + client);
        }
        return new EligibilityResponse(
                models.stream().map(model -> of(client, model, day)).toList());
    }

    private GroupEligibilityResponse ofGroup(String id, GroupEligibilityRequest asked) {
        Group group = store.get(Group.class, id);
        if (group == null) {
            throw new ProblemException(Problem.UNKNOWN_GROUP, "", "Group/" + id + " is not known here");
        }
        String model = Memberships.model(group);
        if (model == null) {
            throw new ProblemException(
                    Problem.GROUP_WITHOUT_MODEL, "", "Group/" + id + " does not say which delivery model it follows");
        }
        LocalDate day = day(asked.asOf());
        List<Assessment> all = store.members(id, day).stream()
                .map(client -> of(client, model, day))
                .toList();
        return new GroupEligibilityResponse(canonical(model), day, all.size(), outcomes(all), criteria(all), all);
    }

    private Assessment of(String client, String model, LocalDate day) {
        Opinion said = Objects.requireNonNullElse(store.opinion(client, model), NOTHING_SAID);
        Verdict verdict =
                switch (said.outcome()) {
                    case ELIGIBLE -> Verdict.MET;
                    case NOT_ELIGIBLE -> Verdict.NOT_MET;
                    case UNKNOWN -> Verdict.UNKNOWN;
                };
        CriterionResult criterion = new CriterionResult(
                said.criterion(),
                said.criterion(),
                "as the test says",
                verdict,
                List.of(),
                List.of(),
                "the test",
                verdict == Verdict.UNKNOWN ? List.of("tell the fake") : List.of());
        return new Assessment(
                new Reference("Patient/" + client),
                canonical(model),
                day,
                said.outcome(),
                List.of(),
                null,
                null,
                List.of(criterion),
                List.of());
    }

    private static List<OutcomeCount> outcomes(List<Assessment> all) {
        return Stream.of(EligibilityOutcome.values())
                .map(outcome -> new OutcomeCount(outcome, (int)
                        all.stream().filter(each -> each.outcome() == outcome).count()))
                .toList();
    }

    private static List<CriterionCount> criteria(List<Assessment> all) {
        Map<String, Map<Verdict, Integer>> byCode = new LinkedHashMap<>();
        for (Assessment each : all) {
            for (CriterionResult criterion : each.criteria()) {
                byCode.computeIfAbsent(criterion.code(), code -> new EnumMap<>(Verdict.class))
                        .merge(criterion.verdict(), 1, Integer::sum);
            }
        }
        List<CriterionCount> counts = new ArrayList<>();
        byCode.forEach((code, of) -> {
            int notMet = of.getOrDefault(Verdict.NOT_MET, 0);
            counts.add(new CriterionCount(
                    code, code, of.getOrDefault(Verdict.MET, 0), notMet, of.getOrDefault(Verdict.UNKNOWN, 0), notMet));
        });
        return counts;
    }

    private String known(String named) {
        String key = key(named);
        if (!store.knowsModel(key)) {
            throw new ProblemException(
                    Problem.UNKNOWN_MODEL, "model", named + " is no delivery model that this fake was told of");
        }
        return key;
    }

    private static String canonical(String model) {
        return Canonicals.BASE + "/PlanDefinition/" + model + "|" + VERSION;
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
