package org.artgroups.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.artgroups.decisions.standing.Member;
import org.artgroups.decisions.visit.ParsedSession;
import org.artgroups.fhir.eligibility.CohortEligibilityRequest;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.register.Sheet;
import org.artgroups.fhir.register.SheetReader;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.testing.FakeArtGroups.RecordedVisit;

/** Which request is for what. Safe for use by many threads. */
final class Routes {
    private static final int OK = 200;

    private final StandingReader standings;
    private final Visits visits;
    private final Jobs jobs;
    private final Memberships memberships;
    private final Assessments assessments;
    private final Rotations rotations;
    private final Registers registers;
    private final Lists lists;
    private final Tracings tracings;
    private final PlainFhir plain;

    Routes(Store store, Models models, Clock clock, IntConsumer recorded) {
        standings = new StandingReader(store);
        visits = new Visits(store, models, clock, recorded);
        assessments = new Assessments(store, models, clock);
        jobs = new Jobs(assessments, clock);
        memberships = new Memberships(store, models, clock);
        rotations = new Rotations(store, models, clock);
        registers = new Registers(store, models, clock);
        lists = new Lists(store, models, clock);
        tracings = new Tracings(store, models, clock);
        plain = new PlainFhir(store);
    }

    List<RecordedVisit> visits() {
        return visits.all();
    }

    List<String> members(String group, LocalDate day) {
        return standings.members(List.of(group), day).stream()
                .map(Member::client)
                .toList();
    }

    Answer answer(Call call) {
        try {
            if (call.last().startsWith("$")) {
                return operation(call);
            }
            return !call.path().isEmpty() && call.path().get(0).equals(Jobs.PATH)
                    ? jobs.answer(call)
                    : plain.answer(call);
        } catch (ProblemException problem) {
            return Answer.of(problem);
        }
    }

    private Answer operation(Call call) {
        String on = call.path().get(0);
        String id = call.path().size() > 2 ? call.path().get(1) : "";
        return switch (call.last()) {
            case Operations.ELIGIBILITY -> eligibility(call, on, id);
            case Operations.GROUP_VISIT -> Answer.of(GroupVisit.RESPONSE.write(visit(call, id)));
            case Operations.MEMBER_ADD ->
                Answer.of(Membership.MEMBER_ADD_RESPONSE.write(
                        memberships.add(id, call.attempt(Membership.MEMBER_ADD_REQUEST))));
            case Operations.MEMBER_REMOVE ->
                Answer.of(Membership.MEMBER_REMOVE_RESPONSE.write(
                        memberships.remove(id, call.attempt(Membership.MEMBER_REMOVE_REQUEST))));
            case Operations.MEMBER_TRANSFER ->
                Answer.of(Membership.MEMBER_TRANSFER_RESPONSE.write(
                        memberships.transfer(id, call.attempt(Membership.MEMBER_TRANSFER_REQUEST))));
            case Operations.DISSOLVE ->
                Answer.of(Membership.DISSOLVE_RESPONSE.write(
                        memberships.dissolve(id, call.attempt(Membership.DISSOLVE_REQUEST))));
            case Operations.MEMBERSHIPS ->
                Answer.of(Membership.MEMBERSHIPS_RESPONSE.write(
                        memberships.on(call.read(Membership.MEMBERSHIPS_REQUEST))));
            case Operations.ROTATION ->
                Answer.of(Rotation.RESPONSE.write(rotations.rotate(id, call.read(Rotation.REQUEST))));
            case Operations.REGISTER -> register(call, id);
            case Operations.PACK_LIST ->
                Answer.of(PackList.RESPONSE.write(registers.pack(id, call.read(PackList.REQUEST))));
            case Operations.DUE_LIST -> dueList(call, on, id);
            case Operations.SUPPLY_NEED -> supplyNeed(call, id);
            case Operations.TRACING_LIST -> tracingList(call, on, id);
            case Operations.TRACE ->
                Answer.of(Tracing.TRACE_RESPONSE.write(tracings.trace(id, call.read(Tracing.TRACE_REQUEST))));
            default ->
                throw new ProblemException(
                        Problem.NOT_SUPPORTED,
                        "",
                        "the fake does not know " + call.last() + "; try it with the real server");
        };
    }

    private GroupVisitResponse visit(Call call, String group) {
        return call.says("Content-Type", "text/csv")
                ? visits.record(group, SheetReader.read(call.body().getBytes(StandardCharsets.UTF_8)))
                : visits.record(group, ParsedSession.read(call.parameters()));
    }

    private Answer eligibility(Call call, String on, String id) {
        if (on.equals("Group")) {
            GroupEligibilityRequest asked = call.read(Eligibility.GROUP_REQUEST);
            call.checkWrites("record", asked.recorded());
            return Answer.of(Eligibility.GROUP_RESPONSE.write(assessments.ofGroup(id, asked)));
        }
        if (!id.isEmpty()) {
            EligibilityRequest asked = call.read(Eligibility.REQUEST);
            call.checkWrites("record", asked.recorded());
            return Answer.of(Eligibility.RESPONSE.write(assessments.ofClient(id, asked)));
        }
        CohortEligibilityRequest asked = call.read(Eligibility.COHORT_REQUEST);
        if (call.says("Prefer", "respond-async")) {
            return jobs.take(call, asked);
        }
        return call.wants("ndjson")
                ? new Answer(OK, "application/fhir+ndjson", assessments.lines(asked))
                : Answer.of(Eligibility.COHORT_RESPONSE.write(assessments.count(asked)));
    }

    private Answer register(Call call, String group) {
        RegisterRequest asked = call.read(Register.REQUEST);
        String separator = asked.separator() == null ? "," : asked.separator();
        if (!separator.equals(",") && !separator.equals(";")) {
            throw new ProblemException(Problem.BAD_VALUE, "separator", "is neither a comma nor a semicolon");
        }
        RegisterResponse register = registers.register(group, asked);
        return call.wants("csv")
                ? new Answer(OK, "text/csv;charset=UTF-8", Sheet.of(register, separator.charAt(0)))
                : Answer.of(Register.RESPONSE.write(register));
    }

    private Answer dueList(Call call, String on, String id) {
        return on.equals("Organization")
                ? Answer.of(
                        DueList.FACILITY_RESPONSE.write(lists.dueInFacility(id, call.read(DueList.FACILITY_REQUEST))))
                : Answer.of(DueList.RESPONSE.write(lists.dueInGroup(id, call.read(DueList.REQUEST))));
    }

    private Answer supplyNeed(Call call, String facility) {
        SupplyNeedRequest asked = call.read(SupplyNeed.REQUEST);
        call.checkWrites("request", asked.requested());
        return Answer.of(SupplyNeed.RESPONSE.write(lists.need(facility, asked)));
    }

    private Answer tracingList(Call call, String on, String id) {
        boolean inFacility = on.equals("Organization");
        TracingListRequest asked = call.read(inFacility ? Tracing.FACILITY_REQUEST : Tracing.LIST_REQUEST);
        call.checkWrites("open", asked.opens());
        return inFacility
                ? Answer.of(Tracing.FACILITY_RESPONSE.write(tracings.ofFacility(id, asked)))
                : Answer.of(Tracing.LIST_RESPONSE.write(tracings.ofGroup(id, asked)));
    }
}
