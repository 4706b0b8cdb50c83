package org.artgroups.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.fhir.membership.DissolveRequest;
import org.artgroups.fhir.membership.DissolveResponse;
import org.artgroups.fhir.membership.EnrolmentOverride;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.membership.MemberAddResponse;
import org.artgroups.fhir.membership.MemberRemoveRequest;
import org.artgroups.fhir.membership.MemberRemoveResponse;
import org.artgroups.fhir.membership.MemberTransferRequest;
import org.artgroups.fhir.membership.MemberTransferResponse;
import org.artgroups.fhir.membership.MembershipsRequest;
import org.artgroups.fhir.membership.MembershipsResponse;
import org.artgroups.fhir.membership.MembershipsResponse.Dated;
import org.artgroups.fhir.membership.OverriddenCriterion;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.testing.Store.Opinion;
import org.artgroups.testing.Store.Stay;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The operations on membership. Safe for use by many threads. */
final class Memberships {
    private final Store store;
    private final Clock clock;

    Memberships(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The key of the model a group follows; null if it does not say. */
    static @Nullable String model(Group group) {
        Extension named = group.getExtensionByUrl(Extensions.DELIVERY_MODEL);
        return named == null ? null : Assessments.key(named.getValue().primitiveValue());
    }

    MemberAddResponse add(String id, MemberAddRequest request, String groupElement) {
        return store.atOnce(() -> {
            LocalDate date = day(request.date());
            return addAlone(group(id), groupElement, client(request.client()), date, request.override());
        });
    }

    private MemberAddResponse addAlone(
            Group group, String groupElement, String client, LocalDate date, @Nullable EnrolmentOverride override) {
        List<Fault> faults = new ArrayList<>();
        List<Stay> before =
                Store.stays(group).filter(stay -> stay.client().equals(client)).toList();
        if (before.stream().anyMatch(stay -> date.equals(stay.since()))) {
            return joined(group, client, date, true, List.of());
        }
        if (!group.getActive()) {
            faults.add(new Fault(Problem.GROUP_DISSOLVED, groupElement, name(group) + " is not active any more"));
        }
        long members = Store.stays(group).filter(stay -> stay.holds(date)).count();
        Extension capacity = group.getExtensionByUrl(Extensions.CAPACITY);
        if (capacity != null && members >= ((IntegerType) capacity.getValue()).getValue()) {
            faults.add(new Fault(
                    Problem.GROUP_FULL,
                    groupElement,
                    name(group) + " is full: " + members + " of "
                            + capacity.getValue().primitiveValue() + " places are taken"));
        }
        if (model(group) == null) {
            faults.add(new Fault(
                    Problem.GROUP_WITHOUT_MODEL,
                    groupElement,
                    name(group) + " does not say which delivery model it follows"));
        }
        before.stream()
                .filter(stay -> stay.until() == null || !date.isAfter(stay.until()))
                .findFirst()
                .ifPresent(stay -> faults.add(new Fault(
                        Problem.ALREADY_MEMBER,
                        stay.until() == null ? "client" : "date",
                        stay.until() == null
                                ? "Patient/" + client + " is a member of " + name(group)
                                        + (stay.since() == null ? "" : " since " + stay.since())
                                : date + " is not after the membership of Patient/" + client + " that ended on "
                                        + stay.until())));
        elsewhere(group, client, date)
                .forEach(other -> faults.add(new Fault(
                        Problem.IN_OTHER_GROUP,
                        "client",
                        "Patient/" + client + " is a member of Group/" + other
                                + "; a client is in one group at a time")));
        Opinion opinion = opinion(group, client);
        boolean overridden = opinion.outcome() != EligibilityOutcome.ELIGIBLE;
        if (overridden && override == null && model(group) != null) {
            faults.add(new Fault(
                    Problem.NOT_ELIGIBLE,
                    "client",
                    "Patient/" + client + " is " + opinion.outcome().code()));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
        group.addMember()
                .setEntity(new Reference("Patient/" + client))
                .getPeriod()
                .setStartElement(new DateTimeType(date.toString()));
        store.put(group);
        Verdict verdict = opinion.outcome() == EligibilityOutcome.NOT_ELIGIBLE ? Verdict.NOT_MET : Verdict.UNKNOWN;
        return joined(
                group,
                client,
                date,
                false,
                overridden
                        ? List.of(new OverriddenCriterion(opinion.criterion(), verdict, opinion.criterion()))
                        : List.of());
    }

    private List<String> elsewhere(Group group, String client, LocalDate date) {
        return store.all("Group").stream()
                .map(Group.class::cast)
                .filter(other -> !other.getIdElement()
                        .getIdPart()
                        .equals(group.getIdElement().getIdPart()))
                .filter(other -> Store.stays(other)
                        .anyMatch(stay -> stay.client().equals(client)
                                && (stay.until() == null || stay.until().isAfter(date))))
                .map(other -> other.getIdElement().getIdPart())
                .toList();
    }

    /** Of whom a test says nothing, it says that they may join. */
    private Opinion opinion(Group group, String client) {
        String model = model(group);
        Opinion said = model == null ? null : store.opinion(client, model);
        return said == null ? new Opinion(EligibilityOutcome.ELIGIBLE, "said") : said;
    }

    private MemberAddResponse joined(
            Group group, String client, LocalDate since, boolean replayed, List<OverriddenCriterion> overridden) {
        return new MemberAddResponse(
                new Reference(name(group)),
                new Reference("Patient/" + client),
                enrolment(group, client, since),
                since,
                replayed,
                Canonicals.BASE + "/PlanDefinition/" + model(group) + "|" + Assessments.VERSION,
                opinion(group, client).outcome(),
                overridden,
                null);
    }

    MemberRemoveResponse remove(String id, MemberRemoveRequest request) {
        return store.atOnce(() -> removeAlone(group(id), client(request.client()), day(request.date())));
    }

    private MemberRemoveResponse removeAlone(Group group, String client, LocalDate date) {
        Stay stay = Store.stays(group)
                .filter(each -> each.client().equals(client))
                .max(Comparator.comparing((Stay each) -> each.until() == null)
                        .thenComparing(Stay::since, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow(() -> new ProblemException(
                        Problem.NOT_IN_GROUP, "client", "Patient/" + client + " is not a member of " + name(group)));
        if (stay.since() != null && date.isBefore(stay.since())) {
            throw new ProblemException(
                    Problem.LEAVING_BEFORE_JOINING,
                    "date",
                    date + " is before the first day of the membership of Patient/" + client + ", " + stay.since());
        }
        if (stay.until() != null && !stay.until().equals(date)) {
            throw new ProblemException(
                    Problem.ALREADY_LEFT,
                    "client",
                    "Patient/" + client + " left " + name(group) + " on " + stay.until());
        }
        boolean replayed = stay.until() != null;
        stay.member().getPeriod().setEndElement(new DateTimeType(date.toString()));
        store.put(group);
        return new MemberRemoveResponse(
                new Reference(name(group)),
                new Reference("Patient/" + client),
                enrolment(group, client, stay.since()),
                stay.since(),
                date,
                replayed);
    }

    MemberTransferResponse transfer(String id, MemberTransferRequest request) {
        return store.atOnce(() -> {
            LocalDate date = day(request.date());
            String client = client(request.client());
            String to = new IdType(request.to().getReference()).getIdPart();
            if (to == null || store.get(Group.class, to) == null) {
                throw new ProblemException(
                        Problem.UNKNOWN_DESTINATION, "to", Store.named(request.to()) + " is not known here");
            }
            if (to.equals(id)) {
                throw new ProblemException(Problem.SAME_GROUP, "to", "Group/" + to + " is the group to leave");
            }
            Group before = group(id);
            MemberRemoveResponse leaving = removeAlone(group(id), client, date);
            try {
                return MemberTransferResponse.of(leaving, addAlone(group(to), "to", client, date, request.override()));
            } catch (ProblemException refused) {
                store.put(before);
                throw refused;
            }
        });
    }

    DissolveResponse dissolve(String id, DissolveRequest request) {
        return store.atOnce(() -> {
            LocalDate date = day(request.date());
            Group group = group(id);
            boolean replayed = !group.getActive();
            List<DissolveResponse.Left> left = new ArrayList<>();
            Store.stays(group)
                    .filter(stay ->
                            stay.until() == null || (replayed && stay.until().equals(date)))
                    .forEach(stay -> {
                        stay.member().getPeriod().setEndElement(new DateTimeType(date.toString()));
                        left.add(new DissolveResponse.Left(
                                new Reference("Patient/" + stay.client()),
                                enrolment(group, stay.client(), stay.since())));
                    });
            group.setActive(false);
            store.put(group);
            return new DissolveResponse(new Reference(name(group)), date, replayed, left);
        });
    }

    MembershipsResponse on(MembershipsRequest request) {
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        return store.atOnce(() -> new MembershipsResponse(
                asOf,
                store.all("Group").stream()
                        .map(Group.class::cast)
                        .filter(group -> request.group() == null
                                || request.group().equals(group.getIdElement().getIdPart()))
                        .flatMap(group -> Store.stays(group)
                                .filter(stay -> stay.holds(asOf)
                                        && (request.client() == null
                                                || request.client().equals(stay.client())))
                                .map(stay -> new Dated(
                                        new Reference(name(group)),
                                        new Reference("Patient/" + stay.client()),
                                        stay.since(),
                                        stay.until(),
                                        enrolment(group, stay.client(), stay.since()))))
                        .toList()));
    }

    private Group group(String id) {
        Group group = store.get(Group.class, id);
        if (group == null) {
            throw new ProblemException(Problem.UNKNOWN_GROUP, "", "Group/" + id + " is not known here");
        }
        return group;
    }

    private String client(Reference named) {
        List<String> found = store.clients(named);
        if (found.size() != 1) {
            throw new ProblemException(
                    Problem.UNKNOWN_CLIENT,
                    "client",
                    Store.named(named)
                            + (found.isEmpty() ? " is not known here" : " means " + found.size() + " clients"));
        }
        return found.get(0);
    }

    private LocalDate day(@Nullable LocalDate said) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Objects.requireNonNullElse(said, today);
        if (day.isAfter(today)) {
            throw new ProblemException(Problem.DATE_IN_FUTURE, "date", day + " is in the future; it is " + today);
        }
        return day;
    }

    private static Reference enrolment(Group group, String client, @Nullable LocalDate since) {
        String what = name(group) + " " + client + " " + since;
        return new Reference("EpisodeOfCare/" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)));
    }

    private static String name(Group group) {
        return "Group/" + group.getIdElement().getIdPart();
    }
}
