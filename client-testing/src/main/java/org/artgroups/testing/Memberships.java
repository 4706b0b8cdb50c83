package org.artgroups.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.client.NamedClient;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.membership.ClientContext;
import org.artgroups.decisions.membership.Enrolment;
import org.artgroups.decisions.membership.GroupContext;
import org.artgroups.decisions.membership.JoiningPlanner;
import org.artgroups.decisions.membership.LeavingPlanner;
import org.artgroups.decisions.membership.MembershipBundle;
import org.artgroups.decisions.membership.MembershipFaults;
import org.artgroups.decisions.membership.MembershipPeriod;
import org.artgroups.decisions.membership.MembershipPlan;
import org.artgroups.decisions.membership.MembershipPlan.Joining;
import org.artgroups.decisions.membership.MembershipPlan.Leaving;
import org.artgroups.decisions.membership.MembershipPlan.Withdrawal;
import org.artgroups.decisions.membership.WithdrawalPlanner;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.membership.DissolveRequest;
import org.artgroups.fhir.membership.DissolveResponse;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.membership.MemberAddResponse;
import org.artgroups.fhir.membership.MemberRemoveRequest;
import org.artgroups.fhir.membership.MemberRemoveResponse;
import org.artgroups.fhir.membership.MemberTransferRequest;
import org.artgroups.fhir.membership.MemberTransferResponse;
import org.artgroups.fhir.membership.MembershipsRequest;
import org.artgroups.fhir.membership.MembershipsResponse;
import org.artgroups.fhir.membership.MembershipsResponse.Dated;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The operations on membership: read, planned and written as by the real server, from memory. Safe for use by many threads. */
final class Memberships {
    private final Store store;
    private final Models models;
    private final GroupReader groups;
    private final FactsReader facts;
    private final OverrideReader overrides;
    private final TracingReader tracing;
    private final EligibilityAssessor assessor;
    private final Clock clock;

    Memberships(Store store, Models models, Clock clock) {
        this.store = store;
        this.models = models;
        this.groups = new GroupReader(store);
        this.facts = new FactsReader(store);
        this.overrides = new OverrideReader(store);
        this.tracing = new TracingReader(store);
        this.assessor = new PinningAssessor(store);
        this.clock = clock;
    }

    MemberAddResponse add(String group, ParseResult<MemberAddRequest> sent) {
        MemberAddRequest request = sent.recordOrThrow();
        return changed(sent, (bundle, faults) -> {
            NamedClient client = store.named(request.client());
            LocalDate date = day(request.date());
            GroupContext context = group(group, client, date);
            faults.checkDate(date, today());
            String id = faults.checkClient(client);
            Joining joining = new JoiningPlanner(assessor, context, "", date, faults)
                    .plan(id == null ? null : client(id, group, date), request.override());
            return bundle.join(faults.none(joining));
        });
    }

    MemberRemoveResponse remove(String group, ParseResult<MemberRemoveRequest> sent) {
        MemberRemoveRequest request = sent.recordOrThrow();
        if (request.reason() == LeavingReason.ENTERED_IN_ERROR) {
            return withdraw(group, sent, request);
        }
        return changed(sent, (bundle, faults) -> {
            NamedClient client = store.named(request.client());
            LocalDate date = day(request.date());
            GroupContext context = group(group, client, date);
            faults.checkDate(date, today());
            String id = faults.checkClient(client);
            Leaving leaving = id == null
                    ? null
                    : new LeavingPlanner(context, date, faults).plan(id, request.reason(), request.note());
            return bundle.leave(faults.none(leaving));
        });
    }

    private MemberRemoveResponse withdraw(
            String group, ParseResult<MemberRemoveRequest> sent, MemberRemoveRequest request) {
        return changed(sent, (bundle, faults) -> {
            NamedClient client = store.named(request.client());
            GroupContext context = group(group, client, today());
            String id = faults.checkClient(client);
            Withdrawal withdrawal = id == null
                    ? null
                    : new WithdrawalPlanner(context, faults)
                            .plan(
                                    id,
                                    request.date(),
                                    request.note(),
                                    sessions(group, id),
                                    withdrawn(group, id, request.date()));
            return bundle.withdraw(faults.none(withdrawal));
        });
    }

