package org.artgroups.operations.membership;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.artgroups.decisions.client.NamedClient;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.membership.GroupContext;
import org.artgroups.decisions.membership.JoiningPlanner;
import org.artgroups.decisions.membership.LeavingPlanner;
import org.artgroups.decisions.membership.MembershipBundle;
import org.artgroups.decisions.membership.MembershipFaults;
import org.artgroups.decisions.membership.MembershipPlan.Dissolving;
import org.artgroups.decisions.membership.MembershipPlan.Joining;
import org.artgroups.decisions.membership.MembershipPlan.Leaving;
import org.artgroups.decisions.membership.MembershipPlan.Withdrawal;
import org.artgroups.decisions.membership.WithdrawalPlanner;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.Problem;
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
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.operations.Records;
import org.artgroups.operations.client.ClientReader;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * The sequence of the operations on membership: wait for one's turn, read, plan, write, in one transaction. Whoever changes
 * the same group, or the same client's membership, at the same moment does so one after the other (docs/decisions/0004).
 */
public class MembershipHandler {

    /** Somebody who changes a Group by plain FHIR does not wait for a turn; more often than this in a row is no accident. */
    private static final int ATTEMPTS = 5;

    private final MembershipReader reader;
    private final ClientReader clients;
    private final EligibilityAssessor assessor;
    private final Clock clock;

    public MembershipHandler(MembershipReader reader, ClientReader clients, EligibilityAssessor assessor, Clock clock) {
        this.reader = reader;
        this.clients = clients;
        this.assessor = assessor;
        this.clock = clock;
    }

    /**
     * Makes a client a member.
     *
     * @param group id of the Group
     * @throws ProblemException if that cannot be, with every reason; nothing is then written
     */
    public MemberAddResponse add(String group, ParseResult<MemberAddRequest> sent, Records records) {
        MemberAddRequest request = sent.recordOrThrow();
        NamedClient client = clients.named(request.client());
        LocalDate today = LocalDate.now(clock);
        LocalDate date = request.date() == null ? today : request.date();
        return inTurn(keys(client, group), sent, records, (bundle, faults) -> {
            GroupContext context = group(group, client, date, records);
            faults.checkDate(date, today);
            String id = faults.checkClient(client);
            checkDayIsRead(sent, faults);
            Joining joining = new JoiningPlanner(assessor, context, "", date, faults)
                    .plan(id == null ? null : reader.client(id, group, date), override(sent, request.override()));
            return bundle.join(faults.none(joining));
        });
    }

    /**
     * Ends a membership.
     *
     * @param group id of the Group
     * @throws ProblemException if that cannot be, with every reason; nothing is then written
     */
    public MemberRemoveResponse remove(String group, ParseResult<MemberRemoveRequest> sent, Records records) {
        MemberRemoveRequest request = sent.recordOrThrow();
        if (request.reason() == LeavingReason.ENTERED_IN_ERROR) {
            return withdraw(group, sent, request, records);
        }
        NamedClient client = clients.named(request.client());
        LocalDate today = LocalDate.now(clock);
        LocalDate date = request.date() == null ? today : request.date();
        return inTurn(keys(client, group), sent, records, (bundle, faults) -> {
            GroupContext context = group(group, client, date, records);
            faults.checkDate(date, today);
            String id = faults.checkClient(client);
            checkDayIsRead(sent, faults);
            Leaving leaving = id == null
                    ? null
                    : new LeavingPlanner(context, date, faults)
                            .plan(id, request.reason(), request.note(), reader.sessions(group, id));
            return bundle.leave(faults.none(leaving));
        });
    }

    /** Takes back a membership that was recorded by mistake. */
    private MemberRemoveResponse withdraw(
            String group, ParseResult<MemberRemoveRequest> sent, MemberRemoveRequest request, Records records) {
        NamedClient client = clients.named(request.client());
        LocalDate since = request.date();
        return inTurn(keys(client, group), sent, records, (bundle, faults) -> {
            GroupContext context = group(group, client, LocalDate.now(clock), records);
            String id = faults.checkClient(client);
            Withdrawal withdrawal = id == null
                    ? null
                    : new WithdrawalPlanner(context, faults)
                            .plan(
                                    id,
                                    since,
                                    request.note(),
                                    reader.sessions(group, id),
                                    since == null
                                            ? null
                                            : reader.withdrawn(group, id, since, records)
                                                    .orElse(null));
            return bundle.withdraw(faults.none(withdrawal));
        });
    }

    /**
     * Moves a member to another group.
     *
     * @param group id of the Group to leave
     * @throws ProblemException if that cannot be, with every reason; nothing is then written
     */
    public MemberTransferResponse transfer(String group, ParseResult<MemberTransferRequest> sent, Records records) {
        MemberTransferRequest request = sent.recordOrThrow();
        NamedClient client = clients.named(request.client());
        LocalDate today = LocalDate.now(clock);
        LocalDate date = request.date() == null ? today : request.date();
        String to = groupId(request.to());
        return inTurn(keys(client, group, to), sent, records, (bundle, faults) -> {
            GroupContext from = group(group, client, date, records);
            GroupContext destination = destination(to, group, client, date, faults, records);
            faults.checkDate(date, today);
            String id = faults.checkClient(client);
            checkDayIsRead(sent, faults);
            Leaving leaving = id == null
                    ? null
                    : new LeavingPlanner(from, date, faults)
                            .plan(id, LeavingReason.JOINED_ANOTHER_GROUP, null, reader.sessions(group, id));
            Joining joining = destination == null
                    ? null
                    : new JoiningPlanner(assessor, destination, "to", date, faults)
                            .plan(
                                    id == null
                                            ? null
                                            : reader.client(id, destination.id(), date)
                                                    .leaving(group, date),
                                    override(sent, request.override()));
            MemberRemoveResponse left = bundle.leave(faults.none(leaving));
            return MemberTransferResponse.of(left, bundle.join(faults.none(joining)));
        });
    }

