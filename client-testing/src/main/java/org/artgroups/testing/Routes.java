package org.artgroups.testing;

import java.time.Clock;
import java.util.function.IntConsumer;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;

/** Which request is for what. Safe for use by many threads. */
final class Routes {
    private final Visits visits;
    private final Memberships memberships;
    private final Assessments assessments;
    private final PlainFhir plain;

    Routes(Store store, Clock clock, IntConsumer recorded) {
        visits = new Visits(store, clock, recorded);
        assessments = new Assessments(store, clock);
        memberships = new Memberships(store, clock);
        plain = new PlainFhir(store);
    }

    Answer answer(Call call) {
        try {
            return call.last().startsWith("$") ? operation(call) : plain.answer(call);
        } catch (ProblemException problem) {
            return Answer.of(problem);
        }
    }

    private Answer operation(Call call) {
        String on = call.path().get(0);
        String id = call.path().size() > 2 ? call.path().get(1) : "";
        return switch (call.last()) {
            case Operations.ELIGIBILITY -> assessments.answer(call, on, id);
            case Operations.GROUP_VISIT -> Answer.of(GroupVisit.RESPONSE.write(visits.record(id, call.parameters())));
            case Operations.MEMBER_ADD ->
                Answer.of(Membership.MEMBER_ADD_RESPONSE.write(
                        memberships.add(id, call.read(Membership.MEMBER_ADD_REQUEST), "")));
            case Operations.MEMBER_REMOVE ->
                Answer.of(Membership.MEMBER_REMOVE_RESPONSE.write(
                        memberships.remove(id, call.read(Membership.MEMBER_REMOVE_REQUEST))));
            case Operations.MEMBER_TRANSFER ->
                Answer.of(Membership.MEMBER_TRANSFER_RESPONSE.write(
                        memberships.transfer(id, call.read(Membership.MEMBER_TRANSFER_REQUEST))));
            case Operations.DISSOLVE ->
                Answer.of(Membership.DISSOLVE_RESPONSE.write(
                        memberships.dissolve(id, call.read(Membership.DISSOLVE_REQUEST))));
            case Operations.MEMBERSHIPS ->
                Answer.of(Membership.MEMBERSHIPS_RESPONSE.write(
                        memberships.on(call.read(Membership.MEMBERSHIPS_REQUEST))));
            default ->
                throw new ProblemException(
                        Problem.NOT_SUPPORTED,
                        "",
                        "the fake does not know " + call.last() + "; try it with the real server");
        };
    }
}