    private List<LocalDate> sessions(String group, String client) {
        List<String> visits = store.rows("visit").stream()
                .filter(row -> row.is("client", client) && row.has("session"))
                .map(row -> row.id("session"))
                .toList();
        return store.rows("session").stream()
                .filter(row -> row.is("group_id", group) && row.has("date") && visits.contains(row.id("id")))
                .map(row -> row.day("date", LocalDate.MIN))
                .sorted()
                .toList();
    }

    private @Nullable EpisodeOfCare withdrawn(String group, String client, @Nullable LocalDate since) {
        EpisodeOfCare enrolment = store.get(EpisodeOfCare.class, MembershipPlan.enrolmentId(group, client, since));
        return enrolment != null && enrolment.getStatus() == EpisodeOfCare.EpisodeOfCareStatus.ENTEREDINERROR
                ? enrolment
                : null;
    }

    MemberTransferResponse transfer(String group, ParseResult<MemberTransferRequest> sent) {
        MemberTransferRequest request = sent.recordOrThrow();
        return changed(sent, (bundle, faults) -> {
            NamedClient client = store.named(request.client());
            LocalDate date = day(request.date());
            GroupContext from = group(group, client, date);
            GroupContext destination = destination(request.to(), group, client, date, faults);
            faults.checkDate(date, today());
            String id = faults.checkClient(client);
            Leaving leaving = id == null
                    ? null
                    : new LeavingPlanner(from, date, faults).plan(id, LeavingReason.JOINED_ANOTHER_GROUP, null);
            Joining joining = destination == null
                    ? null
                    : new JoiningPlanner(assessor, destination, "to", date, faults)
                            .plan(
                                    id == null
                                            ? null
                                            : client(id, destination.id(), date).leaving(group, date),
                                    request.override());
            MemberRemoveResponse left = bundle.leave(faults.none(leaving));
            return MemberTransferResponse.of(left, bundle.join(faults.none(joining)));
        });
    }

    DissolveResponse dissolve(String group, ParseResult<DissolveRequest> sent) {
        DissolveRequest request = sent.recordOrThrow();
        return changed(sent, (bundle, faults) -> {
            LocalDate date = day(request.date());
            GroupContext context = group(group, null, date);
            faults.checkDate(date, today());
            return bundle.dissolve(
                    faults.none(new LeavingPlanner(context, date, faults).dissolve(request.reason(), request.note())));
        });
    }

    MembershipsResponse on(MembershipsRequest request) {
        String client = request.client() == null ? null : new IdType(request.client()).getIdPart();
        String group = request.group() == null ? null : new IdType(request.group()).getIdPart();
        if (client == null && group == null) {
            throw new ProblemException(Problem.REQUIRED, "", "say whose memberships: a client, a group or both");
        }
        MembershipFaults faults = new MembershipFaults();
        if (client != null && store.get(Patient.class, client) == null) {
            faults.add(Problem.UNKNOWN_CLIENT, "client", "Patient/" + client + " is not known here");
        }
        if (group != null && store.get(Group.class, group) == null) {
            faults.add(Problem.UNKNOWN_GROUP, "group", "Group/" + group + " is not known here");
        }
        LocalDate day = day(request.asOf());
        return faults.none(new MembershipsResponse(
                day,
                store.rows("membership").stream()
                        .filter(row -> row.has("client") && Store.holds(row, day))
                        .filter(row -> client == null || row.is("client", client))
                        .filter(row -> group == null || row.is("group_id", group))
                        .sorted(Comparator.comparing((Row row) -> row.id("group_id"))
                                .thenComparing(row -> row.day("start_date", LocalDate.MAX))
                                .thenComparing(row -> row.id("client")))
                        .map(this::dated)
                        .toList()));
    }