    /**
     * Ends a group and the membership of all its members.
     *
     * @param group id of the Group
     * @throws ProblemException if that cannot be, with every reason; nothing is then written
     */
    public DissolveResponse dissolve(String group, ParseResult<DissolveRequest> sent, Records records) {
        DissolveRequest request = sent.recordOrThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate date = request.date() == null ? today : request.date();
        return inTurn(List.of("Group/" + group), sent, records, (bundle, faults) -> {
            GroupContext context = group(group, null, date, records);
            faults.checkDate(date, today);
            checkDayIsRead(sent, faults);
            Dissolving dissolving = new LeavingPlanner(context, date, faults)
                    .dissolve(request.reason(), request.note(), reader.sessions(group));
            return bundle.dissolve(faults.none(dissolving));
        });
    }

    /**
     * Who was a member on a day.
     *
     * @throws ProblemException if neither a client nor a group is named, or one that is not known
     */
    public MembershipsResponse memberships(MembershipsRequest request, Records records) {
        String client = request.client() == null ? null : new IdType(request.client()).getIdPart();
        String group = request.group() == null ? null : new IdType(request.group()).getIdPart();
        if (client == null && group == null) {
            throw new ProblemException(Problem.REQUIRED, "", "say whose memberships: a client, a group or both");
        }
        MembershipFaults faults = new MembershipFaults();
        if (client != null && records.read("Patient", client).isEmpty()) {
            faults.unknown(Problem.UNKNOWN_CLIENT, "client", "Patient/" + client);
        }
        if (group != null && records.read("Group", group).isEmpty()) {
            faults.unknown(Problem.UNKNOWN_GROUP, "group", "Group/" + group);
        }
        LocalDate day = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        return faults.none(new MembershipsResponse(day, reader.memberships(client, group, day)));
    }

    /**
     * Plans and writes in one transaction, after everybody who was there before. A request with faults is planned all the
     * same: the sender hears of the rest, too.
     */
    private <T> T inTurn(
            List<String> keys,
            ParseResult<?> sent,
            Records records,
            BiFunction<MembershipBundle, MembershipFaults, T> plan) {
        for (int attempt = 1; ; attempt++) {
            try {
                return records.inTransaction(() -> {
                    reader.waitForTurn(keys);
                    MembershipBundle bundle = new MembershipBundle();
                    T planned;
                    try {
                        planned = plan.apply(bundle, new MembershipFaults());
                    } catch (ProblemException more) {
                        throw sent.with(more);
                    }
                    sent.orThrow();
                    if (bundle.changesSomething()) {
                        records.write(bundle.transaction());
                    }
                    return planned;
                });
            } catch (ResourceVersionConflictException
                    | ConcurrencyFailureException
                    | DataIntegrityViolationException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** What depends on the day is not said of another day than the one that was meant. */
    private static void checkDayIsRead(ParseResult<?> sent, MembershipFaults faults) {
        if (sent.isAtFault("date")) {
            faults.check();
            throw new ProblemException(sent.faults());
        }
    }

    /** One that cannot be read was meant to be one. */
    private static @Nullable EnrolmentOverride override(ParseResult<?> sent, @Nullable EnrolmentOverride read) {
        return read == null && sent.isAtFault("override") ? new EnrolmentOverride("", new Reference()) : read;
    }

    private GroupContext group(String id, @Nullable NamedClient client, LocalDate day, Records records) {
        return reader.group(id, client == null ? null : client.found(), day, records)
                .orElseThrow(
                        () -> new ProblemException(List.of(Fault.unknown(Problem.UNKNOWN_GROUP, "", "Group/" + id))));
    }

    private @Nullable GroupContext destination(
            @Nullable String to,
            String from,
            NamedClient client,
            LocalDate day,
            MembershipFaults faults,
            Records records) {
        if (from.equals(to)) {
            faults.add(Problem.SAME_GROUP, "to", "Group/" + from + " is the group that the client is to leave");
            return null;
        }
        GroupContext destination = to == null
                ? null
                : reader.group(to, client.found(), day, records).orElse(null);
        if (to == null) {
            faults.add(Problem.UNKNOWN_DESTINATION, "to", "names no Group of this server");
        } else if (destination == null) {
            faults.unknown(Problem.UNKNOWN_DESTINATION, "to", "Group/" + to);
        }
        return destination;
    }

    private static @Nullable String groupId(Reference to) {
        IdType id = new IdType(to.getReference());
        return id.hasIdPart() && !id.hasBaseUrl() && (!id.hasResourceType() || "Group".equals(id.getResourceType()))
                ? id.getIdPart()
                : null;
    }

    private static List<String> keys(NamedClient client, @Nullable String... groups) {
        List<String> keys = new ArrayList<>();
        client.found().forEach(id -> keys.add("Patient/" + id));
        Stream.of(groups).flatMap(Stream::ofNullable).forEach(id -> keys.add("Group/" + id));
        return keys;
    }
}
