package org.artgroups.decisions.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.group.GroupDetails;
import org.artgroups.decisions.membership.MembershipPlan.Joining;
import org.artgroups.decisions.membership.MembershipPlan.KnownMember;
import org.artgroups.decisions.membership.MembershipPlan.NewMember;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.ClinicianOverride;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.membership.EnrolmentOverride;
import org.artgroups.fhir.membership.RecordedOverride;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Decides whether a client may join a group on a day. Pure. */
public final class JoiningPlanner {

    private final EligibilityAssessor assessor;
    private final GroupContext group;
    private final String groupElement;
    private final LocalDate date;
    private final MembershipFaults faults;

    /**
     * A planner for one group and day.
     *
     * @param groupElement the parameter that names the group; empty if the request is about the group it is sent to
     * @param faults where every reason against it goes
     */
    public JoiningPlanner(
            EligibilityAssessor assessor,
            GroupContext group,
            String groupElement,
            LocalDate date,
            MembershipFaults faults) {
        this.assessor = assessor;
        this.group = group;
        this.groupElement = groupElement;
        this.date = date;
        this.faults = faults;
    }

    /**
     * What comes of it; null if there was a fault. What the group itself has against it is reported even if nobody knows who
     * the client is.
     *
     * @param client null if that is not known
     * @param override sent with the request; null to go by what is on record
     */
    @Nullable
    public Joining plan(@Nullable ClientContext client, @Nullable EnrolmentOverride override) {
        List<MembershipPeriod> before = client == null ? List.of() : group.staysOf(client.id());
        Optional<MembershipPeriod> same = before.stream()
                .filter(stay -> Objects.equals(stay.start(), date))
                .findFirst();
        Enrolment enrolment =
                client == null ? null : group.enrolment(client.id(), date).orElse(null);
        if (client != null && same.isPresent() && enrolment != null) {
            return new KnownMember(group, client.id(), date, enrolment);
        }
        boolean listed = same.filter(MembershipPeriod::open).isPresent();
        DeliveryModel model = checkGroup(client, listed);
        if (client == null) {
            return null;
        }
        if (!listed) {
            checkBefore(client, before);
        }
        checkClient(client);
        return model == null ? null : eligible(client, model, override, enrolment, listed);
    }

    private @Nullable DeliveryModel checkGroup(@Nullable ClientContext client, boolean listed) {
        if (!group.active()) {
            faults.add(Problem.GROUP_DISSOLVED, groupElement, GroupDetails.notActive(group.id()));
        }
        Integer capacity = group.capacity();
        int members = mostFrom(date, client);
        if (!listed && capacity != null && members >= capacity) {
            faults.add(
                    Problem.GROUP_FULL,
                    groupElement,
                    "Group/" + group.id() + " is full: " + members + " of " + capacity + " places are taken");
        }
        if (group.modelNamed() == null) {
            faults.add(Problem.GROUP_WITHOUT_MODEL, groupElement, GroupDetails.withoutModel(group.id()));
        } else if (group.model() == null) {
            faults.add(Problem.UNKNOWN_MODEL, groupElement, DeliveryModels.unknown(group.modelNamed()));
        }
        return group.model();
    }

    /** The greatest number of other members on any day from this one on. */
    private int mostFrom(LocalDate day, @Nullable ClientContext client) {
        List<MembershipPeriod> others = group.stays().stream()
                .filter(stay ->
                        stay.lasts(day) && (client == null || !stay.client().equals(client.id())))
                .toList();
        return Stream.concat(
                        Stream.of(day),
                        others.stream().map(MembershipPeriod::start).filter(Objects::nonNull))
                .filter(on -> !on.isBefore(day))
                .distinct()
                .mapToInt(on -> (int) others.stream()
                        .filter(stay -> stay.holds(on))
                        .map(MembershipPeriod::client)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }

    private void checkBefore(ClientContext client, List<MembershipPeriod> before) {
        before.stream().filter(stay -> stay.lasts(date)).findFirst().ifPresent(stay -> {
            String since = stay.start() == null ? "" : " since " + stay.start();
            faults.add(
                    Problem.ALREADY_MEMBER,
                    stay.open() ? "client" : "date",
                    stay.open()
                            ? "Patient/" + client.id() + " is a member of Group/" + group.id() + since
                            : date + " is not after the membership of Patient/" + client.id() + " that ended on "
                                    + stay.end());
        });
    }

    private void checkClient(ClientContext client) {
        if (client.departure() != null) {
            faults.add(
                    client.departure().kind().problem(),
                    "client",
                    "Patient/" + client.id() + " " + client.departure().words());
        }
        // the day a client leaves one group may be the first in another
        client.elsewhere().stream()
                .filter(stay -> stay.lasts(date.plusDays(1)))
                .map(MembershipPeriod::group)
                .distinct()
                .forEach(other -> faults.add(
                        Problem.IN_OTHER_GROUP,
                        "client",
                        "Patient/" + client.id() + " is a member of Group/" + other
                                + "; a client is in one group at a time"));
    }

    private NewMember eligible(
            ClientContext client,
            DeliveryModel model,
            @Nullable EnrolmentOverride override,
            @Nullable Enrolment existing,
            boolean listed) {
        Assessment assessment = assessor.assess(new Reference("Patient/" + client.id()), model, client.facts(), date);
        ClinicianOverride decided = client.decided().of(client.id(), model);
        RecordedOverride letIn = override == null ? onRecord(decided) : sent(override);
        boolean eligible = assessment.outcome() == EligibilityOutcome.ELIGIBLE;
        boolean keptOut = decided != null && !decided.eligible();
        if (letIn == null && !eligible) {
            assessment.criteria().stream()
                    .filter(criterion -> criterion.verdict() != Verdict.MET)
                    .forEach(criterion -> faults.add(Problem.NOT_ELIGIBLE, "client", why(criterion)));
        }
        if (letIn == null && decided != null && keptOut) {
            faults.add(
                    Problem.NOT_ELIGIBLE,
                    "client",
                    "a clinician decided on " + decided.date() + " that the client may not join: "
                            + decided.record().getReference());
        }
        return new NewMember(
                group, client.id(), date, existing, listed, model, assessment, eligible && !keptOut ? null : letIn);
    }

    private static @Nullable RecordedOverride onRecord(@Nullable ClinicianOverride decided) {
        return decided == null || !decided.eligible()
                ? null
                : new RecordedOverride(decided.reason(), decided.by(), decided.record());
    }

    private static RecordedOverride sent(EnrolmentOverride override) {
        return new RecordedOverride(override.reason(), override.by(), null);
    }

    private static String why(CriterionResult criterion) {
        return criterion.verdict() == Verdict.NOT_MET
                ? "not met: " + criterion.text()
                : "not known: " + criterion.text() + " " + String.join(" ", criterion.resolvedBy());
    }
}