    private Dated dated(Row row) {
        return new Dated(
                new Reference("Group/" + row.id("group_id")),
                new Reference("Patient/" + row.id("client")),
                row.day("start_date"),
                row.day("end_date"),
                enrolments(row.id("group_id"))
                        .filter(each -> each.is("client", row.id("client"))
                                && Objects.equals(each.day("start_date"), row.day("start_date")))
                        .findFirst()
                        .map(each -> new Reference("EpisodeOfCare/" + each.id("id")))
                        .orElse(null));
    }

    /** Plans and writes as one. A request with faults is planned all the same: the sender hears of the rest, too. */
    private <T> T changed(ParseResult<?> sent, BiFunction<MembershipBundle, MembershipFaults, T> plan) {
        return store.atOnce(() -> {
            MembershipBundle bundle = new MembershipBundle();
            T planned;
            try {
                planned = plan.apply(bundle, new MembershipFaults());
            } catch (ProblemException more) {
                throw sent.with(more);
            }
            sent.orThrow();
            store.put(bundle.transaction());
            return planned;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate day(@Nullable LocalDate said) {
        return said == null ? today() : said;
    }

    private @Nullable GroupContext destination(
            Reference to, String from, NamedClient client, LocalDate day, MembershipFaults faults) {
        IdType named = new IdType(to.getReference());
        boolean here = named.hasIdPart()
                && !named.hasBaseUrl()
                && (!named.hasResourceType() || "Group".equals(named.getResourceType()));
        String id = named.getIdPart();
        if (here && from.equals(id)) {
            faults.add(Problem.SAME_GROUP, "to", "Group/" + from + " is the group that the client is to leave");
            return null;
        }
        if (!here || store.get(Group.class, id) == null) {
            faults.add(
                    Problem.UNKNOWN_DESTINATION,
                    "to",
                    here ? "Group/" + id + " is not known here" : "names no Group of this server");
            return null;
        }
        return group(id, client, day);
    }

    /** A group, and the enrolments of a client in it; of everybody without one. */
    private GroupContext group(String id, @Nullable NamedClient client, LocalDate day) {
        Group group = groups.stored(id);
        String named = GroupReader.model(group);
        return new GroupContext(
                group,
                named,
                named == null ? null : models.find(named, day).orElse(null),
                store.rows("membership").stream()
                        .filter(row -> row.is("group_id", id) && row.has("client"))
                        .map(Memberships::stay)
                        .toList(),
                enrolments(id)
                        .filter(row -> client == null || client.found().contains(row.text("client")))
                        .map(row -> new Enrolment(
                                row.id("client"),
                                row.day("start_date"),
                                row.day("end_date"),
                                Optional.ofNullable(store.get(EpisodeOfCare.class, row.id("id")))
                                        .orElseThrow()))
                        .toList(),
                tracing.open(id, client == null ? null : client.found()));
    }

    private Stream<Row> enrolments(String group) {
        return store.rows("enrolment").stream()
                .filter(row -> row.is("group_id", group))
                .sorted(Comparator.comparing(row -> row.id("id")));
    }

    private static MembershipPeriod stay(Row row) {
        return new MembershipPeriod(row.id("group_id"), row.id("client"), row.day("start_date"), row.day("end_date"));
    }

    private ClientContext client(String id, String joining, LocalDate day) {
        return new ClientContext(
                id,
                store.rows("client").stream().anyMatch(row -> row.is("id", id) && row.flag("deceased"))
                        ? Departure.died(null)
                        : null,
                store.rows("membership").stream()
                        .filter(row -> row.is("client", id) && !row.is("group_id", joining))
                        .filter(row -> groups.row(row.id("group_id"))
                                .filter(group -> !group.has("active") || group.flag("active"))
                                .isPresent())
                        .map(Memberships::stay)
                        .toList(),
                facts.read(id, day),
                overrides.read(id, day));
    }
}
