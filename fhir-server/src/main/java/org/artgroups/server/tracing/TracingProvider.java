package org.artgroups.server.tracing;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListRequest;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.artgroups.server.platform.fhir.OperationRequests;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** The operations on tracing over HTTP: {@code $tracing-list} of a group and of a facility, {@code $trace}. */
@Component
public class TracingProvider implements OperationProvider {

    private final TracingHandler handler;

    TracingProvider(TracingHandler handler) {
        this.handler = handler;
    }

    /** Who missed a session of a group; also by GET, unless Tasks are to be opened. */
    @Operation(
            name = Operations.TRACING_LIST,
            canonicalUrl = Operations.TRACING_LIST_URL,
            type = Group.class,
            idempotent = true)
    public Parameters tracingList(@IdParam IdType group, RequestDetails request) {
        return Tracing.LIST_RESPONSE.write(
                handler.ofGroup(group.getIdPart(), asked(Tracing.LIST_REQUEST, request), request));
    }

    /** Who missed a session in all groups of a facility; also by GET, unless Tasks are to be opened. */
    @Operation(
            name = Operations.FACILITY_TRACING_LIST,
            canonicalUrl = Operations.FACILITY_TRACING_LIST_URL,
            type = Organization.class,
            idempotent = true)
    public Parameters facilityTracingList(@IdParam IdType facility, RequestDetails request) {
        return Tracing.FACILITY_RESPONSE.write(
                handler.ofFacility(facility.getIdPart(), asked(Tracing.FACILITY_REQUEST, request), request));
    }

    /** Adds an attempt to find a client. */
    @Operation(name = Operations.TRACE, canonicalUrl = Operations.TRACE_URL, type = Task.class)
    public Parameters trace(@IdParam IdType task, RequestDetails request) {
        return Tracing.TRACE_RESPONSE.write(
                handler.trace(task.getIdPart(), OperationRequests.read(Tracing.TRACE_REQUEST, request), request));
    }

    private static TracingListRequest asked(OperationCodec<TracingListRequest> codec, RequestDetails request) {
        TracingListRequest asked = OperationRequests.read(codec, request);
        if (asked.opens() && request.getRequestType() == RequestTypeEnum.GET) {
            throw new ProblemException(
                    Problem.NOT_SUPPORTED, "open", "what writes is by POST: a GET may be sent again by anybody");
        }
        return asked;
    }
}
