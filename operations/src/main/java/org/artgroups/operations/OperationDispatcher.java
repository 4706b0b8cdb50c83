package org.artgroups.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.artgroups.decisions.visit.ParsedSession;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityRequest;
import org.artgroups.fhir.eligibility.GroupEligibilityRequest;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.fhir.operation.OperationDescriptor;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.fhir.visit.GroupVisit;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;

/**
 * Which handler answers which operation: from Parameters to Parameters, by the operation's descriptor, whoever serves it over
 * HTTP. What an operation takes or returns that is not Parameters is the server's. Immutable; safe for use by many threads.
 */
public final class OperationDispatcher {

    /** A request is planned without the client, or the group to go to, where those cannot be read. */
    private static final Map<String, Object> STAND_INS =
            Map.of("client", new Reference().setDisplay("unreadable"), "to", new Reference().setDisplay("unreadable"));

    private final Map<OperationDescriptor<?, ?>, Answer> answers = new HashMap<>();

    @FunctionalInterface
    private interface Answer {
        Parameters to(String id, OperationInput input, Records records);
    }

    @FunctionalInterface
    private interface Call<T, A> {
        A handle(String id, T asked, Records records);
    }

    /** Dispatches to these handlers. */
    public OperationDispatcher(OperationHandlers handlers) {
        whole(Eligibility.OPERATION, "record", EligibilityRequest::recorded, handlers.eligibility()::assess);
        whole(
                Eligibility.GROUP_OPERATION,
                "record",
                GroupEligibilityRequest::recorded,
                handlers.eligibility()::assessGroup);
        whole(Eligibility.COHORT_OPERATION, (id, asked, records) -> handlers.eligibility()
                .count(asked));
        whole(Eligibility.UNMAPPED_CODES, (id, asked, records) -> handlers.unmappedCodes()
                .count(asked));
        answers.put(
                GroupVisit.OPERATION,
                (id, input, records) -> GroupVisit.RESPONSE.write(
                        handlers.visits().record(id, ParsedSession.read(input.body()), records)));
        partly(Membership.MEMBER_ADD, handlers.memberships()::add);
        partly(Membership.MEMBER_REMOVE, handlers.memberships()::remove);
        partly(Membership.MEMBER_TRANSFER, handlers.memberships()::transfer);
        partly(Membership.DISSOLVE, handlers.memberships()::dissolve);
        whole(Membership.MEMBERSHIPS, (id, asked, records) -> handlers.memberships()
                .memberships(asked, records));
        whole(Rotation.OPERATION, handlers.rotation()::rotate);
        whole(Register.OPERATION, handlers.registers()::register);
        whole(PackList.OPERATION, (id, asked, records) -> handlers.registers().pack(id, asked.date(), records));
        whole(DueList.OPERATION, handlers.lists()::dueInGroup);
        whole(DueList.FACILITY_OPERATION, handlers.lists()::dueInFacility);
        whole(SupplyNeed.OPERATION, "request", SupplyNeedRequest::requested, handlers.lists()::need);
        whole(Tracing.LIST_OPERATION, "open", TracingListRequest::opens, handlers.tracing()::ofGroup);
        whole(Tracing.FACILITY_OPERATION, "open", TracingListRequest::opens, handlers.tracing()::ofFacility);
        whole(Tracing.TRACE_OPERATION, handlers.tracing()::trace);
    }

    private <Q extends Record, A extends Record> void whole(OperationDescriptor<Q, A> operation, Call<Q, A> call) {
        answers.put(operation, (id, input, records) -> operation
                .response()
                .write(call.handle(id, input.read(operation.request()), records)));
    }

    /** The same, where a parameter says whether it writes. */
    private <Q extends Record, A extends Record> void whole(
            OperationDescriptor<Q, A> operation, String element, Predicate<Q> writes, Call<Q, A> call) {
        answers.put(operation, (id, input, records) -> {
            Q asked = input.read(operation.request());
            input.checkWrites(element, writes.test(asked));
            return operation.response().write(call.handle(id, asked, records));
        });
    }

    /** An operation that looks at as much as can be read, so that the sender hears of everything at once. */
    private <Q extends Record, A extends Record> void partly(
            OperationDescriptor<Q, A> operation, Call<ParseResult<Q>, A> call) {
        answers.put(operation, (id, input, records) -> operation
                .response()
                .write(call.handle(id, input.attempt(operation.request(), STAND_INS), records)));
    }

    /**
     * Carries out an operation.
     *
     * @param id of the resource it is on; empty for one on a type
     * @throws ProblemException with every reason why not
     */
    public Parameters answer(OperationDescriptor<?, ?> operation, String id, OperationInput input, Records records) {
        Answer answer = answers.get(operation);
        if (answer == null) {
            throw new IllegalArgumentException("nothing answers " + operation);
        }
        return answer.to(id, input, records);
    }
}
